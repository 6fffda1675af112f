"""Who may sign in here, and who works here as the staff page shows it."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.desk.actions.sign_in import recovery_hashes
from posdesk.people.pin import is_worn_out
from posdesk.people.staff import StaffMember
from posdesk.store.books import Books
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class AskStaff:
    """Everybody who may sign in, in the order they were added."""

    def find(self, books: Books, station: Station) -> tuple[StaffMember, ...]:
        """Without those who have left."""
        return tuple(member for member in books.staff.all() if not member.retired)


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A person on the staff page. `misses`: wrong PINs in a row, over all tills."""

    code: str
    name: str
    role: str
    has_badge: bool
    retired: bool
    worn_out: bool
    misses: int


@dataclass(frozen=True, slots=True)
class AskStaffList:
    """Everybody, those who have left last."""

    def find(self, books: Books, station: Station) -> tuple[StaffRow, ...]:
        """By code within each part."""
        rows = (_row(books, member) for member in books.staff.all())
        return tuple(sorted(rows, key=lambda row: (row.retired, len(row.code), row.code)))


@dataclass(frozen=True, slots=True)
class AskRecoveryCode:
    """Whether there is a recovery code on paper somewhere."""

    def find(self, books: Books, station: Station) -> bool:
        """What it is, nobody can say."""
        return bool(recovery_hashes(books))


def _row(books: Books, member: StaffMember) -> StaffRow:
    failures = books.staff.failures(member.code)
    return StaffRow(
        member.code,
        member.name,
        member.role,
        bool(member.badge_hash),
        member.retired,
        is_worn_out(failures),
        failures.anywhere,
    )
