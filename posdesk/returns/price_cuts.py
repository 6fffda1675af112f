"""Between which units of a line coming back money went back without goods (MONEY 21)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from posdesk.money import share_between
from posdesk.sales.sale import SaleLine

When = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CameBack:
    """Units `before`..`after` of a line, and what they brought; minor units."""

    before: int
    after: int
    refund: int
    when: When


@dataclass(frozen=True, slots=True)
class Cut:
    """Minor units that went back on a line without its goods."""

    minor: int
    when: When


def placed(line: SaleLine, came: Sequence[CameBack], cuts: Sequence[Cut]) -> list[tuple[int, int]]:
    """Each cut as (units back before it, minor units), in order.

    What units brought tells whether a cut came before them: clocks of two tills may differ by
    minutes. Where it tells nothing (they brought another sum altogether), the clocks do.
    """
    told, waiting = list[tuple[int, int]](), sorted(cuts, key=lambda cut: cut.when)
    worth, start = line.paid, 0  # of all units from `start` on
    for back in sorted(came, key=lambda each: each.before):
        fits = [
            first
            for first in range(len(waiting) + 1)
            if back.refund == _brings(line, worth, start, back, waiting[:first])
        ]
        first = sum(cut.when < back.when for cut in waiting)
        if fits and first not in fits:
            first = fits[0]
        if first:
            told += [(back.before, cut.minor) for cut in waiting[:first]]
            worth = _rest(line, worth, start, back.before, waiting[:first])
            start, waiting = back.before, waiting[first:]
    last = max((each.after for each in came), default=0)
    return told + [(last, cut.minor) for cut in waiting]


def _rest(line: SaleLine, worth: int, start: int, at: int, cuts: Sequence[Cut]) -> int:
    whole = line.quantity - start
    return share_between(worth, at - start, whole, whole) - sum(cut.minor for cut in cuts)


def _brings(line: SaleLine, worth: int, start: int, back: CameBack, cuts: Sequence[Cut]) -> int:
    if not cuts:
        return share_between(worth, back.before - start, back.after - start, line.quantity - start)
    rest = _rest(line, worth, start, back.before, cuts)
    return share_between(rest, 0, back.after - back.before, line.quantity - back.before)
