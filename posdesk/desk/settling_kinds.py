"""Lines of a sale with papers of their own: a warranty has one for each piece it knows by number,
and one for all the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from posdesk.catalogue.traits import WARRANTY
from posdesk.desk import plan_papers
from posdesk.desk.action import Station
from posdesk.documents import warranty
from posdesk.documents.later_codes import codes_for_warranty
from posdesk.documents.slip import Slip
from posdesk.identity import WARRANTY as LETTER
from posdesk.instalments.schedule import months_later
from posdesk.money import share_between
from posdesk.sales import cover
from posdesk.sales.basket import Basket
from posdesk.sales.sale import Sale, SaleLine
from posdesk.store.books import Books


def numbered(books: Books, lines: tuple[SaleLine, ...]) -> tuple[SaleLine, ...]:
    """Those lines with the numbers of their own papers (WarrantyAlone, WarrantyTwice)."""
    if all(line.kind != WARRANTY for line in lines):
        return lines
    cover.check(lines)
    return tuple(
        replace(line, slips=tuple(str(books.numbers.next(LETTER)) for _ in _units(lines, place)))
        if line.kind == WARRANTY
        else line
        for place, line in enumerate(lines)
    )


def print_papers(books: Books, station: Station, basket: Basket, sale: Sale) -> None:
    """The papers of those lines, each signed; after the receipt they belong to."""
    for place, line in enumerate(sale.lines):
        if line.kind == WARRANTY:
            goods = cover.goods_of(sale.lines, place)
            assert goods is not None, sale.number  # looked at before it was numbered
            _warranty(books, station, sale, place, sale.lines[goods], basket.lines[place].months)


def _warranty(
    books: Books, station: Station, sale: Sale, place: int, goods: SaleLine, months: int
) -> None:
    line, done = sale.lines[place], 0
    until = months_later(station.at.day, months)
    shop, till = station.shop, station.till
    for number, (serial, units) in zip(line.slips, _units(sale.lines, place), strict=True):
        slip = Slip(number, station.at, sale.currency, till.number, station.duty.code)
        paid = share_between(line.paid, done, done + units, line.quantity)
        done += units
        covered = replace(goods, quantity=goods.quantity if goods.weighed else units)
        signed = codes_for_warranty(
            slip, sale.number, (covered,), until, shop, till, books.journal.head().link,
            station.key, paid=paid, serial=serial,
        )  # fmt: skip
        paper = warranty.compose(
            slip, covered, until, shop, signed, original=sale.number, paid=paid, serial=serial
        )
        plan_papers.keep(books, paper, signed)


def _units(lines: Sequence[SaleLine], place: int) -> list[tuple[str, int]]:
    """(serial number, pieces) of each paper of the warranty at `place`: those before it cover the
    first pieces of the goods."""
    goods = cover.goods_of(lines, place)
    if goods is None:
        return []
    first = sum(lines[at].quantity for at in cover.over(lines, goods) if at < place)
    count = lines[place].quantity
    serials = lines[goods].serials[first : first + count]
    rest = count - len(serials)
    return [*((each, 1) for each in serials), *([("", rest)] if rest else [])]
