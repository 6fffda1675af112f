"""RowsModel: any list of frozen values as a table whose columns are data.

Cells show formats and sort by value. Setting new rows tells views only what has changed, so a
tick on a receipt of 675 lines repaints one line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from posdesk.values import dataclass

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2


class Kind(Enum):
    """How a column is painted and aligned."""

    WORDS = "words"  # text and a grey second line, leading
    MONEY = "money"  # tabular figure, trailing
    COUNT = "count"  # a small number, centred
    TICK = "tick"  # a tick box: Cell.state is on, part, off, or NO_TICK for none
    PILL = "pill"  # a soft pill: Cell.state is one of the pill states


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows.

    `detail`: the grey second line. `tone`: ink, soft, accent, ok, warn, bad. `strong`: weight 600.
    `small`: 13 px. `state`: of a pill (plain, chosen, ok, warn, bad) or a tick (on, part, off).
    `spoken`: what a screen reader says instead of the text.
    """

    text: str = ""
    detail: str = ""
    tone: str = "ink"
    strong: bool = False
    small: bool = False
    state: str = "plain"
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its head, how a row becomes a cell, how wide.

    `width` px at 100 %, 0 takes what is left; `narrow` is the width on a small screen (0: the
    same). Where even that is too wide, columns between the words and the last one fold
    into the grey line of the words. `value` is what sorting compares, the text without it.
    """

    head: str
    kind: Kind
    cell: Callable[[Row], Cell]
    width: int = 0
    narrow: int = 0
    value: Callable[[Row], Any] | None = None


ALIGN = {
    Kind.WORDS: Qt.AlignmentFlag.AlignLeading,
    Kind.MONEY: Qt.AlignmentFlag.AlignTrailing,
    Kind.COUNT: Qt.AlignmentFlag.AlignHCenter,
    Kind.TICK: Qt.AlignmentFlag.AlignLeading,
    Kind.PILL: Qt.AlignmentFlag.AlignLeading,
}
_TICKS = {
    "on": Qt.CheckState.Checked,
    "part": Qt.CheckState.PartiallyChecked,
    "off": Qt.CheckState.Unchecked,
}
NO_TICK = "none"  # nothing left to tick


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind of frozen value; replace them with `set_rows`, never edit them in place."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The values shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other values; views hear only of the stretch between common head and tail."""
        new, old = tuple(rows), self._rows
        if new == old:
            return
        if len(new) == len(old):
            self._rows = new
            self._tell_changed(old)
            return
        head = _common(old, new)
        tail = _common(old[head:][::-1], new[head:][::-1])
        if head + tail < len(old):
            self.beginRemoveRows(ROOT, head, len(old) - tail - 1)
            self._rows = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if head + tail < len(new):
            self.beginInsertRows(ROOT, head, len(new) - tail - 1)
            self._rows = new
            self.endInsertRows()

    def append(self, rows: Sequence[Row]) -> None:
        """Show these below; what is shown already is not compared."""
        if rows:
            at = len(self._rows)
            self.beginInsertRows(ROOT, at, at + len(rows) - 1)
            self._rows += tuple(rows)
            self.endInsertRows()

    def cell(self, row: int, column: int) -> Cell:
        """The cell at row and column."""
        return self.columns[column].cell(self._rows[row])

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell itself (CELL_ROLE), the value to sort by (SORT_ROLE), text for the rest."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(ALIGN[column.kind] | Qt.AlignmentFlag.AlignVCenter)
        if role == SORT_ROLE:
            return column.cell(row).text if column.value is None else column.value(row)
        return self._of_cell(column.cell(row), column.kind, role)

    @staticmethod
    def _of_cell(cell: Cell, kind: Kind, role: int) -> Any:
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.text if kind is Kind.WORDS else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or ", ".join(part for part in (cell.text, cell.detail) if part)
        if role == Qt.ItemDataRole.CheckStateRole and kind is Kind.TICK:
            return _TICKS.get(cell.state)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The head of a column, aligned as its cells are."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].head
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(ALIGN[self.columns[section].kind] | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be read and pressed; nothing is edited in place."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column's values; equal rows keep their order."""
        of = self.columns[column]
        rows = sorted(
            self._rows,
            key=of.value or (lambda row: of.cell(row).text),
            reverse=order is Qt.SortOrder.DescendingOrder,
        )
        self.layoutAboutToBeChanged.emit()
        self._rows = tuple(rows)
        self.layoutChanged.emit()

    def _tell_changed(self, old: tuple[Row, ...]) -> None:
        last = len(self.columns) - 1
        for at, (was, now) in enumerate(zip(old, self._rows, strict=True)):
            if was != now:
                self.dataChanged.emit(self.index(at, 0), self.index(at, last))


def _common(left: Sequence[Row], right: Sequence[Row]) -> int:
    """How many values both begin with."""
    same = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        same += 1
    return same
