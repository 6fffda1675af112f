"""Who may sign in here."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.people.staff import StaffMember
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class AskStaff:
    """Everybody who may sign in, in the order they were added."""

    def find(self, books: Books, station: Station) -> tuple[StaffMember, ...]:
        """Without those who have left."""
        return tuple(member for member in books.staff.all() if not member.retired)
