"""What else is done with a plan: claims without paper, dates later, goods back and added."""

from __future__ import annotations

from datetime import date

import plan_story
import pytest
from counter_shop import KETTLE, MUG, PIN
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from posdesk.desk.lookups.plan_pages import AskPlanPage
from posdesk.documents.paper import Signature


def plans(window):
    return window.application.pages.plans


def page_of(window, plan: str):
    return window.application.desk.ask(AskPlanPage(plan))


@pytest.fixture
def plan(window) -> str:
    """A ring in twelve parts, its page open."""
    number = plan_story.signed(window.application.desk)
    window.scan(window.token(number))
    return number


def sign_by_hand(window) -> None:
    pad = plans(window).hers.shown.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    for x in range(60, 220, 20):
        QTest.mouseMove(pad, QPoint(x, 60 + x % 40))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(220, 50))
    plans(window).hers.shown.agree.click()
    window.idle()


def test_f6_prints_a_statement(window, plan) -> None:
    window.key("F6")
    assert "Statement T1-" in window.said
    assert page_of(window, plan).standing.balance == 1920_00


def test_a_small_claim_is_believed_at_once(window, plan) -> None:
    window.key("F8")
    panel = plans(window).doing.claim
    assert plans(window).panels.shows(panel)
    assert panel.amount.minor == 160_00
    window.key("Enter")
    window.type("2026-11-22")
    window.key("Enter")
    assert page_of(window, plan).standing.balance == 1760_00
    assert "It counts" in window.said
    assert "Thank you" in plans(window).sheet.say.text.text()


def test_a_large_claim_stays_open_and_is_answered(window, plan) -> None:
    window.key("F8")
    window.type("500")
    window.key("Enter")
    window.type("22.11.")
    window.key("Enter")
    assert page_of(window, plan).standing.balance == 1920_00
    assert "we cannot see it yet" in plans(window).sheet.say.text.text()
    assert plans(window).sheet.answer.isVisible()
    window.key("W")
    window.key("Enter")
    assert page_of(window, plan).standing.balance == 1420_00


def test_refusing_takes_a_second_manager_and_words(window, plan) -> None:
    window.key("F8")
    window.type("500")
    window.key("Enter")
    window.type("2026-11-22")
    window.key("Enter", "W")
    answer = plans(window).doing.answer
    assert [answer.second.itemData(at) for at in range(answer.second.count())] == ["2"]
    answer.reason.edit.setFocus()
    window.type("camera and drawer show none")
    answer.pin.edit.setText("000000")
    answer.refuse.click()
    window.idle()
    assert "not the PIN" in answer.note.text()
    answer.pin.edit.setText(PIN)
    answer.reason.edit.setText("no")
    answer.refuse.click()
    window.idle()
    assert answer.note.isVisible()  # a reason in words is wanted
    answer.pin.edit.setText(PIN)
    answer.reason.edit.setText("camera and drawer show none")
    answer.refuse.click()
    window.idle()
    assert "how to appeal" in plans(window).sheet.say.text.text()
    assert page_of(window, plan).standing.balance == 1920_00


def test_a_day_to_come_is_no_day_of_a_payment(window, plan) -> None:
    window.key("F8", "Enter")
    window.type("2027-01-01")
    window.key("Enter")
    assert "names no day" in plans(window).doing.claim.day.note.text()
    window.key("Esc")
    assert plans(window).panels.shows(plans(window).pay)


def test_a_date_moves_later(window, plan) -> None:
    window.key("A", "1")
    window.type("2026-12-15")
    window.key("Enter")
    assert page_of(window, plan).standing.next_due().day == date(2026, 12, 15)


def test_a_date_moves_only_later(window, plan) -> None:
    window.key("A", "1")
    window.type("2026-11-25")
    window.key("Enter")
    assert page_of(window, plan).standing.next_due().day == date(2026, 12, 1)


def test_a_month_is_skipped(window, plan) -> None:
    window.key("A", "2")
    standing = page_of(window, plan).standing
    assert standing.next_due().day == date(2027, 1, 1)
    assert standing.open_dues[-1].day == date(2027, 12, 1)


@pytest.mark.parametrize("key", ["3", "4"])
def test_goods_back_end_it_sooner_or_make_each_part_less(window, key) -> None:
    desk = window.application.desk
    number = plan_story.signed(desk, 120_00, 12)
    window.scan(window.token(number))
    window.key("A", key)
    assert window.page == "ticket"
    assert len(window.ticket.returns) == 1
    window.key("Ctrl+A", "1", "Enter")
    standing = page_of(window, number).standing
    assert standing.balance == 0


def test_goods_on_the_ticket_are_added_with_both_figures(window, plan) -> None:
    window.scan(KETTLE)
    window.scan(MUG)
    window.scan(window.token(plan))
    window.key("A", "5")
    hers = plans(window).hers.shown
    assert hers.isVisible()
    assert "1,966.49" in hers.agree.words and "1,920.00" in hers.agree.words
    sign_by_hand(window)
    assert page_of(window, plan).standing.balance == 1966_49
    assert window.ticket.is_empty


def test_kept_goods_go_home_once_all_is_paid(window) -> None:
    number = plan_story.signed(window.application.desk, 20_00, 2, kept=True)
    window.scan(window.token(number))
    window.key("H")
    assert "once all is paid" in window.said
    plan_story.paid(window.application.desk, number, 20_00)
    window.scan(window.token(number))
    window.key("H")
    assert page_of(window, number).standing.released
    assert not plans(window).sheet.hand_over.isVisible()


def test_all_of_it_comes_back_and_what_was_paid_is_handed_out(window, plan) -> None:
    plan_story.paid(window.application.desk, plan, 500_00)
    window.key("A", "8")
    counter = window.counter
    assert [draft.total for draft in counter.ticket.returns] == [1920_00]
    assert counter.settlement.figure == 500_00
    window.key("Enter")
    standing = page_of(window, plan).standing
    assert (standing.balance, standing.doubt) == (0, False)


def test_her_signature_is_drawn_in_the_agreement(window, plan) -> None:
    window.key("Esc", "Esc")
    window.scan(MUG)
    window.scan(window.token(plan))
    window.key("A", "5")
    sign_by_hand(window)
    page = page_of(window, plan)
    (added,) = [move for move in page.moves if move.kind == "added"]
    blocks = window.paper(added.number).blocks
    assert any(isinstance(block, Signature) for block in blocks)
    assert page.goods[-1] == "Mug, blue"
