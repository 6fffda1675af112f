"""A forbidden try is rolled back, then recorded as a fact for the owner (PROMISE I19)."""

from __future__ import annotations

from posdesk.errors import RuleZ
from posdesk.ledger.journal import Fact, JournalEntry

ATTEMPT = "attempt"


def attempt(act: str, who: str, refused: RuleZ, currency: str) -> JournalEntry:
    """The entry that says who tried what, against which rule, with what figures. No money moves.

    `act` names the command, `who` is the code of whoever was signed in (empty for nobody).
    """
    figures: dict[str, Fact] = {
        name: value if isinstance(value, int | str) else str(value)
        for name, value in refused.figures.items()
    }
    return JournalEntry(
        kind=ATTEMPT,
        cause="unknown",
        currency=currency,
        facts={"act": act, "who": who, "figures": dict(figures)},
    )
