"""A price and the day it starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

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
        """Kept beside the prices before it. ManagerForPrice: it changes by more than half."""
        role = keeper(books, station)
        check_price(self.price_milli)
        if self.from_day < station.at.day:
            raise DayGone()
        product = known(books, station, self.sku)
        then = books.catalogue.by_sku(product.sku, self.from_day)
        before = then.price_milli if then else None
        percent = 0
        if is_large(before, self.price_milli):
            percent = percent_changed(before, self.price_milli)
            if role not in PRICERS:
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
