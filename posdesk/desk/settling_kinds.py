"""Lines of a sale with papers of their own: a warranty has one for each piece it knows by number,
and one for all the others; a gift card is a slip of store credit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from posdesk.catalogue.traits import VOUCHER, WARRANTY, WITH_PAPER
from posdesk.desk import plan_papers, settling_credits
from posdesk.desk.action import Station
from posdesk.documents import warranty
from posdesk.documents.later_codes import codes_for_warranty
from posdesk.documents.slip import Slip
from posdesk.identity import CREDIT
from posdesk.identity import WARRANTY as LETTER
from posdesk.instalments.schedule import months_later
from posdesk.money import share_between
from posdesk.sales import cover
from posdesk.sales.basket import Basket, NotForSale
from posdesk.sales.sale import Sale, SaleLine
from posdesk.sales.store_credit import StoreCredit, TooManyCards
from posdesk.store.books import Books

MOST_CARDS = 50  # of a line


def numbered(books: Books, lines: tuple[SaleLine, ...]) -> tuple[SaleLine, ...]:
    """Those lines with the numbers of their own papers (WarrantyAlone, WarrantyTwice,
    TooManyCards, NotForSale)."""
    if all(line.kind not in WITH_PAPER for line in lines):
        return lines
    cover.check(lines)
    return tuple(
        replace(line, slips=_numbers(books, lines, place)) if line.kind in WITH_PAPER else line
        for place, line in enumerate(lines)
    )


def print_papers(books: Books, station: Station, basket: Basket, sale: Sale) -> dict[str, int]:
    """The papers of those lines, each signed; after the receipt they belong to. What was bought as
    credit: (bearer -> minor units)."""
    bought: dict[str, int] = {}
    for place, line in enumerate(sale.lines):
        if line.kind == WARRANTY:
            goods = cover.goods_of(sale.lines, place)
            assert goods is not None, sale.number  # looked at before it was numbered
            _warranty(books, station, sale, place, sale.lines[goods], basket.lines[place].months)
        elif line.kind == VOUCHER:
            bought |= _cards(books, station, sale, line)
    return bought


def _numbers(books: Books, lines: Sequence[SaleLine], place: int) -> tuple[str, ...]:
    line = lines[place]
    if line.kind == WARRANTY:
        return tuple(str(books.numbers.next(LETTER)) for _ in _units(lines, place))
    if line.quantity > MOST_CARDS:
        raise TooManyCards(most=MOST_CARDS)
    if line.paid < line.quantity:  # a card over nothing
        raise NotForSale(text=line.text)
    return tuple(str(books.numbers.next(CREDIT)) for _ in range(line.quantity))


def _cards(books: Books, station: Station, sale: Sale, line: SaleLine) -> dict[str, int]:
    """A slip of store credit for each card, for whoever bears it: bought, and nobody's gift."""
    bought = {}
    for place, number in enumerate(line.slips):
        worth = share_between(line.paid, place, place + 1, line.quantity)
        bearer = settling_credits.somebody()
        credit = StoreCredit(number, bearer, worth, worth, sale.currency, station.at)
        plan_papers.credit_slip(books, station, credit, original=sale.number)
        books.credits.add(credit)
        bought[bearer] = worth
    return bought


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
