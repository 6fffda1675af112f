"""Counts of goods, goods that went on, and doubts about a line.

What was sold and what came back is told by sales and returns themselves: a plain sale writes
nothing here.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, func, select

from posdesk.catalogue.stock import COUNT, Count, Doubt, Stock
from posdesk.clock import Moment
from posdesk.identity import new_operation_id
from posdesk.returns.condition import SHELF, usual
from posdesk.returns.left_here import KEPT
from posdesk.returns.moving import OUTSIDE, Move
from posdesk.sales.sale import TILL
from posdesk.store.kind_tables import LINE_DOUBT, RETURN_STATE, STOCK_MOVE
from posdesk.store.left_tables import LEFT_BACK, LEFT_GOODS
from posdesk.store.plan_tables import PLAN, PLAN_RELEASE
from posdesk.store.trade_tables import GOODS_RETURN, RETURN_LINE, SALE, SALE_LINE
from posdesk.store.unit import Unit

_LAST = (
    select(STOCK_MOVE)
    .where(STOCK_MOVE.c.sku_key == bindparam("key"), STOCK_MOVE.c.why == COUNT)
    .order_by(STOCK_MOVE.c.at_ms.desc(), STOCK_MOVE.c.txn.desc())
    .limit(1)
)
_SOLD = (
    select(func.coalesce(func.sum(SALE_LINE.c.quantity), 0))
    .join(SALE, SALE.c.number == SALE_LINE.c.sale)
    .where(
        SALE_LINE.c.sku == bindparam("sku"),
        SALE.c.at_ms > bindparam("since"),
        SALE.c.origin == TILL,
    )
)
_BACK = (
    select(
        GOODS_RETURN.c.at_ms, RETURN_LINE.c.reason, RETURN_STATE.c.state,
        (RETURN_LINE.c.after - RETURN_LINE.c.before).label("units"),
    )
    .select_from(SALE_LINE)
    .join(
        RETURN_LINE,
        and_(RETURN_LINE.c.sale == SALE_LINE.c.sale, RETURN_LINE.c.line == SALE_LINE.c.no),
    )
    .join(GOODS_RETURN, GOODS_RETURN.c.number == RETURN_LINE.c.goods_return)
    .outerjoin(
        RETURN_STATE,
        and_(
            RETURN_STATE.c.goods_return == RETURN_LINE.c.goods_return,
            RETURN_STATE.c.line == RETURN_LINE.c.line,
        ),
    )
    .where(SALE_LINE.c.sku == bindparam("sku"))
)  # fmt: skip
_MOVED = select(STOCK_MOVE).where(
    STOCK_MOVE.c.sku_key == bindparam("key"), STOCK_MOVE.c.why != COUNT
)
_CAME_BACK = (
    select(func.coalesce(func.max(RETURN_LINE.c.after), 0))
    .where(RETURN_LINE.c.sale == SALE_LINE.c.sale, RETURN_LINE.c.line == SALE_LINE.c.no)
    .scalar_subquery()
)
_KEPT = (  # paid for in instalments, and not with their buyers yet
    select(func.coalesce(func.sum(SALE_LINE.c.quantity - _CAME_BACK), 0))
    .select_from(SALE_LINE)
    .join(PLAN, PLAN.c.number == SALE_LINE.c.sale)
    .where(
        SALE_LINE.c.sku == bindparam("sku"),
        PLAN.c.kept == 1,
        ~select(PLAN_RELEASE.c.plan).where(PLAN_RELEASE.c.plan == PLAN.c.number).exists(),
    )
)
_WAITS = (  # sold, and handed over later
    select(func.coalesce(func.sum(LEFT_GOODS.c.units), 0))
    .select_from(SALE_LINE)
    .join(
        LEFT_GOODS,
        and_(LEFT_GOODS.c.sale == SALE_LINE.c.sale, LEFT_GOODS.c.line == SALE_LINE.c.no),
    )
    .where(
        SALE_LINE.c.sku == bindparam("sku"),
        LEFT_GOODS.c.why == KEPT,
        ~select(LEFT_BACK.c.number).where(LEFT_BACK.c.number == LEFT_GOODS.c.number).exists(),
    )
)
_COUNTS_FOR = (
    select(STOCK_MOVE)
    .where(STOCK_MOVE.c.document == bindparam("document"), STOCK_MOVE.c.why == COUNT)
    .order_by(STOCK_MOVE.c.txn)
)
_DOUBTS = select(LINE_DOUBT).order_by(LINE_DOUBT.c.at_ms.desc()).limit(bindparam("most"))


class StockShelf:
    """Counts, moves and doubts."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of(self, sku: str) -> Stock:
        """How many of those goods there are, as far as anybody counted."""
        ask = self._unit.connection.execute
        last = ask(_LAST, {"key": sku.casefold()}).first()
        counted = None if last is None else _count(last)
        since = last.at_ms if last is not None else 0
        sold = int(ask(_SOLD, {"sku": sku, "since": since}).scalar_one())
        back, elsewhere = 0, dict[str, int]()
        for row in ask(_BACK, {"sku": sku}):
            state = row.state or usual(row.reason)
            if state != SHELF:
                elsewhere[state] = elsewhere.get(state, 0) + int(row.units)
            elif row.at_ms > since:
                back += int(row.units)
        moved = 0
        for row in ask(_MOVED, {"key": sku.casefold()}):
            if row.why != SHELF:
                elsewhere[row.why] = elsewhere.get(row.why, 0) + row.quantity
            elif row.at_ms > since:
                moved += row.quantity
        kept = sum(int(ask(each, {"sku": sku}).scalar_one()) for each in (_KEPT, _WAITS))
        if counted is None:
            sold = back = moved = 0
        return Stock(sku, counted, sold, back, elsewhere, moved, kept)

    def move(self, move: Move, at: Moment, clerk: str) -> None:
        """Units that go on, in the act being written: off one place and onto the other."""
        rows = [
            {"id": new_operation_id(at), "sku_key": move.sku.casefold(), "quantity": units,
             "why": place, "document": move.document, "at_ms": at.ms,
             "offset_min": at.offset_min, "clerk": clerk}
            for place, units in ((move.source, -move.units), (move.target, move.units))
            if place != OUTSIDE
        ]  # fmt: skip
        self._unit.add("stock_move", rows)

    def count(self, sku: str, counted: int, at: Moment, clerk: str, document: str = "") -> None:
        """What somebody counted, in the act being written."""
        row = {
            "id": new_operation_id(at), "sku_key": sku.casefold(), "quantity": counted,
            "why": COUNT, "document": document, "at_ms": at.ms, "offset_min": at.offset_min,
            "clerk": clerk,
        }  # fmt: skip
        self._unit.add("stock_move", [row])

    def counts_for(self, document: str) -> tuple[Count, ...]:
        """The counts made for that doubt, oldest first."""
        rows = self._unit.connection.execute(_COUNTS_FOR, {"document": document})
        return tuple(_count(row) for row in rows)

    def doubt(self, doubt: Doubt) -> None:
        """Note it, in the act being written."""
        row = {
            "number": doubt.number, "sale": doubt.sale, "line": doubt.line, "units": doubt.units,
            "at_ms": doubt.at.ms, "offset_min": doubt.at.offset_min, "clerk": doubt.clerk,
        }  # fmt: skip
        self._unit.add("line_doubt", [row])

    def doubts(self, most: int) -> tuple[Doubt, ...]:
        """The latest doubts, newest first."""
        return tuple(_doubt(row) for row in self._unit.connection.execute(_DOUBTS, {"most": most}))


def _count(row: Any) -> Count:
    return Count(Moment(row.at_ms, row.offset_min), row.quantity, row.clerk, row.document)


def _doubt(row: Any) -> Doubt:
    at = Moment(row.at_ms, row.offset_min)
    return Doubt(row.number, row.sale, row.line, row.units, at, row.clerk)
