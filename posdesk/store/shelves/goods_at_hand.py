"""Goods by code and by barcode: all of the catalogue that a scan asks for, and a start loads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.catalogue.product import Product
from posdesk.catalogue.terms import terms_of
from posdesk.catalogue.traits import PLAIN, Traits
from posdesk.store.days import day_number
from posdesk.store.said import Said
from posdesk.store.unit import Unit

# id, sku, text, price of the day, tax code, weighed, traits (or none), a barcode (or none)
GoodsRow = tuple[int, str, str, int | None, str, int, str | None, str | None]

# A question in one statement: goods with the price of the day.
TOLD = (
    "select p.id, p.sku, p.text, coalesce((select price_milli from product_price "
    "where product = p.id and from_day <= {day} order by from_day desc, id desc limit 1), "
    "p.price_milli) as price, p.tax_code, p.weighed, (select kind || ' ' || serials || ' ' || "
    "coalesce(cast(return_days as text), '-') || ' ' || months || ' ' || terms || ' ' || deposit "
    "from product_trait "
    "where product = p.id) as traits"
)
# The same with a row for each of their barcodes.
WHOLE = TOLD + ", g.gtin from {goods} left join product_gtin g on g.product = p.id {which}"
_BY_KEY = Said(
    WHOLE.format(day="?", goods="product p", which="where p.sku_key = ? order by g.gtin"),
    "day", "key",
)  # fmt: skip
_BY_GTIN = Said(
    WHOLE.format(
        day="?",
        goods="product p",
        which="where p.id = (select product from product_gtin where gtin = ?) order by g.gtin",
    ),
    "day", "gtin",
)  # fmt: skip
_COUNT = Said("select count(*) from product")


class GoodsAtHand:
    """Goods told with the price of the day that is asked for."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def by_gtin(self, gtin14: str, day: date) -> Product | None:
        """The goods with that barcode (14 digits); None when nobody knows it."""
        return self._first(_BY_GTIN, gtin14, day)

    def by_sku(self, sku: str, day: date) -> Product | None:
        """The goods with that code, whatever its case; None when there are none."""
        return self._first(_BY_KEY, sku.strip().casefold(), day)

    def count(self) -> int:
        """How many goods there are."""
        return int(self._unit.wire.value(_COUNT))

    def _first(self, question: Said, which: str, day: date) -> Product | None:
        found = folded(self._unit.wire.rows(question, day_number(day), which))
        return found[0] if found else None


def folded(rows: Sequence[GoodsRow]) -> list[Product]:
    """Goods in the order of their first rows, each once, with the barcodes of all its rows."""
    goods: dict[int, GoodsRow] = {}
    gtins: dict[int, dict[str, None]] = {}
    for row in rows:
        if row[0] not in goods:
            goods[row[0]], gtins[row[0]] = row, {}
        if row[7] is not None:
            gtins[row[0]][row[7]] = None
    return [
        Product(
            sku, words, price or None, tax, tuple(gtins[each]), bool(weighed),
            _traits(traits) if traits else PLAIN,
        )
        for each, sku, words, price, tax, weighed, traits, _ in goods.values()
    ]  # fmt: skip


def _traits(said: str) -> Traits:
    kind, serials, days, months, terms, deposit = said.split(" ", 5)
    own = None if days == "-" else int(days)
    return Traits(kind, serials == "1", deposit, own, int(months), terms_of(terms))
