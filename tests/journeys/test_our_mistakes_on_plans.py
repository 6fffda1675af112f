"""Our mistakes on a plan, from its page: too much taken, slips of the pad, and what F8 knows of it."""

from __future__ import annotations

import plan_story
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from posdesk.desk.actions.print_outage_pad import PrintOutagePad
from posdesk.desk.lookups.plan_pages import AskPlanPage


def plans(window):
    return window.application.pages.plans


def balance(window, plan: str) -> int:
    return window.application.desk.ask(AskPlanPage(plan)).standing.balance


def account(window, code: str) -> int:
    with window.application.desk._file.read() as books:
        return books.journal.balance(code)


@pytest.fixture
def plan(window) -> str:
    """A ring in twelve parts, one paid, its page open."""
    number = plan_story.signed(window.application.desk)
    plan_story.paid(window.application.desk, number, 500_00)
    window.scan(window.token(number))
    return number


def sign_by_hand(window) -> None:
    hers = plans(window).hers.shown
    QTest.mousePress(hers.pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    for x in range(60, 220, 20):
        QTest.mouseMove(hers.pad, QPoint(x, 60 + x % 40))
    QTest.mouseRelease(hers.pad, Qt.MouseButton.LeftButton, pos=QPoint(220, 50))
    hers.agree.click()
    window.idle()


def test_too_much_goes_back_once_she_has_signed_for_both_figures(window, plan) -> None:
    window.key("A", "6")
    window.type("340")
    window.key("Enter")
    hers = plans(window).hers.shown
    assert hers.isVisible() and not hers.agree.isEnabled()
    assert "340.00" in hers.agree.words and "1,760.00" in hers.agree.words
    assert balance(window, plan) == 1420_00
    sign_by_hand(window)
    assert balance(window, plan) == 1760_00
    assert "sorry" in plans(window).sheet.say.text.text()


def test_without_her_nothing_goes_back(window, plan) -> None:
    window.key("A", "6")
    window.type("340")
    window.key("Enter")
    plans(window).hers.shown.close()
    window.key("Esc")
    assert plans(window).panels.shows(plans(window).pay)
    assert balance(window, plan) == 1420_00


def test_more_than_was_taken_is_told(window, plan) -> None:
    window.key("A", "6")
    window.type("500.01")
    window.key("Enter")
    assert "more than was taken" in plans(window).doing.ours.too_much.note.text()
    assert plans(window).hers.shown is None


def test_more_keyed_than_was_handed_over_is_ours_and_asks_nobody(window, plan) -> None:
    window.key("A", "6")
    panel = plans(window).doing.ours.too_much
    panel.cause.setCurrentIndex(1)
    assert "ours" in panel.primary.words
    window.type("10")
    window.key("Enter")
    assert plans(window).hers.shown is None
    assert balance(window, plan) == 1420_00
    assert account(window, "LOSS:mispost") == 10_00
    assert "Your receipt stands" in plans(window).sheet.say.text.text()


def test_f8_of_a_plan_takes_off_what_was_booked_wrongly(window, plan) -> None:
    window.key("A", "7", "M")
    window.type("20")
    window.key("Enter")
    assert balance(window, plan) == 1400_00
    assert account(window, "LOSS:mispost") == 20_00


@pytest.fixture
def slip(window, plan) -> str:
    """The code of a slip of the pad."""
    desk = window.application.desk
    number = desk.do(PrintOutagePad(desk.new_operation(), 2)).result[0]
    return window.token(number)


def key_slip(window, slip: str, amount: str, day: str = "2026-11-22") -> None:
    window.scan(slip)
    assert plans(window).panels.shows(plans(window).doing.ours.outage)
    window.type(amount)
    window.key("Enter")
    window.type(day)
    window.key("Enter")


def test_a_slip_of_the_pad_counts_from_its_day(window, plan, slip) -> None:
    key_slip(window, slip, "160", "2026-11-21")
    assert balance(window, plan) == 1260_00
    assert "Your slip counts" in plans(window).sheet.say.text.text()
    page = window.application.desk.ask(AskPlanPage(plan))
    assert page.moves[0].day.isoformat() == "2026-11-21"


def test_keyed_too_low_her_half_raises_it_and_never_twice(window, plan, slip) -> None:
    key_slip(window, slip, "100")
    key_slip(window, slip, "160")
    assert balance(window, plan) == 1260_00
    assert account(window, "LOSS:outage") == 60_00
    key_slip(window, slip, "160")
    assert balance(window, plan) == 1260_00
    assert plans(window).doing.ours.outage.note.isVisible()


def test_a_slip_scanned_at_the_counter_says_where_it_counts(window, slip) -> None:
    window.key("Esc", "Esc")
    window.scan(slip)
    assert "Open its plan" in window.said
