"""What is taken off goods coming back: as the receipt says, or as the customer chose and confirms."""

from __future__ import annotations

from dataclasses import replace

import pytest
from counter_shop import KETTLE, MUG
from PySide6.QtWidgets import QApplication

from posdesk.catalogue.terms import FEE_PERCENT, Term
from posdesk.catalogue.traits import TAKEN
from posdesk.ticket.keeping import from_bytes, to_bytes
from ui.screens.plans.customer_window import CustomerWindow


def bring_back(window, *keys: str) -> str:
    number = window.sell_by_card(MUG, KETTLE)
    window.scan(window.token(number))
    window.key("Down", "+", *keys)
    return number


def panel(window):
    return window.application.screen.asks.panels["take_off"]


def hers() -> CustomerWindow:
    (shown,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerWindow)]
    return shown


def test_what_the_customer_chose_waits_for_the_customers_own_yes(window) -> None:
    bring_back(window, "%")
    assert window.page == "ticket/take_off" and not panel(window).what_part.isVisible()
    window.type("Gift wrapping")
    window.key("Enter")
    window.type("2.00")
    assert panel(window).primary.text().startswith("Take off 2.00")
    window.key("Enter")
    assert window.page == "ticket" and window.counter.settlement.chosen_off == 2_00
    kept = window.counter.ticket
    with window.application.desk._file.read() as books:
        assert from_bytes(to_bytes(kept), books.sales.standing).basket == kept.basket
    before = window.counter.settlement.net
    window.key("Enter")
    assert window.counter.last is None or not window.counter.last.returns, "nobody said yes yet"
    shown = hers()
    assert shown.isVisible()
    shown.agreed.emit()
    window.idle()
    shown.hide()
    assert window.counter.last.net == before
    with window.application.desk._file.read() as books:
        lines = books.sales.standing(window.counter.last.sale).sale.lines
    told = [(line.kind, line.text, line.paid) for line in lines]
    assert told == [(TAKEN, "gift wrapping", 2_00)]


def test_the_customer_says_no_and_all_of_it_goes_back(window) -> None:
    bring_back(window, "%")
    window.type("Gift wrapping")
    window.key("Enter")
    window.type("2.00")
    window.key("Enter", "Enter")
    hers().close()
    assert window.counter.last is None or not window.counter.last.returns
    window.key("Down", "Down", "Del", "Enter")
    assert window.counter.last.net == -6_50 and not window.counter.last.sale


@pytest.mark.parametrize("digit", ["3", "4", "5", "6", "7"])
def test_of_a_fault_nothing_is_taken_off(window, digit: str) -> None:
    bring_back(window, digit, "%")
    assert window.page == "ticket"
    assert "nothing is taken off" in window.said
    window.key("Esc")


def test_more_than_it_brings_is_not_taken(window) -> None:
    bring_back(window, "%")
    window.type("Engraving")
    window.key("Enter")
    window.type("6.51")
    window.key("Enter")
    assert window.page == "ticket/take_off" and "6.50" in panel(window).note.text()


def test_a_fault_said_later_takes_it_away(window) -> None:
    bring_back(window, "%")
    window.type("Gift wrapping")
    window.key("Enter")
    window.type("2.00")
    window.key("Enter")
    assert window.counter.settlement.net == -4_50
    window.key("Up", "3") if window.counter.ticket.spot.way == "out" else window.key("3")
    assert window.counter.settlement.net == -6_50 and not window.counter.ticket.basket.lines


def test_the_goods_page_offers_what_the_law_allows(window) -> None:
    """In Great Britain no fee, but goods made for a customer; in New York a fee."""
    from ui.screens.shop.goods_terms import TermFields

    station = window.application.desk.station()
    fields = TermFields("USD")
    for country, offered in (
        ("GB", {"", "custom_made", "hygiene", "sealed_copy", "perishable"}),
        ("US-NY", {"", "fee_percent", "fee_amount"}),
        ("CA", {""}),
    ):
        fields.show_terms((), replace(station.shop, country=country), station.at.day)
        found = {fields.which.itemData(at) for at in range(fields.which.count())}
        assert found == offered, country
    fields.show_terms((), replace(station.shop, country="US-NY"), station.at.day)
    fields.which.setCurrentIndex(fields.which.findData("fee_percent"))
    assert fields.slip() and fields.terms == ()
    for typed, slip in (("60", True), ("0", True), ("10", False)):
        fields.figure.edit.setText(typed)
        assert fields.slip() is slip, typed
    assert fields.terms == (Term(FEE_PERCENT, 1_000),)
    kept = (Term(FEE_PERCENT, 1_250),)
    fields.show_terms(kept, replace(station.shop, country="CA"), station.at.day)
    assert fields.terms == kept, "what was kept is not lost where the law is another"
    fields.deleteLater()
