"""The journal as a list: newest first, of one kind or of some days, page after page.

A till's entries are in the order of time (I14), so the first one of a day is found by halving.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import cbor2
from sqlalchemy import bindparam, func, select

from posdesk.clock import Moment
from posdesk.identity import SHOPS_OWN, Number
from posdesk.ledger.chain import GENESIS
from posdesk.store.ledger_tables import JOURNAL, POSTING, place_id
from posdesk.store.trade_tables import DOCUMENT
from posdesk.store.unit import Unit

_ROW = (
    JOURNAL.c.id, JOURNAL.c.till, JOURNAL.c.epoch, JOURNAL.c.seq, JOURNAL.c.at_ms, JOURNAL.c.kind,
    JOURNAL.c.cause, JOURNAL.c.operation, JOURNAL.c.previous, JOURNAL.c.payload,
    JOURNAL.c.signature, JOURNAL.c.link, JOURNAL.c.key_id,
)  # fmt: skip
_WITHIN = (JOURNAL.c.id >= bindparam("low"), JOURNAL.c.id < bindparam("high"))
_ENTRIES = (
    select(*_ROW).where(*_WITHIN).order_by(JOURNAL.c.id.desc()).limit(bindparam("page"))
)  # fmt: skip
_OF_KIND = (
    select(*_ROW)
    .where(JOURNAL.c.kind == bindparam("kind"), *_WITHIN)
    .order_by(JOURNAL.c.id.desc())
    .limit(bindparam("page"))
)
_HOW_MANY = select(func.count()).select_from(JOURNAL).where(*_WITHIN)
_HOW_MANY_OF_KIND = _HOW_MANY.where(JOURNAL.c.kind == bindparam("kind"))
_LINKS = select(JOURNAL.c.id, JOURNAL.c.link).where(
    JOURNAL.c.id.in_(bindparam("ids", expanding=True))
)
_NEXT_KIND = select(func.min(JOURNAL.c.kind)).where(JOURNAL.c.kind > bindparam("after"))
_FIRST = (
    select(JOURNAL.c.id, JOURNAL.c.at_ms).where(*_WITHIN).order_by(JOURNAL.c.id).limit(1)
)  # fmt: skip
_LAST = (
    select(JOURNAL.c.id, JOURNAL.c.at_ms).where(*_WITHIN).order_by(JOURNAL.c.id.desc()).limit(1)
)  # fmt: skip

_ACTS = (DOCUMENT.c.txn >= bindparam("low"), DOCUMENT.c.txn < bindparam("high"))
_PAPERS = (
    select(DOCUMENT.c.number, DOCUMENT.c.txn, DOCUMENT.c.tokens)
    .where(*_ACTS)
    .order_by(DOCUMENT.c.txn, DOCUMENT.c.number)
)
_MOVED = (
    select(POSTING.c.txn, POSTING.c.account, func.sum(POSTING.c.minor).label("minor"))
    .where(POSTING.c.txn >= bindparam("low"), POSTING.c.txn < bindparam("high"))
    .group_by(POSTING.c.txn, POSTING.c.account)
)
_OF_SERIES = (DOCUMENT.c.letter == bindparam("letter"), DOCUMENT.c.till == bindparam("till"))
_SERIES = (
    select(DOCUMENT.c.letter, func.min(DOCUMENT.c.running), func.max(DOCUMENT.c.running))
    .where(*_ACTS, DOCUMENT.c.till == bindparam("till"))
    .group_by(DOCUMENT.c.letter)
)
_BELOW = select(func.max(DOCUMENT.c.running)).where(
    *_OF_SERIES, DOCUMENT.c.running < bindparam("than")
)
_RUNNINGS = (
    select(DOCUMENT.c.running)
    .where(*_OF_SERIES, DOCUMENT.c.running > bindparam("from"),
           DOCUMENT.c.running <= bindparam("to"))
    .order_by(DOCUMENT.c.running)
)  # fmt: skip

_BEGINNING = {(1, 1): GENESIS}


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A journal row as it stands, and the link of the entry before it (None: there is none)."""

    id: int
    till: int
    epoch: int
    seq: int
    at_ms: int
    kind: str
    cause: str
    operation: str
    previous: bytes
    payload: bytes
    signature: bytes
    link: bytes
    key_id: bytes
    before: bytes | None


