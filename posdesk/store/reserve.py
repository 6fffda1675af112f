"""Room kept for the moment a disk is full: a file that is let go, so that the open sale is booked.

RELIABILITY 3, row 4. It lies beside the books and holds nothing.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from posdesk.store import file_checks

SIZE = 20 * 1024 * 1024  # bytes
_PIECE = bytes(1024 * 1024)


def reserve_path(books: Path) -> Path:
    """Where the reserve of those books lies."""
    return books.with_name(books.name + ".reserve")


class Reserve:
    """The reserve of one shop's books. Nothing here raises: without room there is none."""

    def __init__(self, books: Path) -> None:
        self._path = reserve_path(books)

    @property
    def is_held(self) -> bool:
        """Whether the room is kept just now."""
        return self._path.exists()

    def keep(self) -> bool:
        """Keep the room, where there is twice as much to spare; whether it is kept now."""
        with contextlib.suppress(OSError):
            if not self.is_held and shutil.disk_usage(self._path.parent).free > 3 * SIZE:
                self._fill()
        return self.is_held

    def free(self) -> bool:
        """Let it go; False when there was none."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True

    def _fill(self) -> None:
        making = self._path.with_name(self._path.name + ".making")
        try:
            handle = os.open(making, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                _take(file.fileno(), SIZE)
                os.fsync(file.fileno())
            os.replace(making, self._path)
            file_checks.flush_folder(self._path.absolute().parent)
        finally:
            making.unlink(missing_ok=True)


def _take(handle: int, size: int) -> None:
    """Blocks of the disk, and not only a length: at one go where the system can."""
    if hasattr(os, "posix_fallocate"):
        with contextlib.suppress(OSError):
            os.posix_fallocate(handle, 0, size)
            return
    for _ in range(0, size, len(_PIECE)):
        os.write(handle, _PIECE)
