"""What a day at a till comes to so far, for the home state."""

from __future__ import annotations

from datetime import date

from posdesk.clock import Moment
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

_PROMISED = Said(  # those whose last step is not their payment
    "select distinct s.parcel from parcel_step s where s.day >= ? and not exists (select 1 from "
    "parcel_step p where p.parcel = s.parcel and p.what in ('paid', 'called_off') and p.no = "
    "(select max(no) from parcel_step where parcel = s.parcel)) order by s.parcel",
    "since",
)

_NOT_TAKEN = Said(
    "select count(*) from card_call c where c.at_ms >= ? and c.kind = 'refund' "
    "and exists (select 1 from card_answer a where a.call = c.key and a.outcome = 'declined') "
    "and not exists (select 1 from card_use u where u.call = c.key)",
    "since",
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

    def parcels_promised(self, since: date) -> tuple[str, ...]:
        """The numbers of parcels promised by a day since then whose last step is no payment."""
        return tuple(number for (number,) in self._unit.wire.rows(_PROMISED, day_number(since)))

    def cards_declined(self, since: Moment) -> bool:
        """Whether a card declined money since then that was not paid another way."""
        return bool(self._unit.wire.value(_NOT_TAKEN, since.ms))
