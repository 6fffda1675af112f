"""How many of an article there are, what customers doubt, and what others owe us for goods."""

from __future__ import annotations

from posdesk.catalogue.stock import Count, Doubt, Stock
from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.identity import MISTAKE, read_number
from posdesk.returns.our_claim import OurClaim
from posdesk.store.books import Books
from posdesk.till.scale import ScaleCheck, WeighedSale, too_much
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
class Overweighed:
    """A line that went over a scale that shows too much: `over` minor units of it are owed back.

    `back`: whether that much was paid back on its line already.
    """

    sale: WeighedSale
    over: int
    back: bool


@dataclass(frozen=True, slots=True)
class StockWork:
    """What waits for a count, or for somebody else's money. `checked`: the last check of a scale.

    `overweighed`: what was weighed since the last good check, where the newest one is not good.
    """

    doubts: tuple[OpenDoubt, ...]
    claims: tuple[OurClaim, ...]
    overweighed: tuple[Overweighed, ...] = ()
    checked: ScaleCheck | None = None


@dataclass(frozen=True, slots=True)
class AskStockWork:
    """Doubts and claims, those still open first, then the newest."""

    def find(self, books: Books, station: Station) -> StockWork:
        """All of them, as the books stand."""
        doubts = [_open(each, books) for each in books.stock.doubts(MOST)]
        doubts.sort(key=lambda each: not each.is_open)
        claims = sorted(books.our_claims.latest(MOST), key=lambda each: not each.is_open)
        checks = books.scales.latest(station.till.number, MOST)
        overweighed = _overweighed(checks, books) if checks else ()
        return StockWork(tuple(doubts), tuple(claims), overweighed, checks[0] if checks else None)


def _overweighed(checks: tuple[ScaleCheck, ...], books: Books) -> tuple[Overweighed, ...]:
    """Every sale by weight since the last check that was good (SE-061)."""
    newest = checks[0]
    if newest.is_good:
        return ()
    good = next((each for each in checks if each.is_good), None)
    since = good.at if good else Moment(0)
    found = []
    for each in books.scales.weighed(newest.till, since, newest.at):
        over = too_much(each.paid, each.quantity, newest.over)
        standing = books.sales.standing(each.sale)
        cut = standing.cuts.get(each.line, 0) if standing else 0
        found.append(Overweighed(each, over, cut >= over))
    return tuple(found)


def _without_goods(number: str) -> bool:
    """Whether units were paid back by F8: goods brought back answer no doubt about others."""
    read = read_number(number)
    return read is not None and read.letter == MISTAKE


def _open(doubt: Doubt, books: Books) -> OpenDoubt:
    standing = books.sales.standing(doubt.sale)
    assert standing is not None, doubt
    line = standing.sale.line(doubt.line)
    since = [
        back
        for back in books.returns.of_sale(doubt.sale)
        if back.at.ms >= doubt.at.ms and _without_goods(back.number)
    ]
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
