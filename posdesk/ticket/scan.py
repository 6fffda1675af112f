"""What a scan, or typed words, mean: a signed code, a number, goods, or words to search for."""

from __future__ import annotations

import re

from posdesk.identity import Number, read_number
from posdesk.values import dataclass

LONGEST = 5_000  # a signed code has at most 4 kB; anything longer is a jammed key or a mistake
_TIMES = re.compile(r"^\s*(\d{1,6})\s*[*x×]\s*(.*)$", re.IGNORECASE)
_UNASKABLE = re.compile("[\x00\ud800-\udfff]")  # null and half letters: no database takes them


@dataclass(frozen=True, slots=True)
class SignedCode:
    """Text that begins like one of our signed codes."""

    text: str


@dataclass(frozen=True, slots=True)
class PaperNumber:
    """A paper's number with a right check digit."""

    number: Number


@dataclass(frozen=True, slots=True)
class Goods:
    """A barcode or a stock code, and how many of it (`12*` before it)."""

    code: str
    quantity: int = 1


@dataclass(frozen=True, slots=True)
class SearchWords:
    """Anything else: words to look goods up by."""

    text: str
    quantity: int = 1


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing (`length` 0), or more than any code holds."""

    length: int


Scan = SignedCode | PaperNumber | Goods | SearchWords | Unreadable


def classify(text: str) -> Scan:
    """What `text` is, by its shape alone; nothing is looked up here."""
    bare = _UNASKABLE.sub("", text).strip()
    if not bare:
        return Unreadable(0)
    if len(bare) > LONGEST:
        return Unreadable(len(text))
    if bare[:3].upper() == "PD1" and len(bare) > 60:
        return SignedCode(bare.upper())
    number = read_number(bare)
    if number is not None:
        return PaperNumber(number)
    quantity, rest = 1, bare
    times = _TIMES.match(bare)
    if times and times[2] and int(times[1]):
        quantity, rest = int(times[1]), times[2].strip()
    if " " not in rest and any(sign.isdigit() for sign in rest):
        return Goods(rest, quantity)
    return SearchWords(rest, quantity)


def pending_quantity(text: str) -> int | None:
    """The quantity of a bare `12*`, waiting for the next scan; None for anything else."""
    times = _TIMES.match(text)
    return int(times[1]) if times and not times[2].strip() and int(times[1]) > 0 else None
