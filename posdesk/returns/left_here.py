"""Goods of a receipt that are with us: sold and handed over later, or left for repair.

A window counts from the hand-over of the last of a line (MONEY 23); the days a repair took are no
days of it (PROMISE SE-074, LAW UK-1). Neither can make a day earlier than it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from posdesk.clock import Moment
from posdesk.errors import Refusal
from posdesk.returns.standing import LineDays, Standing
from posdesk.values import dataclass

KEPT, REPAIR = "kept", "repair"
REPAIRED_IN = timedelta(days=14)
"""What a slip for a repair promises where nobody says another day."""


class NothingToLeave(Refusal):
    """No unit was named, or for no reason there is."""

    code = "nothing_to_leave"


class MoreThanWithThem(Refusal):
    """More units than the customer has, or has bought; `figures`: line, asked, left."""

    code = "more_than_with_them"


@dataclass(frozen=True, slots=True)
class Left:
    """Units of lines of receipt `sale`, (line, units) each, with us for the reason `why`.

    `number` is the slip's. `promised`: when they are ready, where that was said. `back`: when they
    went home, by the paper `document`.
    """

    number: str
    sale: str
    why: str
    lines: tuple[tuple[int, int], ...]
    at: Moment
    promised: date | None = None
    back: Moment | None = None
    document: str = ""


def here(lefts: Sequence[Left]) -> dict[int, int]:
    """Units of each line that are with us now."""
    found: dict[int, int] = {}
    for left in lefts:
        for line, units in left.lines if left.back is None else ():
            found[line] = found.get(line, 0) + units
    return found


def leaving(
    wanted: Mapping[int, int], standing: Standing, lefts: Sequence[Left]
) -> tuple[tuple[int, int], ...]:
    """The units to leave, by line; NothingToLeave, MoreThanWithThem."""
    there = here(lefts)
    for line, units in wanted.items():
        known = 0 < line <= len(standing.sale.lines)
        left = standing.left(line) - there.get(line, 0) if known else 0
        if not 0 <= units <= max(left, 0):
            raise MoreThanWithThem(line=line, asked=units, left=max(left, 0))
    named = tuple((line, units) for line, units in sorted(wanted.items()) if units)
    if not named:
        raise NothingToLeave()
    return named


def days_of(lefts: Sequence[Left], before: Mapping[int, LineDays]) -> dict[int, LineDays]:
    """What is to be known of each line's window, beside what was known `before` (0: of all)."""
    found = dict(before)
    for left in sorted(lefts, key=lambda each: each.at.ms):
        for line, _ in left.lines:
            told = found.get(line) or before.get(0) or LineDays()
            found[line] = _home(told, left) if left.back else replace(told, waits=True)
    return found


def gone_home(
    left: Left, others: Sequence[Left], now: Mapping[int, LineDays]
) -> dict[int, LineDays]:
    """The same once `left` went home, as it does just now; `others` are the receipt's other slips
    and `now` what is known with all of them."""
    found, there = dict(now), here(others)
    all_wait = 0 in now and now[0].waits
    for line, _ in left.lines:
        told = replace(found.get(line) or LineDays(), waits=all_wait or line in there)
        found[line] = _home(told, left)
    return found


def _home(told: LineDays, left: Left) -> LineDays:
    assert left.back is not None, left
    day = left.back.day
    if left.why == KEPT:
        return replace(told, handed=max(day, told.handed or day))
    away = told.away + max((day - left.at.day).days, 0)
    return replace(told, away=away, repaired=day)
