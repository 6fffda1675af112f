"""One program at a time on one books file: a lock the system lets go when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from posdesk.errors import Fault

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class BooksLock:
    """Held from the making of this object until `release`; Fault("books_locked") when taken."""

    def __init__(self, books: Path) -> None:
        path = books.with_name(books.name + ".lock")
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as refused:
            raise Fault("read_only", str(path)) from refused
        try:
            _take(self._handle)
        except OSError as taken:
            os.close(self._handle)
            raise Fault("books_locked", str(path)) from taken

    def release(self) -> None:
        """Let the next one in. The file stays: removing it could let two in at once."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
