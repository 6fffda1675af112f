"""A CSV file that opens in any spreadsheet and makes none of them reckon (RELIABILITY 4.6).

Texts are quoted (RFC 4180), and what a spreadsheet would take for a formula gets an apostrophe.
Amounts are written as numbers, below zero too.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from posdesk.desk.exported import exported
from posdesk.desk.sheet_cells import Amount, Cell
from posdesk.money import currency
from posdesk.plain_text import printable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", ";", "|", "%")


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


def cell(value: Cell) -> str:
    """Whatever a list holds, as a cell."""
    if value is None:
        return ""
    if isinstance(value, Amount):
        return amount(value.minor, value.code)
    return str(value) if isinstance(value, int) else words(value)


def line(cells: Iterable[str]) -> str:
    """Cells as one line of the file."""
    return ",".join(cells) + "\r\n"


@contextlib.contextmanager
def new_csv(folder: Path, name: str) -> Iterator[tuple[Path, IO[str]]]:
    """`name.csv` in `folder`, as `new_file` makes it."""
    with exported(folder, name, ".csv", "utf-8-sig") as (path, file):
        yield path, file
