"""A badge as the second way to sign in, given or taken away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from posdesk.desk.action import STAFF, Station
from posdesk.desk.actions.staff_acts import (
    BadgeTaken,
    Person,
    StaffGone,
    member_for,
    seal,
)
from posdesk.ledger.journal import Fact
from posdesk.people.rights import BADGE
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class GiveBadge:
    """The badge behind `badge_hash` signs `staff` in; an empty hash takes hers away."""

    operation: str
    staff: str
    badge_hash: str = field(repr=False)

    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> Person:
        """One badge, one person."""
        member = member_for(books, station, BADGE, self.staff)
        if member.retired:
            raise StaffGone()
        others = (each for each in books.staff.all() if each.code != member.code)
        if self.badge_hash and any(each.badge_hash == self.badge_hash for each in others):
            raise BadgeTaken()
        books.staff.add(replace(member, badge_hash=self.badge_hash))
        kind = "badge_given" if self.badge_hash else "badge_taken"
        seal(books, station, self.operation, kind, member.code)
        return Person(member.code, member.name)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Person:
        """As it was done."""
        return Person(str(facts["staff"]))
