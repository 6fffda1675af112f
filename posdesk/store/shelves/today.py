"""What a day at a till comes to so far, for the home state."""

from __future__ import annotations

from datetime import date

from posdesk.store.days import day_number
from posdesk.store.said import Said
from posdesk.store.unit import Unit

_SOLD = Said(
    "select coalesce(sum(total), 0) from sale where day = ? and till = ? and origin = 'till'",
    "day", "till",
)  # fmt: skip
_TAKEN_BACK = Said(
    "select coalesce(sum(total), 0) from goods_return where day = ? and till = ?", "day", "till"
)


class TodayShelf:
    """Asked at every start and after every act: nothing else is loaded with it."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def totals(self, day: date, till: int) -> tuple[int, int]:
        """What that till sold and what it gave back for goods on that day, minor units."""
        which = (day_number(day), till)
        wire = self._unit.wire
        return int(wire.value(_SOLD, *which)), int(wire.value(_TAKEN_BACK, *which))
