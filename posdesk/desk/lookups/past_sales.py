"""Which sale was it? A page of past sales that fit what was typed, and the papers of one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from posdesk.catalogue.barcode import Barcode, read_barcode
from posdesk.desk.action import Station
from posdesk.desk.lookups.papers import as_handed_over
from posdesk.documents.paper import Paper
from posdesk.identity import SALE, Number, read_number
from posdesk.plain_text import clean
from posdesk.returns.clues import Clues
from posdesk.store.books import Books
from posdesk.store.shelves.past_sales import Asked, Key, Meant, PastSale

__all__ = ["AskPastSales", "AskSalePapers", "PastSale", "SalePapers", "SalesPage"]

PAGE = 50
MOST_GOODS = 12  # that words may mean; each is a list of its own, merged
_BEGINS = re.compile(r"s\d+-?\d*")
_RUNNING = re.compile(r"#?(\d{1,6})")


@dataclass(frozen=True, slots=True)
class SalesPage:
    """Sales that fit, newest first. `below`: where the next page goes on, None after the last."""

    rows: tuple[PastSale, ...]
    below: Key | None


@dataclass(frozen=True, slots=True)
class AskPastSales:
    """The page of sales that fit `clues`, below a key or from the newest."""

    clues: Clues
    below: Key | None = None
    limit: int = PAGE

    def find(self, books: Books, station: Station) -> SalesPage:
        """A number is one if the books hold it; else the word is a customer's of the old system,
        or looked for among the goods."""
        clues, words = self.clues, clean(self.clues.words)
        skus: tuple[str, ...] = ()
        customer = _reference(clues.customer, books) if clues.customer else ""
        if clues.customer and not customer:
            return SalesPage((), None)
        meant = meant_by(words, books, station) if words and not customer else Meant()
        if words and not customer and self.below is None:
            rows = numbered(words, meant, books, self.limit)
            if rows:
                return SalesPage(rows, None)
        if meant.customer and not meant.goods:
            words, customer = "", meant.customer
        if words:
            skus = (meant.goods,) if meant.goods else _goods(words, books, station.at.day)
            if not skus:
                return SalesPage((), None)
        asked = Asked(clues.since, clues.until, clues.paid, clues.last4, skus, customer)
        rows = books.past_sales.page(asked, self.below, self.limit)
        return SalesPage(rows, rows[-1].key if len(rows) == self.limit else None)


@dataclass(frozen=True, slots=True)
class SalePapers:
    """The papers of a sale as they were handed over, the receipt first; numbers beside them.

    A sale brought along from an old system has none of ours.
    """

    sale: str
    numbers: tuple[str, ...]
    papers: tuple[Paper, ...]


@dataclass(frozen=True, slots=True)
class AskSalePapers:
    """The receipt of that sale and the slips of what came back."""

    sale: str

    def find(self, books: Books, station: Station) -> SalePapers:
        """In the order they were made."""
        numbers = (self.sale, *books.past_sales.slips(self.sale))
        kept = [(number, books.documents.get(number)) for number in numbers]
        held = [(number, as_handed_over(books, each)) for number, each in kept if each]
        return SalePapers(
            self.sale, tuple(number for number, _ in held), tuple(paper for _, paper in held)
        )


def meant_by(words: str, books: Books, station: Station) -> Meant:
    """What those words are as one: a number, if only its running one, goods, an old customer."""
    numbers: list[str] = []
    if " " not in words:
        read, running = read_number(words), _RUNNING.fullmatch(words)
        numbers = [str(read)] if read else [words, words.upper()]
        if running:
            numbers.append(str(Number(SALE, station.till.number, int(running[1]))))
    return books.past_sales.meant(numbers, words.strip().casefold(), _old_ids(words))


def numbered(words: str, meant: Meant, books: Books, limit: int) -> tuple[PastSale, ...]:
    """Sales of that number, or whose number begins so."""
    if meant.sales:
        return books.past_sales.numbered(meant.sales)
    begins = _BEGINS.fullmatch(words)
    return books.past_sales.beginning(words.upper(), limit) if begins else ()


def _reference(typed: str, books: Books) -> str:
    """Whose number in the old system that is; empty for nobody's."""
    return books.past.known(_old_ids(clean(typed)))


def _old_ids(number: str) -> list[str]:
    return list(dict.fromkeys((number, number.casefold(), number.upper())))


def _goods(words: str, books: Books, day: date) -> tuple[str, ...]:
    """The codes of the goods those words may mean."""
    exact = books.catalogue.by_sku(words, day)
    if exact is not None:
        return (exact.sku,)
    barcode = read_barcode(words)
    if isinstance(barcode, Barcode):
        product = books.catalogue.by_gtin(barcode.gtin14, day)
        return (product.sku,) if product else ()
    return tuple(product.sku for product in books.catalogue.search(words, day, MOST_GOODS))
