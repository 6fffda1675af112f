"""What the first sale after a start wants, loaded while nobody waits for it.

A start goes as far as the first scan without SQLAlchemy and without what makes papers.
"""

from __future__ import annotations


def make_ready() -> None:
    """Load it; off the GUI thread."""
    from posdesk.store import sqlite_engine  # noqa: F401, I001 - first: as a till wants SQLAlchemy

    from posdesk.desk.actions import settle_ticket  # noqa: F401
    from posdesk.store import guarding  # noqa: F401
    from posdesk.store.shelves import journal, sales  # noqa: F401
