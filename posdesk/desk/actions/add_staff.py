"""Somebody new at work: the next code, a role, and the PIN the program gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from posdesk.card_numbers import holds_card_number
from posdesk.desk.action import STAFF, Station
from posdesk.desk.actions.staff_acts import CardNumberTyped, NameMissing, Person, actor_for, seal
from posdesk.ledger.journal import Fact
from posdesk.people.rights import ADD
from posdesk.people.staff import StaffMember
from posdesk.plain_text import clean
from posdesk.store.books import Books

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class AddStaff:
    """A person of that `name` and `role`; `pin_hash` was made while the books were free."""

    operation: str
    name: str
    role: str
    pin_hash: str = field(repr=False)

    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> Person:
        """Codes are given once: that of somebody who left is on papers for ever."""
        actor_for(books, station, ADD, self.role)
        if holds_card_number(self.name):
            raise CardNumberTyped()
        name = clean(self.name, LONGEST_NAME)
        if not name:
            raise NameMissing()
        taken = [int(each.code) for each in books.staff.all() if each.code.isdigit()]
        code = str(max(taken, default=0) + 1)
        books.staff.add(StaffMember(code, name, self.role, self.pin_hash))
        seal(books, station, self.operation, "staff_added", code, role=self.role)
        return Person(code, name)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Person:
        """The code that was given."""
        return Person(str(facts["staff"]), clean(self.name, LONGEST_NAME))
