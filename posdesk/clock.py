"""What time it is: the only file that asks. Journal time is UTC; the offset is for paper."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta, timezone
from typing import Protocol

from posdesk.values import dataclass

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)  # noqa: UP017 - one spelling with timezone()

_FIRST_DAY = _EPOCH.toordinal()


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """An instant: `ms` milliseconds since 1970 in UTC, and the shop's offset in minutes."""

    ms: int
    offset_min: int = 0

    @property
    def local(self) -> datetime:
        """The shop's wall clock at this instant (an aware datetime)."""
        zone = timezone(timedelta(minutes=self.offset_min))
        return (_EPOCH + timedelta(milliseconds=self.ms)).astimezone(zone)

    @property
    def day(self) -> date:
        """The shop's calendar day."""
        return date.fromordinal(_FIRST_DAY + (self.ms + self.offset_min * 60_000) // 86_400_000)

    @property
    def iso(self) -> str:
        """`2026-11-22T14:05:06+00:00`, local with offset, whole seconds."""
        return self.local.isoformat(timespec="seconds")

    def not_before(self, other: Moment) -> Moment:
        """This moment, or `other` when the clock was put back (PROMISE I14)."""
        return self if self.ms >= other.ms else Moment(other.ms, self.offset_min)

    def after(self, *, days: int = 0, ms: int = 0) -> Moment:
        """Later by so many days and milliseconds, at the same offset."""
        return Moment(self.ms + days * 86_400_000 + ms, self.offset_min)

    @staticmethod
    def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> Moment:
        """A moment of a wall clock at offset zero: for tests, imports and examples."""
        then = datetime(year, month, day, hour, minute, tzinfo=timezone.utc)  # noqa: UP017
        return Moment((then - _EPOCH) // timedelta(milliseconds=1))


class Clock(Protocol):
    """Tells the time; tests bring their own."""

    def now(self) -> Moment:
        """This instant, with the shop's offset."""
        ...


class SystemClock:
    """The machine's clock and time zone."""

    def now(self) -> Moment:
        """This instant as the machine tells it."""
        ms = time.time_ns() // 1_000_000
        seconds = time.localtime(ms // 1000).tm_gmtoff
        return Moment(ms, seconds // 60)


def ticks_ms() -> int:
    """A steady millisecond count for measuring gaps between keys; not a time of day."""
    return time.monotonic_ns() // 1_000_000


def last_day(sold_on: date, window_days: int) -> date:
    """The last day of a window that counts from the day after `sold_on` (MONEY 23)."""
    return sold_on + timedelta(days=window_days)
