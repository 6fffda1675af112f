"""Past sales found by what is known of them: newest first, page after page, never by counting rows.

A page goes on below the key of the last row (day, time, number). Lists by card and goods walk their
index a day at a time; only rows of one day are ever sorted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnClause,
    ColumnElement,
    Row,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    exists,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    union_all,
)

from posdesk.clock import Moment
from posdesk.sales.sale import NEVER_OURS, UNPROVED
from posdesk.store.columns import day_number
from posdesk.store.look_back_indexes import on_paper
from posdesk.store.past_tables import OLD_CUSTOMER
from posdesk.store.plain_tables import PRODUCT
from posdesk.store.trade_tables import GOODS_RETURN, SALE, SALE_LINE, SALE_TENDER
from posdesk.store.unit import Unit

Key = tuple[int, int, str]
LAST_DAY = 99_991_231
_ANY_AMOUNT = 1 << 60

_GIVEN_BACK = (
    select(func.coalesce(func.sum(GOODS_RETURN.c.total + GOODS_RETURN.c.rounding), 0))
    .where(GOODS_RETURN.c.sale == SALE.c.number)
    .scalar_subquery()
)
_LEG = SALE_TENDER.alias()
_BETWEEN, _PARTED = "\n", "\t"
_PAID_BY = (  # place, kind and card ending of each tender, in any order
    select(
        func.aggregate_strings(
            cast(_LEG.c.no, Text) + _PARTED + _LEG.c.kind + _PARTED + _LEG.c.last4, _BETWEEN
        )
    )
    .where(_LEG.c.sale == SALE.c.number)
    .scalar_subquery()
)
_ROW = (
    SALE.c.number, SALE.c.day, SALE.c.at_ms, SALE.c.offset_min, SALE.c.currency,
    on_paper.label("paid"), SALE.c.origin, _GIVEN_BACK.label("given_back"),
    _PAID_BY.label("paid_by"),
)  # fmt: skip
place = tuple_(SALE.c.day, SALE.c.at_ms, SALE.c.number)
_BELOW = place < tuple_(bindparam("key_day"), bindparam("key_ms"), bindparam("key_number"))
_NEWEST = (SALE.c.day.desc(), SALE.c.at_ms.desc(), SALE.c.number.desc())
_WITH_GOODS: ColumnElement[bool] = or_(
    bindparam("any_goods") == 1,
    exists(SALE_LINE.c.no).where(
        SALE_LINE.c.sale == SALE.c.number,
        SALE_LINE.c.sku.in_(bindparam("skus", expanding=True)),
    ),
)
_WITH_CARD: ColumnElement[bool] = or_(
    bindparam("last4") == "",
    exists(SALE_TENDER.c.no).where(
        SALE_TENDER.c.sale == SALE.c.number, SALE_TENDER.c.last4 == bindparam("last4")
    ),
)
checked = on_paper + 0  # reckoned for each row: by card, the card's own index drives
# What stands for goods that came back and that nothing proves was never bought.
_BOUGHT = (SALE.c.origin != UNPROVED, SALE.c.origin != NEVER_OURS)
_AMOUNT = (checked >= bindparam("least"), checked <= bindparam("most"))


def _child(column: Any) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """A child's own day, so that its index is walked from the key's day down."""
    return column >= bindparam("since"), column <= bindparam("key_day")


def _first(table: Table, column: str) -> ColumnElement[bool]:
    """Of the same card or goods twice on one sale the first stands for both."""
    other = table.alias()
    least = select(func.min(other.c.no)).where(
        other.c.sale == table.c.sale, other.c[column] == table.c[column]
    )
    return table.c.no == least.scalar_subquery()


_BY_DAY = (
    select(*_ROW)
    .where(SALE.c.day >= bindparam("since"), SALE.c.day <= bindparam("key_day"), _BELOW, *_BOUGHT)
    .order_by(*_NEWEST)
    .limit(bindparam("page"))
)
_BY_AMOUNT = (
    select(*_ROW)
    .where(on_paper == bindparam("amount"), SALE.c.day >= bindparam("since"))
    .where(SALE.c.day <= bindparam("key_day"), _BELOW, _WITH_GOODS, *_BOUGHT)
    .order_by(*_NEWEST)
    .limit(bindparam("page"))
)
_BY_CARD = (
    select(*_ROW)
    .select_from(SALE_TENDER.join(SALE, SALE.c.number == SALE_TENDER.c.sale))
    .where(SALE_TENDER.c.last4 != literal_column("''"), SALE_TENDER.c.last4 == bindparam("last4"))
    .where(*_child(SALE_TENDER.c.day), _BELOW, *_AMOUNT, _WITH_GOODS)
    .where(_first(SALE_TENDER, "last4"))
    .order_by(SALE_TENDER.c.day.desc(), SALE.c.at_ms.desc(), SALE.c.number.desc())
    .limit(bindparam("page"))
)
_BY_CUSTOMER = (
    select(*_ROW)
    .where(SALE.c.customer.is_not(None))  # said so that the partial index is used
    .where(SALE.c.customer == bindparam("customer"), SALE.c.day >= bindparam("since"))
    .where(SALE.c.day <= bindparam("key_day"), _BELOW, *_AMOUNT, _WITH_GOODS, _WITH_CARD)
    .order_by(*_NEWEST)
    .limit(bindparam("page"))
)
_BY_GOODS = (
    select(*_ROW)
    .select_from(SALE_LINE.join(SALE, SALE.c.number == SALE_LINE.c.sale))
    .where(SALE_LINE.c.sku == bindparam("sku"), *_child(SALE_LINE.c.day), _BELOW, *_BOUGHT)
    .where(_first(SALE_LINE, "sku"))
    .order_by(SALE_LINE.c.day.desc(), SALE.c.at_ms.desc(), SALE.c.number.desc())
    .limit(bindparam("page"))
)
_BY_NUMBERS = (
    select(*_ROW)
    .where(SALE.c.number.in_(bindparam("numbers", expanding=True)))
    .order_by(*_NEWEST)
)  # fmt: skip
_BEGINNING = (
    select(*_ROW)
    .where(SALE.c.number >= bindparam("from"), SALE.c.number < bindparam("to"))
    .order_by(SALE.c.number.desc())
    .limit(bindparam("page"))
)
# What one word may be: a sale's or a slip's number, a code of goods, an old customer's number.
_WHAT: dict[str, ColumnClause[str]] = {
    what: literal_column(f"'{what}'") for what in ("sale", "goods", "customer")
}
_NUMBERS: BindParameter[list[str]] = bindparam("numbers", expanding=True)
_MEANT = union_all(
    select(_WHAT["sale"].label("what"), SALE.c.number.label("typed"), SALE.c.number.label("meant"))
    .where(SALE.c.number.in_(_NUMBERS)),
    select(_WHAT["sale"], GOODS_RETURN.c.number, GOODS_RETURN.c.sale)
    .where(GOODS_RETURN.c.number.in_(_NUMBERS)),
    select(_WHAT["goods"], PRODUCT.c.sku_key, PRODUCT.c.sku)
    .where(PRODUCT.c.sku_key == bindparam("code")),
    select(_WHAT["customer"], OLD_CUSTOMER.c.old_id, OLD_CUSTOMER.c.reference)
    .where(OLD_CUSTOMER.c.old_id.in_(bindparam("ids", expanding=True))),
)  # fmt: skip
_SLIPS = (
    select(GOODS_RETURN.c.number)
    .where(GOODS_RETURN.c.sale == bindparam("sale"))
    .order_by(GOODS_RETURN.c.txn, GOODS_RETURN.c.number)
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a sale must fit: days, `paid` in minor units, card ending, goods (any of the codes),
    and whose it is (`customer`, the random reference)."""

    since: date | None = None
    until: date | None = None
    paid: int | None = None
    last4: str = ""
    skus: tuple[str, ...] = ()
    customer: str = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """What one word is: numbers of sales, the code of goods, whose reference; empty: none."""

    sales: tuple[str, ...] = ()
    goods: str = ""
    customer: str = ""


