"""A CSV file that opens in any spreadsheet and makes none of them reckon (RELIABILITY 4.6).

Texts are quoted (RFC 4180), and what a spreadsheet would take for a formula gets an apostrophe.
Amounts are written as numbers, below zero too.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import TextIO

from posdesk.errors import Fault
from posdesk.money import currency
from posdesk.plain_text import printable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", ";", "|", "%")
_MOST_OF_ONE_NAME = 1_000


def words(text: str) -> str:
    """A cell of words, quoted; never a formula."""
    shown = printable(text)
    risky = shown.lstrip(" ").startswith(_FORMULA) or text[:1] in _FORMULA
    bare = ("'" if risky else "") + shown
    return '"' + bare.replace('"', '""') + '"'


def amount(minor: int, code: str) -> str:
    """A cell with an amount in units of the currency `code`: `-6.50`, in every language alike."""
    exponent = currency(code).exponent
    whole, rest = divmod(abs(minor), 10**exponent)
    sign = "-" if minor < 0 else ""
    return f"{sign}{whole}.{rest:0{exponent}d}" if exponent else f"{sign}{whole}"


def line(cells: Iterable[str]) -> str:
    """Cells as one line of the file."""
    return ",".join(cells) + "\r\n"


@contextlib.contextmanager
def new_csv(folder: Path, name: str) -> Iterator[tuple[Path, TextIO]]:
    """`name.csv` in `folder`, or `name-2.csv` where that is taken: never over another file.

    Readable by its owner only. What breaks off leaves no half file; Fault("file_not_written") when
    the disk does.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path, handle = _opened(folder, name)
    except OSError as trouble:
        raise Fault("file_not_written", f"{folder}: {trouble.strerror}") from trouble
    try:
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
            yield path, file
            file.flush()
            os.fsync(file.fileno())
    except BaseException as trouble:
        with contextlib.suppress(OSError):
            path.unlink()
        if isinstance(trouble, OSError):
            raise Fault("file_not_written", f"{path}: {trouble.strerror}") from trouble
        raise


def _opened(folder: Path, name: str) -> tuple[Path, int]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for number in count(1):
        path = folder / f"{name}{f'-{number}' if number > 1 else ''}.csv"
        try:
            return path, os.open(path, flags, 0o600)
        except FileExistsError:
            if number >= _MOST_OF_ONE_NAME:
                raise
    raise AssertionError("count() never ends")
