"""How many of an article there are, what customers doubt, and what others owe us for goods."""

from __future__ import annotations

from posdesk.catalogue.stock import Count, Stock
from posdesk.desk.action import Station
from posdesk.store.books import Books
from posdesk.store.shelves.stock import Doubt, OurClaim
from posdesk.values import dataclass

MOST = 500


@dataclass(frozen=True, slots=True)
class AskStock:
    """The stock of those goods."""

    sku: str

    def find(self, books: Books, station: Station) -> Stock:
        """As far as anybody counted."""
        return books.stock.of(self.sku)


@dataclass(frozen=True, slots=True)
class OpenDoubt:
    """A doubt with the goods it is about: `counts` made for it; `answered`: units paid back since.

    `level` is what should be on the shelf now, None where nobody counted.
    """

    doubt: Doubt
    sku: str
    text: str
    weighed: bool
    counts: tuple[Count, ...]
    answered: int
    level: int | None

    @property
    def is_open(self) -> bool:
        """Whether the customer still waits: a doubt never ends by itself."""
        return self.answered < self.doubt.units


@dataclass(frozen=True, slots=True)
class StockWork:
    """What waits for a count, or for somebody else's money."""

    doubts: tuple[OpenDoubt, ...]
    claims: tuple[OurClaim, ...]


@dataclass(frozen=True, slots=True)
class AskStockWork:
    """Doubts, those still open first, and claims, the newest first."""

    def find(self, books: Books, station: Station) -> StockWork:
        """All of them, as the books stand."""
        doubts = [_open(each, books) for each in books.stock.doubts(MOST)]
        doubts.sort(key=lambda each: not each.is_open)
        return StockWork(tuple(doubts), books.stock.claims(MOST))


def _open(doubt: Doubt, books: Books) -> OpenDoubt:
    standing = books.sales.standing(doubt.sale)
    assert standing is not None, doubt
    line = standing.sale.line(doubt.line)
    since = [back for back in books.returns.of_sale(doubt.sale) if back.at.ms >= doubt.at.ms]
    answered = sum(
        each.after - each.before
        for back in since
        for each in back.lines
        if each.sale_line == doubt.line
    )
    return OpenDoubt(
        doubt, line.sku, line.text or line.sku, line.weighed, books.stock.counts_for(doubt.number),
        answered, books.stock.of(line.sku).level if line.sku else None,
    )  # fmt: skip