class EntriesShelf:
    """This till's chain, to look at."""

    def __init__(self, unit: Unit) -> None:
        self._connection = unit.connection
        till = self._till = unit.till.number
        self._whole = (place_id(till, 0, 0), place_id(till + 1, 0, 0))

    def reach(self, since_ms: int | None = None, until_ms: int | None = None) -> tuple[int, int]:
        """The ids (from, below) of the entries from `since_ms` on and before `until_ms`."""
        low, high = self._whole
        if until_ms is not None:
            high = self._first_at(until_ms)
        if since_ms is not None:
            low = self._first_at(since_ms)
        return low, high

    def first_at(self) -> Moment | None:
        """When this till's chain began; None before its first entry."""
        row = self._connection.execute(_FIRST, {"low": self._whole[0], "high": self._whole[1]})
        first = row.first()
        return Moment(first.at_ms) if first else None

    def page(self, reach: tuple[int, int], kind: str, limit: int) -> tuple[EntryRow, ...]:
        """At most `limit` entries within `reach`, newest first; an empty kind is any."""
        given = {"low": reach[0], "high": reach[1], "page": limit}
        if kind:
            rows = self._connection.execute(_OF_KIND, {**given, "kind": kind}).all()
        else:
            rows = self._connection.execute(_ENTRIES, given).all()
        links = self._links([row.id - 1 for row in rows])
        return tuple(
            _entry(row, links.get(row.id - 1, _BEGINNING.get((row.epoch, row.seq)))) for row in rows
        )

    def count(self, reach: tuple[int, int], kind: str) -> int:
        """How many entries there are within `reach`: for the bar of an export, off any screen."""
        given = {"low": reach[0], "high": reach[1]}
        if kind:
            found = self._connection.execute(_HOW_MANY_OF_KIND, {**given, "kind": kind})
        else:
            found = self._connection.execute(_HOW_MANY, given)
        return int(found.scalar_one())

    def signed_papers(self, reach: tuple[int, int]) -> Iterator[tuple[str, int, tuple[str, ...]]]:
        """Number, act and codes of every signed paper made within `reach`, in their order."""
        asked = {"low": reach[0], "high": reach[1]}
        for row in self._connection.execute(_PAPERS, asked).all():
            try:
                tokens = tuple(map(str, cbor2.loads(bytes(row.tokens))))
            except (cbor2.CBORDecodeError, TypeError, ValueError):
                tokens = ("",)  # written over: it reads as nothing
            if tokens:
                yield row.number, int(row.txn), tokens

    def moved(self, reach: tuple[int, int]) -> dict[int, dict[str, int]]:
        """What each act within `reach` moved on which account; minor units."""
        found: dict[int, dict[str, int]] = {}
        asked = {"low": reach[0], "high": reach[1]}
        for row in self._connection.execute(_MOVED, asked).all():
            found.setdefault(int(row.txn), {})[row.account] = int(row.minor)
        return found

    def lost_numbers(self, reach: tuple[int, int]) -> tuple[tuple[str, str], ...]:
        """Runs of numbers given to papers before those made within `reach`, or between them, that
        these books do not hold: first and last of each."""
        asked = {"low": reach[0], "high": reach[1], "till": self._till}
        found: list[tuple[str, str]] = []
        for letter, low, high in self._connection.execute(_SERIES, asked).all():
            if letter in SHOPS_OWN:
                continue
            series = {"letter": letter, "till": self._till}
            below = self._connection.execute(_BELOW, {**series, "than": low}).scalar()
            after = {**series, "from": below or 0, "to": high}
            last = below or 0
            for running in self._connection.execute(_RUNNINGS, after).scalars():
                if running > last + 1:
                    ends = (
                        Number(letter, self._till, last + 1),
                        Number(letter, self._till, running - 1),
                    )
                    found.append((str(ends[0]), str(ends[1])))
                last = running
        return tuple(found)

    def kinds(self) -> tuple[str, ...]:
        """The kinds of entries there are, one step through the index each."""
        kinds: list[str] = []
        while (
            kind := self._connection.execute(
                _NEXT_KIND, {"after": kinds[-1] if kinds else ""}
            ).scalar()
        ) is not None:
            kinds.append(str(kind))
        return tuple(kinds)

    def _links(self, ids: Sequence[int]) -> dict[int, bytes]:
        if not ids:
            return {}
        return {row.id: row.link for row in self._connection.execute(_LINKS, {"ids": ids}).all()}

    def _first_at(self, ms: int) -> int:
        """The id of the first entry not before that time; past the last one where there is none."""
        low, high = self._whole
        last = self._connection.execute(_LAST, {"low": low, "high": high}).first()
        if last is None or last.at_ms < ms:
            return high
        first = self._connection.execute(_FIRST, {"low": low, "high": high}).one()
        low, high, best = first.id, last.id, last.id
        while low < high:
            middle = (low + high) // 2
            reach = {"low": middle, "high": best + 1}
            found = self._connection.execute(_FIRST, reach).one()
            if found.at_ms < ms:
                low = found.id + 1
            else:
                best, high = found.id, middle
        return int(best)


def _entry(row: Any, before: bytes | None) -> EntryRow:
    return EntryRow(
        row.id, row.till, row.epoch, row.seq, row.at_ms, row.kind, row.cause, row.operation,
        row.previous, row.payload, row.signature, row.link, row.key_id, before,
    )  # fmt: skip
