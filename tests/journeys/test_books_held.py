"""A scan meets books that somebody holds: it is told, kept, and looked up by the next Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from counter_shop import KETTLE, MUG

from posdesk.errors import Fault


def skus(window) -> list[str]:
    return [line.sku for line in window.ticket.basket.lines]


@pytest.fixture
def held(window) -> Iterator[Callable[[bool], None]]:
    """Whether the books answer nobody."""
    world = pytest.MonkeyPatch()

    def busy(lookup: object) -> object:
        raise Fault("busy", "database is locked")

    def hold(still: bool) -> None:
        if still:
            world.setattr(window.application.desk, "ask", busy)
        else:
            world.undo()

    yield hold
    world.undo()


def test_a_scan_is_kept_and_enter_looks_it_up(window, held) -> None:
    held(True)
    window.scan(MUG)
    assert "The books are busy" in window.said
    window.key("Enter")
    assert skus(window) == [] and window.counter.pending == 1
    held(False)
    window.key("Enter")
    assert skus(window) == ["MUG-B"] and window.counter.pending == 0
    window.key("Enter", "Enter")
    assert window.counter.last is not None


def test_the_next_scan_asks_for_those_before_it_first(window, held) -> None:
    held(True)
    window.scan(MUG)
    window.scan(KETTLE)
    assert window.counter.pending == 2
    held(False)
    window.scan(MUG)
    lines = window.ticket.basket.lines
    assert [line.sku for line in lines][:2] == ["MUG-B", "KETTLE"]
    assert sum(line.quantity for line in lines) == 3 and window.counter.pending == 0


def test_no_payment_goes_past_a_scan_that_waits(window, held) -> None:
    window.scan(MUG)
    window.key("Enter")
    held(True)
    window.scan(KETTLE)
    window.key("Enter")
    assert window.counter.last is None
    held(False)
    window.key("Enter")
    assert skus(window) == ["MUG-B", "KETTLE"] and window.counter.last is None


def test_what_was_typed_is_kept_as_well(window, held) -> None:
    held(True)
    window.key("F1")  # else the first digit is one of Home's ways in
    window.type(MUG)
    window.key("Enter")
    held(False)
    window.key("Enter")
    assert skus(window) == ["MUG-B"]
