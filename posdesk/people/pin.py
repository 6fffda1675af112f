"""PINs: six random digits, kept as a hash that is slow to try, and throttled (RELIABILITY 4.3)."""

from __future__ import annotations

import hashlib
import secrets
from functools import cache
from typing import TYPE_CHECKING

from posdesk.people.staff import Failures

if TYPE_CHECKING:
    from argon2 import PasswordHasher

RETIRED_AFTER = 100
# Tries that belong to no person are counted under these: no staff code has a star.
BADGE_TRIES, RECOVERY_TRIES, NOBODY_TRIES = "*badge", "*recovery", "*nobody"
_DELAYS_S = (0, 0, 0, 5, 15, 30, 60, 120, 240, 480)
_LONGEST_S = 900

# Tried when nobody has that code, so that a wrong code takes as long as a wrong PIN.
_NOBODY = (
    "$argon2id$v=19$m=49152,t=2,p=1$bm9ib2R5bm9ib2R5IQ$Yz8mjO2mZ5f0S4q1v5m2c1eKq3nJ8yJ0bqv7mQm1tqA"
)

# Six digits that a hand types first. A new PIN is never one of them.
_GUESSED = ("012345", "123456", "234567", "345678", "456789", "567890", "987654", "876543",
            "765432", "654321", "543210", "121212", "123123", "112233", "696969", "101010",
            "159753", "147258", "123321", "654123")  # fmt: skip


@cache
def _hasher() -> PasswordHasher:
    """Argon2id at 48 MiB: a tenth of a second here, ten hours of one core for all six-digit PINs at
    a third of that. The salt is in the hash; parameters too, so they can grow."""
    from argon2 import PasswordHasher, Type  # with the first PIN, not with the start

    return PasswordHasher(time_cost=2, memory_cost=48 * 1024, parallelism=1, type=Type.ID)


def new_pin() -> str:
    """Six random digits, none of the guessable ones."""
    while True:
        pin = f"{secrets.randbelow(1_000_000):06d}"
        if pin not in _GUESSED and len(set(pin)) > 2:
            return pin


def hash_pin(pin: str) -> str:
    """The Argon2id hash of a PIN or a recovery code; about a tenth of a second."""
    return _hasher().hash(pin)


def hash_badge(text: str, shop_id: str) -> str:
    """The Argon2id hash of a badge: the same for the same badge of one shop, so that one hash finds
    whose it is; about a tenth of a second."""
    return _hasher().hash(text, salt=hashlib.sha256(f"badge {shop_id}".encode()).digest()[:16])


def is_pin(pin: str, kept: str) -> bool:
    """Whether `pin` is the one behind the hash `kept`; an empty hash takes as long and is False."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        _hasher().verify(kept or _NOBODY, pin)
    except (VerificationError, InvalidHashError):
        return False
    return kept != ""


def wait_seconds(failures: Failures, now_ms: int) -> int:
    """Seconds until the next PIN is looked at: 0, 0, 0, 5, 15, 30, 60 ... at most 15 minutes.

    Counted for each person at each till, so that a stranger at one till delays nobody at another.
    A clock put back never lengthens the wait beyond the delay itself.
    """
    if not failures.here:
        return 0
    place = failures.here - 1
    delay = _DELAYS_S[place] if place < len(_DELAYS_S) else _LONGEST_S
    passed = max(0, now_ms - failures.last_ms)
    return max(0, -(-(delay * 1000 - passed) // 1000))


def is_worn_out(failures: Failures) -> bool:
    """Whether the PIN was missed so often in a row that it is replaced before it is tried again."""
    return failures.anywhere >= RETIRED_AFTER
