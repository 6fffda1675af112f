"""Write down that rows were put back to what their seals say: which, and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import SETTINGS, Station
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books

KIND = "rows_mended"
MOST_NAMED = 100


@dataclass(frozen=True, slots=True)
class NoteMending:
    """`mended` rows say what was sealed, `left` could not be put right; each by its name."""

    operation: str
    mended: tuple[str, ...]
    left: tuple[str, ...] = ()

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> None:
        """One entry; nobody's money moves."""
        staff = station.duty.acting()
        facts: dict[str, Fact] = {
            "who": staff.code, "count": len(self.mended), "mended": [*self.mended[:MOST_NAMED]],
            "left": [*self.left[:MOST_NAMED]],
        }  # fmt: skip
        entry = JournalEntry(KIND, "system", station.shop.currency, facts=facts)
        books.journal.post(entry, station.at, self.operation)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Nothing to give back."""
