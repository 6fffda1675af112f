"""What is known of a customer is changed: her name, or how she is reached."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import CUSTOMERS, Station
from posdesk.desk.actions.customer_acts import known, seal, written
from posdesk.ledger.journal import Fact
from posdesk.people.customer import Customer
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class EditCustomer:
    """Put `name`, `phone` and `email` in place of what was known under `reference`."""

    operation: str
    reference: str
    name: str
    phone: str = ""
    email: str = ""

    topics = frozenset({CUSTOMERS})

    def perform(self, books: Books, station: Station) -> Customer:
        """The customer as changed. What she owes or has is not touched by it."""
        station.duty.acting()
        known(books, self.reference)
        customer = written(self.reference, self.name, self.phone, self.email)
        books.customers.put(customer)
        seal(books, station, self.operation, "customer_edited", customer=self.reference)
        return customer

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Customer:
        """As she is known by now."""
        return known(books, str(facts["customer"]))
