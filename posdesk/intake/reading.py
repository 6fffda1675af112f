"""Rows of text out of a CSV file or a workbook, one after the other, with their row numbers.

Everything becomes text on the way, so that numbers and days are read by one strict reader
(`figures`) whatever the file was. Encodings: UTF-8, UTF-16 with its mark, else Windows-1252 with
a notice. Formulas are never evaluated; caps keep a hostile file from filling the memory.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from posdesk.intake.troubles import NotTaken, Trouble
from posdesk.wording import translate

MAX_MEGABYTES = 256
MAX_LINE = 1_000_000
_DELIMITERS = (",", ";", "\t")
_ZIP = b"PK\x03\x04"
_OTHERS = (b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"{\\rtf")  # an old .xls among them


class Row(NamedTuple):
    """One row: its line number in the file (from 1), its cells as text, or why it has none."""

    number: int
    cells: tuple[str, ...]
    trouble: Trouble | None = None


@dataclass(slots=True)
class Table:
    """A file being read: `heading`, then `rows` one by one. `notices` say what was assumed.

    `digest`: SHA-256 of the file as it was opened; empty when it came out of no file.
    """

    name: str
    heading: tuple[str, ...]
    rows: Iterator[Row]
    is_workbook: bool = False
    notices: list[str] = field(default_factory=list)
    digest: bytes = b""


def open_table(path: Path) -> Table:
    """The table in `path`; NotTaken when it is none, is empty or is too large to be one."""
    from posdesk.intake.workbook import open_workbook

    head = _first_bytes(path)
    if head.startswith(_OTHERS):
        raise NotTaken("not_a_table", file=path.name)
    table = open_workbook(path) if head.startswith(_ZIP) else _open_csv(path, head)
    with path.open("rb") as file:
        table.digest = hashlib.file_digest(file, "sha256").digest()
    return table


def _first_bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_MEGABYTES * 1_000_000:
            raise NotTaken("too_large", file=path.name, limit=MAX_MEGABYTES)
        with path.open("rb") as file:
            head = file.read(65_536)
    except FileNotFoundError as gone:
        raise NotTaken("missing", file=str(path)) from gone
    except OSError as shut:
        raise NotTaken("unreadable", file=str(path)) from shut
    if not head.strip():
        raise NotTaken("empty", file=path.name)
    return head


def _open_csv(path: Path, head: bytes) -> Table:
    encoding = _encoding(path, head)
    lines, blank = _lines(path, encoding), 0
    first = next(lines, "")
    while first and not first.strip():
        first, blank = next(lines, ""), blank + 1
    delimiter = max(_DELIMITERS, key=first.count)
    rows = _csv_rows(chain([first], lines), delimiter, blank)
    heading = next(rows, Row(1, ()))
    names = tuple(cell.strip() for cell in heading.cells)
    if not any(names):
        raise NotTaken("not_a_table" if heading.trouble else "empty", file=path.name)
    table = Table(path.name, names, rows)
    if encoding == "cp1252":
        table.notices.append(
            translate("Intake", "{file} is not UTF-8; its letters were read as Windows-1252.")
            .format(file=path.name)
        )  # fmt: skip
    return table


def _encoding(path: Path, head: bytes) -> str:
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if sum(byte < 32 and byte not in b"\t\n\r\x0c" for byte in head) * 10 > len(head):
        raise NotTaken("not_a_table", file=path.name)  # one letter in ten is none: no text
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while chunk := file.read(1 << 20):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _lines(path: Path, encoding: str) -> Iterator[str]:
    """Lines with their ends. Letters that even Windows-1252 lacks become U+FFFD, never a crash."""
    errors = "strict" if encoding.startswith("utf-8") else "replace"
    with path.open("rb") as raw:
        text = io.TextIOWrapper(raw, encoding=encoding, errors=errors, newline="")
        number = 0
        while line := text.readline(MAX_LINE + 1):
            number += 1
            if len(line) > MAX_LINE:
                raise NotTaken("long_line", file=path.name, row=number, limit=MAX_LINE)
            yield line


def _csv_rows(lines: Iterable[str], delimiter: str, blank: int) -> Iterator[Row]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        number = reader.line_num + 1 + blank
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Row(number, (), Trouble("broken_row"))
        else:
            yield Row(number, tuple(cells))
