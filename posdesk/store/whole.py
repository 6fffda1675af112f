"""Are these books whole? The check behind `posdesk verify`, the backups and every start.

Reads the file with a plain driver, in slices, so that nobody who sells waits for it
(PERFORMANCE 4). What is found stands in `posdesk.ledger.proof`.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from posdesk.keys import KeyRing, key_id
from posdesk.ledger import chain
from posdesk.ledger.proof import (
    CHANGED,
    CUT,
    DELETED,
    EDITED,
    EMPTIED,
    FOREIGN,
    FORKED,
    INSERTED,
    KEY,
    SCHEMA,
    SWAPPED,
    BadRecord,
    ChainProof,
    Record,
    first_unsigned,
)
from posdesk.store.mark import Mark, mark_path, read_mark
from posdesk.store.place import place_id
from posdesk.store.rows_proof import RowsProof
from posdesk.store.shape import SQLITE_SHAPE, digest
from posdesk.store.shop_settings import OPENED, SHOP, TAXES

Watch = Callable[[int, int], None]

_SLICE = 400  # a few milliseconds of reading, so that a sale never waits for it
_COLUMNS = ", ".join(field.name for field in fields(Record))


@dataclass(frozen=True, slots=True)
class Checked:
    """How far books were found whole: each till's last record, and the shape of the tables."""

    ends: Mapping[int, tuple[int, int, bytes]]  # till -> epoch, seq, link
    shape: str


@dataclass(frozen=True, slots=True)
class Whole:
    """Books found whole: how much was looked at, and how far it reaches."""

    records: int
    signatures: int
    head: str
    checked: Checked


def verify(
    books: Path,
    *,
    signatures: bool = False,
    trusted: KeyRing | None = None,
    mark: Path | None = None,
    since: Checked | None = None,
    watch: Watch | None = None,
) -> Whole:
    """Check the books at that path; BadRecord says what is wrong first, sqlite3.Error: no books.

    `mark` names a high-water mark beside the usual one. With `since` only what came later is read,
    unless what was checked then is not there any more. `watch` is told records done, and how many
    there are; it may raise to stop.
    """
    marks = [read_mark(mark_path(books)), read_mark(mark) if mark else None]  # before the books
    with contextlib.closing(_opened(books)) as raw:
        if since is not None and not _still_there(raw, since):
            since = None
        check = _Check(raw, _ring(raw, trusted), signatures, since)
        try:
            check.take_all(_watched(raw, since, watch))
            raw.execute("begin")  # what was sold meanwhile, and the counts, as of one moment
            check.take_all(_records(raw, check.reach))
            check.end()
        except BadRecord as bad:
            if bad.kind == EDITED:  # the table, or the record itself? The chain decides
                bad = _chain_alone(raw, check.ring) or bad
            raise _first_of(raw, check.ring, bad) from bad
        last = check.last
        if last is None:
            raise BadRecord(EMPTIED, str(books), "no record at all")
        for each in marks:
            if each is not None:
                _against_mark(raw, each, last, check.shop)
        check.tables()
        head = f"the last is {last.name}, link {last.link.hex()[:16]}"
        ends = {till: (end.epoch, end.seq, end.link) for till, end in check.proof.ends.items()}
        checked = Checked(ends, check.shape)
        return Whole(check.proof.records, check.proof.signatures, head, checked)


class _Check:
    """One reading of the books: the chain, the rows against it, and what is learnt on the way."""

    def __init__(
        self, raw: sqlite3.Connection, ring: KeyRing, signatures: bool, since: Checked | None
    ) -> None:
        self.raw, self.ring, self._since = raw, ring, since
        self.proof, self.rows = ChainProof(ring, signatures=signatures), RowsProof(raw)
        self.shape, self.shop = (since.shape if since else ""), ""
        self.last: Record | None = None
        self.reach: dict[int, int] = {}
        for till, (epoch, seq, _) in (since.ends if since else {}).items():
            place = place_id(till, epoch, seq)
            self.last = _record_at(raw, place)
            assert self.last is not None, "still there"
            self.proof.go_on_after(self.last)
            self.reach[till] = place
            self.shop = str(chain.decode(self.last.payload)["shop"])

    def take_all(self, records: Iterator[tuple[int, Record]]) -> None:
        for place, record in records:
            content = self.proof.take(record)
            self.rows.take(record, place, content)
            facts = content["facts"]
            self.shop = str(content["shop"])
            if isinstance(facts, dict):
                self.shape = str(facts.get("schema", self.shape))
            self.reach[record.till] = place

    def end(self) -> None:
        self.last = self.proof.finish() or self.last

    def tables(self) -> None:
        if self._since is None:
            self.rows.finish()
        if digest(row[0] for row in self.raw.execute(SQLITE_SHAPE)) != self.shape:
            raise BadRecord(SCHEMA, "the tables", "not the shape the chain remembers")
        _check_settings(self.raw)


def _check_settings(raw: sqlite3.Connection) -> None:
    """The shop and its taxes are what the first record says: no act changes them yet."""
    opened = raw.execute(
        "select payload from journal where kind = ? order by id limit 1", (OPENED,)
    ).fetchone()
    facts = chain.facts_in(opened[0]) if opened else {}
    for name in (SHOP, TAXES):
        kept = raw.execute("select value from setting where key = ?", (name,)).fetchone()
        if name in facts and (kept is None or json.loads(kept[0]) != facts[name]):
            raise BadRecord(EDITED, "table setting", f"{name} is not as it was sealed")


