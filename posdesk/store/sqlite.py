"""SQLite as it must be set to keep an acknowledged sale through a power cut (RELIABILITY 2.2).

The library's defaults do not. Every connection is set, read back, and refused when it differs.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from posdesk.clock import ticks_ms
from posdesk.errors import Fault
from posdesk.store import doorkeeper
from posdesk.store.faults import fault_of

if TYPE_CHECKING:
    from sqlalchemy import Engine

APPLICATION_ID = 0x50445331  # "PDS1": what `file` and other programs see in the header
COMMIT_PATIENCE_MS = 60_000
BEGIN, BEGIN_WRITING = "BEGIN", "BEGIN IMMEDIATE"

SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "truncate", "truncate"),
    ("synchronous", "extra", 3),
    ("foreign_keys", "on", 1),
    ("recursive_triggers", "on", 1),
    ("trusted_schema", "off", 0),
    ("busy_timeout", "5000", 5000),
    ("locking_mode", "normal", "normal"),
    ("mmap_size", "0", 0),
    ("cache_size", "-65536", -65536),
)


def library_version() -> str:
    """Which SQLite the driver brought along."""
    return sqlite3.sqlite_version


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the file, set and read back; it never makes a new file."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    raw = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5.0)
    for name, value, _ in SETTINGS:
        raw.execute(f"pragma {name} = {value}").fetchall()
    differing = settings_that_differ(raw)
    if differing:
        raw.close()
        raise Fault("settings_differ", ", ".join(differing))
    return raw


def connect_guarded(path: Path) -> sqlite3.Connection:
    """`connect`, for what may put rows into the books and never change their tables."""
    raw = connect(path)
    doorkeeper.stand_at(raw)
    return raw


def connect_or_fault(path: Path) -> sqlite3.Connection:
    """`connect`, with a file that is no database told as Fault("not_books" | "books_corrupt")."""
    try:
        return connect(path)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as broken:
        raise fault_of(str(broken)) or Fault("books_corrupt", str(broken)) from broken


def settings_that_differ(raw: sqlite3.Connection) -> list[str]:
    """The settings that did not take, as `name=value`."""
    found = []
    for name, _, wanted in SETTINGS:
        row = raw.execute(f"pragma {name}").fetchone()
        value = row[0] if row else None  # a build without mmap answers nothing
        if value != wanted and not (name == "mmap_size" and value is None):
            found.append(f"{name}={value}")
    return found


def engine_for(path: Path, *, building: bool = False) -> Engine:
    """The engine over one books file, for reading; `writers_of` it takes the write lock.

    Only `building` connections may change tables and triggers.
    """

    from posdesk.store import sqlite_engine  # with SQLAlchemy, which a start does without

    return sqlite_engine.over(lambda: connect(path) if building else connect_guarded(path))


def writers_of(engine: Engine) -> Engine:
    """The same connections, each transaction beginning with the write lock in its hand."""
    from posdesk.store import sqlite_engine

    return sqlite_engine.writers_of(engine)


def commit(raw: sqlite3.Connection) -> None:
    """COMMIT on the driver's connection, again and again while a reader holds it up.

    SQLAlchemy gives a locked COMMIT up for lost while the driver is still inside its transaction;
    a second COMMIT there succeeds. Only after a minute is the act given up, by a plain ROLLBACK.
    """
    begun = ticks_ms()
    while raw.in_transaction:
        try:
            raw.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or ticks_ms() - begun > COMMIT_PATIENCE_MS:
                raise
