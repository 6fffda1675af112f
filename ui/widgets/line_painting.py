"""How the rows of a list are painted: one delegate, one head, from cells and tokens alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.models.rows import ALIGN, NO_TICK, Cell, Kind
from ui.widgets import paint

HEAD = 34
INSET = 8
UPPER, LOWER = 20, 17  # lines of the words and of the grey detail


class Painted(Protocol):
    """What the delegate asks of its list."""

    @property
    def current_row(self) -> int:
        """The row on the accent's soft ground."""
        ...

    @property
    def folded(self) -> bool:
        """True while some columns have joined the grey line."""
        ...

    def kind(self, column: int) -> Kind:
        """How a column is painted."""
        ...

    def shown_cell(self, row: int, column: int) -> Cell:
        """The cell to paint."""
        ...

    @property
    def wide(self) -> int:
        """How wide a line is."""
        ...

    def layoutDirection(self) -> Qt.LayoutDirection:
        """Reading direction."""
        ...


class LineDelegate(QStyledItemDelegate):
    """Paints one cell from its `Cell` and the tokens; knows only its list."""

    def __init__(self, view: Painted, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground of the current row, the rule below, then the cell by its kind."""
        view = self._view
        look = theme.current()
        box: QRect = option.rect
        painter.save()
        across = QRect(0, box.y(), view.wide, box.height())
        if index.row() == view.current_row:
            painter.setClipRect(box)  # of a ground across all columns only our part
            ground = across.adjusted(0, 0, 0, -1)
            paint.rounded(painter, ground, 6, look.colour("accent-soft"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, look.colour("line"))
        cell = view.shown_cell(index.row(), index.column())
        kind = view.kind(index.column())
        inset = look.px(INSET)
        self._cell(painter, box.adjusted(inset, 0, -inset, -1), kind, cell, view)
        painter.restore()

    def _cell(self, painter: QPainter, room: QRect, kind: Kind, cell: Cell, view: Painted) -> None:
        look = theme.current()
        far = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if kind is Kind.TICK and cell.state != NO_TICK:
            side = look.px(22)
            spot = paint.centred(QSize(side, side), room, right=far)
            paint.tick_box(painter, spot, cell.state != "off", cell.state == "part")
        elif kind is Kind.PILL and cell.text:
            size = paint.pill_size(cell.text, room.width())
            paint.pill(painter, paint.centred(size, room, right=far), cell.text, cell.state)
        elif kind is Kind.MONEY or kind is Kind.COUNT:
            side_of = Qt.AlignmentFlag.AlignLeft if far else Qt.AlignmentFlag.AlignRight
            align = side_of if kind is Kind.MONEY else ALIGN[kind]
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            font = _font(cell, tabular=True)
            paint.words(painter, room, cell.text, font, look.colour(cell.tone), align)
        elif kind is Kind.WORDS:
            self._words(painter, room, cell, wraps=view.folded)

    @staticmethod
    def _words(painter: QPainter, room: QRect, cell: Cell, *, wraps: bool) -> None:
        look = theme.current()
        upper, lower = look.px(UPPER), look.px(LOWER)
        font, small = _font(cell), look.font(13)
        first, second = _lines(cell, font, room.width(), wraps)
        high = upper * len(first) + lower * len(second)
        top = room.y() + (room.height() - high) // 2
        ink, soft = look.colour(cell.tone), look.colour("soft")
        for line in first:
            paint.words(painter, QRect(room.x(), top, room.width(), upper), line, font, ink)
            top += upper
        for line in second:
            paint.words(painter, QRect(room.x(), top, room.width(), lower), line, small, soft)
            top += lower


def words_height(cell: Cell, width: int, *, wraps: bool) -> int:
    """Pixels the words of a cell and their grey line need, as heavy as they may become."""
    look = theme.current()
    heavy = _font(replace(cell, strong=True))
    first, second = _lines(cell, heavy, width - 2 * look.px(INSET), wraps)
    return look.px(UPPER) * len(first) + look.px(LOWER) * len(second)


def _lines(cell: Cell, font: QFont, width: int, wraps: bool) -> tuple[list[str], list[str]]:
    """The words and the grey line, broken where the column ends."""
    first = paint.broken(cell.text, font, width, 3)
    return first, paint.broken(cell.detail, theme.current().font(13), width, 3 if wraps else 2)


def _font(cell: Cell, *, tabular: bool = False) -> QFont:
    size, weight = 13 if cell.small else 15, 600 if cell.strong else 400
    return theme.current().font(size, weight, tabular=tabular)


class LinesHead(QHeaderView):
    """Column heads in 12 px grey, standing exactly over their cells."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """One head, aligned as its column is."""
        look = theme.current()
        model = self.model()
        across = Qt.Orientation.Horizontal
        text = model.headerData(logicalIndex, across, Qt.ItemDataRole.DisplayRole) or ""
        align = model.headerData(logicalIndex, across, Qt.ItemDataRole.TextAlignmentRole)
        inset = look.px(INSET)
        room = rect.adjusted(inset, 0, -inset, -look.px(2))
        font, ink = look.font(12, 500), look.colour("soft")
        lines = paint.broken(text, font, room.width(), 2)
        high = look.px(14) if len(lines) > 1 else room.height()
        for row, line in enumerate(lines):
            top = room.y() + (room.height() - high * len(lines)) // 2 + row * high
            spot = QRect(room.x(), top, room.width(), high)
            paint.words(painter, spot, line, font, ink, Qt.AlignmentFlag(align))

    def sizeHint(self) -> QSize:
        """34 px high."""
        return QSize(0, theme.current().px(HEAD))
