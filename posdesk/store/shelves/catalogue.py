"""Goods on offer: by barcode, by code, and as one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, select, text

from posdesk.catalogue.product import DatedPrice, Product
from posdesk.clock import Moment
from posdesk.store import product_index
from posdesk.store.columns import day_number, day_of
from posdesk.store.plain_tables import PRODUCT, PRODUCT_GTIN, PRODUCT_PRICE
from posdesk.store.unit import INSERTS, Unit

FROM_EVER = Moment(0)
_CHUNK = 500
_REBUILD_FROM = 2_000

_UPSERT = text(
    "insert into product (sku_key, sku, text, price_milli, tax_code, weighed, words) "
    "values (:sku_key, :sku, :text, :price_milli, :tax_code, :weighed, :words) "
    "on conflict (sku_key) do update set sku = excluded.sku, text = excluded.text, "
    "tax_code = excluded.tax_code, weighed = excluded.weighed, words = excluded.words"
)
_OF_DAY = (
    select(PRODUCT_PRICE.c.price_milli)
    .where(PRODUCT_PRICE.c.product == PRODUCT.c.id, PRODUCT_PRICE.c.from_day <= bindparam("day"))
    .order_by(PRODUCT_PRICE.c.from_day.desc(), PRODUCT_PRICE.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_PRICES = (
    select(PRODUCT_PRICE)
    .where(PRODUCT_PRICE.c.product == bindparam("which"))
    .order_by(PRODUCT_PRICE.c.from_day, PRODUCT_PRICE.c.id)
)
_BY_KEYS = select(PRODUCT.c.id, PRODUCT.c.sku_key, PRODUCT.c.words).where(
    PRODUCT.c.sku_key.in_(bindparam("keys", expanding=True))
)
_BY_KEY = select(PRODUCT).where(PRODUCT.c.sku_key == bindparam("key"))
_BY_IDS = select(PRODUCT, func.coalesce(_OF_DAY, PRODUCT.c.price_milli).label("price")).where(
    PRODUCT.c.id.in_(bindparam("ids", expanding=True))
)
_FROM_CODE = (
    select(PRODUCT.c.id)
    .where(PRODUCT.c.sku_key >= bindparam("from"))
    .order_by(PRODUCT.c.sku_key)
    .limit(bindparam("most"))
)
_BY_GTIN = (
    select(PRODUCT)
    .select_from(PRODUCT_GTIN.join(PRODUCT))
    .where(PRODUCT_GTIN.c.gtin == bindparam("gtin"))
)
_GTINS = (
    select(PRODUCT_GTIN)
    .where(PRODUCT_GTIN.c.product.in_(bindparam("ids", expanding=True)))
    .order_by(PRODUCT_GTIN.c.gtin)
)
_LIKE_SKU = (
    select(PRODUCT.c.id)
    .where(PRODUCT.c.sku_key >= bindparam("from"), PRODUCT.c.sku_key < bindparam("to"))
    .order_by(PRODUCT.c.sku_key)
    .limit(bindparam("most"))
)
_FORGET_GTINS = delete(PRODUCT_GTIN).where(
    PRODUCT_GTIN.c.product.in_(bindparam("ids", expanding=True))
)
_TAKE_GTINS = delete(PRODUCT_GTIN).where(
    PRODUCT_GTIN.c.gtin.in_(bindparam("gtins", expanding=True))
)
_COUNT = select(func.count()).select_from(PRODUCT)


class CatalogueShelf:
    """What the shop sells. Goods are told with the price of the day that is asked for."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._connection = unit.connection

    def alone_with_goods(self) -> None:
        """Be the only one to change goods until this unit ends."""
        self._unit.alone("goods")

    def put(self, products: Iterable[Product], at: Moment = FROM_EVER, staff: str = "") -> None:
        """Keep goods, in place of what was known under the same code whatever its case.

        Of two with one code the last counts; a barcode moves to the goods that claim it last.
        Another price than that of the day `at` starts that day; those before stay in the history.
        """
        waiting = list({product.sku.casefold(): product for product in products}.items())
        whole, known = len(waiting) >= _REBUILD_FROM, self.count() > 0
        owners = {gtin: key for key, product in waiting for gtin in product.gtins}
        chunks = iter(waiting)
        while chunk := dict(islice(chunks, _CHUNK)):
            before = self._known(chunk, at.day) if known else {}
            ids = self._put(chunk, index=not whole)
            self._put_gtins(chunk, ids, owners, known=known)
            self._put_prices(chunk, before, at, staff)
        if whole:
            product_index.rebuild(self._connection)

    def by_gtin(self, gtin14: str, day: date) -> Product | None:
        """The goods with that barcode (14 digits); None when nobody knows it."""
        return self._first(_BY_GTIN, {"gtin": gtin14}, day)

    def by_sku(self, sku: str, day: date) -> Product | None:
        """The goods with that code, whatever its case; None when there are none."""
        return self._first(_BY_KEY, {"key": sku.strip().casefold()}, day)

    def set_price(self, sku: str, milli: int, from_day: date, at: Moment, staff: str) -> None:
        """That price from that day on, until the next one starts; of one day the last counts."""
        row = self._row(sku)
        assert row is not None, sku
        self._add_prices([_price_row(row.id, milli, from_day, at, staff)])

    def prices(self, sku: str) -> tuple[DatedPrice, ...]:
        """Every price these goods had, have and will have, by the day it starts."""
        row = self._row(sku)
        if row is None:
            return ()
        later = self._connection.execute(_PRICES, {"which": row.id}).all()
        return (
            DatedPrice(None, row.price_milli),
            *(
                DatedPrice(day_of(each.from_day), each.price_milli or None, each.staff)
                for each in later
            ),
        )

    def from_code(self, start: str, day: date, limit: int) -> tuple[Product, ...]:
        """Goods by their code, from that one on: a list to look through."""
        which = {"from": start.strip().casefold(), "most": limit}
        return self._whole(list(self._connection.execute(_FROM_CODE, which).scalars().all()), day)

    def search(self, words: str, day: date, limit: int = 20) -> tuple[Product, ...]:
        """Goods that fit what was typed so far: codes that begin so, then words that do.

        Where there are none, goods with each word somewhere inside.
        """
        asked = product_index.words_of(words)
        if not asked:
            return ()
        start = words.strip().casefold()
        ids = self._ids(start, limit)
        if len(ids) < limit:
            ids += product_index.by_words(self._connection, asked, limit)
        if not ids:
            ids = product_index.by_parts(self._connection, asked, limit)
        return self._whole(list(dict.fromkeys(ids))[:limit], day)

    def count(self) -> int:
        """How many goods there are."""
        return int(self._connection.execute(_COUNT).scalar_one())

    def _ids(self, start: str, most: int) -> list[int]:
        reach = {"from": start, "to": f"{start}\U0010ffff", "most": most}
        return list(self._connection.execute(_LIKE_SKU, reach).scalars().all())

    def _put(self, chunk: dict[str, Product], *, index: bool) -> dict[str, int]:
        """Their ids by key."""
        connection, keys = self._connection, {"keys": list(chunk)}
        if index:
            old = connection.execute(_BY_KEYS, keys).mappings().all()
            product_index.forget(connection, [dict(row) for row in old])
        rows = [
            {
                "sku_key": key, "sku": product.sku, "text": product.text,
                "price_milli": product.price_milli, "tax_code": product.tax_code,
                "weighed": int(product.weighed),
                "words": f"{product.text} {product.sku}",
            }
            for key, product in chunk.items()
        ]  # fmt: skip
        connection.execute(_UPSERT, rows)
        now = connection.execute(_BY_KEYS, keys).mappings().all()
        if index:
            product_index.learn(connection, [dict(row) for row in now])
        return {row["sku_key"]: row["id"] for row in now}

    def _put_gtins(
        self, chunk: dict[str, Product], ids: dict[str, int], owners: dict[str, str], *, known: bool
    ) -> None:
        """The barcodes they own at the end; on an empty shelf nobody has them yet."""
        rows = [
            {"gtin": gtin, "product": ids[key]}
            for key, product in chunk.items()
            for gtin in dict.fromkeys(product.gtins)
            if owners[gtin] == key
        ]
        if known:
            self._connection.execute(_FORGET_GTINS, {"ids": list(ids.values())})
            if rows:
                self._connection.execute(_TAKE_GTINS, {"gtins": [row["gtin"] for row in rows]})
        if rows:
            self._connection.execute(INSERTS["product_gtin"], rows)

    def _known(self, chunk: dict[str, Product], day: date) -> dict[str, int | None]:
        """Goods of the chunk that are on the shelf, with their price of that day."""
        keys = {"keys": list(chunk)}
        ids = [row.id for row in self._connection.execute(_BY_KEYS, keys).all()]
        return {each.sku.casefold(): each.price_milli for each in self._whole(ids, day)}

    def _put_prices(
        self, chunk: dict[str, Product], before: dict[str, int | None], at: Moment, staff: str
    ) -> None:
        changed = [
            key for key in before if (before[key] or 0) != (chunk[key].price_milli or 0)
        ]  # fmt: skip
        if changed:
            rows = self._connection.execute(_BY_KEYS, {"keys": changed}).all()
            self._add_prices(
                _price_row(row.id, chunk[row.sku_key].price_milli or 0, at.day, at, staff)
                for row in rows
            )

    def _add_prices(self, rows: Iterable[dict[str, Any]]) -> None:
        self._connection.execute(INSERTS["product_price"], list(rows))

    def _row(self, sku: str) -> Row[Any] | None:
        return self._connection.execute(_BY_KEY, {"key": sku.strip().casefold()}).first()

    def _first(self, question: object, which: dict[str, str], day: date) -> Product | None:
        row = self._connection.execute(question, which).first()  # type: ignore[call-overload]
        return self._whole([row.id], day)[0] if row else None

    def _whole(self, ids: Sequence[int], day: date) -> tuple[Product, ...]:
        if not ids:
            return ()
        asked = {"ids": ids, "day": day_number(day)}
        found = {row.id: row for row in self._connection.execute(_BY_IDS, asked).all()}
        gtins: dict[int, list[str]] = {}
        for row in self._connection.execute(_GTINS, {"ids": ids}).all():
            gtins.setdefault(row.product, []).append(row.gtin)
        return tuple(
            Product(
                sku=found[each].sku,
                text=found[each].text,
                price_milli=found[each].price or None,
                tax_code=found[each].tax_code,
                gtins=tuple(gtins.get(each, ())),
                weighed=bool(found[each].weighed),
            )
            for each in ids
        )


def _price_row(product: int, milli: int, day: date, at: Moment, staff: str) -> dict[str, Any]:
    return {
        "product": product, "from_day": day_number(day), "price_milli": milli, "at_ms": at.ms,
        "staff": staff,
    }  # fmt: skip
