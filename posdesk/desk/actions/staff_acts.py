"""What the acts on the staff page share: who may do them, why not, and the entry each makes."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.desk.action import Station
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.rights import may
from posdesk.people.staff import OWNER, StaffMember
from posdesk.store.books import Books


class StaffUnknown(Refusal):
    """Nobody here has that code; `figures["staff"]`."""

    code = "staff_unknown"


class StaffGone(Refusal):
    """That person has left: taken back first, then given a PIN."""

    code = "staff_gone"


class LastOwner(Refusal):
    """A shop has an owner: the last one neither leaves nor takes another role."""

    code = "last_owner"


class NameMissing(Refusal):
    """Somebody is called by a name at the sign-in."""

    code = "name_missing"


class CardNumberTyped(Refusal):
    """A card number stands where none belongs; it was thrown away."""

    code = "card_number"


class NoBadge(Refusal):
    """That text lies on any counter, or is too short, to be somebody's badge."""

    code = "no_badge"


class BadgeTaken(Refusal):
    """Somebody else's badge already."""

    code = "badge_taken"


@dataclass(frozen=True, slots=True)
class Person:
    """Whom an act is about: the code papers show, and the name as the screen shows it."""

    code: str
    name: str = ""


def actor_for(books: Books, station: Station, act: str, *roles: str) -> StaffMember:
    """Who is on duty, if `act` may be done by her as she stands in the books, to such `roles`."""
    books.staff.alone_with_people()
    if station.duty.staff is None:
        raise NobodySignedIn()
    actor = books.staff.by_code(station.duty.code)
    if actor is None or actor.retired or not may(actor.role, act, *roles):
        raise NotForThisRole(role=station.duty.staff.role)
    return actor


def member_for(books: Books, station: Station, act: str, code: str, *also: str) -> StaffMember:
    """The person of that code (StaffUnknown), if `act` may be done to her, and to roles `also`.

    Read while no other till changes people: what another has just done to her is not undone.
    """
    books.staff.alone_with_people()
    found = member_of(books, code)
    actor_for(books, station, act, found.role, *also)
    return found


def member_of(books: Books, code: str) -> StaffMember:
    """The person of that code; StaffUnknown."""
    found = books.staff.by_code(code)
    if found is None:
        raise StaffUnknown(staff=code)
    return found


def keep_an_owner(books: Books, leaving: StaffMember) -> None:
    """LastOwner when nobody else owns the shop."""
    owners = [each for each in books.staff.all() if each.role == OWNER and not each.retired]
    if [each.code for each in owners] == [leaving.code]:
        raise LastOwner()


def seal(
    books: Books, station: Station, operation: str, kind: str, staff: str, **facts: Fact
) -> None:
    """The act as an entry of the journal: codes only, no name and nothing secret."""
    told: dict[str, Fact] = {
        "who": station.duty.code, "till": station.till.number, "staff": staff, **facts,
    }  # fmt: skip
    entry = JournalEntry(kind, "staff_act", station.shop.currency, facts=told)
    books.journal.post(entry, station.at, operation)
