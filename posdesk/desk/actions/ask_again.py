"""A customer comes back with the slip of a no: it is open again, and the owner hears of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import APPROVALS, RETURNS, Station
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books


class RefusalUnknown(Refusal):
    """These books hold no slip of that number; `figures["slip"]`."""

    code = "refusal_unknown"


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Open the no on the slip `slip` again; scanned twice is once."""

    slip: str

    topics = frozenset({RETURNS, APPROVALS})

    @property
    def operation(self) -> str:
        """One opening a slip."""
        return f"asked again {self.slip}"

    def perform(self, books: Books, station: Station) -> str:
        """The receipt it is about; RefusalUnknown."""
        station.duty.acting()
        found = books.refusals.get(self.slip)
        if found is None:
            raise RefusalUnknown(slip=self.slip)
        at = station.at.not_before(books.journal.head().at)
        books.refusals.open_again(self.slip, station.till.number, at)
        told: dict[str, Fact] = {
            "who": station.duty.code, "slip": self.slip, "sale": found.sale,
            "reason": found.reason,
        }  # fmt: skip
        entry = JournalEntry("asked_again", "staff_act", station.shop.currency, facts=told)
        books.journal.post(entry, at, self.operation)
        return found.sale

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The receipt it is about."""
        return str(facts["sale"])
