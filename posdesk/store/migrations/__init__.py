"""Numbered steps from one release's books to the next; never edited once released."""

from __future__ import annotations

import contextlib
from pathlib import Path

from posdesk.store import sqlite

VERSION = 5  # as many as there are steps, and the first release: a test counts them


def bring_up(path: Path) -> Path | None:
    """Upgrade older books in place; the backup that was made first, or None when nothing was due.

    A crash at any instruction leaves the old books or the new ones. Fault("backup_failed") when
    the copy could not be made or is not whole: then nothing was changed.
    """
    with contextlib.closing(sqlite.connect_or_fault(path)) as raw:
        version = raw.execute("pragma user_version").fetchone()[0]
    if version >= VERSION:
        return None
    from posdesk.store.migrations import steps  # with the wall that is put back after them

    return steps.bring_up(path)
