"""A terminal that is none: for trials and the demonstration shop. It can approve, decline, fall
silent after the money moved, and lie.
"""

from __future__ import annotations

import threading

from posdesk.till.terminal import APPROVED, DECLINED, NEVER_CAME, UNKNOWN, Answer, Call
from posdesk.values import dataclass

APPROVES, DECLINES, SILENT, LIES, DEAD = "approves", "declines", "silent", "lies", "dead"
WAYS = (APPROVES, DECLINES, SILENT, LIES, DEAD)
SAMPLE_LAST4 = "4242"


@dataclass(frozen=True, slots=True)
class Moved:
    """Money the acquirer moved under a key, and what the terminal told of it."""

    call: Call
    told: Answer


class Acquirer:
    """What is behind the terminal: money moves once under a key, however often it is asked."""

    def __init__(self) -> None:
        self._moved: dict[str, Moved] = {}
        self._lock = threading.Lock()

    @property
    def moved(self) -> tuple[Moved, ...]:
        """Everything that moved, in that order."""
        return tuple(self._moved.values())

    def move(self, call: Call) -> Answer:
        """Move it; the same key again is the first answer."""
        with self._lock:
            if call.key not in self._moved:
                number = len(self._moved) + 1
                last4 = call.last4 or SAMPLE_LAST4
                answer = Answer(APPROVED, last4, f"{number:06}", f"{number}")
                self._moved[call.key] = Moved(call, answer)
            return self._moved[call.key].told

    def found(self, key: str) -> Answer | None:
        """What moved under that key."""
        moved = self._moved.get(key)
        return moved.told if moved else None


class Simulated:
    """`way` is one of WAYS: SILENT moves the money and does not answer (the question tells), LIES
    moves it and says declined, DEAD neither moves nor answers."""

    name = "simulated"

    def __init__(self, way: str = APPROVES, acquirer: Acquirer | None = None) -> None:
        self.way = way
        self.acquirer = acquirer or Acquirer()
        self._refused: dict[str, Answer] = {}

    def call(self, call: Call) -> Answer:
        """As its way is."""
        if self.way == DEAD:
            return Answer(UNKNOWN)
        if self.way == DECLINES and self.acquirer.found(call.key) is None:
            return self._refused.setdefault(call.key, Answer(DECLINED, said="declined"))
        answer = self.acquirer.move(call)
        if self.way == SILENT:
            return Answer(UNKNOWN)
        return Answer(DECLINED, said="declined") if self.way == LIES else answer

    def status(self, call: Call) -> Answer:
        """What the acquirer knows; a liar goes on lying."""
        if self.way == DEAD:
            return Answer(UNKNOWN)
        if self.way == LIES:
            return Answer(DECLINED, said="declined")
        return self.acquirer.found(call.key) or self._refused.get(call.key) or Answer(NEVER_CAME)
