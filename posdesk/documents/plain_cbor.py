"""Reading the few kinds of CBOR a code may hold: no tags, no fractions, nothing of open length.

The general decoder gives meaning to dates, patterns and references; a code needs none of them, and
what is not understood cannot do harm. Writing is cbor2's: what it writes again for the value read
must be the same bytes, so every form but the canonical one is refused too.
"""

from __future__ import annotations

import cbor2

Value = int | str | bytes | bool | list["Value"] | dict[int, "Value"]

LARGEST = 2**53 - 1
"""The largest figure in a code: exact in every language a reader may be written in."""

_DEEPEST = 8


def encode(value: Value) -> bytes:
    """Canonical CBOR: equal values are equal bytes."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes) -> Value | None:
    """The one value that `data` is the canonical form of; None when there is none."""
    try:
        value, end = _item(data, 0, 0)
    except (ValueError, IndexError):
        return None
    return value if end == len(data) and sound(value) and encode(value) == data else None


def sound(value: object) -> bool:
    """Whether a code may hold `value`: whole numbers, text, bytes, yes or no, lists, maps."""
    todo = [value]
    for each in todo:  # grows while it is read: asked at every sale, so not by calling itself
        match each:
            case bool() | str() | bytes():
                continue
            case int() if -LARGEST <= each <= LARGEST:
                continue
            case list():
                todo += each
            case dict() if {type(key) for key in each} <= {int} and min(each, default=0) >= 0:
                todo += [*each, *each.values()]
            case _:
                return False
    return True


def _item(data: bytes, at: int, depth: int) -> tuple[Value, int]:
    """The value that begins at `at`, and where the next one would; ValueError for other kinds."""
    major, size, at = _head(data, at)
    if major == 7 and size in (20, 21):
        return size == 21, at
    if major < 2:
        return (-1 - size if major else size), at
    if major < 4:
        content = data[at : at + size]
        if len(content) != size:
            raise ValueError("cut short")
        return (content if major == 2 else content.decode("utf-8")), at + size
    if depth == _DEEPEST or size > len(data) or major > 5:
        raise ValueError("another kind")
    return _list(data, at, size, depth) if major == 4 else _map(data, at, size, depth)


def _list(data: bytes, at: int, size: int, depth: int) -> tuple[Value, int]:
    items: list[Value] = []
    for _ in range(size):
        item, at = _item(data, at, depth + 1)
        items.append(item)
    return items, at


def _map(data: bytes, at: int, size: int, depth: int) -> tuple[Value, int]:
    pairs: dict[int, Value] = {}
    for _ in range(size):
        major, key, at = _head(data, at)
        if major:
            raise ValueError("keys are numbers from zero")
        pairs[key], at = _item(data, at, depth + 1)
    return pairs, at


def _head(data: bytes, at: int) -> tuple[int, int, int]:
    """(kind, size or figure, where its content begins) of the item at `at`."""
    major, info = data[at] >> 5, data[at] & 31
    if info < 24:
        return major, info, at + 1
    if info > 27 or major == 7:
        raise ValueError("open length or another kind")
    end = at + 1 + (1 << (info - 24))
    if end > len(data):
        raise ValueError("cut short")
    return major, int.from_bytes(data[at + 1 : end], "big"), end
