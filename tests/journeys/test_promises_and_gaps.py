"""Promise slips from the counter, the outage pad, and a close that tells of a gap."""

from __future__ import annotations

from datetime import date

import plan_story
import pytest
from counter_shop import MUG

from ui.screens.counter.asking import GivePromise


def panel(window):
    return window.application.screen.asks.panels["promise"]


def balance(window, account: str) -> int:
    with window.application.desk._file.read() as books:
        return books.journal.balance(account)


def latest(window) -> str:
    """The number that the message bar tells."""
    return next(word for word in window.said.split() if word.count("-") == 2)


def test_a_deposit_is_a_slip_in_few_keys(window) -> None:
    window.key("Ctrl+P")
    assert isinstance(window.counter.asking, GivePromise)
    window.type("200")
    assert panel(window).primary.words == "Take 200.00, print the slip"
    window.key("Enter")
    window.type("Ring")
    window.key("Enter", "Enter")
    assert window.counter.asking is None
    assert balance(window, "DEPOSITS") == -200_00
    assert "Promised" in window.said
    assert "ring" in str(window.paper(latest(window)).blocks)


def test_goods_left_with_us_need_no_money(window) -> None:
    window.key("Ctrl+P")
    panel(window).kind.setCurrentIndex(2)
    panel(window).goods.edit.setText("Watch, to be cleaned")
    panel(window).until.edit.setText("2027-01-05")
    panel(window).primary.click()
    window.idle()
    assert "Promised" in window.said
    assert "Watch, to be cleaned" in str(window.paper(latest(window)).blocks)
    assert balance(window, "DEPOSITS") == 0


def test_a_promise_of_nothing_is_none(window) -> None:
    window.key("Ctrl+P")
    panel(window).kind.setCurrentIndex(3)
    panel(window).go()
    window.idle()
    assert "No slip was given" in panel(window).note.text()
    window.key("Esc")
    assert window.page == "home"


def test_a_deposit_by_card_keeps_four_digits(window) -> None:
    window.key("Ctrl+P")
    window.type("50")
    panel(window).tender.setCurrentIndex(1)
    panel(window).last4.edit.setText("4242")
    panel(window).approval.edit.setText("081552")
    panel(window).go()
    window.idle()
    assert balance(window, "CARD:clearing") == 50_00


def test_it_means_nothing_on_a_ticket(window) -> None:
    window.scan(MUG)
    window.key("Ctrl+P")
    assert window.counter.asking is None


@pytest.fixture
def shift(window):
    window.application.pages.day.show()
    window.idle()
    return window


def test_the_pad_is_printed_from_the_shift_page(shift) -> None:
    day = shift.application.pages.day
    day.panel.buttons["outage_pad"].click()
    shift.idle()
    assert "while the system is down" in shift.said
    assert shift.paper(latest(shift)).kind == "outage_pad"


def test_a_day_that_agrees_says_so(shift) -> None:
    day = shift.application.pages.day
    day.panel.buttons["gaps"].click()
    shift.idle()
    assert shift.page == "shift/missing"
    assert "Nobody is owed anything" in day.missing.told.text()
    assert "Signed papers of the day: 0" in day.missing.looked.text()
    assert not day.missing_panel.primary.isVisible()
    shift.key("Esc")
    assert shift.page == "shift/day"


def test_a_drawer_that_is_over_may_hold_a_payment(shift) -> None:
    desk = shift.application.desk
    today = desk.station().at.day
    plan = plan_story.signed(desk, 320_00, 2, first=date(today.year, today.month, today.day))
    day = shift.application.pages.day
    day.panel.primary.click()
    shift.idle()
    day.count.fields[0].setText("20")  # whatever is counted, the drawer is over
    for field in day.count.fields[1:]:
        field.setText("9")
    day._counted()
    shift.idle()
    day.found.primary.click()
    shift.idle()
    assert shift.page == "shift/paper"
    assert day.paper_panel.gap.isVisible()
    day.paper_panel.gap.click()
    shift.idle()
    assert shift.page == "shift/missing"
    assert "a customer may be owed a posting" in day.missing.told.text()
    shown = str(day.missing.parts[-1][1]._rows[0].accessibleName()) + plan
    assert plan in shown and "Ana" not in shown
    assert day.missing_panel.say.text.accessibleName().startswith("“I am sorry")
    printed = []
    day.page.connect(printed.append)
    day.missing_panel.primary.click()
    shift.idle()
    assert [paper.kind for paper in printed] == ["call_script"]
    shift.key("Esc")
    assert shift.page == "shift/paper"
