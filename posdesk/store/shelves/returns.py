"""Goods that came back. Units are append-only: before and after, each pair once (PERFORMANCE 4)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, func, select

from posdesk.clock import Moment
from posdesk.returns.goods_return import GoodsReturn, RefundLeg, ReturnLine
from posdesk.store.columns import day_number
from posdesk.store.trade_tables import GOODS_RETURN, REFUND_LEG, RETURN_LINE
from posdesk.store.unit import Unit

_GET = select(GOODS_RETURN).where(GOODS_RETURN.c.number == bindparam("number"))
_OF_SALE = (
    select(GOODS_RETURN)
    .where(GOODS_RETURN.c.sale == bindparam("sale"))
    .order_by(GOODS_RETURN.c.txn, GOODS_RETURN.c.number)
)
_LINES = (
    select(RETURN_LINE)
    .where(RETURN_LINE.c.sale == bindparam("sale"))
    .order_by(RETURN_LINE.c.line, RETURN_LINE.c.before)
)
_LEGS = (
    select(REFUND_LEG)
    .where(REFUND_LEG.c.goods_return == bindparam("number"))
    .order_by(REFUND_LEG.c.no)
)
_BY_CLERK = (
    select(GOODS_RETURN.c.clerk, func.count())
    .where(GOODS_RETURN.c.day >= bindparam("first"), GOODS_RETURN.c.day <= bindparam("last"),
           GOODS_RETURN.c.at_ms >= bindparam("start"), GOODS_RETURN.c.at_ms < bindparam("end"))
    .group_by(GOODS_RETURN.c.clerk)
)  # fmt: skip


class ReturnsShelf:
    """Every return, each of one receipt."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def by_clerk(self, start: Moment, end: Moment) -> dict[str, int]:
        """How many returns each person took in that time, before `end`."""
        asked = {
            "first": day_number(start.day) - 1, "last": day_number(end.day) + 1,
            "start": start.ms, "end": end.ms,
        }  # fmt: skip
        rows = self._unit.connection.execute(_BY_CLERK, asked).all()
        return {str(clerk): int(count) for clerk, count in rows}

    def add(self, back: GoodsReturn) -> None:
        """Put a return on the shelf, in the act being written.

        BooksRefused (E_UNITS) when any unit of it is back already or was never sold.
        """
        self._unit.add("goods_return", [_return_row(back)])
        self._unit.add(
            "return_line",
            [
                {
                    "sale": back.sale, "line": line.sale_line, "before": line.before,
                    "after": line.after, "goods_return": back.number, "refund": line.refund,
                    "tax": line.tax, "reason": line.reason,
                }
                for line in back.lines
            ],
        )  # fmt: skip
        self._unit.add(
            "refund_leg",
            [
                {
                    "goods_return": back.number, "no": no, "kind": leg.kind, "amount": leg.amount,
                    "last4": leg.last4, "tender_no": leg.tender_no, "carried": int(leg.carried),
                }
                for no, leg in enumerate(back.legs, 1)
            ],
        )  # fmt: skip

        serials = [
            {"sale": back.sale, "line": line.sale_line, "serial": each, "goods_return": back.number}
            for line in back.lines
            for each in line.serials
        ]
        self._unit.add("serial_back", serials)
        states = [
            {"goods_return": back.number, "line": line.sale_line, "state": line.state}
            for line in back.lines
            if line.state
        ]
        self._unit.add("return_state", states)

    def get(self, number: str) -> GoodsReturn | None:
        """The return of that number; None when these books do not hold it."""
        row = self._unit.connection.execute(_GET, {"number": number}).first()
        return None if row is None else self._whole(row)

    def of_sale(self, number: str) -> tuple[GoodsReturn, ...]:
        """Every return of that sale, in the order they were accepted."""
        rows = self._unit.connection.execute(_OF_SALE, {"sale": number}).all()
        return tuple(self._whole(row) for row in rows)

    def _whole(self, row: Row[Any]) -> GoodsReturn:
        lines = self._unit.connection.execute(_LINES, {"sale": row.sale}).all()
        legs = self._unit.connection.execute(_LEGS, {"number": row.number}).all()
        return GoodsReturn(
            number=row.number,
            sale=row.sale,
            till=row.till,
            at=Moment(row.at_ms, row.offset_min),
            currency=row.currency,
            lines=tuple(
                ReturnLine(line.line, line.before, line.after, line.refund, line.tax, line.reason)
                for line in lines
                if line.goods_return == row.number
            ),
            legs=tuple(
                RefundLeg(leg.kind, leg.amount, leg.last4, leg.tender_no, bool(leg.carried))
                for leg in legs
            ),
            rounding=row.rounding,
            clerk=row.clerk,
        )


def _return_row(back: GoodsReturn) -> dict[str, Any]:
    return {
        "number": back.number,
        "sale": back.sale,
        "till": back.till,
        "day": day_number(back.at.day),
        "at_ms": back.at.ms,
        "offset_min": back.at.offset_min,
        "currency": back.currency,
        "total": back.total,
        "rounding": back.rounding,
        "clerk": back.clerk,
    }
