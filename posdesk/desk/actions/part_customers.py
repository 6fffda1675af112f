"""Two records that were said to be one person are two again (SE-117)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import CUSTOMERS, Station
from posdesk.desk.actions.customer_acts import CustomerUnknown, seal
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class PartCustomers:
    """Undo that `one` and `other` are one person. Nothing of either was moved, so nothing moves."""

    operation: str
    one: str
    other: str

    topics = frozenset({CUSTOMERS})

    def perform(self, books: Books, station: Station) -> tuple[str, ...]:
        """The references that are still hers; CustomerUnknown where they were no one person."""
        station.duty.acting()
        if self.other not in books.customers.references(self.one):
            raise CustomerUnknown(customer=self.other)
        books.customers.part(self.one, self.other)
        seal(books, station, self.operation, "customers_parted", one=self.one, other=self.other)
        return books.customers.references(self.one)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> tuple[str, ...]:
        """As they stand now."""
        return books.customers.references(str(facts["one"]))
