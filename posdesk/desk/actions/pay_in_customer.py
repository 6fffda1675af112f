"""Cash paid in that came from a customer: it is hers, whatever it was taken for (SE-130)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import mending
from posdesk.desk.action import CREDITS, DRAWER, OUTBOX, Station
from posdesk.desk.actions.customer_acts import known
from posdesk.desk.actions.move_cash import NothingToMove
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.ledger.chart import cash, credit
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.sales.booking import summed
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class PayInFromCustomer:
    """Put `minor` units of cash into the drawer that came from the customer of that reference.

    They become her credit, on a slip that begins with sorry, for her to have back. What she pays
    for a plan is taken by TakeInstalment instead.
    """

    operation: str
    customer: str
    minor: int

    topics = frozenset({DRAWER, CREDITS, OUTBOX})

    def perform(self, books: Books, station: Station) -> str:
        """The credit slip's number; NothingToMove, CustomerUnknown."""
        may_act(books, station)
        if self.minor <= 0:
            raise NothingToMove(minor=self.minor)
        known(books, self.customer)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        number = mending.credit_for(books, station, self.customer, self.minor, "")
        entry = JournalEntry(
            "credit_from_cash", "staff_error", station.shop.currency,
            summed(((cash(station.till.number), self.minor), (credit(self.customer), -self.minor))),
            {"who": station.duty.code, "credit": number, "minor": self.minor, "drawer": True,
             "customer": self.customer},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The slip made first."""
        return str(facts["credit"])
