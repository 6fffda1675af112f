"""The closed list of reasons for which a return may be refused (PROMISE I8), and of none else.

"No record", "no receipt", "opened", "no box", "other cashier" are not on it and cannot be put on
it. Of a fault, a wrong item or a mistake of ours only the first and the last can be said.
"""

from __future__ import annotations

from posdesk.errors import Refusal, RuleZ
from posdesk.values import dataclass
from posdesk.wording import QT_TRANSLATE_NOOP

ALREADY_BACK, PAST_DAY, OTHER_ITEM = "already_back", "past_day", "other_item"
EXCLUDED, ABUSE, NOT_OURS = "excluded", "abuse", "not_ours"


class NoSuchReason(RuleZ):
    """The list has no such reason; `figures["reason"]`."""

    code = "no_such_reason"


class NotSo(RuleZ):
    """The books, the receipt or the day say otherwise; `figures`: reason, sale, line."""

    code = "not_so"


class SomebodyElseSaysNo(RuleZ):
    """A no is said by a manager or the owner who did not ask; of some reasons by two."""

    code = "somebody_else_says_no"


class WordsWanted(Refusal):
    """What was looked at, and what was found, in words: it stands on the slip."""

    code = "words_wanted"


@dataclass(frozen=True, slots=True)
class Ground:
    """A reason on the list. `said` and `would` stand on the slip: why, and what would change it.

    `of_ours`: may be said where the customer tells of a fault. `words`: what was found is written
    on the slip. `two`: a second approver as well, and a dossier about this very return (E5).
    """

    digit: int
    code: str
    name: str
    said: str
    would: str
    of_ours: bool = False
    words: bool = False
    two: bool = False


GROUNDS = (
    Ground(
        1, ALREADY_BACK, QT_TRANSLATE_NOOP("Ground", "Already given back"),
        QT_TRANSLATE_NOOP("Ground", "Our books show that these goods were given back before."),
        QT_TRANSLATE_NOOP("Ground", "If you still have them, bring them: they are looked at anew."),
        of_ours=True,
    ),
    Ground(
        2, PAST_DAY, QT_TRANSLATE_NOOP("Ground", "After the last day, and without a fault"),
        QT_TRANSLATE_NOOP("Ground", "The last day to bring these goods back has passed."),
        QT_TRANSLATE_NOOP(
            "Ground", "A fault, a wrong item or a mistake of ours has no last day: tell us of it."
        ),
    ),
    Ground(
        3, OTHER_ITEM, QT_TRANSLATE_NOOP("Ground", "Another piece than the one sold"),
        QT_TRANSLATE_NOOP("Ground", "What came back is another piece than this receipt is for."),
        QT_TRANSLATE_NOOP("Ground", "Bring the piece on the receipt, or the receipt of this one."),
        words=True,
    ),
    Ground(
        4, EXCLUDED, QT_TRANSLATE_NOOP("Ground", "Kept out by the terms that were signed"),
        QT_TRANSLATE_NOOP("Ground", "The terms you signed keep these goods out of returns."),
        QT_TRANSLATE_NOOP(
            "Ground", "A fault, a wrong item or a mistake of ours is always taken back: tell us."
        ),
    ),
    Ground(
        5, ABUSE, QT_TRANSLATE_NOOP("Ground", "Shown for this very return, by two people"),
        QT_TRANSLATE_NOOP("Ground", "Two of us looked at this return and wrote down what we saw."),
        QT_TRANSLATE_NOOP(
            "Ground", "Anything that shows it otherwise. Nothing is charged and nothing is owed."
        ),
        words=True, two=True,
    ),
    Ground(
        6, NOT_OURS, QT_TRANSLATE_NOOP("Ground", "A paper that does not match, and nothing else"),
        QT_TRANSLATE_NOOP("Ground", "We cannot match this receipt, and found no other proof."),
        QT_TRANSLATE_NOOP("Ground", "The card you paid with, a bank line, or another proof."),
        of_ours=True, words=True,
    ),
)  # fmt: skip
_BY_CODE = {ground.code: ground for ground in GROUNDS}


def ground(code: str) -> Ground:
    """The reason of that code; NoSuchReason for one that is not on the list."""
    try:
        return _BY_CODE[code]
    except KeyError:
        raise NoSuchReason(rule="I8", reason=code) from None
