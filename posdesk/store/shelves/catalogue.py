"""Goods on offer: by barcode, by code, and as one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from sqlalchemy import bindparam, delete, func, select, text

from posdesk.catalogue.product import Product
from posdesk.store import product_index
from posdesk.store.plain_tables import PRODUCT, PRODUCT_GTIN
from posdesk.store.unit import INSERTS, Unit

_CHUNK = 500
_REBUILD_FROM = 2_000

_UPSERT = text(
    "insert into product (sku_key, sku, text, price_milli, tax_code, weighed, words) "
    "values (:sku_key, :sku, :text, :price_milli, :tax_code, :weighed, :words) "
    "on conflict (sku_key) do update set sku = excluded.sku, text = excluded.text, "
    "price_milli = excluded.price_milli, tax_code = excluded.tax_code, weighed = excluded.weighed, "
    "words = excluded.words"
)
_BY_KEYS = select(PRODUCT.c.id, PRODUCT.c.sku_key, PRODUCT.c.words).where(
    PRODUCT.c.sku_key.in_(bindparam("keys", expanding=True))
)
_BY_KEY = select(PRODUCT).where(PRODUCT.c.sku_key == bindparam("key"))
_BY_IDS = select(PRODUCT).where(PRODUCT.c.id.in_(bindparam("ids", expanding=True)))
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
    """What the shop sells."""

    def __init__(self, unit: Unit) -> None:
        self._connection = unit.connection

    def put(self, products: Iterable[Product]) -> None:
        """Keep goods, in place of what was known under the same code whatever its case.

        Of two with one code the last counts; a barcode moves to the goods that claim it last.
        """
        waiting = list({product.sku.casefold(): product for product in products}.items())
        whole = len(waiting) >= _REBUILD_FROM
        chunks = iter(waiting)
        while chunk := dict(islice(chunks, _CHUNK)):
            self._put(chunk, index=not whole)
        if whole:
            product_index.rebuild(self._connection)

    def by_gtin(self, gtin14: str) -> Product | None:
        """The goods with that barcode (14 digits); None when nobody knows it."""
        return self._first(_BY_GTIN, {"gtin": gtin14})

    def by_sku(self, sku: str) -> Product | None:
        """The goods with that code, whatever its case; None when there are none."""
        return self._first(_BY_KEY, {"key": sku.strip().casefold()})

    def search(self, words: str, limit: int = 20) -> tuple[Product, ...]:
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
        return self._whole(list(dict.fromkeys(ids))[:limit])

    def count(self) -> int:
        """How many goods there are."""
        return int(self._connection.execute(_COUNT).scalar_one())

    def _ids(self, start: str, most: int) -> list[int]:
        reach = {"from": start, "to": f"{start}\U0010ffff", "most": most}
        return list(self._connection.execute(_LIKE_SKU, reach).scalars().all())

    def _put(self, chunk: dict[str, Product], *, index: bool) -> None:
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
        self._put_gtins({row["id"]: chunk[row["sku_key"]].gtins for row in now})

    def _put_gtins(self, gtins: dict[int, tuple[str, ...]]) -> None:
        owners = {gtin: owner for owner, codes in gtins.items() for gtin in codes}
        self._connection.execute(_FORGET_GTINS, {"ids": list(gtins)})
        if owners:
            self._connection.execute(_TAKE_GTINS, {"gtins": list(owners)})
            rows = [{"gtin": gtin, "product": owner} for gtin, owner in owners.items()]
            self._connection.execute(INSERTS["product_gtin"], rows)

    def _first(self, question: object, which: dict[str, str]) -> Product | None:
        row = self._connection.execute(question, which).first()  # type: ignore[call-overload]
        return self._whole([row.id])[0] if row else None

    def _whole(self, ids: Sequence[int]) -> tuple[Product, ...]:
        if not ids:
            return ()
        found = {row.id: row for row in self._connection.execute(_BY_IDS, {"ids": ids}).all()}
        gtins: dict[int, list[str]] = {}
        for row in self._connection.execute(_GTINS, {"ids": ids}).all():
            gtins.setdefault(row.product, []).append(row.gtin)
        return tuple(
            Product(
                sku=found[each].sku,
                text=found[each].text,
                price_milli=found[each].price_milli,
                tax_code=found[each].tax_code,
                gtins=tuple(gtins.get(each, ())),
                weighed=bool(found[each].weighed),
            )
            for each in ids
        )
