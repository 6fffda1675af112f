"""Customers: found as one types, and one with all that is hers."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.instalments.missing import PaymentClaim
from posdesk.people.customer import Customer
from posdesk.plain_text import clean
from posdesk.sales.store_credit import StoreCredit, oldest_first
from posdesk.store.books import Books
from posdesk.store.shelves.plans import PlanRow

MOST = 20


@dataclass(frozen=True, slots=True)
class CustomerSheet:
    """A customer with all her `references` (several where records were joined), her plans, her
    credit slips with anything on them, oldest first, and what she says she paid."""

    customer: Customer
    references: tuple[str, ...]
    plans: tuple[PlanRow, ...]
    credits: tuple[StoreCredit, ...]
    claims: tuple[PaymentClaim, ...]

    @property
    def credit(self) -> int:
        """All that we owe her on slips, minor units."""
        return sum(each.left for each in self.credits)


@dataclass(frozen=True, slots=True)
class FindCustomers:
    """Customers of whom every word typed begins a name, a number or an address."""

    typed: str
    limit: int = MOST

    def find(self, books: Books, station: Station) -> tuple[Customer, ...]:
        """At most `limit`, by name; nobody while nothing is typed."""
        words = clean(self.typed)
        return books.customers.search(words, self.limit) if words else ()


@dataclass(frozen=True, slots=True)
class AskCustomer:
    """The customer of that reference; None when nobody is known under it."""

    reference: str

    def find(self, books: Books, station: Station) -> CustomerSheet | None:
        """Nothing is set off: each plan and slip stands for itself."""
        customer = books.customers.get(self.reference)
        if customer is None:
            return None
        references = books.customers.references(self.reference)
        credits = [
            slip
            for reference in references
            for slip in books.credits.of_bearer(reference)
            if slip.left
        ]
        claims = [
            claim for reference in references for claim in books.claims.of_customer(reference)
        ]
        return CustomerSheet(
            customer, references, books.plans.of_customer(*references),
            oldest_first(tuple(credits)), tuple(claims),
        )  # fmt: skip
