"""The first sheet of an xlsx workbook as rows of text: stored values only, no formula is run."""

from __future__ import annotations

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from posdesk.intake.reading import Row, Table
from posdesk.intake.troubles import NotTaken
from posdesk.wording import translate

# A sheet of a million rows unpacks to some 300 MB; more is a bomb, or wants to be brought as CSV.
MAX_UNPACKED = 1_000_000_000
MAX_COLUMNS = 1_000

# What openpyxl lets through when the XML is not what it hopes for.
_BROKEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    SyntaxError,  # of which the XML parser's ParseError is one
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)


def open_workbook(path: Path) -> Table:
    """The first sheet of the workbook; NotTaken when it is broken, or unpacks to too much."""
    _look_inside(path)
    import openpyxl  # a third of a second, and most shops bring CSV

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and validations it does not know: not ours
            book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
    except _BROKEN as broken:
        raise NotTaken("broken_workbook", file=path.name) from broken
    values = _rows(path.name, book, sheet)
    heading = next((row for row in values if any(row.cells)), None)
    if heading is None:
        raise NotTaken("empty", file=path.name)
    names = tuple(cell.strip() for cell in heading.cells)
    while names and not names[-1]:
        names = names[:-1]
    table = Table(path.name, names, _cut(values, len(names)), is_workbook=True)
    if len(book.sheetnames) > 1:
        table.notices.append(
            translate("Intake", "{file} has {count} sheets; only the first, {sheet}, was read.")
            .format(file=path.name, count=len(book.sheetnames), sheet=sheet.title)
        )  # fmt: skip
    return table


def _look_inside(path: Path) -> None:
    """Refuse bombs and XML that declares entities before any of it is parsed."""
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(part.file_size for part in archive.infolist()) > MAX_UNPACKED:
                raise NotTaken("too_large", file=path.name, limit=MAX_UNPACKED // 1_000_000)
            if "xl/workbook.xml" not in archive.namelist():
                raise NotTaken("not_a_table", file=path.name)
            for part in archive.infolist():
                if part.filename.endswith((".xml", ".rels")):
                    with archive.open(part) as stream:
                        if b"<!DOCTYPE" in stream.read(4096):
                            raise NotTaken("broken_workbook", file=path.name)
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as broken:
        raise NotTaken("broken_workbook", file=path.name) from broken


def _rows(name: str, book: Any, sheet: Any) -> Iterator[Row]:
    try:
        for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
            yield Row(number, tuple(as_text(value) for value in values[:MAX_COLUMNS]))
    except _BROKEN as broken:
        raise NotTaken("broken_workbook", file=name) from broken
    finally:
        book.close()


def _cut(rows: Iterator[Row], width: int) -> Iterator[Row]:
    """Rows as wide as the heading: a sheet leaves empty cells at the end out, or has stray ones."""
    for row in rows:
        cells = row.cells[:width]
        yield Row(row.number, cells + ("",) * (width - len(cells)))


def as_text(value: object) -> str:
    """A cell as plain text. Numbers have the 15 digits a spreadsheet shows, never a binary tail."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return format(Decimal(format(value, ".15g")), "f")
    if isinstance(value, datetime):
        return value.replace(microsecond=0).isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
