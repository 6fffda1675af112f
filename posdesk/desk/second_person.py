"""A second person, where one alone may not: somebody else, of such a role as the books have it."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.errors import Refusal
from posdesk.people.staff import MANAGER, OWNER, StaffMember
from posdesk.store.books import Books

MAY_CONFIRM = (MANAGER, OWNER)


class TwoPeopleWanted(Refusal):
    """Somebody else has to confirm it as well: a manager or the owner. Nothing was booked."""

    code = "two_people_wanted"


def second(books: Books, station: Station, other: StaffMember | None) -> StaffMember:
    """`other` as she stands in the books; TwoPeopleWanted where she is nobody who may confirm.

    The faces have her prove herself at this till first, by PIN or badge.
    """
    asker = station.duty.acting()
    found = books.staff.by_code(other.code) if other is not None else None
    if found is None or found.retired or found.code == asker.code:
        raise TwoPeopleWanted()
    if found.role not in MAY_CONFIRM:
        raise TwoPeopleWanted()
    if books.approvals.made_by(asker.code, found.code, station.at):
        raise TwoPeopleWanted()  # her own making of today is no other person (SE-113)
    return found
