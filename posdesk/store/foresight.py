"""What a restore would do, told before it is done; and who may ask for it by the backup's own word.

Both are only looked up: neither the books nor the backup is written to.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from posdesk.errors import Fault
from posdesk.people.staff import StaffMember
from posdesk.store.mark import mark_path, read_mark
from posdesk.store.since import since

_OPEN = "select id, document, copy from print_job where state <> 'printed'"
_PEOPLE = "select code, name, role, pin_hash from staff where not retired order by code"


@dataclass(frozen=True, slots=True)
class Foreseen:
    """How much the restored books would lack, as the marks beside backup and books tell it.

    `entries` None: nothing tells. `lost`: letter -> first and last running number. `people_stay`:
    the books can be read, so nobody who left comes back. `open_papers`: not printed in the backup.
    """

    till: int
    entries: int | None
    lost: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    people_stay: bool = False
    open_papers: int = 0


def foresee(backup: Path, books: Path) -> Foreseen:
    """Compare the two marks; Fault("other_shop") where the backup is another shop's."""
    here, there = read_mark(mark_path(backup)), read_mark(mark_path(books))
    later = since(books, backup)
    stay = later is not None
    papers = _open_papers(backup, later.printed if later else frozenset())
    if here is None or there is None:
        known = here or there
        return Foreseen(known.till if known else 1, None, {}, stay, papers)
    if here.shop != there.shop:
        raise Fault("other_shop", str(backup))
    entries = there.seq - here.seq if here.epoch == there.epoch else None
    lost = {
        letter: (here.numbers.get(letter, 0) + 1, last)
        for letter, last in there.numbers.items()
        if last > here.numbers.get(letter, 0)
    }
    return Foreseen(there.till, entries, lost, stay, papers)


def people_in(backup: Path, books: Path | None = None) -> tuple[StaffMember, ...]:
    """Who worked there when the backup was made; Fault("backup_not_whole") when it cannot tell.

    With the `books` that are to be replaced: as people are now, where these can still be read.
    """
    try:
        with contextlib.closing(_looked_at(backup)) as raw:
            people = {row[0]: StaffMember(*row) for row in raw.execute(_PEOPLE)}
    except sqlite3.Error as broken:
        raise Fault("backup_not_whole", str(broken)) from broken
    later = since(books, backup) if books is not None else None
    people |= {each.code: each for each in later.people} if later else {}
    return tuple(each for each in people.values() if not each.retired)


def _open_papers(backup: Path, printed: frozenset[tuple[int, str, int]]) -> int:
    try:
        with contextlib.closing(_looked_at(backup)) as raw:
            return sum(tuple(row) not in printed for row in raw.execute(_OPEN))
    except sqlite3.Error:
        return 0  # whether it is whole is found when it is put back


def _looked_at(backup: Path) -> sqlite3.Connection:
    asked = f"{backup.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(asked, uri=True)
