"""When a plan falls due and with how much: parts that sum exactly, days counted from the first.

MONEY 17: leftover minor units stand one each on the last parts, later being better for the
customer. SE-034: never off by one.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from posdesk.errors import Refusal

MONTH, FORTNIGHT, WEEK = "month", "fortnight", "week"
EVERY = (MONTH, FORTNIGHT, WEEK)
FEWEST_PARTS, MOST_PARTS = 2, 60
_MONTHS_A_YEAR = 12
_DAYS = {FORTNIGHT: 14, WEEK: 7}


class NoParts(Refusal):
    """Fewer parts than there must be; `figures`: count, fewest."""

    code = "no_parts"


class TooManyParts(Refusal):
    """More parts than a plan may have, or than there are minor units; `figures`: count, most."""

    code = "too_many_parts"


class NothingToSpread(Refusal):
    """There is nothing to pay later; `figures`: total (minor units)."""

    code = "nothing_to_spread"


@dataclass(frozen=True, slots=True)
class Due:
    """`amount` minor units fall due on `day`."""

    day: date
    amount: int


def parts(total: int, count: int) -> tuple[int, ...]:
    """`total` minor units in `count` parts as even as can be, the greater ones last (MONEY 17).

    From 1 part to MOST_PARTS. A part is nothing only where there are fewer minor units than parts.
    """
    if count < 1:
        raise NoParts(count=count, fewest=1)
    if count > MOST_PARTS:
        raise TooManyParts(count=count, most=MOST_PARTS)
    if total <= 0:
        raise NothingToSpread(total=total)
    least, left = divmod(total, count)
    return (least,) * (count - left) + (least + 1,) * left


def months_later(day: date, months: int) -> date:
    """The same day of a later month (earlier below zero), or the last day that month has."""
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@lru_cache(maxsize=512)
def due_days(first: date, every: str, count: int) -> tuple[date, ...]:
    """`count` days from `first` on, each counted from the first: 31 Jan, 28 Feb, 31 Mar.

    `every` is one of EVERY.
    """
    if every == MONTH:
        return tuple(months_later(first, step) for step in range(count))
    return tuple(first + timedelta(days=_DAYS[every] * step) for step in range(count))


def schedule(total: int, count: int, first: date, every: str) -> tuple[Due, ...]:
    """The dues of a plan over `total` minor units: FEWEST_PARTS to MOST_PARTS, none of nothing."""
    if count < FEWEST_PARTS:
        raise NoParts(count=count, fewest=FEWEST_PARTS)
    amounts = parts(total, count)
    if total < count:
        raise TooManyParts(count=count, most=total)
    return tuple(map(Due, due_days(first, every, count), amounts))
