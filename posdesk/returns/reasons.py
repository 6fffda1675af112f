"""The table of reasons, in the customer's words, and whose doing each one is.

The digit on a line coming back is the reason (COUNTER); 3 to 7 are ours.
"""

from __future__ import annotations

from posdesk.values import dataclass
from posdesk.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Reason:
    """Why goods come back. `ours`: the fault is the shop's, so sorry comes first."""

    digit: int
    code: str
    name: str
    ours: bool = False


REASONS = (
    Reason(1, "changed_mind", QT_TRANSLATE_NOOP("Reason", "changed mind")),
    Reason(2, "size_colour", QT_TRANSLATE_NOOP("Reason", "size or colour")),
    Reason(3, "faulty", QT_TRANSLATE_NOOP("Reason", "faulty"), True),
    Reason(4, "wrong_item", QT_TRANSLATE_NOOP("Reason", "wrong item"), True),
    Reason(5, "damaged", QT_TRANSLATE_NOOP("Reason", "damaged"), True),
    Reason(6, "too_late", QT_TRANSLATE_NOOP("Reason", "too late"), True),
    Reason(7, "not_as_described", QT_TRANSLATE_NOOP("Reason", "not as described"), True),
    Reason(8, "gift", QT_TRANSLATE_NOOP("Reason", "gift")),
    Reason(9, "other", QT_TRANSLATE_NOOP("Reason", "other")),
)
CHANGED_MIND, FAULTY, GIFT = REASONS[0], REASONS[2], REASONS[7]
_BY_CODE = {reason.code: reason for reason in REASONS}


def reason(code: str) -> Reason:
    """The reason of that code; KeyError for one not on the list."""
    return _BY_CODE[code]
