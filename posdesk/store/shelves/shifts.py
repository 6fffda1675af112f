"""Shifts, opened by an act of the journal."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from posdesk.clock import Moment
from posdesk.store.trade_tables import SHIFT
from posdesk.store.unit import Unit
from posdesk.till.shift import Shift

_CURRENT = (
    select(SHIFT).where(SHIFT.c.till == bindparam("till")).order_by(SHIFT.c.number.desc()).limit(1)
)
_LAST = select(func.coalesce(func.max(SHIFT.c.number), 0)).where(SHIFT.c.till == bindparam("till"))


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

    def current(self, till: int) -> Shift | None:
        """The shift running at that till; None before its first one."""
        row = self._unit.connection.execute(_CURRENT, {"till": till}).first()
        if row is None:
            return None
        opened = Moment(row.at_ms, row.offset_min)
        return Shift(row.number, row.till, opened, row.opened_by, row.float_minor)

    def last_number(self, till: int) -> int:
        """The number of that till's last shift; 0 before its first one."""
        return int(self._unit.connection.execute(_LAST, {"till": till}).scalar_one())
