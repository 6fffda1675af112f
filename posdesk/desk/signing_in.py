"""PINs, badges and the recovery code: the slow hashes are reckoned while the books are free.

Each of these takes a tenth of a second or two: off the GUI thread. What is secret comes home once
and is kept nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from posdesk.desk.actions.add_staff import AddStaff
from posdesk.desk.actions.give_badge import GiveBadge
from posdesk.desk.actions.renew_pin import KeepRecoveryCode, RecoverPin, RenewPin
from posdesk.desk.actions.retire_staff import TakeBackStaff
from posdesk.desk.actions.sign_in import (
    BadgeUnknown,
    CountTry,
    EndBadgeTry,
    EndRecoveryTry,
    EndTry,
    SignedIn,
)
from posdesk.desk.actions.staff_acts import NoBadge, Person
from posdesk.desk.desk import Desk
from posdesk.people.badge import can_be_badge
from posdesk.people.pin import (
    BADGE_TRIES,
    RECOVERY_TRIES,
    hash_badge,
    hash_pin,
    is_pin,
    new_pin,
)
from posdesk.people.recovery import RecoveryCode, new_recovery_code, read_recovery_code


@dataclass(frozen=True, slots=True)
class NewPin:
    """A PIN given by the program, and the new recovery code where the one before was used."""

    person: Person
    pin: str = field(repr=False)
    recovery: RecoveryCode | None = field(default=None, repr=False)


def sign_in(desk: Desk, code: str, pin: str) -> SignedIn:
    """The person `code` if that is her PIN, else why not; a miss is counted and sealed."""
    tried = desk.do(CountTry(code)).result
    if tried.refusal is not None:
        return SignedIn(None, tried.refusal)
    right = is_pin(pin, tried.kept[0] if tried.kept else "")
    return desk.do(EndTry(code, right, tried)).result


def sign_in_by_badge(desk: Desk, text: str) -> SignedIn:
    """The person whose badge was scanned, else why not; what can be no badge is no try."""
    if not can_be_badge(text):
        return SignedIn(None, BadgeUnknown(wait=0))
    tried = desk.do(CountTry(BADGE_TRIES)).result
    if tried.refusal is not None:
        return SignedIn(None, tried.refusal)
    return desk.do(EndBadgeTry(hash_badge(text, desk.shop.shop_id), tried)).result


def recover(desk: Desk, code: str, first: str, second: str) -> NewPin:
    """A new PIN for the person `code`, and the recovery code that follows the one used.

    HalfMistyped, TooSoon or WrongRecoveryCode say why not; StaffGone for somebody who has left.
    """
    given = read_recovery_code(first, second)
    tried = desk.do(CountTry(RECOVERY_TRIES)).result
    if tried.refusal is not None:
        raise tried.refusal
    used = next((kept for kept in tried.kept if is_pin(given.secret, kept)), "")
    if not used:
        raise desk.do(EndRecoveryTry(tried)).result
    pin, following = new_pin(), new_recovery_code()
    act = RecoverPin(
        desk.new_operation(), code, hash_pin(pin), used, hash_pin(following.secret)
    )  # fmt: skip
    return NewPin(desk.do(act).result, pin, following)


def make_recovery_code(desk: Desk) -> RecoveryCode:
    """A new recovery code in place of any before it: the owner on duty asks for it."""
    made = new_recovery_code()
    desk.do(KeepRecoveryCode(desk.new_operation(), hash_pin(made.secret)))
    return made


def add_staff(desk: Desk, name: str, role: str) -> NewPin:
    """Somebody new, and her PIN."""
    pin = new_pin()
    return NewPin(desk.do(AddStaff(desk.new_operation(), name, role, hash_pin(pin))).result, pin)


def renew_pin(desk: Desk, code: str) -> NewPin:
    """A new PIN for somebody, by whoever is on duty."""
    pin = new_pin()
    return NewPin(desk.do(RenewPin(desk.new_operation(), code, hash_pin(pin))).result, pin)


def take_back(desk: Desk, code: str) -> NewPin:
    """Somebody who had left works here again, with a new PIN."""
    pin = new_pin()
    return NewPin(desk.do(TakeBackStaff(desk.new_operation(), code, hash_pin(pin))).result, pin)


def give_badge(desk: Desk, code: str, text: str) -> Person:
    """The badge just scanned signs that person in from now on; an empty text takes hers away."""
    if text and not can_be_badge(text):
        raise NoBadge()
    kept = hash_badge(text, desk.shop.shop_id) if text else ""
    return desk.do(GiveBadge(desk.new_operation(), code, kept)).result
