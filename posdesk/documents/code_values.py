"""The single values of a code, taken for what they must be: anything else is a StrangeError."""

from __future__ import annotations

from posdesk.documents.plain_cbor import Value
from posdesk.documents.seal import Facts

FAR_DAY = 1_000_000
MOST = 10**9


class StrangeError(ValueError):
    """A field that no version known here would have written so."""


def check(fits: bool) -> None:
    """What must hold."""
    if not fits:
        raise StrangeError


def field(facts: Facts, number: int) -> Value:
    """The field of that number, which must be there."""
    check(number in facts)
    return facts[number]


def whole(value: Value, low: int, high: int | None) -> int:
    """A whole number from `low` to `high`."""
    number = figure(value)
    check(low <= number and (high is None or number <= high))
    return number


def figure(value: Value) -> int:
    """A whole number."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise StrangeError("a whole number was expected")
    return value


def text(value: Value) -> str:
    """Text with something in it."""
    if not isinstance(value, str) or not value:
        raise StrangeError("text was expected")
    return value


def bytes8(value: Value) -> bytes:
    """Eight bytes."""
    if not isinstance(value, bytes) or len(value) != 8:
        raise StrangeError("eight bytes were expected")
    return value


def listed(value: Value, length: int | None = None) -> list[Value]:
    """A list, of so many values."""
    if not isinstance(value, list) or (length is not None and len(value) != length):
        raise StrangeError("a list was expected")
    return value
