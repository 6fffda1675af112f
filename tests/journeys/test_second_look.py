"""A slip of the keypad at the counter is asked about before it is final (S13); one key goes on."""

from __future__ import annotations

import pytest
from counter_shop import MUG

from posdesk.desk.actions.set_limits import SetLimits
from posdesk.people.staff import StaffMember
from ui.screens.counter.asking import UnusualCash, UnusualPrice


def ring(window, words: str, price: str) -> None:
    window.key("F1")
    window.type(words)
    window.key("Enter")
    while window.page not in ("home/open_line", "ticket/open_line"):
        window.key("Down", "Enter")  # purchases it may have been: none of these
    window.type(price)
    window.key("Enter")


@pytest.fixture
def top_ups(window):
    """Two were sold at ten."""
    for _ in range(2):
        window.scan(MUG)
        ring(window, "top-up", "10.00")
        window.key("Enter", "Enter")
    return window


def test_eighty_instead_of_ten(top_ups) -> None:
    window = top_ups
    window.scan(MUG)
    ring(window, "Top-up", "80.00")
    panel = window.application.screen.asks.panels["second_look"]
    assert isinstance(window.counter.asking, UnusualPrice)
    assert "80.00" in panel.lead.text() and "10.00" in panel.lead.text()
    assert len(window.ticket.basket.lines) == 1
    window.key("Esc")
    assert window.counter.asking is None and len(window.ticket.basket.lines) == 1
    ring(window, "Top-up", "80.00")
    window.key("Enter")
    assert window.ticket.basket.lines[1].price_milli == 80_00_000


def test_a_price_of_goods_that_have_none(window) -> None:
    for price in ("10.00", "10.00"):
        window.scan("BOWL")
        window.type(price)
        window.key("Enter", "Enter", "Enter")
    window.scan("BOWL")
    window.type("100.00")
    window.key("Enter")
    assert isinstance(window.counter.asking, UnusualPrice)
    window.key("Enter")
    assert window.counter.settlement.net == 100_00


def test_goods_scanned_meanwhile_are_rung_and_what_was_asked_about_is_told(top_ups) -> None:
    window = top_ups
    window.scan(MUG)
    ring(window, "Top-up", "80.00")
    window.scan(MUG)
    assert window.ticket.basket.lines[0].quantity == 2
    assert "“top-up” has no price yet" in window.said


def test_much_more_cash_than_is_due(window) -> None:
    window.scan(MUG)
    window.key("Enter")
    window.type("80.00")
    window.key("Enter")
    asking = window.counter.asking
    assert asking == UnusualCash(80_00, 6_50)
    lead = window.application.screen.asks.panels["second_look"].lead.text()
    assert "80.00" in lead and "73.50" in lead
    window.key("Esc")
    assert window.counter.payment is not None and window.counter.payment.left == 6_50
    window.type("20.00")
    window.key("Enter")
    assert window.counter.last.sale


def test_that_much_was_handed_over(window) -> None:
    window.scan(MUG)
    window.key("Enter")
    window.type("80.00")
    window.key("Enter", "Enter")
    assert window.counter.last.change == 73_50


def test_the_shop_says_from_which_sum(window) -> None:
    desk = window.application.desk
    clerk = desk.duty.staff
    desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    desk.do(SetLimits(desk.new_operation(), (("second_look", "", 500_00),)))
    desk.sign_in(clerk)
    window.counter.refresh_home()
    window.idle()
    window.scan(MUG)
    window.key("Enter")
    window.type("80.00")
    window.key("Enter")
    assert window.counter.last.sale
