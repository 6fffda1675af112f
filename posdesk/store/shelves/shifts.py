"""Shifts, opened and closed by acts of the journal, and what the books say happened in one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    Row,
    Select,
    bindparam,
    func,
    select,
)

from posdesk.clock import Moment
from posdesk.ledger.chart import BANK, CARD_CLEARING, ROUNDING, TAX, cash
from posdesk.store.ledger_tables import place_id
from posdesk.store.said import Said
from posdesk.store.trade_tables import (
    SHIFT,
    SHIFT_CLOSE,
)
from posdesk.store.unit import Unit
from posdesk.till.reading import Pending, Perpetual, Reading
from posdesk.till.shift import Closing, Shift

_LATEST = Said(
    select(
        SHIFT.c.txn, SHIFT.c.number, SHIFT.c.till, SHIFT.c.at_ms, SHIFT.c.offset_min,
        SHIFT.c.opened_by, SHIFT.c.float_minor, SHIFT_CLOSE.c.number,
    )
    .select_from(
        SHIFT.outerjoin(
            SHIFT_CLOSE,
            (SHIFT_CLOSE.c.till == SHIFT.c.till) & (SHIFT_CLOSE.c.number == SHIFT.c.number),
        )
    )
    .where(SHIFT.c.till == bindparam("till"))
    .order_by(SHIFT.c.number.desc())
    .limit(1),
    "till",
)  # fmt: skip
_LAST = select(func.coalesce(func.max(SHIFT.c.number), 0)).where(SHIFT.c.till == bindparam("till"))
_CLOSED = (
    select(SHIFT_CLOSE)
    .where(SHIFT_CLOSE.c.till == bindparam("till"))
    .order_by(SHIFT_CLOSE.c.number.desc())
    .limit(1)
)
_NONE_PENDING = Pending()
_OPENED, _COUNTED, _ATTEMPT = "drawer_opened", "drawer_counted", "attempt"


class ShiftsShelf:
    """The shifts of every till."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._begun: dict[int, int] = {}  # till -> the act that opened its running shift

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
        row = self._unit.wire.one(_LATEST, till)
        if row is None:
            return None
        act, number, of, at_ms, offset_min, opened_by, float_minor, closed = row
        if closed is not None:
            return None
        self._begun[till] = act
        return Shift(number, of, Moment(at_ms, offset_min), opened_by, float_minor)

    def is_open(self, till: int) -> bool:
        """Whether a shift runs at that till: read already where the act began with that."""
        unit = self._unit
        if unit.begun is not None and till == unit.till.number:
            return unit.begun.shift_open
        return self.current(till) is not None

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
        return self._moved((cash(shift.till),), shift).get(cash(shift.till), 0)

    def reading(self, shift: Shift, pending: Pending = _NONE_PENDING) -> Reading:
        """The figures of a running shift: six statements, whatever the size of the day."""
        from posdesk.store.shelves import shift_sums as told  # with the tables of plans it asks

        reach = self._reach(shift)
        ask = self._unit.connection.execute
        sums = {row.what: row for row in ask(told.SOLD, reach)}
        sold, returned = int(sums["sales"].total), int(sums["returns"].total)
        kinds = {"kinds": [_OPENED, _COUNTED, _ATTEMPT], **reach}
        times = {row.kind: int(row.times) for row in ask(told.KINDS, kinds)}
        tenders = ask(told.TENDERED, reach).all()
        moved = self._moved((TAX, ROUNDING), shift)
        moves = self._moves(shift, reach)
        return Reading(
            shift=shift,
            sales=sums["sales"].times,
            sold=sold,
            returns=sums["returns"].times,
            returned=returned,
            tax=-moved.get(TAX, 0),
            rounding=-moved.get(ROUNDING, 0),
            taken=told.by_kind(tenders, "taken"),
            given=told.by_kind(tenders, "given", "righted"),
            moves=tuple(told.cash_move(row) for row in moves if row.kind in told.WAYS),
            openings=times.get(_OPENED, 0),
            counts=times.get(_COUNTED, 0),
            attempts=times.get(_ATTEMPT, 0),
            pending=pending,
            perpetual=self._ever(shift.till).after(sold, returned),
            beside=told.beside(sums["payments"].times, tenders, moves),
        )

    def _ever(self, till: int) -> Perpetual:
        last = self.last_closing(till)
        return Perpetual(last.closings, last.sold_ever, last.returned_ever) if last else Perpetual()

    def _moves(self, shift: Shift, reach: dict[str, int]) -> Sequence[Row[Any]]:
        """Cash paid in and out by its other account, and money of other acts by its own."""
        from posdesk.store.shelves.shift_sums import MOVES, TOLD, WAYS

        drawer = cash(shift.till)
        which = {**reach, "drawer": drawer, "kinds": WAYS, "told": TOLD,
                 "money": [drawer, CARD_CLEARING, BANK]}  # fmt: skip
        return self._unit.connection.execute(MOVES, which).all()

    def _moved(self, accounts: tuple[str, ...], shift: Shift) -> dict[str, int]:
        """What the shift moved on each account, its opening counted in."""
        from posdesk.store.shelves.shift_sums import MOVED

        which = {**self._reach(shift), "accounts": list(accounts)}
        return {row.account: int(row.minor) for row in self._unit.connection.execute(MOVED, which)}

    def _reach(self, shift: Shift) -> dict[str, int]:
        if shift.till not in self._begun:
            now = self.current(shift.till)
            assert now is not None and now.number == shift.number, "only the running shift"
        return {"after": self._begun[shift.till], "until": place_id(shift.till + 1, 0, 0)}

    def _one(self, question: Select[Any], till: int) -> Row[Any] | None:
        return self._unit.connection.execute(question, {"till": till}).first()
