"""MONEY 32: the sale just made is given back whole by one key while the customer is still there."""

from __future__ import annotations

from counter_shop import KETTLE, MUG


def test_one_key_brings_it_back_and_enter_gives_it_back(window) -> None:
    window.sell(MUG, KETTLE)
    assert window.application.window.message.undo.isVisible()
    window.key("Ctrl+Z")
    assert window.ticket.returns[0].total == 46_49
    assert "Enter gives it back" in window.said
    window.key("Enter")
    assert window.counter.last.figure == 46_49 and window.counter.last.net == -46_49
    assert (window.hand.scans, window.hand.keys) == (0, 2)


def test_once_the_next_ticket_has_begun_it_is_the_drafts_own_undo(window) -> None:
    window.sell(MUG)
    window.scan(KETTLE)
    window.key("Ctrl+Z")
    assert window.ticket.is_empty
    window.key("Ctrl+Z")
    assert not window.ticket.returns or window.ticket.returns[0].standing.sale.number


def test_after_a_return_there_is_no_sale_to_bring_back(window) -> None:
    window.sell(MUG)
    window.key("Ctrl+Z", "Enter")
    window.key("Ctrl+Z")
    assert window.ticket.is_empty
