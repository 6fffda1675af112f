"""A plan is signed from the ticket: a few keys, the figures confirmed by her own hand."""

from __future__ import annotations

from datetime import date

import plan_story
import pytest
from counter_shop import KETTLE, MUG
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from posdesk.desk.lookups.plan_draft import page_code
from posdesk.desk.lookups.plan_pages import AskPlanPage
from ui.screens.plans.signing import FORM, INK, PREVIEW, WINDOW


def plans(window):
    return window.application.pages.plans.signing


def number_of(window) -> str:
    return window.application.pages.plans.desk.number


def to_form(window, *goods: str) -> None:
    for code in goods or (KETTLE,):
        window.scan(code)
    window.key("Enter")
    window.key("P")
    assert window.page == "plans/sign"


def ana_is_new(window) -> None:
    window.type("ana reyes")
    window.key("Enter")
    window.type("020 7946 0001")
    window.key("Enter")
    assert plans(window).signing.customer.name == "ana reyes"


def sign_by_hand(window) -> None:
    pad = plans(window).hers.shown.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    for x in range(60, 220, 20):
        QTest.mouseMove(pad, QPoint(x, 60 + x % 40))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(220, 50))


def shown(window, number: str):
    return window.application.desk.ask(AskPlanPage(number))


def test_a_plan_is_signed_in_a_few_keys(window) -> None:
    to_form(window)
    ana_is_new(window)
    window.key("Enter", "Enter", "Enter")  # no deposit, 12 parts, in a month
    assert plans(window).signing.step == PREVIEW
    assert plans(window).agreement.picture.drawn
    window.key("Enter")
    assert plans(window).signing.step == WINDOW
    hers = plans(window).hers.shown
    assert hers.isVisible() and not hers.agree.isEnabled()
    sign_by_hand(window)
    assert hers.agree.isEnabled()
    hers.agree.click()
    window.idle()
    assert window.page == "plans/plan"
    number = number_of(window)
    page = shown(window, number)
    assert page.standing.plan.price == 39_99
    assert [due.amount for due in page.standing.dues[-3:]] == [3_33, 3_34, 3_34] or sum(
        due.amount for due in page.standing.dues
    ) == 39_99
    assert page.standing.dues[0].day == date(2026, 12, 22)
    assert page.customer.name == "ana reyes"
    assert window.paper(number) is not None
    assert window.ticket.is_empty
    window.key("Enter")  # no payment is taken by one Enter too many
    assert window.page == "home"
    assert shown(window, number).standing.balance == 39_99


def test_deposit_parts_rhythm_and_goods_kept(window) -> None:
    plan_story.ana(window.application.desk)
    to_form(window, KETTLE, MUG)
    window.type("ana")
    window.key("Enter")
    assert plans(window).signing.customer.name == "Ana Reyes"
    window.type("6.49")
    window.key("Enter")
    window.type("4")
    form = plans(window).form
    form.every.setCurrentIndex(form.every.findData("week"))
    form.kept.setCurrentIndex(1)
    window.key("Enter")
    window.type("2026-12-04")
    assert plans(window).signing.dues[1].day == date(2026, 12, 11)
    assert [due.amount for due in plans(window).signing.dues] == [10_00] * 4
    window.key("Enter", "Enter")
    sign_by_hand(window)
    plans(window).hers.shown.agree.click()
    window.idle()
    standing = shown(window, number_of(window)).standing
    assert (standing.plan.deposit, standing.plan.every, standing.plan.kept) == (6_49, "week", True)


def test_a_card_pays_the_deposit(window) -> None:
    plan_story.ana(window.application.desk)
    to_form(window)
    window.type("ana")
    window.key("Enter")
    window.type("9.99")
    form = plans(window).form
    form.by.setCurrentIndex(1)
    assert form.card.isVisible()
    window.key("Enter", "Enter", "Enter")
    assert plans(window).signing.step == FORM  # four digits are missing
    form.card.last4.edit.setText("4242")
    form.first.edit.setFocus()
    window.key("Enter", "Enter")
    sign_by_hand(window)
    plans(window).hers.shown.agree.click()
    legs = shown(window, number_of(window)).standing.plan.sale.tenders
    assert next((leg.kind, leg.last4, leg.applied) for leg in legs) == ("card", "4242", 9_99)


def test_ink_counts_once_the_code_of_the_signed_page_is_scanned(window) -> None:
    plan_story.ana(window.application.desk)
    to_form(window)
    window.type("ana")
    window.key("Enter", "Enter", "Enter", "Enter", "I")
    signing = plans(window).signing
    assert signing.step == INK
    code = page_code(signing.act)
    window.scan(code)
    assert window.page == "plans/plan"
    assert shown(window, number_of(window)).standing.balance == 39_99


def test_a_page_with_other_figures_does_not_count(window) -> None:
    plan_story.ana(window.application.desk)
    to_form(window)
    window.type("ana")
    window.key("Enter", "Enter", "Enter", "Enter", "I")
    signing = plans(window).signing
    code = page_code(signing.act)
    window.key("Esc", "Esc")
    assert signing.step == FORM
    signing.put(count=6)
    plans(window).form.first.edit.setFocus()
    window.key("Enter", "I")
    assert not signing.scanned(code)
    assert signing.step == INK


def test_a_slip_of_the_finger_is_no_signature(window) -> None:
    plan_story.ana(window.application.desk)
    to_form(window)
    window.type("ana")
    window.key("Enter", "Enter", "Enter", "Enter", "Enter")
    hers = plans(window).hers.shown
    QTest.mouseClick(hers.pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    assert not hers.agree.isEnabled()
    sign_by_hand(window)
    hers.again.click()
    assert not hers.agree.isEnabled()
    hers.close()
    assert plans(window).signing.step == PREVIEW
    window.key("Esc", "Esc")
    assert window.page in ("ticket", "pay")
    assert len(window.ticket.basket.lines) == 1


@pytest.mark.parametrize(
    ("count", "deposit", "first", "told"),
    [
        ("1", "", "2026-12-01", "2 to 60"),
        ("61", "", "2026-12-01", "2 to 60"),
        ("12", "40", "2026-12-01", "pays all of it"),
        ("12", "x", "2026-12-01", "deposit as an amount"),
        ("12", "", "2025-12-01", "before today"),
        ("12", "", "soon", "first part"),
    ],
)
def test_what_is_missing_is_said(window, count, deposit, first, told) -> None:
    to_form(window)
    form = plans(window).form
    form.deposit.field.setText(deposit)
    form.count.edit.setText(count)
    form.first.edit.setText(first)
    assert told in form.told.text()
    assert not form.dues.isVisible()


def test_the_law_is_said_before_signing(window) -> None:
    to_form(window)
    form, side = plans(window).form, plans(window).side
    assert not side.law.isVisible()
    form.count.edit.setText("24")
    assert side.law.isVisible()
    assert "regulated credit" in side.law.text.text()


def test_goods_that_come_back_are_not_put_on_a_plan(window) -> None:
    number = window.sell(MUG, KETTLE)
    window.scan(window.token(number))
    window.scan(MUG)
    for _ in range(3):
        window.scan(KETTLE)
    window.key("Enter")
    assert window.page == "pay"
    window.key("P")
    assert window.page == "pay"
