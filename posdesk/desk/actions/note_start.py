"""The program was started at this till: counted while a shift runs, told on its X and Z report.

A shortage is looked at together with what went wrong that day, restarts among it (RELIABILITY 4.6).
"""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk.action import Station
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books
from posdesk.till.shift import Shift
from posdesk.values import dataclass


def restarts_key(station: Station) -> str:
    """The setting that counts the starts of the program at this till while a shift runs."""
    return f"restarts:{station.till.number}"


def restarts_of(books: Books, station: Station, shift: Shift) -> int:
    """How often the program was started anew during that shift."""
    kept = books.settings.get(restarts_key(station)) or {}
    return int(kept["times"]) if kept.get("shift") == shift.number else 0


@dataclass(frozen=True, slots=True)
class NoteStart:
    """Count this start, if a shift is running; nothing is posted, and nobody need be signed in."""

    operation = ""
    topics = frozenset[str]()

    def perform(self, books: Books, station: Station) -> None:
        """One more for the shift that runs."""
        shift = books.shifts.current(station.till.number)
        if shift is not None:
            times = restarts_of(books, station, shift) + 1
            books.settings.put(restarts_key(station), {"shift": shift.number, "times": times})

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: nothing is posted."""
