"""The acquirer's lines beside our own: matched, only ours, only theirs, and what was taken twice.

SE-009, story S08: a card that paid twice is found here, by nobody's complaint.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from posdesk.till.card_call import AcquirerLine
from posdesk.values import dataclass

DAYS_BETWEEN = 4  # a weekend and a holiday between a payment and its settlement
TWICE_DAYS = 1


@dataclass(frozen=True, slots=True)
class OurCard:
    """A card tender of ours, `minor` units: paid above zero, given back below it. `paper`, and
    which of its tenders."""

    paper: str
    tender: int
    day: date
    minor: int
    last4: str = ""
    approval: str = ""


@dataclass(frozen=True, slots=True)
class TakenTwice:
    """A line that nothing of ours stands for, and the payment it repeats."""

    line: AcquirerLine
    paid: OurCard


@dataclass(frozen=True, slots=True)
class Matched:
    """`pairs`: both; `ours`: not settled yet, or never; `theirs`: nothing of ours stands for it."""

    pairs: tuple[tuple[AcquirerLine, OurCard], ...] = ()
    ours: tuple[OurCard, ...] = ()
    theirs: tuple[AcquirerLine, ...] = ()
    twice: tuple[TakenTwice, ...] = ()


def match(lines: Sequence[AcquirerLine], ours: Sequence[OurCard]) -> Matched:
    """Each line with one of ours at most: by approval code first, then by card, then by amount."""
    left_lines, left_ours = list(lines), list(ours)
    pairs: list[tuple[AcquirerLine, OurCard]] = []
    rules: tuple[Callable[[AcquirerLine, OurCard], bool], ...] = (
        lambda line, our: bool(line.approval) and line.approval == our.approval,
        lambda line, our: bool(line.last4) and line.last4 == our.last4,
        lambda line, our: not line.last4 or not our.last4,
    )
    for fits in rules:
        for line in list(left_lines):
            found = [our for our in left_ours if _near(line, our) and fits(line, our)]
            if found:
                nearest = min(found, key=lambda our: (abs((line.day - our.day).days), our.paper))
                pairs.append((line, nearest))
                left_lines.remove(line)
                left_ours.remove(nearest)
    twice = [again for line in left_lines if (again := _again(line, pairs)) is not None]
    lines_twice = {each.line.id for each in twice}
    return Matched(
        tuple(pairs),
        tuple(left_ours),
        tuple(line for line in left_lines if line.id not in lines_twice),
        tuple(twice),
    )


def _near(line: AcquirerLine, our: OurCard) -> bool:
    return line.minor == our.minor and -1 <= (line.day - our.day).days <= DAYS_BETWEEN


def _again(line: AcquirerLine, pairs: Sequence[tuple[AcquirerLine, OurCard]]) -> TakenTwice | None:
    """The payment a line repeats: the same card and amount, within a day, that is settled too."""
    for other, our in pairs:
        same = line.minor == other.minor > 0 and line.last4 == other.last4 != ""
        if same and abs((line.day - other.day).days) <= TWICE_DAYS:
            return TakenTwice(line, our)
    return None
