"""Sales as sold, and how each stands today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, func, select

from posdesk.clock import Moment
from posdesk.returns.standing import Standing
from posdesk.sales.sale import IMPORTED, Sale, SaleLine, TenderLeg
from posdesk.store.columns import day_number, day_of
from posdesk.store.past_tables import OLD_CREDIT
from posdesk.store.trade_tables import (
    GOODS_RETURN,
    REFUND_LEG,
    RETURN_LINE,
    SALE,
    SALE_LINE,
    SALE_TENDER,
)
from posdesk.store.unit import Unit

_NUMBER: BindParameter[str] = bindparam("number")
_ELSEWHERE = (  # what went another way than it was paid
    select(func.sum(REFUND_LEG.c.amount))
    .select_from(GOODS_RETURN.join(REFUND_LEG))
    .where(GOODS_RETURN.c.sale == SALE.c.number, REFUND_LEG.c.tender_no == 0)
    .scalar_subquery()
)
_ROUNDED = (
    select(func.coalesce(func.sum(GOODS_RETURN.c.rounding), 0))
    .where(GOODS_RETURN.c.sale == SALE.c.number)
    .scalar_subquery()
)
_SALE = select(SALE, _ELSEWHERE.label("elsewhere"), _ROUNDED.label("rounded")).where(
    SALE.c.number == _NUMBER
)
_EXISTS = select(SALE.c.number).where(SALE.c.number == _NUMBER)
_BACK = (
    select(func.max(RETURN_LINE.c.after))
    .where(RETURN_LINE.c.sale == SALE_LINE.c.sale, RETURN_LINE.c.line == SALE_LINE.c.no)
    .scalar_subquery()
)
_LINES = (
    select(SALE_LINE, _BACK.label("back"))
    .where(SALE_LINE.c.sale == _NUMBER)
    .order_by(SALE_LINE.c.no)
)
_REFUNDED = (
    select(func.sum(REFUND_LEG.c.amount))
    .select_from(GOODS_RETURN.join(REFUND_LEG))
    .where(GOODS_RETURN.c.sale == SALE_TENDER.c.sale, REFUND_LEG.c.tender_no == SALE_TENDER.c.no)
    .scalar_subquery()
)
_TENDERS = (
    select(SALE_TENDER, _REFUNDED.label("refunded"))
    .where(SALE_TENDER.c.sale == _NUMBER)
    .order_by(SALE_TENDER.c.no)
)
_GIVEN_BACK = (
    select(func.coalesce(func.sum(GOODS_RETURN.c.total), 0))
    .where(GOODS_RETURN.c.sale == SALE.c.number)
    .scalar_subquery()
)
_UNPLACED = (
    select(OLD_CREDIT.c.sku_key, func.sum(OLD_CREDIT.c.pieces))
    .where(OLD_CREDIT.c.customer == bindparam("customer"), OLD_CREDIT.c.at_ms >= bindparam("since"))
    .group_by(OLD_CREDIT.c.sku_key)
)
_LATEST = (
    select(
        SALE.c.number, SALE.c.at_ms, SALE.c.offset_min, SALE.c.total, SALE.c.currency,
        SALE.c.origin, _GIVEN_BACK.label("given_back"),
    )
    .order_by(SALE.c.day.desc(), SALE.c.at_ms.desc())
    .limit(bindparam("most"))
)  # fmt: skip
_SOLD = select(func.coalesce(func.sum(SALE.c.total), 0)).where(
    SALE.c.day == bindparam("day"), SALE.c.till == bindparam("till"), SALE.c.origin == "till"
)
_TAKEN_BACK = select(func.coalesce(func.sum(GOODS_RETURN.c.total), 0)).where(
    GOODS_RETURN.c.day == bindparam("day"), GOODS_RETURN.c.till == bindparam("till")
)


@dataclass(frozen=True, slots=True)
class SaleRow:
    """A sale in a list: `total` and what of it was `given_back`, minor units."""

    number: str
    at: Moment
    total: int
    given_back: int
    currency: str
    origin: str


class SalesShelf:
    """Every sale, ours and those brought along."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, sale: Sale, *, customer: str = "") -> None:
        """Put a sale on the shelf, in the act being written. `customer` is a reference, no name."""
        day = day_number(sale.at.day)
        self._unit.add("sale", [_sale_row(sale, day, customer)])
        self._unit.add("sale_line", [_line_row(sale.number, line, day) for line in sale.lines])
        self._unit.add(
            "sale_tender",
            [_tender_row(sale.number, no, leg, day) for no, leg in enumerate(sale.tenders, 1)],
        )

    def exists(self, number: str) -> bool:
        """Whether a sale of that number is on the shelf."""
        found = self._unit.connection.execute(_EXISTS, {"number": number}).first()
        return found is not None

    def alone_with(self, *numbers: str) -> None:
        """No other till books on these sales before this unit ends: ask how they stand after it."""
        self._unit.alone(*(f"sale {number}" for number in numbers))

    def standing(self, number: str) -> Standing | None:
        """The sale with what came back of it so far; None when these books do not hold it."""
        which = {"number": number}
        row = self._unit.connection.execute(_SALE, which).first()
        if row is None:
            return None
        lines = self._unit.connection.execute(_LINES, which).all()
        tenders = self._unit.connection.execute(_TENDERS, which).all()
        refunded = {0: row.elsewhere, **{tender.no: tender.refunded for tender in tenders}}
        return Standing(
            sale=_sale(row, lines, tenders),
            returned={line.no: line.back for line in lines if line.back},
            refunded={no: int(amount) for no, amount in refunded.items() if amount},
            unplaced=self._unplaced(row, lines),
            rounded=int(row.rounded),
        )

    def _unplaced(self, row: Row[Any], lines: Sequence[Row[Any]]) -> dict[int, int]:
        """What the old system says came back of each line's goods, without naming a receipt."""
        if row.origin != IMPORTED or row.customer is None:
            return {}
        asked = {"customer": row.customer, "since": row.at_ms}
        came = {key: int(n) for key, n in self._unit.connection.execute(_UNPLACED, asked).all()}
        return {line.no: came[key] for line in lines if (key := line.sku.casefold()) in came}

    def latest(self, limit: int) -> tuple[SaleRow, ...]:
        """The latest sales, newest first."""
        rows = self._unit.connection.execute(_LATEST, {"most": limit}).all()
        return tuple(
            SaleRow(
                row.number, Moment(row.at_ms, row.offset_min), row.total, int(row.given_back),
                row.currency, row.origin,
            )
            for row in rows
        )  # fmt: skip

    def day_totals(self, day: date, till: int) -> tuple[int, int]:
        """What that till sold and what it gave back for goods on that day, minor units."""
        which = {"day": day_number(day), "till": till}
        sold = self._unit.connection.execute(_SOLD, which).scalar_one()
        back = self._unit.connection.execute(_TAKEN_BACK, which).scalar_one()
        return int(sold), int(back)


