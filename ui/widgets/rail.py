"""The left rail: one entry a screen, icon over word and key. Only what is built is shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.buttons import KeyButton

WIDE, NARROW = 96, 72


class RailButton(KeyButton):
    """An entry of the rail; checked while its screen is shown."""

    def __init__(self, icon: str, text: str, key: str, parent: QWidget | None = None) -> None:
        self._icon = icon
        super().__init__(text, key, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """68 px high; more at larger text, and where the key has to stand below the word."""
        look = theme.current()
        more = look.px(14) if self.width() and self._stacked() else 0
        return QSize(look.px(52), 48 + look.px(20) + more)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the rail."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width decides where the key stands."""
        super().resizeEvent(event)
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """The frame says which entry is shown, not the click."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon above, word and key below; the shown one on the accent."""
        look = theme.current()
        painter = QPainter(self)
        chosen = self.isChecked()
        if chosen or self._over:
            fill = self._ground(
                "accent" if chosen else "rail", "accent" if chosen else "rail-hover"
            )
            paint.rounded(painter, self.rect(), 8, fill)
        token = "accent-ink" if chosen else "rail-ink"
        spot = QRect((self.width() - 22) // 2, 12, 22, 22)
        painter.drawPixmap(spot, theme.picture(self._icon, token, round(22 / look.scale)))
        self._caption(painter, look.colour(token))
        self._draw_focus(painter, 8, "rail-ink")

    def _caption(self, painter: QPainter, ink: QColor) -> None:
        look = theme.current()
        font, small = look.font(13, 500), look.font(11, 400)
        word, key = self.words, self.key
        gap = look.px(4) if key else 0
        key_wide = self._key_wide() if key else 0
        if self._stacked():
            font = look.font(12, 500)
            under = QRect(2, 38 + look.px(17), self.width() - 4, look.px(16))
            paint.words(painter, under, key, small, ink, Qt.AlignmentFlag.AlignHCenter)
            key, gap, key_wide = "", 0, 0
        wide = min(paint.text_width(word, font) + 1, self.width() - 2 - gap - key_wide)
        start = (self.width() - wide - gap - key_wide) // 2
        top, high = 38, look.px(20)
        spot = paint.mirrored(self, QRect(start, top, wide, high))
        paint.words(painter, spot, word, font, ink)
        if key:
            spot = paint.mirrored(self, QRect(start + wide + gap, top + 1, key_wide, high))
            paint.words(painter, spot, key, small, ink)

    def _stacked(self) -> bool:
        """Word and key do not fit beside each other."""
        look = theme.current()
        wide = paint.text_width(self.words, look.font(13, 500)) + look.px(4)
        return bool(self.key) and wide + self._key_wide() > self.width() - 4

    def _key_wide(self) -> int:
        return paint.text_width(self.key, theme.current().font(11, 400)) + 1


class Rail(QFrame):
    """The rail itself. `chosen(str)` tells the entry pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rail")
        self._entries: dict[str, RailButton] = {}
        self._low: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 12, 10, 16)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self._upper = 0

    def add(self, name: str, icon: str, text: str, key: str = "", *, low: bool = False) -> None:
        """Add an entry; `low` ones stand at the foot of the rail (Shift, Books)."""
        button = RailButton(icon, text, key)
        button.clicked.connect(lambda _=False, entry=name: self.chosen.emit(entry))
        self._entries[name] = button
        if low:
            self._low.append(name)
            self._column.addWidget(button)
        else:
            self._column.insertWidget(self._upper, button)
            self._upper += 1

    def show_chosen(self, name: str) -> None:
        """Light the entry of that name; while none is lit, none means anything: all are hidden."""
        for entry, button in self._entries.items():
            button.setChecked(entry == name)
            button.setVisible(bool(name))

    @property
    def low_entries(self) -> tuple[str, ...]:
        """The names of the entries at the foot."""
        return tuple(self._low)

    def entry(self, name: str) -> RailButton:
        """The button of an entry."""
        return self._entries[name]

    def set_narrow(self, narrow: bool) -> None:
        """72 px on a small screen, else 96; both grow a little with the text."""
        look = theme.current()
        wide = NARROW if narrow else WIDE
        side = 4 if narrow else 10
        self._column.setContentsMargins(side, 12, side, 12)
        self.setFixedWidth(round(wide * (1 + (look.scale - 1) * 0.6)))
