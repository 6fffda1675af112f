"""The journal to look at: every entry with its postings, cause, who, and whether its seal holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.desk.actions.bringing import COUNTS
from posdesk.keys import KeyRing
from posdesk.ledger import chain
from posdesk.ledger.chain import SEALED_COLUMNS, link_of
from posdesk.ledger.journal import Posting
from posdesk.store.books import Books
from posdesk.store.shelves.entries import EntryRow

PAGE = 50
_WHO = (("sale", "clerk"), ("goods_return", "clerk"), ("shift", "opened_by"))


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as a person reads it. `who`: a staff code, empty where nobody was signed in.

    `papers`: the numbers it made. `whole`: its bytes, signature and link agree with one another and
    with the entry before; the whole chain is for verify. `files` (SHA-256, hex) and `counts` are of
    what was brought along.
    """

    id: int
    epoch: int
    seq: int
    kind: str
    at: Moment
    cause: str
    who: str
    currency: str
    postings: tuple[Posting, ...]
    papers: tuple[str, ...]
    link: str
    whole: bool
    files: tuple[str, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries: of one kind (empty: any), of the days from `since` to `until`."""

    kind: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class EntriesPage:
    """Entries, newest first. `below`: where the next page goes on, None after the last."""

    rows: tuple[Entry, ...]
    below: int | None


@dataclass(frozen=True, slots=True)
class AskEntries:
    """A page of this till's journal, below an entry's id or from the newest."""

    wanted: Wanted
    below: int | None = None
    limit: int = PAGE

    def find(self, books: Books, station: Station) -> EntriesPage:
        """Each entry's own seal is checked as it is read."""
        low, high = _reach(self.wanted, books, station)
        high = high if self.below is None else min(high, self.below)
        rows = books.entries.page((low, high), self.wanted.kind, self.limit)
        below = rows[-1].id if len(rows) == self.limit else None
        return EntriesPage(tuple(_read(row, station.ring) for row in rows), below)


@dataclass(frozen=True, slots=True)
class CountEntries:
    """How many entries an export will hold."""

    wanted: Wanted

    def find(self, books: Books, station: Station) -> int:
        """Counted in the index."""
        return books.entries.count(_reach(self.wanted, books, station), self.wanted.kind)


@dataclass(frozen=True, slots=True)
class AskEntryKinds:
    """The kinds of entries there are in these books."""

    def find(self, books: Books, station: Station) -> tuple[str, ...]:
        """In the order of the alphabet."""
        return books.entries.kinds()


def _reach(wanted: Wanted, books: Books, station: Station) -> tuple[int, int]:
    """Days are the shop's, reckoned at its offset of now."""
    offset = station.at.offset_min
    since = _midnight(wanted.since, offset) if wanted.since else None
    until = _midnight(wanted.until + timedelta(days=1), offset) if wanted.until else None
    return books.entries.reach(since, until)


def _midnight(day: date, offset_min: int) -> int:
    zone = timezone(timedelta(minutes=offset_min))
    start = datetime.combine(day, time(), zone)
    return (start - datetime(1970, 1, 1, tzinfo=timezone.utc)) // timedelta(milliseconds=1)  # noqa: UP017


def _read(row: EntryRow, ring: KeyRing) -> Entry:
    try:
        said = chain.decode(row.payload)
    except ValueError:  # changed by somebody; shown for what is left of it
        return Entry(
            row.id, row.epoch, row.seq, row.kind, Moment(row.at_ms), row.cause, "", "", (), (),
            row.link.hex(), False,
        )  # fmt: skip
    rows = _tables(said.get("rows"))
    at = said.get("at")
    moment = Moment(*at) if isinstance(at, list) and len(at) == 2 else Moment(row.at_ms)
    postings = said.get("postings")
    return Entry(
        row.id, row.epoch, row.seq, row.kind, moment, row.cause, _who(said, rows),
        str(said.get("currency", "")),
        tuple(Posting(str(a), int(m)) for a, m in postings) if isinstance(postings, list) else (),
        tuple(str(paper["number"]) for paper in rows.get("document", ())),
        row.link.hex(), _is_whole(row, said, ring), *_brought(said.get("facts")),
    )  # fmt: skip


def _brought(facts: object) -> tuple[tuple[str, ...], tuple[tuple[str, int], ...]]:
    """Files and counts of an import, as far as the entry tells them."""
    if not isinstance(facts, Mapping):
        return (), ()
    files, counts = facts.get("files"), facts.get("counts")
    return (
        tuple(each.hex() for each in files if isinstance(each, bytes))
        if isinstance(files, list) else (),
        tuple((str(name), int(str(counts[name]))) for name in COUNTS if name in counts)
        if isinstance(counts, Mapping) else (),
    )  # fmt: skip


def _tables(rows: object) -> dict[str, list[dict[str, object]]]:
    if not isinstance(rows, Mapping):
        return {}
    return {
        table: [dict(zip(SEALED_COLUMNS[table], row, strict=False)) for row in of]
        for table, of in rows.items()
        if table in SEALED_COLUMNS
    }


def _who(said: Mapping[str, object], rows: Mapping[str, list[dict[str, object]]]) -> str:
    facts = said.get("facts")
    if isinstance(facts, Mapping) and "who" in facts:
        return str(facts["who"])
    codes = (str(row[column]) for table, column in _WHO for row in rows.get(table, ()))
    return next((code for code in codes if code), "")


def _is_whole(row: EntryRow, said: Mapping[str, object], ring: KeyRing) -> bool:
    told = (said.get("till"), said.get("epoch"), said.get("seq"), said.get("kind"))
    columns = (said.get("cause"), said.get("op"), said.get("prev"))
    return (
        told == (row.till, row.epoch, row.seq, row.kind)
        and columns == (row.cause, row.operation, row.previous)
        and row.before in (row.previous, None)
        and row.link == link_of(row.payload, row.signature)
        and ring.verify(row.key_id, row.signature, row.payload)
    )
