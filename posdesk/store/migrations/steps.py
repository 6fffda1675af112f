"""The list of steps, and how they are taken: backup first, all or nothing, triggers put back."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from posdesk.errors import Fault
from posdesk.store import sqlite
from posdesk.store.migrations.old_credits import add_old_credits
from posdesk.store.migrations.plan_books import add_plan_books
from posdesk.store.migrations.product_prices import add_product_prices
from posdesk.store.migrations.ways_back import add_ways_back
from posdesk.store.triggers import sqlite as triggers

Change = Callable[[sqlite3.Connection], None]


@dataclass(frozen=True, slots=True)
class Step:
    """Brings books of version `number` - 1 to version `number`."""

    number: int
    change: Change


# Version 1 is the first release: `store.schema` makes it. A step is added here, never changed.
STEPS: tuple[Step, ...] = (
    Step(2, add_old_credits),
    Step(3, add_product_prices),
    Step(4, add_plan_books),
    Step(5, add_ways_back),
)
VERSION = 1 + len(STEPS)


def bring_up(path: Path, steps: tuple[Step, ...] | None = None) -> Path | None:
    """Upgrade older books in place; the backup that was made first, or None when nothing was due.

    A crash at any instruction leaves the old books or the new ones. Fault("backup_failed") when
    the copy could not be made or is not whole: then nothing was changed.
    """
    raw = sqlite.connect_or_fault(path)
    with contextlib.closing(raw):
        version = raw.execute("pragma user_version").fetchone()[0]
        due = [step for step in (STEPS if steps is None else steps) if step.number > version]
        if not due:
            return None
        backup = _backed_up(raw, path, version)
        _take(raw, due)
        return backup


def _backed_up(raw: sqlite3.Connection, path: Path, version: int) -> Path:
    copy = path.with_name(f"{path.name}.version-{version}")
    copy.unlink(missing_ok=True)
    try:
        with contextlib.closing(sqlite3.connect(copy)) as other:
            raw.backup(other)
            found = other.execute("pragma quick_check").fetchone()[0]
    except (OSError, sqlite3.Error) as failed:
        raise Fault("backup_failed", str(failed)) from failed
    if found != "ok":
        raise Fault("backup_failed", str(found))
    return copy


def _take(raw: sqlite3.Connection, due: list[Step]) -> None:
    raw.execute("pragma foreign_keys = off")  # a rebuilt table would trip over those pointing at it
    raw.execute("begin exclusive")
    try:
        for name in triggers.statements():
            raw.execute(f"drop trigger if exists {name}")
        for step in due:
            step.change(raw)
            raw.execute(f"pragma user_version = {step.number}")
        for statement in triggers.statements().values():
            raw.execute(statement)
        if raw.execute("pragma foreign_key_check").fetchone() is not None:
            raise Fault("books_corrupt", "foreign keys after an upgrade")
        raw.execute("commit")
    except BaseException:
        if raw.in_transaction:  # a disk that failed may have ended it
            raw.execute("rollback")
        raise
