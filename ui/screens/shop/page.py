"""What every page of the shop is: a sheet with the way to the others above it, and a panel."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from posdesk.errors import Refusal
from posdesk.wording import translate
from ui.main_window import Panel
from ui.saying import Saying, not_done
from ui.widgets.buttons import SideButton
from ui.widgets.page_ways import PageWays
from ui.wording import refusal

ENTRY = "shop"
# Refusals whose sentence does not tell what was not kept.
_UNTOLD = frozenset(
    {"card_number", "not_for_this_role", "staff_unknown", "goods_unknown", "nobody_signed_in"}
)


def refused_words(trouble: Exception) -> Saying:
    """What a refusal says; its sentence tells what was not kept, so the pill does not once more."""
    words, detail = refusal(trouble)
    if isinstance(trouble, Refusal) and trouble.code not in _UNTOLD:
        return Saying(words, translate("Shop", "Look again"), "warn", detail)
    pill = not_done(trouble, translate("Saying", "Nothing was changed"))
    return Saying(words, pill, "warn", detail)


def paper_of(*parts: QWidget) -> QFrame:
    """The white sheet of a page that is one list: its field, the list, and what stands for none."""
    paper = QFrame()
    paper.setProperty("look", "sheet")
    inside = QVBoxLayout(paper)
    inside.setContentsMargins(24, 20, 24, 12)
    inside.setSpacing(12)
    for part in parts:
        inside.addWidget(part)
    return paper


class ShopSheet(QWidget):
    """The middle of a page: its name, the ways to the others, and below them what `fill` is given.

    `other(str)` tells the page wanted.
    """

    other = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways = PageWays(title, turned=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._ways)

    def fill(self, part: QWidget) -> None:
        """What takes the height that is left."""
        self._column.addWidget(part, 1)

    def show_ways(self, ways: Sequence[tuple[str, str]], here: str) -> None:
        """The pages, (name, title) each; the one shown is lit."""
        self._ways.show_ways([self._way(name, title, name == here) for name, title in ways])

    def holds_way(self, widget: QWidget) -> bool:
        """Whether that is one of the ways to the pages, and no part of this one."""
        return widget in self._ways.buttons

    def _way(self, name: str, title: str, here: bool) -> SideButton:
        button = SideButton(title, checkable=True)
        button.setChecked(here)

        def pressed() -> None:
            button.setChecked(here)
            self.other.emit(name)

        button.clicked.connect(pressed)
        return button


class ShopPage(QObject):
    """One page. Its class names itself (`NAME`, `title()`), fills `sheet` and `panel`, and begins.

    `said` carries a Saying for the message bar, `queued` tells that a paper waits for the printer,
    `left` that Esc was pressed with nothing half made, `printer_set` that another printer is used,
    `receipt(str)` that the paper of that number is to be opened as if it had been scanned,
    `page(Paper)` is to be printed and kept in no book, `marked` that days of the shop have changed.
    `OWN_KEYS` mean what the page says, whatever they mean at the ticket.
    """

    NAME = ""
    OWN_KEYS: tuple[Qt.Key, ...] = ()

    said = Signal(object)
    queued = Signal()
    left = Signal()
    printer_set = Signal()
    receipt = Signal(str)
    page = Signal(object)
    marked = Signal()

    def __init__(self, panel: Panel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = ShopSheet(self.title())
        self.panel = panel
        for part in (self.sheet, panel):
            part.installEventFilter(self)

    @staticmethod
    @abstractmethod
    def title() -> str:
        """What the page is called."""

    def begin(self) -> None:
        """The page is shown: read what it shows as it stands now."""

    def forget(self) -> None:
        """Nobody is on duty any more: what was shown to one alone is gone."""

    def close(self) -> None:
        """The program ends: let what the page has begun come to its end."""

    def step_back(self) -> None:
        """Esc: one step back; nothing typed is lost that was kept."""
        self.left.emit()

    def pressed(self, event: QKeyEvent) -> bool:
        """A key no field of the page wanted; True when it meant something."""
        return False

    def scanned(self, text: str) -> bool:
        """A scan while the page is shown; True when it was for the page and not for the ticket."""
        return False

    @property
    def busy(self) -> bool:
        """Whether something typed is about to be looked up."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys reach the page whatever field of it has the focus."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in self.OWN_KEYS:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
            return True
        return self.pressed(event) or super().eventFilter(watched, event)
