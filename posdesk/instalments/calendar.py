"""Days that make nobody late: the shop shut, a till or the card machine down, a claim open.

PROMISE I11, SE-106, 107, 109. A due is late only after its `last_day`, and on none of these days.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

TILL_DOWN, CARD_DOWN = "till", "card"
OUTAGES = (TILL_DOWN, CARD_DOWN)
AFTER_REPAIR_DAYS = 7
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Outage:
    """`kind` (one of OUTAGES) was down from `since` to `until`, both days in; None: still down."""

    kind: str
    since: date
    until: date | None = None

    def __post_init__(self) -> None:
        assert self.kind in OUTAGES, self.kind


@dataclass(frozen=True, slots=True)
class OpenClaim:
    """The customer of `plan` says she paid: open from `since` to the day of the answer."""

    plan: str
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ShopCalendar:
    """What the shop knows of its own days. `days_shut` are days it did not open.

    `attempts`: (plan, day) on which she tried to pay and could not. `heard_until`: the day up to
    which every other till was heard; None: there is no other till.
    """

    days_shut: frozenset[date] = frozenset()
    outages: tuple[Outage, ...] = ()
    claims: tuple[OpenClaim, ...] = ()
    attempts: frozenset[tuple[str, date]] = frozenset()
    heard_until: date | None = None

    def last_day(self, due: date, plan: str) -> date | None:
        """The last day on which what was due on `due` is on time; None while nobody can say.

        The next day open; AFTER_REPAIR_DAYS after the end of an outage or the answer to a claim
        that met the day, or after she tried to pay on it.
        """
        while True:
            later = self._later(due, plan)
            if later is None or later == due:
                return later
            due = later

    def days_late(self, due: date, today: date, plan: str) -> int:
        """How many days late something due on `due` and unpaid is: days of ours do not count.

        0 on every day that is itself one of ours.
        """
        last = self.last_day(due, plan)
        if last is None or today <= last or self._is_ours(today, plan):
            return 0
        days = (last + _DAY * step for step in range(1, (today - last).days + 1))
        return sum(not self._is_ours(day, plan) for day in days)

    def may_lack_payments(self, today: date) -> bool:
        """Whether another till has not been heard up to today: what it took may be missing here."""
        return self.heard_until is not None and self.heard_until < today

    def _later(self, day: date, plan: str) -> date | None:
        windows = [(each.since, each.until) for each in self.outages]
        windows += [(each.since, each.until) for each in self.claims if each.plan == plan]
        ends = [end for since, end in windows if since <= day and (end is None or day <= end)]
        if (plan, day) in self.attempts:
            ends.append(day)
        later = day + _DAY if day in self.days_shut else day
        for end in ends:
            if end is None:
                return None
            later = max(later, end + _DAY * AFTER_REPAIR_DAYS)
        return later

    def _is_ours(self, day: date, plan: str) -> bool:
        return self._later(day, plan) != day
