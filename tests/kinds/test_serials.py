"""Serial numbers from the scan of a piece to its way back (MONEY 12, PC-06, S03)."""

from __future__ import annotations

import pytest

from posdesk.catalogue.tax import LINE, TaxRate, TaxScheme
from posdesk.catalogue.traits import SerialUnreadable, serial_of
from posdesk.clock import Moment
from posdesk.returns.draft import ReturnDraft, SerialBackBefore, SerialNotHere
from posdesk.returns.standing import Standing
from posdesk.sales.basket import BasketLine, SerialTwice
from posdesk.sales.pricing import price
from posdesk.sales.sale import Sale, SaleLine
from posdesk.ticket import keeping
from posdesk.ticket.ticket import BACK, OUT, Spot, Ticket

AT = Moment.at(2026, 11, 22, 10)
TAXES = TaxScheme(True, LINE, (TaxRate("S", "standard", 20_000),))
TV = BasketLine("TV", "Television", 1, 30_000_000, "S", wants_serials=True)


def sold(*serials: str) -> Standing:
    line = SaleLine(
        1, "TV", "Television", 3, False, 30_000_000, 90_000, 0, 90_000, "S", 20_000, 15_000,
        serials=serials,
    )  # fmt: skip
    return Standing(Sale("S1-000001-1", 1, AT, "GBP", (line,), (), None))


def ticket_of(standing: Standing) -> Ticket:
    return Ticket("op").with_receipt(standing)


def test_each_piece_that_goes_out_is_asked_for_its_number() -> None:
    ticket = Ticket("op").scanning(TV).scanning(TV)
    spot = Spot(OUT, 0)
    assert ticket.serials_wanted(spot) == 2
    ticket = ticket.read_serial(spot, "sn 101").read_serial(spot, "SN102")
    assert ticket.serials_wanted(spot) == 0
    (line,) = price(ticket.basket, TAXES)
    assert (line.quantity, line.serials) == (2, ("SN101", "SN102"))
    with pytest.raises(SerialTwice):
        ticket.scanning(TV).read_serial(spot, "sn101")
    assert ticket.stepping(-1).basket.lines[0].serials == ("SN101",)


def test_a_piece_joins_the_line_whose_numbers_are_read() -> None:
    ticket = Ticket("op").scanning(TV).read_serial(Spot(OUT, 0), "A1").scanning(TV)
    assert [(line.quantity, line.serials) for line in ticket.basket.lines] == [(2, ("A1",))]


@pytest.mark.parametrize("text", ["", "???", "x" * 41, "4242 4242 4242 4242"])
def test_what_is_no_serial_number(text: str) -> None:
    with pytest.raises(SerialUnreadable):
        serial_of(text)


def test_a_number_ticks_its_piece_and_no_other() -> None:
    ticket = ticket_of(sold("101", "102", "103")).with_serial("102")
    assert ticket is not None
    (line,) = ticket.returns[0].lines()
    assert (line.refund, line.serials) == (30_000, ("102",))
    with pytest.raises(SerialBackBefore):
        ticket.with_serial("102")
    assert ticket.with_serial("999") is None


def test_a_foreign_piece_is_no_piece_of_this_line() -> None:
    ticket = ticket_of(sold("101", "102", "103")).scanning(TV)
    with pytest.raises(SerialNotHere):
        ticket.read_serial(Spot(BACK, 1), "999")
    assert ticket.read_serial(Spot(BACK, 1), "103").returns[0].serials(1) == ("103",)


def test_a_sale_without_numbers_asks_for_none() -> None:
    ticket = ticket_of(sold()).scanning(TV)
    assert ticket.serials_wanted(Spot(BACK, 1)) == 0
    assert ticket.returns[0].total == 30_000


def test_a_number_back_before_is_no_more_left() -> None:
    standing = sold("101", "102", "103")
    after = Standing(standing.sale, returned={1: 1}, serials_back={1: ("102",)})
    assert after.serials_left(1) == ("101", "103")
    with pytest.raises(SerialBackBefore):
        ReturnDraft(after).tick_serial("102")
    draft = ReturnDraft(standing).tick_serial("102")
    assert draft is not None
    with pytest.raises(SerialBackBefore):
        draft.over(after)


def test_a_ticket_kept_over_a_crash_keeps_its_numbers() -> None:
    standing = sold("101", "102")
    ticket = ticket_of(standing).with_serial("102")
    assert ticket is not None
    ticket = ticket.going_out(TV).read_serial(Spot(OUT, 0), "555")
    again = keeping.from_bytes(keeping.to_bytes(ticket), lambda number: standing)
    assert again.returns == ticket.returns
    assert again.basket == ticket.basket
