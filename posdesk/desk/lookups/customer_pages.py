"""What the customers' page asks besides: one customer as a card, and whom a signed paper names."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.desk.lookups.customers import AskCustomer, CustomerSheet
from posdesk.documents.codes import NotRead, read_code
from posdesk.people.customer import Customer
from posdesk.store.books import Books

PAPERS = 6  # of each plan, the latest


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """A customer with all that is hers. `others`: further records that are the same person;
    `papers`: the numbers of her latest papers."""

    sheet: CustomerSheet
    others: tuple[Customer, ...]
    papers: tuple[str, ...]

    @property
    def customer(self) -> Customer:
        """Who she is."""
        return self.sheet.customer


@dataclass(frozen=True, slots=True)
class AskCustomerCard:
    """All that is hers under that reference, and under the others of the same person."""

    reference: str

    def find(self, books: Books, station: Station) -> CustomerCard | None:
        """None: nobody is known under it."""
        sheet = AskCustomer(self.reference).find(books, station)
        if sheet is None:
            return None
        others = (books.customers.get(each) for each in sheet.references[1:])
        papers = [paper for row in sheet.plans for paper in books.plans.papers(row.number, PAPERS)]
        papers += [slip.number for slip in sheet.credits]
        papers += [claim.number for claim in sheet.claims]
        return CustomerCard(
            sheet, tuple(other for other in others if other is not None), tuple(papers)
        )


@dataclass(frozen=True, slots=True)
class PaperOf:
    """A signed paper of ours that names a customer; `customer` is None when she is not known."""

    number: str
    reference: str
    customer: Customer | None
    text: str


@dataclass(frozen=True, slots=True)
class AskWhosePaper:
    """Whom the code on a paper names."""

    text: str

    def find(self, books: Books, station: Station) -> PaperOf | None:
        """None: no signed paper of this shop, or one that names nobody."""
        read = read_code(self.text, station.ring)
        if isinstance(read, NotRead) or read.shop_id != station.shop.shop_id or not read.customer:
            return None
        if not books.tills.in_time(read.key_id, read.number):
            return None
        customer = books.customers.get(read.customer)
        return PaperOf(read.number, read.customer, customer, self.text)
