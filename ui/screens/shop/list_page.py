"""What goods and customers have in common: a list one types into, and a card of the row lit.

Beside the list stands the card at rest, or a form; a form begun stays for who began it.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy

from posdesk.desk.action import Lookup
from ui.errands import Errands
from ui.main_window import Panel
from ui.models.rows import RowsModel
from ui.screens.books.seek_field import SeekField
from ui.screens.shop.page import ShopPage, paper_of, refused_words
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.lines import LinesView
from ui.widgets.sheets import EmptyState, scrolling
from ui.wording import refusal


class ListPage(ShopPage):
    """A page that finds as one types. `model` has the rows, `panels` the card `at_rest` first."""

    LIT = ""  # of the questions about the row lit only the last one counts

    model: RowsModel[Any]

    def __init__(
        self, work: Errands, panels: OneOf, at_rest: Panel, parent: QObject | None = None
    ) -> None:
        super().__init__(panels, parent)
        self._work, self.panels, self._at_rest = work, panels, at_rest
        self._draft = work.draft()
        self._who = ""
        self._lit = ""  # what to light when the list has come

    def lay(self, seek: SeekField, empty: EmptyState) -> None:
        """The field, the list below it, and what stands there where nothing fits."""
        self.seek, self.empty = seek, empty
        self.view = LinesView(self.title(), fit=False, heads=False)
        self.view.setModel(self.model)
        # it scrolls: with large text it has what height is left
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.nothing = scrolling()
        self.nothing.setWidget(empty)
        self.nothing.hide()
        self.sheet.fill(paper_of(seek, self.view, self.nothing))
        self.sheet.setFocusProxy(seek)
        seek.seek.connect(self._find)
        seek.moved.connect(lambda by: self.light(self.view.current_row + by))
        seek.left.connect(self.step_back)
        self.view.pressed_cell.connect(lambda row, _: self.light(row))

    def begin(self) -> None:
        """The list as it is now; what was begun to be typed stays for who typed it."""
        code = self._work.desk.duty.code
        if code != self._who:
            self._somebody_else()
        self._who = code
        if self.panels.shows(self._at_rest):
            self._find(self.seek.text().strip())
            self.seek.setFocus()

    @property
    def busy(self) -> bool:
        """Whether something typed is about to be looked up."""
        return not self.seek.resting

    def light(self, at: int) -> None:
        """Light that row, and ask all about it."""
        at = min(max(at, 0), len(self.model.rows) - 1)
        self.view.set_current_row(at)
        if at < 0:
            self._show(None)
            return
        self.view.scrollTo(self.model.index(at, 0))
        self._reached(at)
        self._work.ask(self._about(self.model.rows[at]), self._show, newest=self.LIT)

    def step_back(self) -> None:
        """Esc leaves what is being typed, then the page."""
        if self.panels.shows(self._at_rest):
            self.left.emit()
        else:
            self._rest()

    # --- what each page has of its own ---------------------------------------------------------

    def _somebody_else(self) -> None:
        """Another person is on duty than the one who began."""

    def _reached(self, at: int) -> None:
        """That row is lit: of a long list more may be wanted."""

    @abstractmethod
    def _find(self, typed: str) -> None:
        """List what fits those words."""

    @abstractmethod
    def _about(self, row: Any) -> Lookup[Any]:
        """What asks all about that row."""

    @abstractmethod
    def _show(self, card: Any) -> None:
        """All about the row lit; None where none is."""

    # --- steps they share ------------------------------------------------------------------------

    def _listed(self, rows: Sequence[Any], code_of: Callable[[Any], str]) -> None:
        """The rows have come: light the one that was asked for, else the first."""
        self.view.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        lit = next((at for at, row in enumerate(rows) if code_of(row) == self._lit), 0)
        self.light(lit if rows else -1)

    def _ask(self, panel: Panel) -> None:
        self._draft.begin()
        self.panels.show_panel(panel)

    def _rest(self) -> None:
        self.panels.show_panel(self._at_rest)
        self.begin()

    def _refused_in(self, panel: Any, trouble: Exception) -> None:
        """Said in the form, and where everything is said."""
        panel.say(refusal(trouble)[0])
        self.said.emit(refused_words(trouble))
