"""The recovery code on paper: two halves, kept by two people or in two places (RELIABILITY 4.3)."""

from __future__ import annotations

import secrets

from posdesk.errors import Refusal
from posdesk.values import dataclass

SETTING = "recovery_code"  # what its hashes are kept under in the books, the newest first

# Crockford's signs: none is mistaken for another, and those left out are read as they look.
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKS = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})
_RANDOM = 11  # signs of a half: 55 bits; the twelfth is its check
_PRIME = 31


class HalfMistyped(Refusal):
    """That half cannot be on the paper: its last sign does not fit. `figures["half"]`: 1 or 2.

    Told without a look at what is kept, so it is no guess and is not counted.
    """

    code = "half_mistyped"


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """Both halves as they are written: `K7QM-2XHD-9PRT`."""

    first: str
    second: str

    @property
    def secret(self) -> str:
        """What is hashed."""
        return f"{self.first}/{self.second}"

    @property
    def halves(self) -> tuple[str, str]:
        """First and second."""
        return self.first, self.second


def new_recovery_code() -> RecoveryCode:
    """110 random bits, half of them on each paper."""
    first, second = (_written(_random(), half) for half in (1, 2))
    return RecoveryCode(first, second)


def read_recovery_code(first: str, second: str) -> RecoveryCode:
    """The code from two halves as typed: any case, blanks and hyphens as one likes, either first.

    HalfMistyped names the half that cannot be right.
    """
    one, two = _bare(first), _bare(second)
    if not (_fits(one, 1) and _fits(two, 2)) and _fits(two, 1) and _fits(one, 2):
        one, two = two, one
    for half, typed in ((1, one), (2, two)):
        if not _fits(typed, half):
            raise HalfMistyped(half=half)
    return RecoveryCode(_grouped(one), _grouped(two))


def _random() -> str:
    return "".join(secrets.choice(_SIGNS) for _ in range(_RANDOM))


def _written(signs: str, half: int) -> str:
    return _grouped(signs + _check(signs, half))


def _grouped(signs: str) -> str:
    return "-".join(signs[at : at + 4] for at in range(0, len(signs), 4))


def _bare(typed: str) -> str:
    kept = typed[:200].upper().translate(_LOOKS)
    return "".join(sign for sign in kept if not sign.isspace() and sign != "-")


def _fits(signs: str, half: int) -> bool:
    if len(signs) != _RANDOM + 1 or any(sign not in _SIGNS for sign in signs):
        return False
    return _check(signs[:-1], half) == signs[-1]


def _check(signs: str, half: int) -> str:
    weighed = sum(place * _SIGNS.index(sign) for place, sign in enumerate(signs, 2))
    return _SIGNS[(weighed + 7 * half) % _PRIME]
