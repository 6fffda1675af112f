"""The journal as a list: newest first, of one kind or of some days, page after page.

A till's entries are in the order of time (I14), so the first one of a day is found by halving.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select

from posdesk.clock import Moment
from posdesk.ledger.chain import GENESIS
from posdesk.store.ledger_tables import JOURNAL, place_id
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
        till = unit.till.number
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
