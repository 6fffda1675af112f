"""Acts whose end nobody heard: a disk that failed at COMMIT, a server that went away.

Such an act may be in the books. Sent again under its own id it is answered as the first time; an
act under another id is not begun before the books have said what became of it (PROMISE 1.4 g).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from posdesk.desk.action import Action
from posdesk.errors import Refusal
from posdesk.identity import read_number
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books

_ABOUT = ("plan", "paper", "sale", "claim")  # facts that name what an act is about


class BookedAfterAll(Refusal):
    """An act that had not answered is in the books; what was sent now is not.

    `figures["numbers"]`: the papers of the one that is, a hyphen where it has none.
    """

    code = "booked_after_all"


class Unanswered:
    """The acts of one desk that ended in a fault, by operation; empty, it costs nothing."""

    def __init__(self) -> None:
        self._acts: dict[str, Action[Any]] = {}

    def __bool__(self) -> bool:
        return bool(self._acts)

    def keep(self, action: Action[Any]) -> None:
        """That act ended in a fault: nobody knows yet. One that posts nothing is left out."""
        if action.operation:
            self._acts[action.operation] = action

    def answered(self, action: Action[Any]) -> None:
        """That act has its answer."""
        self._acts.pop(action.operation, None)

    def look(self, books: Books, action: Action[Any]) -> None:
        """Ask the books, inside the unit of work `action` is to be done in: whoever was still
        writing has ended by then. BookedAfterAll where an act under another id is there, or one
        of another content under the same."""
        if not action.operation:
            return
        for operation, kept in list(self._acts.items()):
            if kept == action:
                continue
            facts = books.journal.facts_of(operation)
            del self._acts[operation]
            if facts is not None:
                raise BookedAfterAll(numbers=", ".join(_papers(facts)) or "-")


def _papers(facts: Mapping[str, Fact]) -> list[str]:
    """The numbers of the papers an act made, each once; what it was about where it made none."""
    made = [value for name, value in facts.items() if name not in _ABOUT]
    for values in (made, facts.values()):
        found = (word for value in values for word in _words(value))
        numbers = list(dict.fromkeys(word for word in found if read_number(word) is not None))
        if numbers:
            return numbers
    return []


def _words(value: Fact) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _words(each)
