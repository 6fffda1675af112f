"""Hand over a statement of a plan, whenever she asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import plan_papers
from posdesk.desk.action import OUTBOX, PLANS, Station
from posdesk.desk.plan_sheet import sheet
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class HandStatement:
    """Print a signed statement of how `plan` stands. No money moves."""

    operation: str
    plan: str

    topics = frozenset({PLANS, OUTBOX})

    def perform(self, books: Books, station: Station) -> str:
        """The statement's number; PlanUnknown."""
        station.duty.acting()
        books.plans.alone_with(self.plan)
        standing = sheet(books, station, self.plan)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        number = plan_papers.plan_statement(books, station, standing)
        books.plans.paper(self.plan, number)
        entry = JournalEntry(
            "statement_given", "customer_choice", station.shop.currency,
            facts={"who": station.duty.code, "plan": self.plan, "slip": number,
                   "balance": standing.balance},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The statement printed first."""
        return str(facts["slip"])
