"""Base 32 (RFC 4648) without padding, by arithmetic on one large number.

The library's own goes byte by byte: on the way of a sale that cost as much as its signature.
"""

from __future__ import annotations

from functools import cache

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_WRITTEN = _ALPHABET + bytes(256 - len(_ALPHABET))
_DIGITS = b"0123456789abcdefghijklmnopqrstuv"  # of Python's numbers to base 32
_READ = bytes(_DIGITS[_ALPHABET.index(each)] if each in _ALPHABET else 0 for each in range(256))
_LEFT_OVER = frozenset((0, 2, 4, 5, 7))  # letters after the last whole eight


def to_letters(body: bytes) -> str:
    """The letters of `body`, A to Z and 2 to 7."""
    count = -(-len(body) * 8 // 5)
    steps = _steps(max(count - 1, 0).bit_length())
    number = int.from_bytes(body, "big") << (5 * count - 8 * len(body))
    for shift, low in steps:  # each half of each run of groups moves to its place, to single groups
        kept = number & low
        number = (number ^ kept) << shift | kept
    return number.to_bytes(count, "big").translate(_WRITTEN).decode("ascii")


def from_letters(letters: str) -> bytes | None:
    """The bytes those letters begin with; None when there is another sign, or no such length.

    Several spellings of the last letter give the same bytes: whoever minds writes them again.
    """
    if len(letters) % 8 not in _LEFT_OVER or not letters.isascii():
        return None
    if not letters:
        return b""
    try:
        number = int(letters.encode("ascii").translate(_READ), 32)
    except ValueError:
        return None
    return (number >> len(letters) * 5 % 8).to_bytes(len(letters) * 5 // 8, "big")


@cache
def _steps(doublings: int) -> tuple[tuple[int, int], ...]:
    """(how far the upper half goes up, the mask of the lower halves), the longest runs first."""
    steps = []
    for size in reversed(range(doublings)):
        groups = 1 << size  # in a half; a run of two halves has 16 bits a group once it is apart
        run = 0
        for at in range(1 << (doublings - size - 1)):
            run |= ((1 << 5 * groups) - 1) << at * 16 * groups
        steps.append((3 * groups, run))
    return tuple(steps)
