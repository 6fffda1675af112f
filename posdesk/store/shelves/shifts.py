"""Shifts, opened and closed by acts of the journal, and what the books say happened in one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from posdesk.clock import Moment
from posdesk.ledger.chart import BANK, CARD_CLEARING, ROUNDING, TAX, cash
from posdesk.store.place import place_id
from posdesk.store.said import Said
from posdesk.store.unit import Unit
from posdesk.till.shift import Closing, Shift

if TYPE_CHECKING:
    from sqlalchemy import Row

    from posdesk.till.reading import Pending, Perpetual, Reading

_LATEST = Said(
    "select s.txn, s.number, s.till, s.at_ms, s.offset_min, s.opened_by, s.float_minor, c.number "
    "from shift s left join shift_close c on c.till = s.till and c.number = s.number "
    "where s.till = ? order by s.number desc limit 1",
    "till",
)
_LAST = Said("select coalesce(max(number), 0) from shift where till = ?", "till")
_CLOSED = Said(
    "select till, number, at_ms, offset_min, closed_by, expected, counted, closings, sold_ever, "
    "returned_ever from shift_close where till = ? order by number desc limit 1",
    "till",
)
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
        return int(self._unit.wire.value(_LAST, till))

    def last_closing(self, till: int) -> Closing | None:
        """How that till's last closed shift ended; None before the first."""
        row = self._unit.wire.one(_CLOSED, till)
        if row is None:
            return None
        of, number, at_ms, offset_min, *rest = row
        return Closing(of, number, Moment(at_ms, offset_min), *rest)

    def expected_in_drawer(self, shift: Shift) -> int:
        """What the drawer should hold, minor units: its account since the float went in."""
        return self._moved((cash(shift.till),), shift).get(cash(shift.till), 0)

    def reading(self, shift: Shift, pending: Pending | None = None) -> Reading:
        """The figures of a running shift: six statements, whatever the size of the day."""
        from posdesk.store.shelves import shift_sums as told  # with the tables of plans it asks
        from posdesk.till.reading import Pending, Reading

        reach = self._reach(shift)
        ask = self._unit.connection.execute
        sums = {row.what: row for row in ask(told.SOLD, reach)}
        added, returned = int(sums["added"].total), int(sums["returns"].total)
        sold = int(sums["sales"].total) + added
        kinds = {"kinds": [_OPENED, _COUNTED, _ATTEMPT], **reach}
        times = {row.kind: int(row.times) for row in ask(told.KINDS, kinds)}
        tenders = ask(told.TENDERED, reach).all()
        moved = self._moved((TAX, ROUNDING), shift)
        moves = self._moves(shift, reach)
        return Reading(
            shift=shift,
            sales=sums["sales"].times + sums["added"].times,
            sold=sold,
            returns=sums["returns"].times,
            returned=returned,
            tax=-moved.get(TAX, 0),
            rounding=-moved.get(ROUNDING, 0),
            taken=told.taken(tenders, added),
            added=added,
            cards=int(sums["cards"].total),
            given=told.by_kind(tenders, "given", "righted"),
            moves=tuple(told.cash_move(row) for row in moves if row.kind in told.WAYS),
            openings=times.get(_OPENED, 0),
            counts=times.get(_COUNTED, 0),
            attempts=times.get(_ATTEMPT, 0),
            pending=pending or Pending(),
            perpetual=self._ever(shift.till).after(sold, returned),
            beside=told.beside(sums["payments"].times, tenders, moves),
        )

    def _ever(self, till: int) -> Perpetual:
        from posdesk.till.reading import Perpetual

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
