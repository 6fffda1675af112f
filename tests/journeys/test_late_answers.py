"""Answers that come home late: after Enter, F5, F12 or another key. None is lost, none misplaced."""

from __future__ import annotations

from collections.abc import Callable

import counter_shop
import pytest
from counter_shop import KETTLE, MUG


@pytest.fixture
def slowly(window) -> Callable[..., None]:
    """Scans and keys sent while the books are busy; their answers come home afterwards."""
    work = window.application.work

    def send(*hands: tuple[str, str]) -> None:
        work.hold = True
        for what, text in hands:
            (window.hand.scan if what == "scan" else window.hand.key)(text)
        work.hold = False
        while work.waiting:
            work.release()
        window.idle()

    return send


def skus(window) -> list[str]:
    return [line.sku for line in window.ticket.basket.lines]


def ticked(window) -> dict[int, int]:
    return {tick.line_no: tick.quantity for tick in window.ticket.returns[0].ticks}


def test_enter_waits_for_a_scan_that_is_being_looked_up(window, slowly) -> None:
    """What is booked is what the screen showed, and the last scan is on it."""
    number = window.sell(MUG, KETTLE)
    window.scan(window.token(number))
    window.scan(MUG)
    slowly(("scan", KETTLE), ("key", "Enter"))
    assert window.counter.last is None
    assert ticked(window) == {1: 1, 2: 1}
    window.key("Enter")
    assert window.counter.last.figure == 46_49


def test_the_last_enter_of_the_pay_step_waits_as_well(window, slowly) -> None:
    window.scan(MUG)
    window.key("Enter")
    slowly(("scan", KETTLE), ("key", "Enter"))
    assert window.counter.last is None
    assert skus(window) == ["MUG-B", "KETTLE"]


def test_a_scan_after_enter_begins_the_next_ticket(window, slowly) -> None:
    window.scan(MUG)
    window.key("Enter")
    slowly(("key", "Enter"), ("scan", KETTLE))
    assert skus(window) == ["KETTLE"]
    window.key("Enter", "Enter")
    assert window.counter.home.sold == 6_50 + 39_99


def test_keys_between_enter_and_its_answer_change_nothing(window, slowly) -> None:
    window.scan(MUG)
    window.key("Enter")
    slowly(("key", "Enter"), ("key", "Esc"), ("key", "+"), ("key", "Ctrl+Z"), ("key", "Del"))
    assert window.counter.last.figure == 6_50
    assert window.ticket.is_empty


def test_enter_held_in_the_pay_step_is_sent_once(window, slowly) -> None:
    window.scan(MUG)
    window.key("Enter")
    window.application.work.hold = True
    for _ in range(4):
        window.hand.key("Enter")
    assert window.application.work.waiting == 1
    slowly()
    assert window.counter.home.sold == 6_50


def test_a_ticket_is_not_put_on_hold_before_its_last_scan_is_on_it(window, slowly) -> None:
    window.scan(MUG)
    slowly(("scan", KETTLE), ("key", "F5"))
    assert skus(window) == ["MUG-B", "KETTLE"]
    window.key("F5")
    assert window.ticket.is_empty
    window.key("F5")
    assert skus(window) == ["MUG-B", "KETTLE"]


def test_a_scan_after_f5_begins_the_next_ticket(window, slowly) -> None:
    window.scan(MUG)
    slowly(("key", "F5"), ("scan", KETTLE))
    assert skus(window) == ["KETTLE"]
    assert [held.label for held in window.counter.home.held] == ["Mug, blue · 6.50"]


def test_a_ticket_taken_up_never_replaces_one_begun_meanwhile(window, slowly) -> None:
    window.scan(MUG)
    window.key("F5")
    slowly(("scan", KETTLE), ("key", "F5"))
    held = [each.label for each in window.counter.home.held]
    assert skus(window) == ["KETTLE"]
    assert held == ["Mug, blue · 6.50"]
    window.key("F5", "F5")
    assert len(window.counter.home.held) == 2


def test_the_line_turns_that_was_meant(window, slowly) -> None:
    number = window.sell(MUG, KETTLE)
    window.scan(window.token(number))
    window.scan(MUG)
    window.scan(KETTLE)
    slowly(("key", "/"), ("key", "Up"))
    assert skus(window) == ["KETTLE"]
    assert ticked(window) == {1: 1}


def test_nothing_turns_on_a_ticket_that_changed_meanwhile(window, slowly) -> None:
    number = window.sell(MUG, KETTLE)
    window.scan(window.token(number))
    window.scan(MUG)
    window.scan(KETTLE)
    slowly(("key", "/"), ("key", "Del"))
    assert skus(window) == []
    assert ticked(window) == {1: 1}


def test_an_answer_after_signing_out_shows_nobody_the_ticket(window, slowly) -> None:
    window.scan(MUG)
    slowly(("scan", KETTLE), ("key", "F12"))
    assert window.page == "sign_in"
    counter_shop.signed_in(window.application)
    window.idle()
    assert window.page == "ticket"
    assert skus(window) == ["MUG-B", "KETTLE"]


@pytest.mark.parametrize("key", ["F2", "F5", "F6", "F7", "Ctrl+A", "Ctrl+Z"])
def test_no_key_works_while_nobody_is_signed_in(window, key: str) -> None:
    window.sell(MUG)
    window.scan(MUG)
    window.key("F12", key)
    assert window.page == "sign_in"
    assert skus(window) == ["MUG-B"]
    assert not window.counter.home.held
    assert window.counter.home.latest[0].copies == 1


def test_a_ticket_that_was_cleared_does_not_come_back_by_itself(window) -> None:
    window.scan(MUG)
    window.key("Esc", "F12")
    counter_shop.signed_in(window.application)
    window.idle()
    assert window.ticket.is_empty


def test_goods_left_without_a_price_by_the_next_scan_are_told(window) -> None:
    window.key("F1")
    window.type("bowl")
    window.key("Enter")
    window.scan(MUG)
    assert skus(window) == ["MUG-B"]
    assert window.said.startswith("Left out “Bowl without a price”")
    window.scan(KETTLE)
    assert "Left out" not in window.said
