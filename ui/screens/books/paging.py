"""A long list fetched page by page: the first as it is asked, the next as somebody scrolls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from posdesk.desk.action import Lookup
from ui.errands import Errands
from ui.models.paged import PagedModel
from ui.screens.books.sheet import ListSheet

Asks = Callable[[Any], Lookup[Any]]


class Paging(QObject):
    """Fills `sheet` and its model; of what is asked under the word `newest` the last comes home."""

    def __init__(
        self, work: Errands, sheet: ListSheet, model: PagedModel[Any], newest: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._work, self._sheet, self._model, self._newest = work, sheet, model, newest
        self._asks: Asks | None = None
        self._below: Any = None
        model.wanted.connect(self._go_on)

    def begin(self, asks: Asks) -> None:
        """`asks` makes the question of the page below a place; None: of the first."""
        self._work.ask(asks(None), lambda page: self._begun(asks, page), newest=self._newest)

    def _begun(self, asks: Asks, page: Any) -> None:
        self._asks, self._below = asks, page.below
        self._sheet.begin(page.rows, more=page.below is not None)

    def _go_on(self) -> None:
        assert self._asks is not None
        question = self._asks(self._below)
        self._work.ask(question, self._add, self._not_found, newest=self._newest)

    def _add(self, page: Any) -> None:
        self._below = page.below
        self._model.add(page.rows, more=page.below is not None)

    def _not_found(self, trouble: Exception) -> None:
        self._model.give_up()
        self._work.tell(trouble)
