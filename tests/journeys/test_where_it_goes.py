"""F7: the customer moves amounts between the ways money can go back; credit on its own word."""

from __future__ import annotations

from counter_shop import KETTLE, MUG
from PySide6.QtWidgets import QApplication

from posdesk.ticket.keeping import from_bytes, to_bytes
from ui.screens.plans.customer_window import CustomerWindow


def legs(window) -> list[tuple[str, str, int]]:
    return [(leg.kind, leg.last4, leg.amount) for leg in window.counter.settlement.paid_out]


def bring_back(window) -> None:
    window.scan(window.token(window.sell_by_card(MUG, KETTLE)))
    window.key("Ctrl+A")


def test_an_amount_goes_another_way_and_the_rest_as_it_was_paid(window) -> None:
    bring_back(window)
    window.key("F7", "Down", "Down")
    window.type("10")
    window.key("Enter")
    assert window.page == "ticket"
    assert legs(window) == [("card", "4242", 36_49), ("cash", "", 10_00)]
    window.key("F7", "Down", "Down", "Down", "Down")
    window.type("20.49")
    window.key("Enter")
    assert legs(window) == [
        ("card", "4242", 16_00), ("transfer", "", 20_49), ("cash", "", 10_00)
    ]  # fmt: skip
    window.key("Enter")
    back = window.counter.last.returns[0]
    words = str(window.paper(back))
    assert all(each in words for each in ("16.00", "20.49", "10.00", "Bank transfer"))


def test_the_way_it_was_paid_is_one_key_away(window) -> None:
    bring_back(window)
    window.key("F7", "Down", "Down", "Enter")
    assert legs(window) == [("cash", "", 46_49)]
    window.key("F7", "Enter")
    assert legs(window) == [("card", "4242", 46_49)]


def test_another_card_wants_its_digits(window) -> None:
    bring_back(window)
    window.key("F7", "Down", "Down", "Down")
    panel = window.application.screen.asks.panels["where"]
    window.key("Enter")
    assert window.page == "ticket/where"
    assert panel.last4.note.text() == "Four digits, as on the card."
    window.type("1111")
    window.key("Enter")
    assert legs(window) == [("card", "1111", 46_49)]
    window.key("Enter")
    assert "1111" in str(window.paper(window.counter.last.returns[0]))


def test_no_card_gets_more_than_it_paid(window) -> None:
    bring_back(window)
    window.key("F7", "Down")
    window.type("99")
    panel = window.application.screen.asks.panels["where"]
    assert panel.primary.text().startswith("46.49")
    window.key("Enter")
    assert legs(window) == [("card", "4242", 46_49)]


def test_credit_waits_for_the_customer_and_is_never_less(window) -> None:
    bring_back(window)
    window.key("F7", "Down", "Down", "Down", "Down", "Down", "Enter")
    assert legs(window) == [("store_credit", "", 46_49)]
    window.key("Enter")
    assert window.counter.last is None or not window.counter.last.returns
    assert window.counter.settlement.credit_chosen == 46_49
    (hers,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, CustomerWindow)]
    assert hers.isVisible()
    hers.agreed.emit()
    window.idle()
    back = window.counter.last.returns[0]
    assert "46.49" in str(window.paper(back))
    hers.hide()


def test_what_was_chosen_is_kept_with_the_ticket(window) -> None:
    bring_back(window)
    window.key("F7", "Down", "Down")
    window.type("10")
    window.key("Enter")
    kept = from_bytes(to_bytes(window.ticket), lambda number: window.ticket.returns[0].standing)
    assert kept.wanted == window.ticket.wanted