def _still_there(raw: sqlite3.Connection, since: Checked) -> bool:
    for till, (epoch, seq, link) in since.ends.items():
        record = _record_at(raw, place_id(till, epoch, seq))
        if record is None or chain.link_of(record.payload, record.signature) != link:
            return False
    return bool(since.ends)


def _record_at(raw: sqlite3.Connection, place: int) -> Record | None:
    row = raw.execute(f"select {_COLUMNS} from journal where id = ?", (place,)).fetchone()
    return Record(*row) if row else None


def _watched(
    raw: sqlite3.Connection, since: Checked | None, watch: Watch | None
) -> Iterator[tuple[int, Record]]:
    reach = {till: place_id(till, *end[:2]) for till, end in since.ends.items()} if since else {}
    if watch is None:
        yield from _records(raw, reach)
        return
    whole = raw.execute("select count(*) from journal").fetchone()[0]
    for done, found in enumerate(_records(raw, reach), 1):
        yield found
        if done % _SLICE == 0:
            watch(done, max(done, whole) if not reach else 0)


def _opened(books: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(f"{books.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)
    raw.execute("pragma trusted_schema = off")
    return raw


def _records(
    raw: sqlite3.Connection, reach: Mapping[int, int] | None = None
) -> Iterator[tuple[int, Record]]:
    """Every record, till after till, in slices, up to those that stood at the start.

    `reach`: till -> the place after which to begin.
    """
    first, last = raw.execute("select min(till), max(till) from journal").fetchone()
    asked = f"select id, {_COLUMNS} from journal where id > ? and id <= ? order by id limit ?"
    ends = [] if first is None else [(till, _end_of(raw, till)) for till in range(first, last + 1)]
    for till, end in ends:
        place = (reach or {}).get(till, place_id(till, 0, 0) - 1)
        while slice_ := raw.execute(asked, (place, end, _SLICE)).fetchall():
            for place, *row in slice_:
                yield place, Record(*row)


def _end_of(raw: sqlite3.Connection, till: int) -> int:
    asked = "select max(id) from journal where id < ?"
    return int(raw.execute(asked, (place_id(till + 1, 0, 0),)).fetchone()[0])


def _ring(raw: sqlite3.Connection, trusted: KeyRing | None) -> KeyRing:
    """The keys that may sign: those of the file given, or those the chain itself introduced.

    A key is vouched for by a record that another key signed; only the first signs its own.
    """
    if trusted is not None:
        return trusted
    rows = raw.execute(
        "select k.public, j.key_id, j.signature, j.payload from public_key k "
        "join journal j on j.id = k.txn order by j.at_ms, j.id"
    ).fetchall()
    known: list[bytes] = []
    for public, signer, signature, payload in rows:
        first = not known and signer == key_id(public)
        ring = KeyRing([public] if first else known)
        if not ring.verify(signer, signature, payload):
            raise BadRecord(KEY, f"key {key_id(public).hex()}", "no known key signed for it")
        known.append(public)
    return KeyRing(known)


def _against_mark(raw: sqlite3.Connection, mark: Mark, last: Record, shop: str) -> None:
    asked = "select link from journal where till = ? and epoch = ? and seq = ?"
    found = raw.execute(asked, (mark.till, mark.epoch, mark.seq)).fetchone()
    where = f"till {mark.till}, epoch {mark.epoch}, seq {mark.seq}"
    if found is not None and found[0] == mark.link:
        return
    if last.epoch == last.seq == 1 and (mark.epoch, mark.seq) > (1, 1):
        raise BadRecord(EMPTIED, where, "the mark beside the books had come so far")
    any_of_till = raw.execute("select 1 from journal where till = ?", (mark.till,)).fetchone()
    if mark.shop != shop or any_of_till is None:
        raise BadRecord(FOREIGN, where, "the mark beside the books is of another shop or till")
    if found is not None:
        raise BadRecord(FORKED, where, "the mark beside the books names another record there")
    raise BadRecord(CUT, where, "the mark beside the books had come so far")


def _chain_alone(raw: sqlite3.Connection, ring: KeyRing) -> BadRecord | None:
    proof = ChainProof(ring)
    try:
        for _, record in _records(raw):
            proof.take(record)
        proof.finish()
    except BadRecord as bad:
        return bad
    return None


def _first_of(raw: sqlite3.Connection, ring: KeyRing, bad: BadRecord) -> BadRecord:
    """Something is wrong: the first record with a wrong signature comes before what it caused."""
    if bad.kind == KEY:
        return bad
    records = list(_until(raw, bad.where))
    early = first_unsigned(records, ring)
    if early is not None and early.name != bad.where:
        kind = INSERTED if bad.kind in (INSERTED, SWAPPED) else CHANGED
        return BadRecord(kind, early.name, "signature")
    if bad.kind == SWAPPED and records:
        after = (each for _, each in _records(raw) if each.till == records[-1].till)
        if not any(_says(record, records[-1].seq) for record in after):
            return BadRecord(DELETED, bad.where, bad.what)
    return bad


def _until(raw: sqlite3.Connection, name: str) -> Iterator[Record]:
    for _, record in _records(raw):
        yield record
        if record.name == name:
            return


def _says(record: Record, seq: int) -> bool:
    with contextlib.suppress(ValueError):
        return chain.decode(record.payload).get("seq") == seq
    return False
