"""Somebody leaves, or comes back. Rows stay for ever: papers carry the codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from posdesk.desk.action import STAFF, Station
from posdesk.desk.actions.staff_acts import Person, keep_an_owner, member_for, seal
from posdesk.ledger.journal import Fact
from posdesk.people.rights import RETIRE, TAKE_BACK
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class RetireStaff:
    """The person `staff` signs in no more: PIN and badge are thrown away."""

    operation: str
    staff: str

    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> Person:
        """The last owner stays."""
        member = member_for(books, station, RETIRE, self.staff)
        keep_an_owner(books, member)
        books.staff.add(replace(member, retired=True, pin_hash="", badge_hash=""))
        books.staff.clear_failures(member.code)
        seal(books, station, self.operation, "staff_gone", member.code)
        return Person(member.code, member.name)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Person:
        """As it was done."""
        return Person(str(facts["staff"]))


@dataclass(frozen=True, slots=True)
class TakeBackStaff:
    """The person `staff` works here again, in the role she had, with a new PIN."""

    operation: str
    staff: str
    pin_hash: str = field(repr=False)

    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> Person:
        """Under the code she had."""
        member = member_for(books, station, TAKE_BACK, self.staff)
        books.staff.add(replace(member, retired=False, pin_hash=self.pin_hash))
        books.staff.clear_failures(member.code)
        seal(books, station, self.operation, "staff_back", member.code)
        return Person(member.code, member.name)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Person:
        """As it was done."""
        return Person(str(facts["staff"]))
