"""Sign in by PIN: slow to guess, never a lock-out that stops the shop (RELIABILITY 4.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import STAFF, Station
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.people.pin import is_pin, is_worn_out, wait_seconds
from posdesk.people.staff import StaffMember
from posdesk.store.books import Books


class WrongPin(Refusal):
    """The same words whether the person or the PIN is unknown; `figures["wait"]` seconds."""

    code = "wrong_pin"


class TooSoon(Refusal):
    """The PIN was not looked at; `figures["wait"]` seconds until it will be."""

    code = "too_soon"


class PinWornOut(Refusal):
    """A hundred misses in a row: a supervisor gives a new PIN before this one is tried again."""

    code = "pin_worn_out"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What came of a try: the person, or the refusal to be raised after the miss was counted."""

    staff: StaffMember | None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class SignIn:
    """`code` says who, `pin` proves it. A miss is counted in the books before it is refused."""

    code: str
    pin: str

    operation = ""
    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> SignedIn:
        """Count a miss, or forget the misses; never raises for a wrong PIN, so the count stays."""
        now = station.at
        failures = books.staff.failures(self.code)
        if is_worn_out(failures):
            return SignedIn(None, PinWornOut())
        wait = wait_seconds(failures, now.ms)
        if wait:
            return SignedIn(None, TooSoon(wait=wait))
        staff = books.staff.by_code(self.code)
        kept = staff.pin_hash if staff and not staff.retired else ""
        if not is_pin(self.pin, kept):
            again = books.staff.record_failure(self.code, now)
            return SignedIn(None, WrongPin(wait=wait_seconds(again, now.ms)))
        books.staff.clear_failures(self.code)
        return SignedIn(staff)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> SignedIn:
        """Never asked: nothing is posted."""
        return SignedIn(None)
