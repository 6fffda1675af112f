"""What may lie behind a drawer that is over or short: the closed list a close may choose from.

A row is a cause, never a person, and it moves no money: whatever is chosen, the shop bears what is
missing and keeps what is too much (PROMISE I18, SE-119). A guess is no proof, so the entry's own
cause stays `unknown` (I12).
"""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Difference:
    """One row of the list."""

    code: str
    name: str


DIFFERENCES = (
    Difference("change", QT_TRANSLATE_NOOP("Difference", "Change given wrong")),
    Difference("not_rung", QT_TRANSLATE_NOOP("Difference", "A sale or return not rung up")),
    Difference("not_written", QT_TRANSLATE_NOOP("Difference", "Cash moved, not written down")),
    Difference("float", QT_TRANSLATE_NOOP("Difference", "The float was counted wrong")),
    Difference("outage", QT_TRANSLATE_NOOP("Difference", "The power or the till stopped")),
)
_BY_CODE = {each.code: each for each in DIFFERENCES}
CODES = frozenset(_BY_CODE)


def difference(code: str) -> Difference:
    """The row of that code; KeyError for one not on the list."""
    return _BY_CODE[code]
