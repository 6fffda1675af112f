"""Which record is the first bad one, and of what kind: asked once something is known to be wrong.

What a check stumbles over is often only what an edit caused further on. Signatures tell: a signed
payload says where it was written, so that a record which was moved, or is gone, can be named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from posdesk.keys import KeyRing
from posdesk.ledger import chain
from posdesk.ledger.proof import (
    CHANGED,
    DELETED,
    INSERTED,
    KEY,
    RE_ENCODED,
    SWAPPED,
    BadRecord,
    Record,
)

Place = tuple[int, int, int]
Records = Callable[[], Iterable[Record]]


def first_bad(
    records: Records, ring: KeyRing, bad: BadRecord, marked: Mapping[int, tuple[int, int]]
) -> BadRecord:
    """`bad`, or what it came from: the first record that no till signed there, and its kind.

    `marked`: till -> epoch and seq of the highest mark; what nobody signed and lies beyond it was
    put there.
    """
    last: dict[int, Record] = {}
    for record in records():
        signed = _signed(record, ring)
        if signed is None:
            return _forged(record, records, ring, marked)
        if _told(signed) != _place(record):
            return _moved(record, _told(signed), records, ring)
        if not _follows(record, signed, last.get(record.till)):
            return BadRecord(DELETED, record.name, "the record before it is gone")
        last[record.till] = record
        if record.name == bad.where:
            break
    return bad


def _place(record: Record) -> Place:
    return record.till, record.epoch, record.seq


def _signed(record: Record, ring: KeyRing) -> dict[str, Any] | None:
    """What the payload says; None when no known till signed it."""
    try:
        content = chain.decode(record.payload)
    except ValueError:
        return None
    key = content.get("key")
    whole = isinstance(key, bytes) and ring.verify(key, record.signature, record.payload)
    return content if whole else None


def _told(signed: dict[str, Any]) -> Place:
    return signed["till"], signed["epoch"], signed["seq"]


def _follows(record: Record, signed: dict[str, Any], last: Record | None) -> bool:
    if last is None:
        return record.seq == 1 and signed["prev"] == chain.GENESIS
    due = last.seq + 1 if record.epoch == last.epoch else 1
    linked = signed["prev"] == chain.link_of(last.payload, last.signature)
    return record.seq == due and linked


def _forged(
    record: Record, records: Records, ring: KeyRing, marked: Mapping[int, tuple[int, int]]
) -> BadRecord:
    """Nobody signed this: other bytes, an unknown key, one too many, or edited."""
    try:
        plain = chain.canonical(record.payload)
    except ValueError:
        plain = b""
    if plain and plain != record.payload and ring.verify(record.key_id, record.signature, plain):
        return BadRecord(RE_ENCODED, record.name, "not canonical")
    if plain == record.payload and not ring.knows(record.key_id) and _names_its_key(record):
        return BadRecord(KEY, record.name, f"key {record.key_id.hex()}")
    place = _place(record)
    beyond = record.till in marked and place[1:] > marked[record.till]
    if beyond or place in _truths(records, ring):
        return BadRecord(INSERTED, record.name, "signature")
    return BadRecord(CHANGED, record.name, "signature")


def _names_its_key(record: Record) -> bool:
    return chain.decode(record.payload).get("key") == record.key_id


def _moved(record: Record, truth: Place, records: Records, ring: KeyRing) -> BadRecord:
    """It was signed for another place: two were swapped, one before it is gone, or it is a copy."""
    said = f"its payload says seq {truth[2]}"
    truths = _truths(records, ring)
    if truths[truth] > 1:
        return BadRecord(INSERTED, record.name, f"a copy of another; {said}")
    kind = SWAPPED if _place(record) in truths else DELETED
    return BadRecord(kind, record.name, said)


def _truths(records: Records, ring: KeyRing) -> dict[Place, int]:
    """How often each place was signed for."""
    found: dict[Place, int] = {}
    for record in records():
        signed = _signed(record, ring)
        if signed is not None:
            found[_told(signed)] = found.get(_told(signed), 0) + 1
    return found
