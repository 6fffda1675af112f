"""A price and the day it starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from posdesk.catalogue.entering import check_price, is_large, percent_changed
from posdesk.desk.action import Station
from posdesk.desk.actions.goods_acts import (
    GOODS,
    PRICERS,
    DayGone,
    GoodsKept,
    ManagerForPrice,
    keeper,
    known,
    once_more,
    seal,
)
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books

_STEPS_DAYS = 30  # several small steps within so many days are one large one


@dataclass(frozen=True, slots=True)
class PriceFrom:
    """The goods `sku` cost `price_milli` from `from_day` on, until another price starts.

    Thousandths of a minor unit a piece, or a kilogram of weighed goods.
    """

    operation: str
    sku: str
    price_milli: int
    from_day: date

    topics = frozenset({GOODS})

    def perform(self, books: Books, station: Station) -> GoodsKept:
        """Kept beside the prices before it.

        ManagerForPrice: it is more than half away from the price before it, or from the one that
        stood thirty days before and it goes on leaving. Goods that had no price are held to none.
        """
        role = keeper(books, station)
        check_price(self.price_milli)
        if self.from_day < station.at.day:
            raise DayGone()
        product = known(books, station, self.sku)
        before = _price(books, product.sku, self.from_day)
        earlier = _price(books, product.sku, self.from_day - timedelta(days=_STEPS_DAYS))
        held_to = (before, earlier) if _goes_on(earlier, before, self.price_milli) else (before,)
        changes = [each for each in held_to if is_large(each, self.price_milli)]
        percent = max((percent_changed(each, self.price_milli) for each in changes), default=0)
        if changes and role not in PRICERS:
            raise ManagerForPrice(percent=percent)
        books.catalogue.set_price(
            product.sku, self.price_milli, self.from_day, station.at, station.duty.code
        )
        return seal(
            books, station, self.operation, "price_set", GoodsKept(product.sku, percent=percent),
            from_day=self.from_day.isoformat(), before=before, after=self.price_milli,
        )  # fmt: skip

    def again(self, books: Books, facts: Mapping[str, Fact]) -> GoodsKept:
        """As it was done."""
        return once_more(facts)


def _price(books: Books, sku: str, day: date) -> int | None:
    found = books.catalogue.by_sku(sku, day)
    return found.price_milli if found else None


def _goes_on(earlier: int | None, before: int | None, after: int) -> bool:
    """Whether a price leaves the earlier one further behind; a way back to it is no large step."""
    return earlier is not None and abs(after - earlier) > abs((before or earlier) - earlier)
