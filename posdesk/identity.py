"""Ids made at the till, and the numbers people read aloud, with a check digit."""

from __future__ import annotations

import secrets
from functools import lru_cache

from posdesk.clock import Moment
from posdesk.values import dataclass

SALE, BACK, PAYMENT, PLAN, CREDIT = "S", "B", "R", "P", "C"
X_REPORT, Z_REPORT, COUNT = "X", "Z", "D"  # the shop's own papers
STATEMENT, CHANGE, MISTAKE, CLAIM = "T", "A", "M", "Q"  # a claim's answer, accepted or refused
PROMISE, OUTAGE, REMINDER = "G", "U", "L"
GIFT, REFUSED, WARRANTY, QUOTE, PARCEL, SCALE = "N", "Y", "W", "E", "K", "H"
SHOPS_OWN = frozenset((X_REPORT, Z_REPORT, COUNT))
# A letter's place is part of its check digit: add at the end, never reorder.
LETTERS = (
    SALE, BACK, PAYMENT, PLAN, CREDIT, X_REPORT, Z_REPORT, COUNT, STATEMENT, CHANGE, MISTAKE, CLAIM,
    PROMISE, OUTAGE, REMINDER, GIFT, REFUSED, WARRANTY, QUOTE, PARCEL, SCALE,
)  # fmt: skip
_LONGEST = 20  # letters and digits of any number ever given; a jammed key sends thousands

# Damm's table: finds every single wrong digit and every pair of neighbours swapped.
_DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip


def check_digit(digits: str) -> str:
    """Damm's check digit over decimal `digits`."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


@dataclass(frozen=True, slots=True)
class Number:
    """A paper's number, `S1-000123-4`: letter, till, running number of that letter at that till.

    The letter's place in the list is part of the check digit, so `S1-...` never reads as `B1-...`.
    """

    letter: str
    till: int
    running: int

    def __str__(self) -> str:
        digits = f"{LETTERS.index(self.letter)}{self.till}{self.running:06d}"
        return f"{self.letter}{self.till}-{self.running:06d}-{check_digit(digits)}"


def read_number(text: str) -> Number | None:
    """The number somebody typed or scanned, hyphens optional, any case; None when it is none."""
    return _known(text) if len(text) <= _LONGEST else _read(text)


def _read(text: str) -> Number | None:
    bare = text.strip().upper().replace("-", "").replace(" ", "")
    if not 9 <= len(bare) <= _LONGEST or bare[0] not in LETTERS:
        return None
    if not (bare[1:].isascii() and bare[1:].isdigit()):
        return None
    if "-" in text:
        parts = text.strip().upper().split("-")
        if len(parts) != 3 or not parts[0][1:] or len(parts[1]) < 6 or len(parts[2]) != 1:
            return None
        number = Number(bare[0], int(parts[0][1:]), int(parts[1]))
    elif not bare[1:-7]:
        return None
    else:  # the running number has six digits unless hyphens say otherwise
        number = Number(bare[0], int(bare[1:-7]), int(bare[-7:-1]))
    return number if str(number).replace("-", "") == bare else None


_known = lru_cache(maxsize=2_048)(
    _read
)  # the papers of one act name the same numbers over and over


def new_operation_id(at: Moment) -> str:
    """An id for one act, made when its draft is opened: 12 hex digits of time, then 20 random.

    Ordered by time, so that an index on it grows at one end (PERFORMANCE 4).
    """
    return f"{at.ms & 0xFFFFFFFFFFFF:012x}{secrets.token_hex(10)}"
