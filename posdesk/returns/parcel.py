"""A return by parcel: the label first, the goods later (vectors MED-RET-02 to -08).

Units announced are no longer free to be announced again; good and damaged pieces are counted apart
and settle the same announcement, in as many deliveries as it takes. What comes damaged is paid like
the rest: how it fared on the way is between the shop and the carrier.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from posdesk.clock import Moment
from posdesk.errors import Refusal
from posdesk.policy import PARCEL_DAYS
from posdesk.values import dataclass

PROMISED = timedelta(days=PARCEL_DAYS)
"""Where no shop and no law says another number."""

HANDED_IN, RECEIVED, PAID, LOST, CALLED_OFF = "handed_in", "received", "paid", "lost", "called_off"
STEPS = (HANDED_IN, RECEIVED, PAID, LOST, CALLED_OFF)


class MoreThanFree(Refusal):
    """More units than may still be announced; `figures`: line, asked, free."""

    code = "more_than_free"


class MoreThanAnnounced(Refusal):
    """More came than that parcel was to bring; `figures`: line, came, announced (still to come)."""

    code = "more_than_announced"


class NothingInParcel(Refusal):
    """No unit was named: nothing to announce, or nothing came."""

    code = "nothing_in_parcel"


def free(sold: int, returned: int, announced: int = 0, refused: int = 0) -> int:
    """Units of a line that may still be announced: neither back, nor refused or written off, nor
    announced already (thousandths when weighed)."""
    return max(sold - returned - refused - announced, 0)


@dataclass(frozen=True, slots=True)
class ParcelLine:
    """Units of a receipt's line: announced, come good, come damaged, and paid for so far."""

    line: int
    quantity: int
    reason: str
    good: int = 0
    damaged: int = 0
    paid: int = 0

    @property
    def came(self) -> int:
        """Units that reached us, in whatever state."""
        return self.good + self.damaged

    @property
    def still(self) -> int:
        """Units still to come."""
        return max(self.quantity - self.came, 0)

    def receiving(self, good: int, damaged: int) -> ParcelLine:
        """With those units come as well; MoreThanAnnounced when they are more than were to come."""
        if good < 0 or damaged < 0 or good + damaged > self.still:
            raise MoreThanAnnounced(line=self.line, came=good + damaged, announced=self.still)
        return replace(self, good=self.good + good, damaged=self.damaged + damaged)


@dataclass(frozen=True, slots=True)
class Parcel:
    """One announced return of receipt `sale`, as it stands.

    `handed`: when the customer handed it in, with the drop-off slip `slip`; from then on what
    happens to it is ours. `promised`: the day by which it is paid; None before it is on its way.
    `steps`: how many steps it has made. `days`: within so many it is paid, once it is on its way,
    as it was set on the day of the label.
    """

    number: str
    sale: str
    at: Moment
    lines: tuple[ParcelLine, ...]
    handed: Moment | None = None
    slip: str = ""
    promised: date | None = None
    lost: bool = False
    called_off: bool = False
    steps: int = 0
    days: int = PARCEL_DAYS

    def promise(self, today: date) -> date:
        """The day by which it is paid, where it is handed in or comes today."""
        return self.promised or today + timedelta(days=self.days)

    @property
    def announced(self) -> dict[int, int]:
        """Units of each line that are no longer free to be announced: on the label, not paid."""
        if self.called_off:
            return {each.line: each.came - each.paid for each in self.lines}
        return {each.line: each.quantity - each.paid for each in self.lines}

    def in_time(self, line: int, last: date) -> bool:
        """Whether goods of that line were announced while its window lasted.

        Also where the label was called off: one of us says that, and a day is not lost by it.
        """
        return self.at.day <= last and any(each.line == line for each in self.lines)

    def is_overdue(self, today: date) -> bool:
        """Whether the promised day is over: then all that was handed in is owed at once."""
        return self.handed is not None and self.promised is not None and self.promised < today

    def due(self, left: Mapping[int, int], today: date) -> dict[int, int]:
        """Units of each line to pay for now; `left` are those of its receipt that are not back.

        What came; all of it where it was lost after it was handed in, or the promised day is over.
        """
        whole = self.lost or self.is_overdue(today)
        found = {}
        for each in self.lines:
            counts = each.quantity if whole else each.came
            units = min(counts - each.paid, left.get(each.line, 0))
            if units > 0:
                found[each.line] = units
        return found

    def is_open(self, left: Mapping[int, int], today: date) -> bool:
        """Whether anything is to come or to be paid."""
        if self.due(left, today):
            return True
        coming = sum(min(each.still, left.get(each.line, 0)) for each in self.lines)
        return bool(coming) and not (self.called_off or self.lost)


def announcing(wanted: Mapping[int, int], may_come: Mapping[int, int]) -> dict[int, int]:
    """The units to announce; MoreThanFree, NothingInParcel. `may_come`: free units by line."""
    for line, units in wanted.items():
        if units < 0 or units > may_come.get(line, 0):
            raise MoreThanFree(line=line, asked=units, free=may_come.get(line, 0))
    named = {line: units for line, units in wanted.items() if units}
    if not named:
        raise NothingInParcel()
    return named
