"""Another role for somebody at work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk.action import STAFF, Station
from posdesk.desk.actions.staff_acts import Person, keep_an_owner, member_for, seal
from posdesk.ledger.journal import Fact
from posdesk.people.rights import ROLE
from posdesk.people.staff import OWNER
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """The person `staff` is `role` from the next sign-in on."""

    operation: str
    staff: str
    role: str

    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> Person:
        """Whoever does it may do it to both roles; the last owner stays one."""
        member = member_for(books, station, ROLE, self.staff, self.role)
        if self.role != OWNER:
            keep_an_owner(books, member)
        books.staff.add(replace(member, role=self.role))
        seal(
            books, station, self.operation, "role_changed", member.code,
            before=member.role, after=self.role,
        )  # fmt: skip
        return Person(member.code, member.name)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Person:
        """As it was done."""
        return Person(str(facts["staff"]))
