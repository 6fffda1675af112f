"""A status chip: green and silent, amber with a queue, red with what to do. Never a modal box."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.buttons import KeyButton


class StatusChip(KeyButton):
    """One thing of the world: printer, drawer, books. Press it to see more.

    States: ok (a green dot and its name), warn (amber ground, `detail` such as `2 waiting`), bad
    (red ground, `detail` says what to do). The state is also in the accessible description.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._name, self._state, self._detail, self._terse = name, "ok", "", False
        super().__init__(name, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state("ok")

    def show_state(self, state: str, detail: str = "") -> None:
        """Set ok, warn or bad, with words for the last two."""
        self._state, self._detail = state, detail
        self.say(f"{self._name}: {detail}" if detail else self._name)
        told = {
            "ok": self.tr("all is well"),
            "warn": self.tr("needs a look"),
            "bad": self.tr("does not work"),
        }
        self.setAccessibleDescription(detail or told[state])
        self.setToolTip(detail)

    @property
    def state(self) -> str:
        """ok, warn or bad."""
        return self._state

    def set_terse(self, terse: bool) -> None:
        """On a narrow bar a silent chip shows its dot only; trouble keeps its words."""
        if terse != self._terse:
            self._terse = terse
            self.setToolTip(self._detail or (self._name if terse else ""))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """44 px high to touch, as wide as its words."""
        look = theme.current()
        wide = look.px(16 if self._shown() else 28)
        if self._shown():
            wide += paint.text_width(self._shown(), look.font(13)) + look.px(5)
        if self._state != "ok":
            wide += look.px(12)
        return QSize(wide, look.px(44))

    def minimumSizeHint(self) -> QSize:
        """Its dot is always seen."""
        return QSize(theme.current().px(16), theme.current().px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint dot and words; amber and red get a ground so that colour is not alone."""
        look = theme.current()
        painter = QPainter(self)
        room = self.rect()
        if self._state != "ok":
            high = look.px(26)
            ground = QRect(0, (self.height() - high) // 2, self.width(), high)
            paint.rounded(painter, ground, high / 2, look.colour(f"{self._state}-soft"))
            room = room.adjusted(look.px(6), 0, -look.px(6), 0)
        side = look.px(8)
        start = look.px(4) if self._shown() else (room.width() - side) // 2
        dot = paint.centred(QSize(side, side), room.adjusted(start, 0, 0, 0))
        colour = look.colour(self._state)
        paint.rounded(painter, paint.mirrored(self, dot), dot.width() / 2, colour)
        ink = look.colour("soft") if self._state == "ok" else colour
        text = room.adjusted(look.px(18), 0, 0, 0)
        spot = paint.mirrored(self, text)
        paint.words(painter, spot, self._shown(), look.font(13), ink, Qt.AlignmentFlag.AlignLeading)
        self._draw_focus(painter, 6)

    def _shown(self) -> str:
        if self._detail:
            return f"{self._name}: {self._detail}"
        return "" if self._terse else self._name
