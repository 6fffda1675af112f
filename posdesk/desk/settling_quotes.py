"""Goods sold for a quote: what it said stands, and what it said too little is the shop's loss."""

from __future__ import annotations

from posdesk.desk import mending
from posdesk.desk.action import Station
from posdesk.identity import new_operation_id
from posdesk.ledger.chart import SALES, loss
from posdesk.ledger.journal import JournalEntry
from posdesk.sales.booking import summed
from posdesk.sales.quote import asked_too_little
from posdesk.sales.sale import Sale
from posdesk.store.books import Books
from posdesk.ticket.ticket import Ticket

UNDERCHARGE = "undercharge"


def keep_word(books: Books, station: Station, ticket: Ticket, sale: Sale | None) -> None:
    """An act of its own after the sale: Dr LOSS:undercharge, Cr SALES, as any price too low."""
    quoted = [line for line in ticket.basket.lines if line.quote and line.sku]
    if sale is None or not quoted:
        return
    day = station.at.day
    priced = [(line, books.goods.by_sku(line.sku, day)) for line in quoted]
    short = asked_too_little(
        (line, product.price_milli)
        for line, product in priced
        if product is not None and product.price_milli is not None
    )
    if not short:
        return
    account = loss(UNDERCHARGE)
    mending.mistakes(books, station, sale.number, [(account, short)], quoted[0].quote)
    entry = JournalEntry(
        "quote_kept", "staff_error", station.shop.currency,
        summed(((account, short), (SALES, -short))),
        {"who": station.duty.code, "sale": sale.number, "quote": quoted[0].quote},
    )  # fmt: skip
    books.journal.post(entry, station.at, new_operation_id(station.at))
