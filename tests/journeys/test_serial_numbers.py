"""Serial numbers, deposits and delivery by keys and scans, from the goods page to the slip."""

from __future__ import annotations

import pytest

from posdesk.catalogue.product import Product
from posdesk.catalogue.traits import DELIVERY, DEPOSIT, Traits
from posdesk.desk.lookups.receipts import by_number
from posdesk.documents.as_text import as_text

TV, JUICE, CRATE, VAN = "TV-1", "JUICE", "CRATE", "VAN"


@pytest.fixture(autouse=True)
def goods(window) -> None:
    with window.application.desk._file.write() as books:
        books.catalogue.put(
            [
                Product(TV, "Television", 30_00_000, "S", traits=Traits(serials=True)),
                Product(CRATE, "Crate", 3_00_000, "S", traits=Traits(DEPOSIT)),
                Product(JUICE, "Juice", 9_00_000, "S", traits=Traits(deposit=CRATE)),
                Product(VAN, "Delivery", 5_00_000, "S", traits=Traits(DELIVERY)),
            ]
        )


def standing(window, number: str):
    class Asks:
        def find(self, books, station):
            return by_number(number, books, station).standing

    return window.application.desk.ask(Asks())


def sell_two_sets(window) -> str:
    window.scan(TV)
    assert window.page == "ticket/serial"
    window.scan("SN-101")
    assert window.page == "ticket"
    window.scan(TV)
    window.type("sn-102")
    window.key("Enter")
    assert window.ticket.basket.lines[0].serials == ("SN-101", "SN-102")
    window.key("Enter", "Enter")
    return window.counter.last.sale


def test_numbers_are_asked_printed_and_kept(window) -> None:
    number = sell_two_sets(window)
    assert "serial SN-101, SN-102" in as_text(window.paper(number))
    assert standing(window, number).sale.lines[0].serials == ("SN-101", "SN-102")


def test_a_number_scanned_ticks_its_piece_and_a_foreign_one_is_refused_kindly(window) -> None:
    number = sell_two_sets(window)
    window.scan(window.token(number))
    window.scan("SN-102")
    assert window.counter.settlement.figure == 30_00
    window.scan(TV)  # another one comes back: which?
    assert window.page == "ticket/serial"
    window.scan("SN-999")
    assert "SN-999 is not on this receipt" in window.said
    assert "without one" in window.said
    assert window.counter.settlement.figure == 30_00
    window.key("Enter")
    stands = standing(window, number)
    assert stands.serials_left(1) == ("SN-101",)
    window.scan(window.token(number))
    window.scan("SN-102")
    assert "came back before" in window.said
    assert window.ticket.settles_nothing


def test_a_number_nobody_can_read_is_left_out(window) -> None:
    number = sell_two_sets(window)
    window.scan(window.token(number))
    window.key("Ctrl+A")
    window.key("Enter")
    assert window.page == "ticket/serial"
    window.scan("SN-101")
    window.key("Enter")  # the other one's label is gone
    assert window.page == "ticket"
    window.key("Enter")
    assert window.counter.last.figure == 60_00


def test_a_crate_goes_out_with_what_is_in_it_and_comes_back_alone(window) -> None:
    window.scan(JUICE)
    window.key("+")
    assert [(line.sku, line.quantity) for line in window.ticket.basket.lines] == [
        (JUICE, 2),
        (CRATE, 2),
    ]
    window.key("Enter", "Enter")
    number = window.counter.last.sale
    window.scan(window.token(number))
    window.scan(CRATE)
    window.key("Enter")
    assert window.counter.last.figure == 3_00
    window.scan(window.token(number))
    window.scan(JUICE)
    assert window.counter.settlement.figure == 12_00


def test_delivery_comes_back_with_a_fault_and_stays_with_a_change_of_mind(window) -> None:
    for code in (JUICE, TV):
        window.scan(code)
    window.key("Enter")
    window.scan(VAN)
    window.key("Enter", "Enter")
    number = window.counter.last.sale
    window.scan(window.token(number))
    window.scan(JUICE)
    assert window.counter.settlement.figure == 12_00
    window.key("3")
    assert window.counter.settlement.figure == 17_00
    window.key("1")
    assert window.counter.settlement.figure == 12_00


def test_one_key_says_what_becomes_of_the_goods(window) -> None:
    window.scan(TV)
    window.scan("SN-7")
    window.key("Enter", "Enter")
    window.scan(window.token(window.counter.last.sale))
    window.scan("SN-7")
    shown = window.application.screen.ticket_sheet

    def state() -> str:
        return shown.rows_shown(0)[0].state

    assert state() == "shelf"
    window.key("3")
    assert state() == "supplier"
    window.key("=")
    assert state() == "write_off"
    assert window.counter.settlement.figure == 30_00  # it never decides what is paid


def test_the_goods_on_the_ticket_are_printed_as_a_quote_and_bought_for_it(window) -> None:
    window.scan(CRATE)
    window.key("Ctrl+E")
    assert window.page == "ticket/quote"
    window.key("Enter")
    assert "prints. The ticket is still open." in window.said
    assert window.ticket.basket.lines
    number = window.said.split()[1]
    window.key("Esc")
    with window.application.desk._file.write() as books:
        books.catalogue.put([Product(CRATE, "Crate", 5_00_000, "S", traits=Traits(DEPOSIT))])
    window.scan(window.token(number))
    assert f"The prices of {number} stand" in window.said
    window.key("Enter", "Enter")
    assert window.counter.last.net == 3_00