@dataclass(frozen=True, slots=True)
class PastSale:
    """A sale in the list: `paid` and what was `given_back` for goods of it, minor units.

    `tenders`: kind and card ending of each. `key` is where the next page goes on.
    """

    number: str
    at: Moment
    paid: int
    given_back: int
    tenders: tuple[tuple[str, str], ...]
    currency: str
    origin: str
    key: Key


class PastSalesShelf:
    """Every sale there ever was, by any clue."""

    def __init__(self, unit: Unit) -> None:
        self._connection = unit.connection

    def page(self, asked: Asked, below: Key | None, limit: int) -> tuple[PastSale, ...]:
        """At most `limit` sales that fit, the newest below that key; fewer are the last."""
        day, ms, number = below or (_after(asked.until), 0, "")
        given = {
            "since": day_number(asked.since) if asked.since else 0,
            "key_day": day, "key_ms": ms, "key_number": number, "page": limit,
        }  # fmt: skip
        goods = {"any_goods": int(not asked.skus), "skus": list(asked.skus)}
        if asked.last4 or asked.customer:
            amount = asked.paid
            least, most = (-_ANY_AMOUNT, _ANY_AMOUNT) if amount is None else (amount, amount)
            given |= {"last4": asked.last4, "least": least, "most": most, **goods}
            if asked.customer:
                given["customer"] = asked.customer
                return self._whole(self._rows(_BY_CUSTOMER, given))
            return self._whole(self._rows(_BY_CARD, given))
        if asked.paid is not None:
            return self._whole(self._rows(_BY_AMOUNT, {**given, "amount": asked.paid, **goods}))
        if asked.skus:
            rows = [
                row for sku in asked.skus for row in self._rows(_BY_GOODS, {**given, "sku": sku})
            ]
            return self._whole(rows, limit)
        return self._whole(self._rows(_BY_DAY, given))

    def meant(self, numbers: Sequence[str], code: str, ids: Sequence[str]) -> Meant:
        """What there is of those numbers (a return slip's means its sale), of that code of goods,
        and of those numbers of old customers, the first of them first; one statement."""
        asked = {"numbers": list(numbers), "code": code, "ids": list(ids)}
        found: dict[str, dict[str, str]] = {what: {} for what in _WHAT}
        for what, typed, meant in self._connection.execute(_MEANT, asked).all():
            found[what][typed] = meant
        known = found["customer"]
        return Meant(
            tuple(dict.fromkeys(found["sale"].values())),
            next(iter(found["goods"].values()), ""),
            next((known[each] for each in ids if each in known), ""),
        )

    def numbered(self, numbers: Sequence[str]) -> tuple[PastSale, ...]:
        """The sales of those numbers."""
        return self._whole(self._rows(_BY_NUMBERS, {"numbers": list(numbers)}))

    def beginning(self, start: str, limit: int) -> tuple[PastSale, ...]:
        """Sales whose number begins so, the highest first."""
        reach = {"from": start, "to": f"{start}\U0010ffff", "page": limit}
        return self._whole(self._rows(_BEGINNING, reach))

    def slips(self, sale: str) -> tuple[str, ...]:
        """The numbers of the return slips of that sale, the first first."""
        return tuple(self._connection.execute(_SLIPS, {"sale": sale}).scalars().all())

    def _rows(self, statement: Select[Any], given: dict[str, Any]) -> list[Row[Any]]:
        return list(self._connection.execute(statement, given).all())

    def _whole(self, rows: Sequence[Row[Any]], limit: int = 0) -> tuple[PastSale, ...]:
        """The rows as sales; `limit`: they come from several lists, to be merged."""
        newest = rows
        if limit:
            once = {row.number: row for row in rows}
            newest = sorted(once.values(), key=_key, reverse=True)[:limit]
        return tuple(
            PastSale(
                row.number, Moment(row.at_ms, row.offset_min), row.paid, int(row.given_back),
                _tenders(row.paid_by or ""), row.currency, row.origin, _key(row),
            )
            for row in newest
        )  # fmt: skip


def _tenders(paid_by: str) -> tuple[tuple[str, str], ...]:
    """Kind and card ending of each, by their place; the same once."""
    legs = [leg.split(_PARTED) for leg in paid_by.split(_BETWEEN)] if paid_by else []
    legs.sort(key=lambda leg: int(leg[0]))
    return tuple(dict.fromkeys((kind, last4) for _, kind, last4 in legs))


def _key(row: Row[Any]) -> Key:
    return (row.day, row.at_ms, row.number)


def _after(until: date | None) -> int:
    return (day_number(until) if until else LAST_DAY) + 1
