"""Sign in by PIN or badge: slow to guess, never a lock-out that stops the shop (RELIABILITY 4.3).

A try is counted before it is looked at, and looked at while the books are free for others
(`posdesk.desk.signing_in`): many tries at once are each counted, and never more looked at.
"""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk.action import STAFF, Station
from posdesk.errors import Refusal
from posdesk.identity import new_operation_id
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people import recovery
from posdesk.people.pin import (
    BADGE_TRIES,
    NOBODY_TRIES,
    RECOVERY_TRIES,
    RETIRED_AFTER,
    is_worn_out,
    wait_seconds,
)
from posdesk.people.staff import MANAGER, OWNER, SUPERVISOR, Failures, StaffMember
from posdesk.store.books import Books
from posdesk.values import dataclass

RECOVERY = recovery.SETTING
_TRUSTED = (SUPERVISOR, MANAGER, OWNER)  # their PIN lets badges be read again


class WrongPin(Refusal):
    """The same words whether the person or the PIN is unknown; `figures["wait"]` seconds."""

    code = "wrong_pin"


class TooSoon(Refusal):
    """The PIN was not looked at; `figures["wait"]` seconds until it will be."""

    code = "too_soon"


class PinWornOut(Refusal):
    """A hundred misses in a row: a new PIN is given before this one is tried again."""

    code = "pin_worn_out"


class BadgeUnknown(Refusal):
    """Nobody's badge; `figures["wait"]` seconds."""

    code = "badge_unknown"


class BadgesWornOut(Refusal):
    """A hundred unknown badges in a row: none is read until a supervisor signs in by PIN."""

    code = "badges_worn_out"


class WrongRecoveryCode(Refusal):
    """Not the two halves of this shop; `figures["wait"]` seconds."""

    code = "wrong_recovery_code"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What came of a try: the person, or the refusal to be raised after the miss was counted."""

    staff: StaffMember | None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Try:
    """A try that was counted, and what it is looked at against; or why it is not looked at."""

    count: Failures
    kept: tuple[str, ...] = ()
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class CountTry:
    """Somebody is about to try the PIN of `who`, a badge, or the recovery code."""

    who: str

    operation = ""
    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> Try:
        """Count it as a miss beforehand; a try too soon or too many is not looked at at all."""
        who = _counted_under(books, self.who)
        books.staff.alone_with_tries(who)
        failures = books.staff.failures(who)
        if self.who != RECOVERY_TRIES and is_worn_out(failures):
            worn = BadgesWornOut() if self.who == BADGE_TRIES else PinWornOut()
            return Try(failures, refusal=worn)
        wait = wait_seconds(failures, station.at.ms)
        if wait:
            return Try(failures, refusal=TooSoon(wait=wait))
        counted = books.staff.record_failure(who, station.at)
        return Try(counted, _kept(books, self.who))

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Try:
        """Never asked: nothing is posted."""
        return Try(Failures())


@dataclass(frozen=True, slots=True)
class EndTry:
    """The PIN that was counted as `tried` was looked at, and was `right` or not."""

    who: str
    right: bool
    tried: Try

    operation = ""
    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> SignedIn:
        """Seal the miss, or forget the misses; never raises for a wrong PIN, so the count stays."""
        books.staff.alone_with_people()
        staff = books.staff.by_code(self.who)
        # A PIN renewed meanwhile is another PIN: the one looked at is gone.
        if not (self.right and staff and not staff.retired and staff.pin_hash in self.tried.kept):
            seal_miss(books, station, self.who, self.tried.count)
            return SignedIn(None, WrongPin(wait=wait_seconds(self.tried.count, station.at.ms)))
        books.staff.clear_failures(self.who)
        if staff.role in _TRUSTED:
            books.staff.clear_failures(BADGE_TRIES)
        _forget_used_code(books, self.who)
        return SignedIn(staff)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> SignedIn:
        """Never asked: a miss has an id of its own."""
        return SignedIn(None)


@dataclass(frozen=True, slots=True)
class EndBadgeTry:
    """The badge behind `badge_hash` was scanned where somebody signs in."""

    badge_hash: str
    tried: Try

    operation = ""
    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> SignedIn:
        """Whose badge it is; the counted try is taken back for one that is known."""
        for staff in books.staff.all():
            if staff.badge_hash == self.badge_hash and not staff.retired:
                books.staff.take_back_failure(BADGE_TRIES)
                return SignedIn(staff)
        seal_miss(books, station, BADGE_TRIES, self.tried.count)
        return SignedIn(None, BadgeUnknown(wait=wait_seconds(self.tried.count, station.at.ms)))

    def again(self, books: Books, facts: Mapping[str, Fact]) -> SignedIn:
        """Never asked: a miss has an id of its own."""
        return SignedIn(None)


@dataclass(frozen=True, slots=True)
class EndRecoveryTry:
    """The two halves that were counted as `tried` were not this shop's."""

    tried: Try

    operation = ""
    topics = frozenset({STAFF})

    def perform(self, books: Books, station: Station) -> WrongRecoveryCode:
        """Seal the miss; the refusal is the answer, so that the entry stays."""
        seal_miss(books, station, RECOVERY_TRIES, self.tried.count)
        return WrongRecoveryCode(wait=wait_seconds(self.tried.count, station.at.ms))

    def again(self, books: Books, facts: Mapping[str, Fact]) -> WrongRecoveryCode:
        """Never asked: a miss has an id of its own."""
        return WrongRecoveryCode(wait=0)


def seal_miss(books: Books, station: Station, who: str, count: Failures) -> None:
    """An entry for each try that was looked at and was wrong: code, till and count, no PIN."""
    worn = count.anywhere >= RETIRED_AFTER
    kinds = {BADGE_TRIES: "badge_missed", RECOVERY_TRIES: "recovery_missed"}
    kind = kinds.get(who, "pin_worn_out" if worn else "pin_missed")
    known = who if who not in kinds and books.staff.by_code(who) else ""  # else anybody's text
    facts: dict[str, Fact] = {
        "who": known, "staff": known, "till": station.till.number, "count": count.anywhere,
    }  # fmt: skip
    entry = JournalEntry(kind, "staff_act", station.shop.currency, facts=facts)
    books.journal.post(entry, station.at, new_operation_id(station.at))


def recovery_hashes(books: Books) -> tuple[str, ...]:
    """The newest hash, and the one before it until the person it helped has signed in."""
    kept = books.settings.get(RECOVERY)
    return tuple(kept["hashes"]) if kept else ()


def _counted_under(books: Books, who: str) -> str:
    """A code that nobody has may be a PIN, typed in the wrong place: it is kept nowhere."""
    known = who in (BADGE_TRIES, RECOVERY_TRIES) or books.staff.by_code(who) is not None
    return who if known else NOBODY_TRIES


def _kept(books: Books, who: str) -> tuple[str, ...]:
    if who == RECOVERY_TRIES:
        return recovery_hashes(books)
    staff = books.staff.by_code(who)
    return (staff.pin_hash,) if staff and not staff.retired and staff.pin_hash else ()


def _forget_used_code(books: Books, who: str) -> None:
    kept = books.settings.get(RECOVERY)
    if kept and kept.get("helped") == who and len(kept["hashes"]) > 1:
        books.settings.put(RECOVERY, {"hashes": kept["hashes"][:1]})
