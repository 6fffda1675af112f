"""A manager looks at what was served with nobody there: agreed, or talked about.

Nothing changes for the customer, whatever is thought of it (MONEY 35).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.approvals.approval import VERDICTS, ApprovalUnknown, OtherPersonWanted
from posdesk.desk.action import APPROVALS, Station
from posdesk.desk.duty import NotForThisRole
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.staff import MANAGER, OWNER
from posdesk.store.books import Books

LOOK = (MANAGER, OWNER)


@dataclass(frozen=True, slots=True)
class ReviewServed:
    """Look at what was asked as `ask` and served alone; `verdict` is agreed or talked."""

    operation: str
    ask: str
    verdict: str

    topics = frozenset({APPROVALS})

    def perform(self, books: Books, station: Station) -> str:
        """The verdict; ApprovalUnknown, NotForThisRole, OtherPersonWanted."""
        who = station.duty.acting()
        if who.role not in LOOK:
            raise NotForThisRole(role=who.role)
        served = books.approvals.served(self.ask)
        if served is None or served.verdict or self.verdict not in VERDICTS:
            raise ApprovalUnknown(ask=self.ask)
        if served.asker == who.code:
            raise OtherPersonWanted(rule="I13", who=served.asker, second=who.code)
        at = station.at.not_before(books.journal.head().at)
        books.approvals.review(self.ask, who.code, self.verdict, at)
        told: dict[str, Fact] = {
            "who": who.code, "ask": self.ask, "verdict": self.verdict, "minor": served.amount,
            "paper": served.paper,
        }  # fmt: skip
        entry = JournalEntry("served_reviewed", "staff_act", station.shop.currency, facts=told)
        books.journal.post(entry, at, self.operation)
        return self.verdict

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The verdict given first."""
        return str(facts["verdict"])
