"""Open the drawer without a sale: every opening is an event in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import DRAWER, Station
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class OpenDrawer:
    """The drawer was asked to open by hand."""

    operation: str

    topics = frozenset({DRAWER})

    def perform(self, books: Books, station: Station) -> None:
        """Write the opening down; the printer's kick follows outside the books."""
        may_act(books, station)
        entry = JournalEntry(
            kind="drawer_opened",
            cause="staff_act",
            currency=station.shop.currency,
            facts={"who": station.duty.code, "till": station.till.number},
        )
        books.journal.post(entry, station.at, self.operation)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Nothing to give back."""
