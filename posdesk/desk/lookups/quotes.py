"""A quote that is scanned: its goods at its prices, until its last day."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.desk.lookups.paper_answers import QuoteFound
from posdesk.documents.codes import NotRead, ScannedDocument, read_code
from posdesk.documents.scanned import ScannedLine
from posdesk.sales.basket import BasketLine
from posdesk.sales.quote import unit_milli
from posdesk.store.books import Books


def by_code(read: ScannedDocument, books: Books, station: Station) -> QuoteFound:
    """What that code of a quote says: it counts also where the books have lost it."""
    assert read.until is not None, read.number
    lines = tuple(_line(each, read, books, station) for each in read.lines)
    return QuoteFound(read.number, lines, read.until, passed=read.until < station.at.day)


def by_number(number: str, books: Books, station: Station) -> QuoteFound | str:
    """The quote of that number, by the codes it was printed with."""
    kept = books.documents.get(number)
    found: list[QuoteFound] = []
    for token in kept.tokens if kept is not None else ():
        read = read_code(token, station.ring)
        if isinstance(read, NotRead):
            return read.value
        found.append(by_code(read, books, station))
    if not found:
        return "quote_unknown"
    first = found[0]
    every = tuple(line for each in found for line in each.lines)
    return QuoteFound(number, every, first.until, first.passed)


def _line(line: ScannedLine, read: ScannedDocument, books: Books, station: Station) -> BasketLine:
    product = books.goods.by_sku(line.sku, station.at.day) if line.sku else None
    price = line.amount if read.tax_included else line.amount - line.tax
    known = {rate.code for rate in station.taxes.rates}
    return BasketLine(
        product.sku if product else line.sku,
        product.text if product else line.words or line.sku,
        line.quantity,
        unit_milli(price, line.quantity, weighed=line.weighed),
        line.tax_code if line.tax_code in known else station.taxes.rates[0].code,
        weighed=line.weighed,
        kind=product.traits.kind if product else "goods",
        wants_serials=bool(product and product.traits.serials),
        quote=read.number,
        months=product.traits.months if product else 0,
        terms=product.traits.terms if product else (),
    )
