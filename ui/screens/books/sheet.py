"""The sheet the lists stand on: which list, a row to narrow it, the list, or why it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.wording import translate
from ui.models.paged import PagedModel
from ui.screens.books.seek_field import SeekField
from ui.widgets.buttons import SideButton
from ui.widgets.lines import LinesView
from ui.widgets.page_ways import PageWays
from ui.widgets.sheets import EmptyState

SALES, JOURNAL, PARCELS, WITH_US = "books", "journal", "parcels", "with-us"


class ListSheet(QWidget):
    """`other` tells that the other list is wanted; `lit(int)` the row pressed or walked to."""

    other = Signal(str)
    lit = Signal(int)

    def __init__(
        self,
        name: str,
        title: str,
        seek: SeekField,
        model: PagedModel[Any],
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.seek, self.model, self.empty = seek, model, empty
        self.view = LinesView(title, fit=False, heads=False)
        self.view.setModel(model)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(8)
        self.beside.addWidget(seek, 1)
        sheet = QFrame()
        sheet.setProperty("look", "sheet")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(24, 20, 24, 12)
        inside.setSpacing(12)
        inside.addLayout(self.beside)
        inside.addWidget(self.view, 1)
        inside.addWidget(empty, 1)
        ways = PageWays(title, keep_title=True)
        ways.show_ways(
            [
                self._way(page, words, page == name)
                for page, words in (
                    (SALES, translate("Books", "Past sales")),
                    (PARCELS, translate("Books", "Parcels")),
                    (WITH_US, translate("Books", "With us")),
                    (JOURNAL, translate("Books", "Journal")),
                )
            ]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(ways)
        column.addWidget(sheet, 1)
        empty.hide()
        seek.moved.connect(self.move_row)
        self.view.pressed_cell.connect(lambda row, _: self.light(row))

    def _way(self, page: str, words: str, here: bool) -> SideButton:
        button = SideButton(words, checkable=True)
        button.setChecked(here)

        def pressed() -> None:
            button.setChecked(here)
            self.other.emit(page)

        button.clicked.connect(pressed)
        return button

    def show_empty(self, shown: bool) -> None:
        """The sentence in place of the list, or the list."""
        self.view.setVisible(not shown)
        self.empty.setVisible(shown)

    def begin(self, rows: Sequence[Any], *, more: bool) -> None:
        """The first rows found, the uppermost lit; `more` stand below them."""
        self.model.begin(rows, more=more)
        self.show_empty(not rows)
        self.light(0 if rows else -1)

    @property
    def row(self) -> int:
        """The lit row; -1 for none."""
        return self.view.current_row

    def move_row(self, by: int) -> None:
        """Light a row further up or down."""
        last = self.model.rowCount() - 1
        if last >= 0:
            self.light(min(max(self.row + by, 0), last))

    def light(self, row: int) -> None:
        """Light that row, bring it into sight, and tell."""
        self.view.set_current_row(row)
        if row >= 0:
            self.view.scrollTo(self.model.index(row, 0))
            if row == self.model.rowCount() - 1:
                self.model.fetchMore()
        self.lit.emit(row)
