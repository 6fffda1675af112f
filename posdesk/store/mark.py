"""The high-water mark beside the books: how far the chain had come, kept outside of it.

A chain whose tail was cut, or an old copy put back, is behind its mark (RELIABILITY 1.6, 5-8).
Written after each commit as one block of 512 bytes, without a flush: after a power cut it may be
behind the books or unreadable, never ahead of them. A second one lies in the user's profile, by
shop and till: whoever puts back a whole folder, mark and all, does not reach it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import field
from io import FileIO
from pathlib import Path

from posdesk.values import dataclass

_BLOCK = 512


@dataclass(frozen=True, slots=True)
class Mark:
    """Whose chain, how far it had come, and the last running number of each letter."""

    shop: str
    till: int
    epoch: int
    seq: int
    link: bytes
    numbers: Mapping[str, int] = field(default_factory=dict)


def mark_path(books: Path) -> Path:
    """Where the mark of those books lies."""
    return books.with_name(books.name + ".mark")


def profile_marks() -> Path:
    """The folder of the marks in the profile of whoever runs this program."""
    import platformdirs

    return Path(platformdirs.user_data_dir("posdesk", appauthor=False)) / "marks"


def profile_mark(folder: Path, shop: str, till: int) -> Path:
    """Where the mark of that till's chain lies among those of a profile."""
    name = shop if shop.isalnum() else hashlib.sha256(shop.encode()).hexdigest()[:16]
    return folder / f"{name}-{till}.mark"


class MarkFile:
    """The mark, kept open: it follows every act, so it may cost next to nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: FileIO | None = None

    def write(self, mark: Mark) -> None:
        """Put the mark in place of the one before; OSError when the disk takes none."""
        said = {
            "shop": mark.shop, "till": mark.till, "epoch": mark.epoch, "seq": mark.seq,
            "link": mark.link.hex(), "numbers": dict(mark.numbers),
        }  # fmt: skip
        body = json.dumps(said).encode("ascii")
        assert len(body) <= _BLOCK, body
        if self._file is None:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            self._file = FileIO(handle, "r+b")
        self._file.seek(0)
        self._file.write(body.ljust(_BLOCK))

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def read_mark(path: Path) -> Mark | None:
    """The mark; None when there is none or it cannot be read (a power cut may leave it empty)."""
    try:
        body = json.loads(path.read_text(encoding="ascii"))
        numbers = {str(letter): int(last) for letter, last in body["numbers"].items()}
        return Mark(
            str(body["shop"]), int(body["till"]), int(body["epoch"]), int(body["seq"]),
            bytes.fromhex(body["link"]), numbers,
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
