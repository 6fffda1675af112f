"""Two records are one person, as two signed papers of hers prove; and two again (SE-117).

Debts and credits stay where they are: nothing is ever set off against anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import CUSTOMERS, Station
from posdesk.desk.actions.customer_acts import known, seal
from posdesk.documents.codes import NotRead, read_code
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books


class TwoLinksWanted(Refusal):
    """A signed paper of each of the two records is needed; `figures["customers"]` lack one."""

    code = "two_links_wanted"


class SamePersonAlready(Refusal):
    """The two are one person already, or the same record."""

    code = "same_person_already"


@dataclass(frozen=True, slots=True)
class MergeCustomers:
    """Say that `one` and `other` are one person. `papers`: signed codes she brings, one that names
    each record (any plan's paper or credit slip)."""

    operation: str
    one: str
    other: str
    papers: tuple[str, ...]

    topics = frozenset({CUSTOMERS})

    def perform(self, books: Books, station: Station) -> tuple[str, ...]:
        """All references of the person now; TwoLinksWanted, CustomerUnknown."""
        station.duty.acting()
        for reference in (self.one, self.other):
            known(books, reference)
        if self.other in books.customers.references(self.one):
            raise SamePersonAlready()
        lacking = {self.one, self.other} - self._named(books, station)
        if lacking:
            raise TwoLinksWanted(customers=", ".join(sorted(lacking)))
        books.customers.link(self.one, self.other, station.at)
        seal(books, station, self.operation, "customers_merged", one=self.one, other=self.other)
        return books.customers.references(self.one)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> tuple[str, ...]:
        """As they stand now."""
        return books.customers.references(str(facts["one"]))

    def _named(self, books: Books, station: Station) -> set[str]:
        """Whom papers of ours name."""
        found = set()
        for text in self.papers:
            read = read_code(text, station.ring)
            if isinstance(read, NotRead) or read.shop_id != station.shop.shop_id:
                continue
            if books.tills.in_time(read.key_id, read.number):
                found.add(read.customer)
        return found
