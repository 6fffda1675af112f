"""Quick notes: amounts a customer may hand over, as many side by side as the panel has room for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.buttons import KeyButton

GAP, EDGE = 8, 6
LARGE, SMALL = 15, 13  # px at 100 %
MOST_ACROSS = 4


class Note(KeyButton):
    """One amount in the middle of its button, 44 high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the amount needs in small type."""
        look = theme.current()
        return QSize(paint.text_width(self.words, _font(SMALL)) + 2 * EDGE, look.px(44))

    def minimumSizeHint(self) -> QSize:
        """Large enough for a thumb."""
        return QSize(44, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the amount, smaller where room is scarce."""
        look = theme.current()
        painter = QPainter(self)
        ground = self._ground("sheet", "hover")
        paint.rounded(painter, self.rect(), 8, ground, look.colour("line"))
        room: QRect = self.rect().adjusted(EDGE, 0, -EDGE, 0)
        fits = paint.text_width(self.words, _font(LARGE)) <= room.width()
        font = _font(LARGE if fits else SMALL)
        ink = look.colour("ink" if self.isEnabled() else "soft")
        paint.words(painter, room, self.words, font, ink, Qt.AlignmentFlag.AlignHCenter)
        self._draw_focus(painter, 8)


class Notes(QWidget):
    """The amounts in rows; `pressed(int)` tells the place of the one pressed."""

    pressed = Signal(int)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [Note(self) for _ in range(most)]
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setSpacing(GAP)
        for at, button in enumerate(self.buttons):
            button.clicked.connect(partial(self._tell, at))
        self.show_amounts(())

    def show_amounts(self, amounts: tuple[str, ...]) -> None:
        """Show these, ready formatted; buttons left over are hidden."""
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(amounts))
            button.say(amounts[at] if at < len(amounts) else "")
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width decides how many stand side by side."""
        super().resizeEvent(event)
        self._lay()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def _lay(self) -> None:
        widest = max((button.sizeHint().width() for button in self.buttons), default=44)
        across = min(max((self.width() + GAP) // (max(widest, 44) + GAP), 1), MOST_ACROSS)
        if across == self._across:
            return
        self._across = across
        for at, button in enumerate(self.buttons):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, at // across, at % across)
        for column in range(MOST_ACROSS):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def _tell(self, place: int, _checked: bool = False) -> None:
        self.pressed.emit(place)


def _font(size: int) -> QFont:
    return theme.current().font(size, 500, tabular=True)
