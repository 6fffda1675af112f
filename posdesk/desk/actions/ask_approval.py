"""A second person is wanted: when, by whom, for what. From here on the customer's minute runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.approvals.approval import Approval
from posdesk.clock import Moment
from posdesk.desk.action import APPROVALS, Station
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class AskApproval:
    """Ask for `act` on `document`, up to `amount` minor units. The operation is what is asked."""

    operation: str
    act: str
    document: str
    amount: int

    topics = frozenset({APPROVALS})

    def perform(self, books: Books, station: Station) -> Approval:
        """What was asked, with nobody's yes yet."""
        asker = station.duty.acting()
        at = station.at.not_before(books.journal.head().at)
        asked = Approval(
            self.operation, self.act, self.document, self.amount, asker.code,
            station.till.number, at,
        )  # fmt: skip
        books.approvals.ask(asked)
        told: dict[str, Fact] = {
            "who": asker.code, "act": self.act, "document": self.document, "minor": self.amount,
            "at_ms": at.ms, "offset_min": at.offset_min, "till": station.till.number,
        }  # fmt: skip
        entry = JournalEntry("approval_asked", "staff_act", station.shop.currency, facts=told)
        books.journal.post(entry, at, self.operation)
        return asked

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Approval:
        """What was asked first; the minute runs from then."""
        at = Moment(int(str(facts["at_ms"])), int(str(facts["offset_min"])))
        return Approval(
            self.operation, str(facts["act"]), str(facts["document"]), int(str(facts["minor"])),
            str(facts["who"]), int(str(facts["till"])), at,
        )  # fmt: skip
