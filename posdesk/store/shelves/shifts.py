"""Shifts, opened and closed by acts of the journal, and what the books say happened in one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, select

from posdesk.clock import Moment
from posdesk.ledger.chart import TAX, cash
from posdesk.store.ledger_tables import JOURNAL, POSTING, place_id
from posdesk.store.trade_tables import (
    DOCUMENT,
    GOODS_RETURN,
    REFUND_LEG,
    SALE,
    SALE_TENDER,
    SHIFT,
    SHIFT_CLOSE,
)
from posdesk.store.unit import Unit
from posdesk.till.cash_moves import PAID_IN, PAID_OUT, move_between
from posdesk.till.reading import Moved, Perpetual, Reading
from posdesk.till.shift import Closing, Shift

_LATEST = (
    select(SHIFT, SHIFT_CLOSE.c.number.label("closed"))
    .select_from(
        SHIFT.outerjoin(
            SHIFT_CLOSE,
            (SHIFT_CLOSE.c.till == SHIFT.c.till) & (SHIFT_CLOSE.c.number == SHIFT.c.number),
        )
    )
    .where(SHIFT.c.till == bindparam("till"))
    .order_by(SHIFT.c.number.desc())
    .limit(1)
)
_LAST = select(func.coalesce(func.max(SHIFT.c.number), 0)).where(SHIFT.c.till == bindparam("till"))
_CLOSED = (
    select(SHIFT_CLOSE)
    .where(SHIFT_CLOSE.c.till == bindparam("till"))
    .order_by(SHIFT_CLOSE.c.number.desc())
    .limit(1)
)
# An id grows along a till's chain: a shift is all its till wrote since the act that opened it.
_PAPERS = (DOCUMENT.c.txn > bindparam("after"), DOCUMENT.c.txn < bindparam("until"))
_ENTRIES = (JOURNAL.c.id > bindparam("after"), JOURNAL.c.id < bindparam("until"))
_SALES = (
    select(func.count().label("times"), func.coalesce(func.sum(SALE.c.total), 0).label("total"))
    .select_from(DOCUMENT.join(SALE, SALE.c.number == DOCUMENT.c.number))
    .where(*_PAPERS)
)
_RETURNS = (
    select(
        func.count().label("times"), func.coalesce(func.sum(GOODS_RETURN.c.total), 0).label("total")
    )
    .select_from(DOCUMENT.join(GOODS_RETURN, GOODS_RETURN.c.number == DOCUMENT.c.number))
    .where(*_PAPERS)
)
_TAKEN = (
    select(SALE_TENDER.c.kind, func.sum(SALE_TENDER.c.applied).label("minor"))
    .select_from(DOCUMENT.join(SALE_TENDER, SALE_TENDER.c.sale == DOCUMENT.c.number))
    .where(*_PAPERS, SALE_TENDER.c.carried == 0)
    .group_by(SALE_TENDER.c.kind)
    .order_by(SALE_TENDER.c.kind)
)
_GIVEN = (
    select(REFUND_LEG.c.kind, func.sum(REFUND_LEG.c.amount).label("minor"))
    .select_from(DOCUMENT.join(REFUND_LEG, REFUND_LEG.c.goods_return == DOCUMENT.c.number))
    .where(*_PAPERS, REFUND_LEG.c.carried == 0)
    .group_by(REFUND_LEG.c.kind)
    .order_by(REFUND_LEG.c.kind)
)
_KINDS = (
    select(JOURNAL.c.kind, func.count().label("times")).where(*_ENTRIES).group_by(JOURNAL.c.kind)
)
_MOVES = (
    select(
        JOURNAL.c.kind,
        POSTING.c.account,
        func.count().label("times"),
        func.sum(POSTING.c.minor).label("minor"),
    )
    .select_from(JOURNAL.join(POSTING, POSTING.c.txn == JOURNAL.c.id))
    .where(
        *_ENTRIES,
        (JOURNAL.c.kind == PAID_IN) | (JOURNAL.c.kind == PAID_OUT),
        POSTING.c.account != bindparam("account"),
    )
    .group_by(JOURNAL.c.kind, POSTING.c.account)
    .order_by(JOURNAL.c.kind, POSTING.c.account)
)
_MOVED = select(func.coalesce(func.sum(POSTING.c.minor), 0)).where(
    POSTING.c.account == bindparam("account"),
    POSTING.c.txn > bindparam("after"),
    POSTING.c.txn < bindparam("until"),
)


class ShiftsShelf:
    """The shifts of every till."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def open(self, shift: Shift) -> None:
        """Begin a shift, in the act being written."""
        row = {
            "till": shift.till, "number": shift.number, "at_ms": shift.opened_at.ms,
            "offset_min": shift.opened_at.offset_min, "opened_by": shift.opened_by,
            "float_minor": shift.float_minor,
        }  # fmt: skip
        self._unit.add("shift", [row])

    def close(self, closing: Closing) -> None:
        """End a shift, in the act being written. The database holds its totals to those before."""
        row = {
            "till": closing.till, "number": closing.number, "at_ms": closing.at.ms,
            "offset_min": closing.at.offset_min, "closed_by": closing.closed_by,
            "expected": closing.expected, "counted": closing.counted,
            "closings": closing.closings, "sold_ever": closing.sold_ever,
            "returned_ever": closing.returned_ever,
        }  # fmt: skip
        self._unit.add("shift_close", [row])

    def current(self, till: int) -> Shift | None:
        """The shift running at that till; None before its first one and after a close."""
        row = self._one(_LATEST, till)
        if row is None or row.closed is not None:
            return None
        opened = Moment(row.at_ms, row.offset_min)
        return Shift(row.number, row.till, opened, row.opened_by, row.float_minor)

    def last_number(self, till: int) -> int:
        """The number of that till's last shift; 0 before its first one."""
        return int(self._unit.connection.execute(_LAST, {"till": till}).scalar_one())

    def last_closing(self, till: int) -> Closing | None:
        """How that till's last closed shift ended; None before the first."""
        row = self._one(_CLOSED, till)
        if row is None:
            return None
        return Closing(
            row.till, row.number, Moment(row.at_ms, row.offset_min), row.closed_by,
            row.expected, row.counted, row.closings, row.sold_ever, row.returned_ever,
        )  # fmt: skip

    def expected_in_drawer(self, shift: Shift) -> int:
        """What the drawer should hold, minor units: its account since the float went in."""
        reach = self._reach(shift)
        return self._moved(cash(shift.till), {**reach, "after": reach["after"] - 1})

    def reading(self, shift: Shift, waiting: int) -> Reading:
        """The figures of a running shift; `waiting` papers are not printed yet."""
        reach = self._reach(shift)
        ask = self._unit.connection.execute
        sales, returns = ask(_SALES, reach).one(), ask(_RETURNS, reach).one()
        sold, returned = int(sales.total), int(returns.total)
        kinds = {row.kind: int(row.times) for row in ask(_KINDS, reach)}
        return Reading(
            shift=shift,
            sales=sales.times,
            sold=sold,
            returns=returns.times,
            returned=returned,
            tax=-self._moved(TAX, reach),
            rounding=-self._moved("ROUNDING", reach),
            taken=_by_kind(ask(_TAKEN, reach).all()),
            given=_by_kind(ask(_GIVEN, reach).all()),
            moves=self._moves(shift, reach),
            openings=kinds.get("drawer_opened", 0),
            counts=kinds.get("drawer_counted", 0),
            attempts=kinds.get("attempt", 0),
            waiting=waiting,
            perpetual=self._ever(shift.till).after(sold, returned),
        )

    def _ever(self, till: int) -> Perpetual:
        last = self.last_closing(till)
        return Perpetual(last.closings, last.sold_ever, last.returned_ever) if last else Perpetual()

    def _moves(self, shift: Shift, reach: dict[str, int]) -> tuple[Moved, ...]:
        rows = self._unit.connection.execute(_MOVES, {**reach, "account": cash(shift.till)}).all()
        return tuple(
            Moved(move_between(row.kind, row.account).code, row.times, abs(int(row.minor)))
            for row in rows
        )

    def _moved(self, account: str, reach: dict[str, int]) -> int:
        which = {**reach, "account": account}
        return int(self._unit.connection.execute(_MOVED, which).scalar_one())

    def _reach(self, shift: Shift) -> dict[str, int]:
        opened = self._one(_LATEST, shift.till)
        assert opened is not None and opened.number == shift.number, "only the running shift"
        return {"after": opened.txn, "until": place_id(shift.till + 1, 0, 0)}

    def _one(self, question: Select[Any], till: int) -> Row[Any] | None:
        return self._unit.connection.execute(question, {"till": till}).first()


def _by_kind(rows: Sequence[Any]) -> tuple[tuple[str, int], ...]:
    return tuple((row.kind, int(row.minor)) for row in rows)
