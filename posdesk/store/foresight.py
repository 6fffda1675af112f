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

_PEOPLE = "select code, name, role, pin_hash from staff where not retired order by code"


@dataclass(frozen=True, slots=True)
class Foreseen:
    """How much the restored books would lack, as the marks beside backup and books tell it.

    `entries` None: nothing tells. `lost`: letter -> first and last running number.
    """

    till: int
    entries: int | None
    lost: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def foresee(backup: Path, books: Path) -> Foreseen:
    """Compare the two marks; Fault("other_shop") where the backup is another shop's."""
    here, there = read_mark(mark_path(backup)), read_mark(mark_path(books))
    if here is None or there is None:
        known = here or there
        return Foreseen(known.till if known else 1, None)
    if here.shop != there.shop:
        raise Fault("other_shop", str(backup))
    entries = there.seq - here.seq if here.epoch == there.epoch else None
    lost = {
        letter: (here.numbers.get(letter, 0) + 1, last)
        for letter, last in there.numbers.items()
        if last > here.numbers.get(letter, 0)
    }
    return Foreseen(there.till, entries, lost)


def people_in(backup: Path) -> tuple[StaffMember, ...]:
    """Who worked there when the backup was made; Fault("backup_not_whole") when it cannot tell."""
    try:
        asked = f"{backup.absolute().as_uri()}?mode=ro&immutable=1"
        with contextlib.closing(sqlite3.connect(asked, uri=True)) as raw:
            return tuple(StaffMember(*row) for row in raw.execute(_PEOPLE))
    except sqlite3.Error as broken:
        raise Fault("backup_not_whole", str(broken)) from broken
