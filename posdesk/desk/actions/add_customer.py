"""A customer is written down: a name and one way to reach her."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import CUSTOMERS, Station
from posdesk.desk.actions.customer_acts import known, seal, written
from posdesk.ledger.journal import Fact
from posdesk.people.customer import Customer
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class AddCustomer:
    """Write down `name` and `phone` or `email` under a new reference."""

    operation: str
    name: str
    phone: str = ""
    email: str = ""

    topics = frozenset({CUSTOMERS})

    def perform(self, books: Books, station: Station) -> Customer:
        """The customer, with her reference."""
        station.duty.acting()
        customer = written("", self.name, self.phone, self.email)
        books.customers.put(customer)
        seal(books, station, self.operation, "customer_added", customer=customer.reference)
        return customer

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Customer:
        """As she is known by now."""
        return known(books, str(facts["customer"]))
