"""The two public check digits: GS1's, under every barcode, and Luhn's, on cards and phones.

Our own numbers carry Damm's, in `identity`.
"""

from __future__ import annotations

_VALUES = bytes(max(sign - ord("0"), 0) for sign in range(256))  # of ASCII digits
_LUHN_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


def gs1_check_digit(body: str) -> str:
    """The digit that follows `body`, ASCII digits: GS1 General Specifications 7.9.1."""
    values = body.encode("ascii").translate(_VALUES)
    return str(-(3 * sum(values[::-2]) + sum(values[-2::-2])) % 10)


def gs1_holds(digits: str) -> bool:
    """Whether the last of `digits` is the GS1 check digit of those before it."""
    values = digits.encode("ascii").translate(_VALUES)
    return len(values) > 1 and (sum(values[::-2]) + 3 * sum(values[-2::-2])) % 10 == 0


def luhn_holds(digits: str) -> bool:
    """Whether `digits` (ASCII) close by Luhn's rule: ISO/IEC 7812-1 annex B."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        total += _LUHN_DOUBLED[int(digit)] if place % 2 else int(digit)
    return total % 10 == 0
