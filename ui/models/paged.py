"""PagedModel: rows that come page after page, asked for as somebody scrolls down to the last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ui.models.rows import ROOT, Column, Index, RowsModel

Row = TypeVar("Row")


class PagedModel(RowsModel[Row]):
    """`wanted` asks for the next page, once until it has come: `begin` shows the first, `add` more.

    Whoever fetches does so off the GUI thread; nothing waits here.
    """

    wanted = Signal()

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._more = self._asked = False

    def begin(self, rows: Sequence[Row], *, more: bool) -> None:
        """The first page of another list."""
        self._more, self._asked = more, False
        self.set_rows(rows)

    def add(self, rows: Sequence[Row], *, more: bool) -> None:
        """The next page, below what is shown."""
        self._more, self._asked = more, False
        self.append(rows)

    def give_up(self) -> None:
        """The page did not come; it may be asked for again."""
        self._asked = False

    def canFetchMore(self, parent: Index = ROOT) -> bool:
        """Whether there is a page that has not been asked for."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index = ROOT) -> None:
        """Ask for it."""
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()
