"""Days that make nobody late: the shop shut, a till or the card machine down, a claim open.

PROMISE I11, SE-106, 107, 109. A due is late only from the day after its `last_day` here.
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
