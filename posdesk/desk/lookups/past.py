"""What the books hold of the past already: invoices brought before, and what is left of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.desk.actions.import_sales import operation_of
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books
from posdesk.store.shelves.past import PastLine


@dataclass(frozen=True, slots=True)
class AskBroughtBefore:
    """Which of these old invoices are in the books."""

    numbers: Collection[str]

    def find(self, books: Books, station: Station) -> Mapping[str, Mapping[str, Fact]]:
        """Number -> the facts it was booked with, for those that are."""
        found = ((number, books.journal.facts_of(operation_of(number))) for number in self.numbers)
        return {number: facts for number, facts in found if facts is not None}


@dataclass(frozen=True, slots=True)
class AskPastLines:
    """What these customers of the old system bought, as far as it was brought before."""

    customers: Collection[str]

    def find(self, books: Books, station: Station) -> tuple[PastLine, ...]:
        """Every priced line, with what came back of it."""
        return books.past.lines_of(self.customers)
