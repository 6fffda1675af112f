"""Are these books whole? The check behind `posdesk verify`, the backups and every start.

Reads the file with a plain driver, in slices, so that nobody who sells waits for it
(PERFORMANCE 4). What is found stands in `posdesk.ledger.proof`.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from posdesk.keys import KeyRing
from posdesk.ledger import chain
from posdesk.ledger.first_bad import first_bad
from posdesk.ledger.proof import (
    CHANGED,
    COUNTERS,
    EDITED,
    EMPTIED,
    SCHEMA,
    BadRecord,
    ChainProof,
    Record,
)
from posdesk.store.mark import Mark, mark_path, profile_mark, read_mark
from posdesk.store.mark_proof import against_mark
from posdesk.store.place import place_id
from posdesk.store.rows_proof import RowsProof
from posdesk.store.shape import SQLITE_SHAPE, changed_object, digest
from posdesk.store.shop_settings import (
    OFFERS,
    SETTING_KINDS,
    SHOP,
    TAXES,
    setting_digest,
)
from posdesk.store.totals_proof import TotalsProof
from posdesk.store.vouched import vouched_keys
from posdesk.store.written_anew import WrittenAnew

Watch = Callable[[int, int], None]
Slice = list[tuple[int, Record]]

_SLICE = 400  # a few milliseconds of reading, so that a sale never waits for it
_LAST_PLACE = 2**63 - 1  # of SQLite's integers
_COLUMNS = ", ".join(Record._fields)
_OTHER_FORM = (
    KeyError, TypeError, AttributeError, IndexError, ValueError, OverflowError,
    sqlite3.ProgrammingError, sqlite3.InterfaceError,
)  # fmt: skip
_SETTING = "select value from setting where key = ?"


@dataclass(frozen=True, slots=True)
class Checked:
    """How far books were found whole: each till's last record, and the shape of the tables.

    `settings`: what was last sealed of the shop and of its taxes, name -> when (ms) and a digest.
    """

    ends: Mapping[int, tuple[int, int, bytes]]  # till -> epoch, seq, link
    shape: str
    settings: Mapping[str, tuple[int, str]] = field(default_factory=dict)


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
    marks: Path | None = None,
    since: Checked | None = None,
    watch: Watch | None = None,
) -> Whole:
    """Check the books at that path; BadRecord says what is wrong first, sqlite3.Error: no books.

    `mark` names a high-water mark beside the usual one, `marks` the folder of those in the user's
    profile. With `since` only what came later is read,
    unless what was checked then is not there any more. `watch` is told records done, and how many
    there are; it may raise to stop.
    """
    kept = [read_mark(mark_path(books)), read_mark(mark) if mark else None]  # before the books
    with contextlib.closing(_opened(books)) as raw:
        kept += _in_profile(raw, marks) if marks else []
        highest = [each for each in kept if each is not None]
        if highest and not _has_journal(raw):
            raise BadRecord(EMPTIED, str(books), "nothing is in it")
        if since is not None and not (since.settings and _still_there(raw, since)):
            since = None
        check = _Check(raw, trusted or vouched_keys(raw), signatures, since)
        try:
            check.take_all(_watched(raw, since, watch))
            raw.execute("begin")  # what was sold meanwhile, and the counts, as of one moment
            check.take_all(_slices(raw, check.reach))
            check.end()
        except BadRecord as bad:
            if bad.kind in (EDITED, COUNTERS):  # the table, or the record? The chain decides
                bad = _chain_alone(raw, check.ring) or bad
            raise _first_of(raw, check.ring, bad, highest) from bad
        last = check.last
        if last is None:
            raise BadRecord(EMPTIED, str(books), "no record at all")
        for each in highest:
            against_mark(raw, each, check.proof.ends, check.shop)
        check.tables()
        head = f"the last is {last.name}, link {last.link.hex()[:16]}"
        ends = {till: (end.epoch, end.seq, end.link) for till, end in check.proof.ends.items()}
        checked = Checked(ends, check.shape, check.settings)
        return Whole(check.proof.records, check.proof.signatures, head, checked)


class _Check:
    """One reading of the books: the chain, the rows against it, and what is learnt on the way."""

    def __init__(
        self, raw: sqlite3.Connection, ring: KeyRing, signatures: bool, since: Checked | None
    ) -> None:
        self.raw, self.ring, self._since = raw, ring, since
        self.proof, self.rows = ChainProof(ring, signatures=signatures), RowsProof(raw)
        self.anew = WrittenAnew(raw)
        self.shape, self.shop = (since.shape if since else ""), ""
        self.totals = TotalsProof() if since is None else None
        self.last: Record | None = None
        self.reach: dict[int, int] = {}
        self.settings = dict(since.settings) if since else {}
        for till, (epoch, seq, _) in (since.ends if since else {}).items():
            place = place_id(till, epoch, seq)
            self.last = _record_at(raw, place)
            assert self.last is not None, "still there"
            self.proof.go_on_after(self.last)
            self.reach[till] = place
            self.shop = str(chain.decode(self.last.payload)["shop"])

    def take_all(self, slices: Iterator[Slice]) -> None:
        for records in slices:
            self.anew.read(records[0][0], records[-1][0])
            for place, record in records:
                try:
                    if not self._take_told(place, record):
                        self._take(place, record)
                except _OTHER_FORM as odd:  # the link may fit whatever somebody wrote there
                    raise BadRecord(CHANGED, record.name, f"of another form: {odd!r}") from odd
                self.reach[record.till] = place

    def _take_told(self, place: int, record: Record) -> bool:
        """Take it if its payload comes out byte for byte of the tables: most do."""
        told = None if record.kind in SETTING_KINDS else self.anew.told(place, record)
        if told is None or "schema" in told.facts:
            return False
        self.proof.take_told(record)
        self.rows.take_told(told)
        if self.totals is not None:
            self.totals.take(record, told.counted, told.facts)
        return True

    def _take(self, place: int, record: Record) -> None:
        content = self.proof.take(record)
        self.rows.take(record, place, content)
        if self.totals is not None:
            self.totals.take(record, content["rows"], content["facts"])
        self.anew.learn(content)
        self.shop = str(content["shop"])
        self.shape = str(content["facts"].get("schema", self.shape))
        self._note_settings(content)

    def _note_settings(self, content: Mapping[str, Any]) -> None:
        """Which shop, which taxes and which offers the newest record of their kinds has sealed."""
        if content["kind"] in SETTING_KINDS:
            facts, at = content["facts"], int(content["at"][0])
            for name in (SHOP, TAXES, OFFERS):
                if name in facts and at >= self.settings.get(name, (at, ""))[0]:
                    self.settings[name] = (at, setting_digest(facts[name]))

    def end(self) -> None:
        self.last = self.proof.finish() or self.last

    def tables(self) -> None:
        if digest(row[0] for row in self.raw.execute(SQLITE_SHAPE)) != self.shape:
            said = [row[0] for row in self.raw.execute(SQLITE_SHAPE)]
            raise BadRecord(SCHEMA, changed_object(said), "not the shape the chain remembers")
        if self._since is None:
            self.rows.finish()
        _check_settings(self.raw, self.settings)


def _check_settings(raw: sqlite3.Connection, sealed: Mapping[str, tuple[int, str]]) -> None:
    """The shop, its taxes and its offers are what the newest record that sets them says."""
    for name, (_, digest_then) in sealed.items():
        kept = raw.execute(_SETTING, (name,)).fetchone()
        if kept is None or setting_digest(json.loads(kept[0])) != digest_then:
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
) -> Iterator[Slice]:
    reach = {till: place_id(till, *end[:2]) for till, end in since.ends.items()} if since else {}
    if watch is None:
        yield from _slices(raw, reach)
        return
    whole = 0 if reach else raw.execute("select count(*) from journal").fetchone()[0]
    done = 0
    for records in _slices(raw, reach):
        yield records
        done += len(records)
        watch(done, max(done, whole) if not reach else 0)


def _opened(books: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(f"{books.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)
    raw.execute("pragma trusted_schema = off")
    return raw


def _records(raw: sqlite3.Connection) -> Iterator[Record]:
    return (record for records in _slices(raw, {}) for _, record in records)


def _slices(raw: sqlite3.Connection, reach: Mapping[int, int]) -> Iterator[Slice]:
    """Every record, till after till, in slices, up to those that stood at the start.

    `reach`: till -> the place after which to begin. Tills are told by the places: anybody may have
    written what a row says of its till.
    """
    asked = f"select {_COLUMNS}, id from journal where id >= ? and id <= ? order by id limit ?"
    for till, first, end in list(_stretches(raw)):
        place = max(first, reach.get(till, first - 1) + 1)
        while place <= end and (rows := raw.execute(asked, (place, end, _SLICE)).fetchall()):
            yield [(row[-1], Record._make(row[:-1])) for row in rows]
            place = rows[-1][-1] + 1


def _stretches(raw: sqlite3.Connection) -> Iterator[tuple[int, int, int]]:
    """Each till that has records, and the places of its first and last one."""
    last = "select max(id) from journal where id <= ?"
    (place,) = raw.execute("select min(id) from journal").fetchone()
    while place is not None:
        till = place // place_id(1, 0, 0)
        most = min(place_id(till + 1, 0, 0) - 1, _LAST_PLACE)
        (end,) = raw.execute(last, (most,)).fetchone()
        yield till, place, end
        (place,) = raw.execute("select min(id) from journal where id > ?", (end,)).fetchone()


def _chain_alone(raw: sqlite3.Connection, ring: KeyRing) -> BadRecord | None:
    proof = ChainProof(ring)
    try:
        for record in _records(raw):
            proof.take(record)
        proof.finish()
    except BadRecord as bad:
        return bad
    return None


def _first_of(
    raw: sqlite3.Connection, ring: KeyRing, bad: BadRecord, marks: Sequence[Mark]
) -> BadRecord:
    marked: dict[int, tuple[int, int]] = {}
    for mark in marks:
        place = (mark.epoch, mark.seq)
        marked[mark.till] = max(place, marked.get(mark.till, place))
    return first_bad(lambda: _records(raw), ring, bad, marked)


def _in_profile(raw: sqlite3.Connection, folder: Path) -> list[Mark | None]:
    """The marks kept in the user's profile for the tills of this shop.

    Records written since the mark was read are in the books by then: they are read later.
    """
    try:
        shop = json.loads(raw.execute(_SETTING, (SHOP,)).fetchone()[0])["shop_id"]
        tills = [row[0] for row in raw.execute("select distinct till from public_key")]
        return [read_mark(profile_mark(folder, str(shop), int(till))) for till in tills]
    except (sqlite3.Error, ValueError, TypeError, KeyError):
        return []  # what is wrong with the books is said by whoever reads them whole


def _has_journal(raw: sqlite3.Connection) -> bool:
    asked = "select count(*) from sqlite_schema where type = 'table' and name = 'journal'"
    return bool(raw.execute(asked).fetchone()[0])
