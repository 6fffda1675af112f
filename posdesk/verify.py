"""Are these books whole? `python -m posdesk.verify BOOKS [--signatures] [--keys FILE]`.

Reads the file with a plain driver, beside the program: every record is hashed, the last signature
of each key and epoch is verified (`--signatures`: each), every sealed row is held against its
payload, the tables and triggers against their fingerprint, the end against the mark beside it.

Exit 0 when whole; else the number of the kind in RELIABILITY 1.6 (1 changed, 2 inserted, 3 deleted,
4 swapped, 5 end missing, 6 emptied, 7 other shop or till, 8 old copy, 9 two copies, 10 clock,
11 key, 13 table edited, 14 schema, 15 re-encoded), and the last line names the first bad record.
64 when asked wrongly, 66 when the file is none of ours or cannot be read.
"""

from __future__ import annotations

import argparse
import contextlib
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NoReturn

from posdesk.documents.archive import read_keys
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
from posdesk.store.rows_proof import RowsProof
from posdesk.store.shape import SQLITE_SHAPE, digest

USAGE, UNREADABLE = 64, 66
_SLICE = 400  # a few milliseconds of reading, so that a sale never waits for it
_COLUMNS = ", ".join(field.name for field in fields(Record))


@dataclass(frozen=True, slots=True)
class Whole:
    """Books found whole: how much was looked at."""

    records: int
    signatures: int
    head: str


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def main(words: list[str] | None = None) -> int:
    """The command; prints what was found, the verdict last."""
    parser = _Parser(prog="posdesk.verify", description="Check that books are whole.")
    parser.add_argument("books", type=Path, metavar="BOOKS")
    parser.add_argument("--signatures", action="store_true", help="verify every signature")
    parser.add_argument("--keys", type=Path, metavar="FILE", help="trust only the keys in FILE")
    asked = parser.parse_args(words)
    try:
        ring = read_keys(asked.keys.read_text(encoding="utf-8")) if asked.keys else None
        found = verify(asked.books, signatures=asked.signatures, trusted=ring)
    except BadRecord as bad:
        print(f"kind {bad.kind}: {bad}")
        return bad.kind
    except (OSError, ValueError, sqlite3.Error) as wrong:
        print(f"{asked.books}: cannot be read as books: {wrong}")
        return UNREADABLE
    print(f"{found.records} records, {found.signatures} signatures verified, {found.head}")
    print(f"{asked.books}: whole")
    return 0


def verify(books: Path, *, signatures: bool = False, trusted: KeyRing | None = None) -> Whole:
    """Check the books at that path; BadRecord says what is wrong first, sqlite3.Error: no books."""
    with contextlib.closing(_opened(books)) as raw:
        ring = _ring(raw, trusted)
        proof, rows = ChainProof(ring, signatures=signatures), RowsProof(raw)
        shape = shop = ""
        try:
            for place, record in _records(raw):
                content = proof.take(record)
                rows.take(record, place, content)
                facts = content["facts"]
                shop = str(content["shop"])
                shape = str(facts.get("schema", shape)) if isinstance(facts, dict) else shape
            last = proof.finish()
        except BadRecord as bad:
            if bad.kind == EDITED:  # the table, or the record itself? The chain decides
                bad = _chain_alone(raw, ring) or bad
            raise _first_of(raw, ring, bad) from bad
        mark = read_mark(mark_path(books))
        if last is None:
            raise BadRecord(EMPTIED, str(books), "no record at all")
        if mark is not None:
            _against_mark(raw, mark, last, shop)
        rows.finish()
        if digest(row[0] for row in raw.execute(SQLITE_SHAPE)) != shape:
            raise BadRecord(SCHEMA, str(books), "not the shape the chain remembers")
        head = f"the last is {last.name}, link {last.link.hex()[:16]}"
        return Whole(proof.records, proof.signatures, head)


def _opened(books: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(f"{books.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)
    raw.execute("pragma trusted_schema = off")
    return raw


def _records(raw: sqlite3.Connection) -> Iterator[tuple[int, Record]]:
    """Every record in order of its place, read in slices, up to those that stood at the start."""
    last = raw.execute("select max(id) from journal").fetchone()[0]
    place = -1
    asked = f"select id, {_COLUMNS} from journal where id > ? and id <= ? order by id limit ?"
    while slice_ := raw.execute(asked, (place, last, _SLICE)).fetchall():
        for place, *row in slice_:
            yield place, Record(*row)


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
        after = [record for _, record in _records(raw) if record.seq == records[-1].seq + 1]
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


if __name__ == "__main__":
    sys.exit(main())
