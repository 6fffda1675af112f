"""A workbook written row by row: what was written is on the disk, not in memory.

Numbers are numbers. Words stay words: no cell of them is a formula, an error or a link, whatever it
begins with, and none becomes one when somebody edits it (RELIABILITY 4.6).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from posdesk.desk.exported import exported
from posdesk.desk.sheet_cells import Amount, Cell
from posdesk.money import currency
from posdesk.plain_text import printable

MOST_ROWS = 1_048_576  # of one sheet, as the format has it: the rest goes on the next
_MOST_LETTERS = 32_767  # of one cell
_LEADING = ("=", "+", "-", "@", "#", "\t", ";", "|", "%")


class Sheets:
    """The sheets of one workbook, each with the same heads and as many rows as it may have."""

    def __init__(self, title: str, heads: Sequence[str]) -> None:
        import openpyxl  # a third of a second, and few ask for it
        from openpyxl.cell import WriteOnlyCell

        self._book = openpyxl.Workbook(write_only=True)
        self._cell_of: Any = WriteOnlyCell
        self._title, self._heads = title, heads
        self._sheet: Any = None
        self._rows = 0

    def add(self, cells: Sequence[Cell]) -> None:
        """One row more."""
        if self._sheet is None or self._rows >= MOST_ROWS:
            self._begin()
        self._sheet.append([self._cell(cell) for cell in cells])
        self._rows += 1

    def save(self, file: Any) -> None:
        """Put the sheets together in that open file."""
        if self._sheet is None:
            self._begin()
        self._book.save(file)

    def forget(self) -> None:
        """Leave nothing of them on the disk; after saving there is nothing any more."""
        for sheet in self._book.worksheets:
            writer = sheet._writer
            if writer is not None:
                with contextlib.suppress(Exception):  # its disk may be full
                    sheet.close()
                with contextlib.suppress(OSError, ValueError):
                    writer.cleanup()

    def _begin(self) -> None:
        count = len(self._book.worksheets) + 1
        self._sheet = self._book.create_sheet(
            f"{self._title} {count}" if count > 1 else self._title
        )
        self._sheet.freeze_panes = "A2"
        self._sheet.append([self._cell(head) for head in self._heads])
        self._rows = 1

    def _cell(self, value: Cell) -> Any:
        if value is None or value == "":
            return None
        if isinstance(value, Amount):
            exponent = currency(value.code).exponent
            cell = self._cell_of(self._sheet, value=Decimal(value.minor).scaleb(-exponent))
            cell.number_format = "0." + "0" * exponent if exponent else "0"
            return cell
        if isinstance(value, int):
            return self._cell_of(self._sheet, value=value)
        cell = self._cell_of(self._sheet)
        cell._value, cell.data_type = words(value), "s"  # never guessed at: "=1" is two letters
        if value.lstrip().startswith(_LEADING):
            cell.quotePrefix = True
        return cell


@contextlib.contextmanager
def new_xlsx(
    folder: Path, name: str, title: str, heads: Sequence[str]
) -> Iterator[tuple[Path, Sheets]]:
    """`name.xlsx` in `folder`, as `new_file` makes it; put together when the block ends."""
    with exported(folder, name, ".xlsx") as (path, file):
        sheets = Sheets(title, heads)
        try:
            yield path, sheets
            sheets.save(file)
        finally:
            sheets.forget()


def words(text: str) -> str:
    """Words as their cell holds them: letters XML can hold, no more than a cell has room for."""
    return printable(text)[:_MOST_LETTERS]
