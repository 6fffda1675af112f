"""A new PIN: given by somebody who may, or by the two halves of the recovery code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from posdesk.desk.action import STAFF, Station
from posdesk.desk.actions.sign_in import (
    RECOVERY,
    WrongRecoveryCode,
    recovery_hashes,
)
from posdesk.desk.actions.staff_acts import Person, StaffGone, member_for, member_of, seal
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.ledger.journal import Fact
from posdesk.people.pin import RECOVERY_TRIES
from posdesk.people.rights import PIN
from posdesk.people.staff import OWNER, StaffMember
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class RenewPin:
    """The person `staff` signs in with another PIN; `pin_hash` was made beforehand."""

    operation: str
    staff: str
    pin_hash: str = field(repr=False)

    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> Person:
        """Her misses are forgotten at every till."""
        member = member_for(books, station, PIN, self.staff)
        _renew(books, member, self.pin_hash)
        seal(books, station, self.operation, "pin_renewed", member.code, by="staff")
        return Person(member.code, member.name)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Person:
        """As it was done."""
        return Person(str(facts["staff"]))


@dataclass(frozen=True, slots=True)
class RecoverPin:
    """The recovery code was right: `used` is the hash it was held against, `next_hash` the new
    code's. The used code counts until `staff` has signed in, in case nobody saw the new ones."""

    operation: str
    staff: str
    pin_hash: str = field(repr=False)
    used: str = field(repr=False)
    next_hash: str = field(repr=False)

    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> Person:
        """WrongRecoveryCode when it was used up meanwhile."""
        books.staff.alone_with_people()
        member = member_of(books, self.staff)
        if self.used not in recovery_hashes(books):
            raise WrongRecoveryCode(wait=0)
        _renew(books, member, self.pin_hash)
        books.staff.clear_failures(RECOVERY_TRIES)
        kept = {"hashes": [self.next_hash, self.used], "helped": member.code}
        books.settings.put(RECOVERY, kept)
        seal(books, station, self.operation, "pin_renewed", member.code, by="recovery_code")
        return Person(member.code, member.name)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Person:
        """As it was done."""
        return Person(str(facts["staff"]))


@dataclass(frozen=True, slots=True)
class KeepRecoveryCode:
    """A new recovery code in place of the one before; an owner's act."""

    operation: str
    code_hash: str = field(repr=False)

    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> None:
        """What is on older papers is worth nothing from now on."""
        books.staff.alone_with_people()
        if station.duty.staff is None:
            raise NobodySignedIn()
        actor = books.staff.by_code(station.duty.code)
        if actor is None or actor.retired or actor.role != OWNER:
            raise NotForThisRole(role=station.duty.staff.role)
        books.settings.put(RECOVERY, {"hashes": [self.code_hash]})
        books.staff.clear_failures(RECOVERY_TRIES)
        seal(books, station, self.operation, "recovery_code_made", actor.code)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Nothing to give back."""


def _renew(books: Books, member: StaffMember, pin_hash: str) -> None:
    if member.retired:
        raise StaffGone()
    books.staff.add(replace(member, pin_hash=pin_hash))
    books.staff.clear_failures(member.code)
