"""Goods on offer: by barcode, by code, and as one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import bindparam, delete, select, text

from posdesk.catalogue.product import DatedPrice, Product
from posdesk.catalogue.terms import said
from posdesk.catalogue.traits import PLAIN
from posdesk.clock import Moment
from posdesk.store import product_index
from posdesk.store.days import day_number, day_of
from posdesk.store.kind_tables import PRODUCT_TRAIT
from posdesk.store.plain_tables import PRODUCT, PRODUCT_GTIN, PRODUCT_PRICE
from posdesk.store.said import Said
from posdesk.store.shelves.goods_at_hand import TOLD, WHOLE, GoodsAtHand, GoodsRow, folded
from posdesk.store.unit import INSERTS, Unit

FROM_EVER = Moment(0)
_CHUNK = 500
_REBUILD_FROM = 2_000

_UPSERT = Said(
    text(
        "insert into product (sku_key, sku, text, price_milli, tax_code, weighed, words) "
        "values (:sku_key, :sku, :text, :price_milli, :tax_code, :weighed, :words) "
        "on conflict (sku_key) do update set sku = excluded.sku, text = excluded.text, "
        "tax_code = excluded.tax_code, weighed = excluded.weighed, words = excluded.words"
    ),
    "sku_key", "sku", "text", "price_milli", "tax_code", "weighed", "words",
)  # fmt: skip
_TOLD = TOLD.format(day=":day")
_WHOLE = WHOLE.replace("{day}", ":day")
_PRICES = (
    select(PRODUCT_PRICE)
    .where(PRODUCT_PRICE.c.product == bindparam("which"))
    .order_by(PRODUCT_PRICE.c.from_day, PRODUCT_PRICE.c.id)
)
_BY_KEYS = select(PRODUCT.c.id, PRODUCT.c.sku_key, PRODUCT.c.words).where(
    PRODUCT.c.sku_key.in_(bindparam("keys", expanding=True))
)
_KEY = select(PRODUCT.c.id, PRODUCT.c.price_milli).where(PRODUCT.c.sku_key == bindparam("key"))
_BY_IDS = text(
    _WHOLE.format(goods="product p", which="where p.id in :ids order by g.gtin")
).bindparams(bindparam("ids", expanding=True))
_FROM_CODE = (
    select(PRODUCT.c.id)
    .where(PRODUCT.c.sku_key >= bindparam("from"))
    .order_by(PRODUCT.c.sku_key)
    .limit(bindparam("most"))
)
_LIKE_SKU = (
    select(PRODUCT.c.id)
    .where(PRODUCT.c.sku_key >= bindparam("from"), PRODUCT.c.sku_key < bindparam("to"))
    .order_by(PRODUCT.c.sku_key)
    .limit(bindparam("most"))
)
# Codes that begin so, then words that do: goods as `_WHOLE` tells them, in that order.
_HITS = (
    "(select * from (select id, 0 as place, sku_key as kind from product "
    "where sku_key >= :from and sku_key < :to order by sku_key limit :most) union all "
    "select rowid, 1, rowid from (select rowid from product_words "
    "where product_words match :words limit :most)) hit cross join product p on p.id = hit.id"
)
_TYPED = _WHOLE.format(goods=_HITS, which="order by hit.place, hit.kind, g.gtin")
_TYPED_BARE = f"{_TOLD}, null from {_HITS} order by hit.place, hit.kind"  # at every key
_OF_KEY = select(PRODUCT.c.id).where(PRODUCT.c.sku_key == bindparam("key"))
_FORGET_GTINS = Said(
    delete(PRODUCT_GTIN).where(PRODUCT_GTIN.c.product == _OF_KEY.scalar_subquery()), "key"
)
_TAKE_GTIN = Said(delete(PRODUCT_GTIN).where(PRODUCT_GTIN.c.gtin == bindparam("taken")), "taken")
_PUT_GTIN = Said(
    text("insert into product_gtin (gtin, product) select :gtin, id from product "
         "where sku_key = :key"),
    "gtin", "key",
)  # fmt: skip


_FORGET_TRAITS = Said(
    delete(PRODUCT_TRAIT).where(PRODUCT_TRAIT.c.product == _OF_KEY.scalar_subquery()), "key"
)
_PUT_TRAITS = Said(
    text("insert into product_trait (product, kind, serials, deposit, return_days, "
         "months, terms) "
         "select id, :kind, :serials, :deposit, :days, :months, :terms from product "
         "where sku_key = :key"),
    "kind", "serials", "deposit", "days", "months", "terms", "key",
)  # fmt: skip


class CatalogueShelf(GoodsAtHand):
    """What the shop sells. Goods are told with the price of the day that is asked for."""

    def __init__(self, unit: Unit) -> None:
        super().__init__(unit)
        self._connection = unit.connection

    def alone_with_goods(self) -> None:
        """Be the only one to change goods until this unit ends."""
        self._unit.alone("goods")

    def put(self, products: Iterable[Product], at: Moment = FROM_EVER, staff: str = "") -> None:
        """Keep goods, in place of what was known under the same code whatever its case.

        Of two with one code the last counts; a barcode moves to the goods that claim it last.
        Another price than that of the day `at` starts that day; those before stay in the history.
        """
        waiting = {product.sku.casefold(): product for product in products}
        whole, known = len(waiting) >= _REBUILD_FROM, self.count() > 0
        owners = {gtin: key for key, product in waiting.items() for gtin in product.gtins}
        chunks, size = iter(waiting.items()), len(waiting) if whole and not known else _CHUNK
        while chunk := dict(islice(chunks, size)):
            before = self._known(chunk, at.day) if known else {}
            self._put(chunk, index=not whole)
            self._put_gtins(chunk, owners, known=known)
            self._put_prices(chunk, before, at, staff)
            self._put_traits(chunk, known=known)
        if whole:
            product_index.rebuild(self._connection)

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

    def search(
        self, words: str, day: date, limit: int = 20, *, barcodes: bool = True
    ) -> tuple[Product, ...]:
        """Goods that fit what was typed so far: codes that begin so, then words that do.

        Where there are none, goods with each word somewhere inside. Without `barcodes` they may be
        told without them, and sooner.
        """
        asked = product_index.words_of(words)
        if not asked:
            return ()
        start = words.strip().casefold()
        if self._connection.dialect.name == "sqlite":
            question = _TYPED if barcodes else _TYPED_BARE
            found = self._typed(question, start, asked, day, limit)
        else:
            ids = self._ids(start, limit)
            if len(ids) < limit:
                ids += product_index.by_words(self._connection, asked, limit)
            found = self._whole(list(dict.fromkeys(ids))[:limit], day)
        if found:
            return found
        return self._whole(product_index.by_parts(self._connection, asked, limit), day)

    def _ids(self, start: str, most: int) -> list[int]:
        reach = {"from": start, "to": f"{start}\U0010ffff", "most": most}
        return list(self._connection.execute(_LIKE_SKU, reach).scalars().all())

    def _put(self, chunk: dict[str, Product], *, index: bool) -> None:
        def rows() -> list[dict[str, Any]]:
            found = self._connection.execute(_BY_KEYS, {"keys": list(chunk)}).mappings()
            return [dict(row) for row in found]

        if index:
            product_index.forget(self._connection, rows())
        self._unit.wire.many(
            _UPSERT,
            (
                (key, each.sku, each.text, each.price_milli, each.tax_code, int(each.weighed),
                 f"{each.text} {each.sku}")
                for key, each in chunk.items()
            ),
        )  # fmt: skip
        if index:
            product_index.learn(self._connection, rows())

    def _put_gtins(self, chunk: dict[str, Product], owners: dict[str, str], *, known: bool) -> None:
        """The barcodes they own at the end; on an empty shelf nobody has them yet."""
        owned = {
            gtin: key
            for key, product in chunk.items()
            for gtin in product.gtins
            if owners[gtin] == key
        }
        if known:
            self._unit.wire.many(_FORGET_GTINS, ((key,) for key in chunk))
            self._unit.wire.many(_TAKE_GTIN, ((gtin,) for gtin in owned))
        self._unit.wire.many(_PUT_GTIN, owned.items())

    def _put_traits(self, chunk: dict[str, Product], *, known: bool) -> None:
        """What goods are beside a price; a row for those alone that are."""
        if known:
            self._unit.wire.many(_FORGET_TRAITS, ((key,) for key in chunk))
        self._unit.wire.many(
            _PUT_TRAITS,
            [
                (each.traits.kind, int(each.traits.serials), each.traits.deposit,
                 each.traits.return_days, each.traits.months, said(each.traits.terms), key)
                for key, each in chunk.items()
                if each.traits != PLAIN
            ],
        )  # fmt: skip

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

    def _row(self, sku: str) -> Any:
        return self._connection.execute(_KEY, {"key": sku.strip().casefold()}).first()

    def _typed(
        self, question: str, start: str, words: Sequence[str], day: date, most: int
    ) -> tuple[Product, ...]:
        asked = {
            "from": start, "to": f"{start}\U0010ffff", "words": product_index.prefixes(words),
            "most": most, "day": day_number(day),
        }  # fmt: skip
        return tuple(folded(self._ask(question, asked))[:most])

    def _ask(self, question: str, which: dict[str, Any]) -> Sequence[GoodsRow]:
        """A plain question, to the driver itself: it is asked at every scan and every key."""
        connection = self._connection
        if connection.dialect.name != "sqlite":
            return connection.execute(text(question), which).all()
        if connection.engine.dispatch.before_cursor_execute:  # somebody listens
            return connection.exec_driver_sql(question, which).all()
        driver: Any = connection.connection.dbapi_connection
        return list(driver.execute(question, which).fetchall())

    def _whole(self, ids: Sequence[int], day: date) -> tuple[Product, ...]:
        if not ids:
            return ()
        rows = self._connection.execute(_BY_IDS, {"ids": ids, "day": day_number(day)}).all()
        places = {each: at for at, each in enumerate(ids)}
        return tuple(folded(sorted(rows, key=lambda row: places[row[0]])))


def _price_row(product: int, milli: int, day: date, at: Moment, staff: str) -> dict[str, Any]:
    return {
        "product": product, "from_day": day_number(day), "price_milli": milli, "at_ms": at.ms,
        "staff": staff,
    }  # fmt: skip
