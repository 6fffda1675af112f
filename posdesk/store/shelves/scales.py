"""Checks of scales, and what was weighed since the last good one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select

from posdesk.clock import Moment
from posdesk.sales.sale import TILL
from posdesk.store.kind_tables import SCALE_CHECK
from posdesk.store.trade_tables import SALE, SALE_LINE
from posdesk.store.unit import Unit
from posdesk.till.scale import ScaleCheck, WeighedSale

_LATEST = (
    select(SCALE_CHECK)
    .where(SCALE_CHECK.c.till == bindparam("till"))
    .order_by(SCALE_CHECK.c.at_ms.desc(), SCALE_CHECK.c.txn.desc())
    .limit(bindparam("most"))
)
_WEIGHED = (
    select(
        SALE.c.number, SALE.c.at_ms, SALE.c.offset_min, SALE_LINE.c.no, SALE_LINE.c.text,
        SALE_LINE.c.quantity, SALE_LINE.c.paid,
    )
    .join(SALE_LINE, SALE_LINE.c.sale == SALE.c.number)
    .where(
        SALE.c.till == bindparam("till"),
        SALE.c.at_ms > bindparam("since"),
        SALE.c.at_ms <= bindparam("until"),
        SALE.c.origin == TILL,
        SALE_LINE.c.weighed == 1,
    )
    .order_by(SALE.c.at_ms.desc(), SALE_LINE.c.no)
)  # fmt: skip


class ScalesShelf:
    """Of the tills' scales."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, number: str, check: ScaleCheck) -> None:
        """A check, in the act being written."""
        row = {
            "number": number, "till": check.till, "weight": check.weight, "shown": check.shown,
            "at_ms": check.at.ms, "offset_min": check.at.offset_min, "clerk": check.clerk,
        }  # fmt: skip
        self._unit.add("scale_check", [row])

    def latest(self, till: int, most: int) -> tuple[ScaleCheck, ...]:
        """Checks of that till's scale, newest first."""
        rows = self._unit.connection.execute(_LATEST, {"till": till, "most": most})
        return tuple(_check(row) for row in rows)

    def weighed(self, till: int, since: Moment, until: Moment) -> tuple[WeighedSale, ...]:
        """Lines sold by weight at that till after `since`, newest first."""
        asked = {"till": till, "since": since.ms, "until": until.ms}
        return tuple(
            WeighedSale(
                row.number, row.no, row.text, row.quantity, row.paid,
                Moment(row.at_ms, row.offset_min),
            )
            for row in self._unit.connection.execute(_WEIGHED, asked)
        )  # fmt: skip


def _check(row: Any) -> ScaleCheck:
    return ScaleCheck(row.till, row.weight, row.shown, Moment(row.at_ms, row.offset_min), row.clerk)
