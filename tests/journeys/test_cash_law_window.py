"""More cash than the law lets change hands: said at the pay step, and a card pays the rest."""

from __future__ import annotations

from counter_shop import KETTLE


def test_so_much_in_cash_and_the_rest_by_card(window, monkeypatch) -> None:
    monkeypatch.setattr("posdesk.desk.action.cash_most", lambda *_: 30_00)
    window.scan(KETTLE)
    window.key("Enter", "Enter")
    assert "no more than 30.00 may be paid in cash" in window.said
    assert window.counter.payment is not None and window.counter.last is None
    window.type("30")
    window.key("Enter", "K")
    window.type("4242")
    window.key("Enter")
    window.type("081552")
    window.key("Enter")
    assert window.counter.last.sale
