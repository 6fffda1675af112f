"""Books copied through SQLite's backup interface, never as bytes of a file (RELIABILITY 2.2)."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from posdesk.store import file_checks

Watch = Callable[[int, int], None]

PAGES_A_STEP = 200
BREATH_S = 0.001  # between two steps: whoever waits to write gets a turn


def copy_into(raw: sqlite3.Connection, path: Path, breathe: Watch) -> None:
    """Copy what `raw` has open to a new file; `breathe` is called between steps and may raise."""
    file_checks.start_empty(path)

    def stepped(status: int, left: int, whole: int) -> None:
        breathe(whole - left, whole)

    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("pragma synchronous = off")  # flushed once, below, with nobody waiting
        other.execute("pragma journal_mode = off")  # a copy that breaks off is thrown away
        raw.backup(other, pages=PAGES_A_STEP, progress=stepped)


def copy_file(source: Path, path: Path, watch: Watch) -> None:
    """Copy books nobody writes in; the source is only read, and may lie on a read-only disk."""
    uri = f"{source.absolute().as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as raw:
        copy_into(raw, path, watch)
    flush(path)


def flush(path: Path) -> None:
    """Not before this returns is the file on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def is_sound(path: Path) -> bool:
    """Whether SQLite finds the pages of the file in order; a disk that stumbles is asked again."""
    return _checks(path) or _checks(path)


def _checks(path: Path) -> bool:
    with contextlib.closing(
        sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    ) as raw:
        return bool(raw.execute("pragma quick_check(1)").fetchone()[0] == "ok")
