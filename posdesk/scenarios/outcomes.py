"""How a scenario ends: passed, failed, not built yet, or pending; and what a step may raise."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.scenarios.features import Scenario

PASSED, FAILED, NOT_BUILT, WAITS = "passed", "failed", "not built yet", "pending"


class NotBuilt(Exception):
    """The program cannot do this yet: which act is missing. Never a pass, never pending."""


class Unmet(Exception):
    """What a Then says is not so; in words, with what is so instead."""


def check(met: bool, words: str) -> None:
    """Raise Unmet with those words unless it is so."""
    if not met:
        raise Unmet(words)


@dataclass(frozen=True, slots=True)
class Result:
    """How one scenario ended; `why` and the `line` it ended at, for one that did not pass."""

    scenario: Scenario
    ended: str
    why: str = ""
    line: int = 0
    ms: int = 0

    @property
    def well(self) -> bool:
        """Whether nobody has to look at it."""
        return self.ended in (PASSED, WAITS)
