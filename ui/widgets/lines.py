"""LinesView: rows of a sheet, two lines each, painted by one delegate however many there are."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QWidget,
)

from ui import formats, theme
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.widgets import paint
from ui.widgets.line_painting import HEAD, LineDelegate, LinesHead, words_height

TWO_LINES, ONE_LINE = 58, 42
SMALL = 640  # below this width (at 100 %) columns take their narrow width
LEAST = 200  # px at 100 % that the words keep before columns fold into their grey line
TICK_LEAST = 40
AIR = 20  # px at 100 % above and below the words of a row, together


def _width(column: Column[Any], small: bool) -> int:
    if not small:
        return column.width
    if column.narrow == 0 and column.kind in (Kind.TICK, Kind.COUNT):
        return min(column.width, TICK_LEAST)
    return column.narrow or column.width


class LinesView(QTableView):
    """A list of two-line rows. With `fit` it is as tall as its rows and scrolls with its sheet.

    `pressed_cell(row, column)` tells a click or touch. `current_row` is painted on the accent's
    soft ground; the clerk moves it by keys while the scan field keeps the focus.
    """

    pressed_cell = Signal(int, int)

    def __init__(
        self,
        name: str,
        *,
        row_height: int = TWO_LINES,
        fit: bool = True,
        heads: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row_height, self._fit, self._heads, self._current = row_height, fit, heads, -1
        self._folded: tuple[int, ...] = ()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(LineDelegate(self, self))
        head = LinesHead(self)
        self.setHorizontalHeader(head)
        head.setVisible(heads)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell_pressed)
        self._measure()

    @property
    def current_row(self) -> int:
        """The row the next digit or sign acts on; -1 for none."""
        return self._current

    def set_current_row(self, row: int) -> None:
        """Move the soft ground to another row; -1 takes it away."""
        if row != self._current:
            before, self._current = self._current, row
            for each in (before, row):
                self._paint_again(each)

    def _paint_again(self, row: int) -> None:
        """That row alone, across all its columns."""
        if 0 <= row < self._rows_there():
            for column in range(self.model().columnCount()):
                self.update(self.model().index(row, column))

    def _rows_there(self) -> int:
        model = self.model()
        return model.rowCount() if isinstance(model, RowsModel) else 0

    def reveal(self, area: QScrollArea, row: int) -> None:
        """Scroll the sheet just so far that this row is seen."""
        ground = area.widget()
        assert ground is not None
        height = self.rowHeight(row)
        head = self.horizontalHeader()
        spot = self.mapTo(ground, QPoint(0, 0 if head.isHidden() else head.height()))
        area.ensureVisible(0, spot.y() + self.rowViewportPosition(row) + height // 2, 0, height)

    def kind(self, column: int) -> Kind:
        """How that column is painted."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return model.columns[column].kind

    def shown_cell(self, row: int, column: int) -> Cell:
        """The cell as painted: folded columns have joined the grey line of the words."""
        model = self.model()
        assert isinstance(model, RowsModel)
        cell = model.cell(row, column)
        if not self._folded or column != self._words_column(model):
            return cell
        parts = [cell.detail, *(model.cell(row, at).text for at in self._folded)]
        return replace(cell, detail=formats.beside(*parts))

    @staticmethod
    def _words_column(model: RowsModel[Any]) -> int:
        kinds = [column.kind for column in model.columns]
        return kinds.index(Kind.WORDS) if Kind.WORDS in kinds else -1

    @property
    def wide(self) -> int:
        """How wide a line is: as wide as what is seen of the list."""
        return paint.seen_of(self).width()

    @property
    def folded(self) -> bool:
        """True while some columns have joined the grey line of the words."""
        return bool(self._folded)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a RowsModel; the height follows its rows."""
        super().setModel(model)
        if isinstance(model, RowsModel):
            model.rowsInserted.connect(self._refit_new)
            model.rowsRemoved.connect(self._refit_fewer)
            model.modelReset.connect(self._refit)
            model.dataChanged.connect(self._refit_some)
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text scale has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        """With `fit`, exactly the rows and the heads."""
        if not self._fit:
            return super().sizeHint()
        look = theme.current()
        head = look.px(HEAD) if self._heads else 0
        return QSize(look.px(320), head + self.verticalHeader().length())

    def minimumSizeHint(self) -> QSize:
        """As tall as its rows with `fit`; as narrow as its sheet."""
        return QSize(0, self.sizeHint().height() if self._fit else theme.current().px(120))

    @property
    def row_height(self) -> int:
        """Pixels of one row whose words need no line more than usual."""
        return theme.current().px(self._row_height)

    def _measure(self) -> None:
        self._share_width()

    def _measure_rows(self) -> None:
        """Each row is as high as its words need at the width they have."""
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(self.row_height)
        self._measure_some(range(rows.count()))
        self.updateGeometry()

    def _measure_some(self, which: range) -> None:
        model = self.model()
        column = self._words_column(model) if isinstance(model, RowsModel) else -1
        if column < 0:
            return
        rows, usual = self.verticalHeader(), self.row_height
        wide, air = self.columnWidth(column), theme.current().px(AIR)
        for row in which:
            needed = words_height(self.shown_cell(row, column), wide, wraps=self.folded) + air
            if rows.sectionSize(row) != max(usual, needed):
                rows.resizeSection(row, max(usual, needed))

    def _refit(self) -> None:
        self._measure_rows()

    def _refit_new(self, _: QModelIndex, first: int, last: int) -> None:
        """The others are as high as they were: a scan costs as much on a long ticket."""
        self._measure_some(range(first, last + 1))
        self.updateGeometry()

    def _refit_fewer(self, *_: Any) -> None:
        self.updateGeometry()

    def _refit_some(self, first: QModelIndex, last: QModelIndex) -> None:
        before = self.verticalHeader().length()
        self._measure_some(range(first.row(), last.row() + 1))
        if self.verticalHeader().length() != before:
            self.updateGeometry()

    def _tell_pressed(self, index: QModelIndex) -> None:
        self.pressed_cell.emit(index.row(), index.column())

    def _share_width(self) -> None:
        model = self.model()
        if not isinstance(model, RowsModel) or not model.columns:
            return
        look = theme.current()
        room = self.wide
        small = room < look.px(SMALL)
        wides = [look.px(_width(column, small)) for column in model.columns]
        self._fold(model, wides, room - look.px(LEAST))
        open_columns = [at for at, c in enumerate(model.columns) if c.width == 0] or [0]
        left = max(room - sum(wides), 0)
        for at in open_columns:
            wides[at] += left // len(open_columns)
        wides[open_columns[-1]] += left % len(open_columns)
        for at, wide in enumerate(wides):
            self.setColumnHidden(at, at in self._folded)
            self.setColumnWidth(at, wide)
        self._measure_rows()

    def _fold(self, model: RowsModel[Any], wides: list[int], room: int) -> None:
        """Fold columns, the last first, until the others leave the words their least width.

        A pill in front of the words is the last to go; ticks, counts and the last column stay.
        """
        words = self._words_column(model)
        behind = [at for at in reversed(range(len(wides) - 1)) if at > words >= 0]
        before = [at for at in range(words) if model.columns[at].kind is Kind.PILL]
        folded = []
        for at in (*behind, *before):
            if sum(wides) > room:
                folded.append(at)
                wides[at] = 0
        folded.sort()
        self._folded = tuple(folded)