def _sale_row(sale: Sale, day: int, customer: str) -> dict[str, Any]:
    return {
        "number": sale.number,
        "till": sale.till,
        "day": day,
        "at_ms": sale.at.ms,
        "offset_min": sale.at.offset_min,
        "currency": sale.currency,
        "total": sale.total,
        "rounding": sale.rounding,
        "tax_included": int(sale.tax_included),
        "return_by": day_number(sale.return_by) if sale.return_by else None,
        "origin": sale.origin,
        "clerk": sale.clerk,
        "customer": customer or None,
    }


def _line_row(number: str, line: SaleLine, day: int) -> Mapping[str, Any]:
    return {
        "sale": number, "no": line.no, "sku": line.sku, "text": line.text,
        "quantity": line.quantity, "weighed": int(line.weighed), "price_milli": line.price_milli,
        "listed": line.listed, "discount": line.discount, "paid": line.paid,
        "tax_code": line.tax_code, "tax_rate": line.tax_rate, "tax": line.tax, "day": day,
    }  # fmt: skip


def _tender_row(number: str, no: int, leg: TenderLeg, day: int) -> Mapping[str, Any]:
    return {
        "sale": number, "no": no, "kind": leg.kind, "applied": leg.applied, "handed": leg.handed,
        "change": leg.change, "last4": leg.last4, "approval": leg.approval,
        "carried": int(leg.carried), "day": day,
    }  # fmt: skip


def _sale(row: Row[Any], lines: Any, tenders: Any) -> Sale:
    return Sale(
        number=row.number,
        till=row.till,
        at=Moment(row.at_ms, row.offset_min),
        currency=row.currency,
        lines=tuple(
            SaleLine(
                line.no, line.sku, line.text, line.quantity, bool(line.weighed), line.price_milli,
                line.listed, line.discount, line.paid, line.tax_code, line.tax_rate, line.tax,
            )
            for line in lines
        ),
        tenders=tuple(
            TenderLeg(
                leg.kind, leg.applied, leg.handed, leg.change, leg.last4, leg.approval,
                bool(leg.carried),
            )
            for leg in tenders
        ),
        return_by=day_of(row.return_by) if row.return_by else None,
        tax_included=bool(row.tax_included),
        rounding=row.rounding,
        origin=row.origin,
        clerk=row.clerk,
    )  # fmt: skip
