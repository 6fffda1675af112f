"""A shop's own rules of returns as values: seasons, what is posted, what a lost receipt brings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from posdesk.values import dataclass

_DAY = timedelta(days=1)
BLIND_DAYS = 60
"""Of how many days back the lowest price counts where nothing proves another (MONEY 28)."""
MATCH_DAYS = 14
PARCEL_DAYS, MOST_PARCEL_DAYS = 14, 60
"""From the day a parcel is handed in, or reaches us, to the money at the latest."""


@dataclass(frozen=True, slots=True)
class Season:
    """What is sold from `since` to `until` may come back until `back_until`, all days in.

    `dropped`: the last day on which it was set; what was sold by then keeps it.
    """

    since: date
    until: date
    back_until: date
    dropped: date | None = None

    def gives(self, sold_on: date) -> date | None:
        """The last day it gives to goods sold then; None where it does not meet that day."""
        met = self.since <= sold_on <= self.until
        return (
            self.back_until if met and (self.dropped is None or sold_on <= self.dropped) else None
        )


@dataclass(frozen=True, slots=True)
class ReturnPolicy:
    """`posted`: the rules hang where customers see them before they pay (LAW US-4).

    `blind_days`: the lowest price of so many days counts without any receipt (MONEY 28), and comes
    as credit, or in cash where `blind_cash`. `worn`: of goods sent out and worn
    beyond trying, less may come back, where the law lets a shop say so (PC-09); off unless set.
    `parcel_days`: within how many a return by parcel is paid. `match_days`: within how many after
    the sale a lower price elsewhere is matched; 0: not at all.
    """

    posted: bool = False
    seasons: tuple[Season, ...] = ()
    blind_days: int = BLIND_DAYS
    blind_cash: bool = False
    worn: bool = False
    parcel_days: int = PARCEL_DAYS
    match_days: int = MATCH_DAYS

    @property
    def in_force(self) -> tuple[Season, ...]:
        """The seasons set now."""
        return tuple(each for each in self.seasons if each.dropped is None)

    def with_seasons(self, wanted: tuple[Season, ...], until: date) -> ReturnPolicy:
        """With those seasons set from now on; the others are kept for what was sold by `until`."""
        fresh = tuple(replace(each, dropped=None) for each in dict.fromkeys(wanted))
        before = [each for each in self.in_force if each not in fresh]
        gone = [replace(each, dropped=until) for each in before if each.since <= until]
        old = [each for each in self.seasons if each.dropped is not None]
        return replace(self, seasons=(*dict.fromkeys((*old, *gone)), *fresh))

    def season_day(self, sold_on: date) -> date | None:
        """The latest day any season gives to goods sold then."""
        days = [day for each in self.seasons if (day := each.gives(sold_on)) is not None]
        return max(days, default=None)


@dataclass(frozen=True, slots=True)
class OurDays:
    """Days on which nobody could bring anything back: shut ones, ever marked so, and outages of a
    till as (first day, last day; None: still down)."""

    shut: frozenset[date] = frozenset()
    down: tuple[tuple[date, date | None], ...] = ()

    def moved(self, start: date, last: date) -> date | None:
        """The last day of a window after `start`, past our days; None while a till is down in it.

        A day of an outage inside the window is given back at its end; a window never ends on a day
        shut (PROMISE I7, SE-084).
        """
        end, lost = self._open_day(last), 0
        while not any(since <= end and until is None for since, until in self.down):
            count = self._down_days(start, end)
            if count == lost:
                return end
            lost = count
            end = self._open_day(last + _DAY * lost)
        return None

    def _down_days(self, start: date, last: date) -> int:
        """How many days after `start`, up to `last`, a till was down."""
        days: set[date] = set()
        for since, until in self.down:
            first, end = max(since, start + _DAY), min(until or last, last)
            days.update(first + _DAY * step for step in range((end - first).days + 1))
        return len(days)

    def _open_day(self, day: date) -> date:
        """That day, or the next one that is neither shut nor of an outage that is over."""
        while day in self.shut or any(
            until is not None and since <= day <= until for since, until in self.down
        ):
            day += _DAY
        return day
