"""The longest receipt of the sample, the largest line, the largest price: quick, or said politely."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import pytest
from counter_shop import MUG

from posdesk.sales.basket import BasketLine
from posdesk.ticket.ticket import BACK, Spot, Ticket

LINES = 675
PATIENCE_S = 30.0  # a hang is caught, not a busy machine: no time of a clerk is asserted

Step = Callable[[], object]


@pytest.fixture
def timed(window) -> Callable[[str, Step], None]:
    """Runs a step and the answers to it; no clerk waits longer for one."""
    taken: dict[str, float] = {}

    def step(name: str, act: Step) -> None:
        begun = perf_counter()
        act()
        window.idle()
        window.application.window.grab()
        taken[name] = round(perf_counter() - begun, 3)
        assert taken[name] < PATIENCE_S, taken

    return step


def long_ticket(window) -> Ticket:
    """675 lines of goods that all differ, as one old invoice has."""
    ticket = Ticket(window.counter.work.new_operation())
    for no in range(LINES):
        line = BasketLine(f"G{no:03}", f"Goods no. {no}", 1 + no % 12, 100_000 + no * 1_000, "A")
        ticket = ticket.going_out(line)
    return ticket


def test_675_lines_are_sold_scanned_and_all_brought_back(window, timed) -> None:
    timed("675 lines on the sheet", lambda: window.counter.change(long_ticket(window)))
    timed("one more", lambda: window.scan(MUG))
    timed("undone", lambda: window.key("Ctrl+Z"))
    timed("pay step", lambda: window.key("Enter"))
    timed("paid", lambda: window.key("Enter"))
    number = window.counter.last.sale
    timed("its first code", lambda: window.scan(window.token(number)))
    assert len(window.ticket.returns[0].standing.sale.lines) == LINES
    timed("one line ticked", lambda: window.counter.toggle(Spot(BACK, 1)))
    timed("a reason", lambda: window.key("3"))
    timed("all of it", lambda: window.key("Ctrl+A"))
    timed("a reason for all", lambda: window.key("5"))
    timed("the line below", lambda: window.key("Down"))
    timed("given back", lambda: window.key("Enter"))
    assert window.counter.last.net == -sum((1 + no % 12) * (100 + no) for no in range(LINES))


def test_74_215_pieces_are_sold_and_brought_back_in_parts(window, timed) -> None:
    window.key("F1")
    window.type("74215*")
    window.key("Enter")
    timed("74,215 pieces", lambda: window.scan(MUG))
    timed("paid", lambda: window.key("Enter", "Enter"))
    number = window.counter.last.sale
    window.scan(window.token(number))
    timed("one", lambda: window.scan(MUG))
    timed("given back", lambda: window.key("Enter"))
    assert window.counter.last.figure == 6_50
    window.scan(window.token(number))
    timed("the rest", lambda: window.key("Ctrl+A", "Enter"))
    assert window.counter.last.figure == 74_214 * 6_50


@pytest.mark.parametrize("times", ["", "999999*"])
def test_999_999_999_99(window, timed, times: str) -> None:
    """Once it is sold; a million times it is a slip, said before any money is handed over."""
    if times:
        window.key("F1")
        window.type(times)
        window.key("Enter")
    window.key("F1")
    window.type("umbrella")
    window.key("Enter")
    window.key("Enter")
    window.type("999999999.99")
    timed("rung", lambda: window.key("Enter"))
    timed("paid", lambda: window.key("Enter", "Enter"))
    if times:
        assert window.counter.last is None
        assert "Nothing was booked" in window.said
        assert window.ticket.basket.lines
    else:
        assert window.counter.last.figure == 999_999_999_99
