"""The chain proved, record after record: what is wrong, and of which kind (RELIABILITY 1.6).

Knows records as read, not where from. Every record is hashed; of each key and epoch the last
signature is verified, which vouches for all before it; `signatures=True` verifies each.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from posdesk.keys import KeyRing
from posdesk.ledger import chain

CHANGED, INSERTED, DELETED, SWAPPED, CUT, EMPTIED, FOREIGN, RESTORED, FORKED = range(1, 10)
CLOCK, KEY, STOLEN, EDITED, SCHEMA, RE_ENCODED, COUNTERS = range(10, 17)

KINDS = {
    CHANGED: "a field of a record was changed",
    INSERTED: "a record was inserted",
    DELETED: "a record was deleted",
    SWAPPED: "records were swapped",
    CUT: "the end of the chain was cut off",
    EMPTIED: "the books were replaced by empty ones",
    FOREIGN: "these are the books of another shop or till",
    RESTORED: "an old copy was put back, or the end cut off, without a record of it",
    FORKED: "two copies of the books were written in",
    CLOCK: "the clock went back",
    KEY: "a key appears that nobody vouched for",
    EDITED: "a table says something else than the chain",
    SCHEMA: "a table, a trigger or the wall was changed",
    RE_ENCODED: "a payload was written in other bytes",
    COUNTERS: "a total that only ever grows was changed",
}


class Record(NamedTuple):
    """A journal row as it stands in the books."""

    till: int
    epoch: int
    seq: int
    at_ms: int
    operation: str
    kind: str
    cause: str
    contract: str
    consent: str
    previous: bytes
    payload: bytes
    signature: bytes
    link: bytes
    key_id: bytes

    @property
    def name(self) -> str:
        """How a person finds it."""
        return f"till {self.till}, epoch {self.epoch}, seq {self.seq} ({self.kind})"


class BadRecord(Exception):
    """The first thing that is wrong: `kind` of the list above, `where`, and `what` in words."""

    def __init__(self, kind: int, where: str, what: str) -> None:
        super().__init__(f"{where}: {KINDS[kind]}: {what}")
        self.kind = kind
        self.where = where
        self.what = what


class ChainProof:
    """Takes the records of a shop, each till's in order; BadRecord at the first bad one."""

    def __init__(self, ring: KeyRing, *, signatures: bool = False) -> None:
        self._ring = ring
        self._each = signatures
        self.ends: dict[int, Record] = {}  # till -> the last record taken of it
        self._last: Record | None = None
        self._unproved: Record | None = None
        self._shop: object = None
        self.records = 0
        self.signatures = 0

    def go_on_after(self, record: Record) -> None:
        """All up to this record was proved before: the next of its till comes after it."""
        self.ends[record.till] = record

    def take(self, record: Record) -> dict[str, Any]:
        """What the record's payload says, once it is proved to follow the one before."""
        content = self._content(record)
        self._in_place(record, content)
        self._add(record)
        return content

    def take_told(self, record: Record) -> None:
        """Take a record whose payload was written anew from its columns and came out the same."""
        self._linked(record)
        self._add(record)

    def _add(self, record: Record) -> None:
        self._follows(record)
        if not self._ring.knows(record.key_id):
            raise BadRecord(KEY, record.name, f"key {record.key_id.hex()}")
        before = self._unproved
        if self._each:
            self._prove(record)
        elif before and (before.key_id, before.epoch) != (record.key_id, record.epoch):
            self._prove(before)
        self._unproved = self._last = self.ends[record.till] = record
        self.records += 1

    def finish(self) -> Record | None:
        """Prove the last record; give it back (None when there was none)."""
        if self._unproved and not self._each:
            self._prove(self._unproved)
        return self._last

    def _content(self, record: Record) -> dict[str, object]:
        try:
            content = chain.decode(record.payload)
        except ValueError as wrong:
            raise BadRecord(CHANGED, record.name, str(wrong)) from wrong
        self._linked(record)
        return content

    def _linked(self, record: Record) -> None:
        if record.link != chain.link_of(record.payload, record.signature):
            raise BadRecord(CHANGED, record.name, "hash")

    def _in_place(self, record: Record, content: dict[str, object]) -> None:
        said = (content.get("till"), content.get("epoch"), content.get("seq"))
        if said != (record.till, record.epoch, record.seq):
            kind = INSERTED if said == (record.till, record.epoch, record.seq - 1) else SWAPPED
            raise BadRecord(kind, record.name, f"its payload says seq {said[2]}")
        columns = {
            "op": record.operation, "kind": record.kind, "cause": record.cause,
            "contract": record.contract, "consent": record.consent, "prev": record.previous,
            "key": record.key_id,
        }  # fmt: skip
        for name, value in columns.items():
            if content.get(name) != value:
                raise BadRecord(CHANGED, record.name, f"column for {name}")
        at = content.get("at")
        if not isinstance(at, list) or at[0] != record.at_ms:
            raise BadRecord(CHANGED, record.name, "column for at")
        self._shop = self._shop or content.get("shop")
        if content.get("shop") != self._shop:
            raise BadRecord(FOREIGN, record.name, f"shop {content.get('shop')}")

    def _follows(self, record: Record) -> None:
        last = self.ends.get(record.till)
        if last is None:
            if record.seq != 1:
                raise BadRecord(DELETED, record.name, "the chain does not begin with seq 1")
            if record.previous != chain.GENESIS:
                raise BadRecord(INSERTED, record.name, "the first record names one before it")
            return
        if record.epoch != last.epoch:
            if record.seq != 1:
                raise BadRecord(DELETED, record.name, "the epoch does not begin with seq 1")
            if record.kind != "restored":
                raise BadRecord(RESTORED, record.name, "a new epoch without a record of it")
        elif record.seq != last.seq + 1:
            raise BadRecord(DELETED, record.name, f"the one before is seq {last.seq}")
        if record.previous != last.link:
            raise BadRecord(CHANGED, record.name, "it does not name the record before it")
        if record.at_ms < last.at_ms:
            raise BadRecord(CLOCK, record.name, "it is older than the record before it")

    def _prove(self, record: Record) -> None:
        self.signatures += 1
        if not self._ring.verify(record.key_id, record.signature, record.payload):
            raise BadRecord(CHANGED, record.name, "signature")
