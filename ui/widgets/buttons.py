"""Buttons that say what will happen, each with the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint

EDGE = 12  # px at 100 % beside the words of a quiet button
HIGH = 44  # px at 100 %: a quiet button
LOW = 34  # px at 100 %: one in many rows, which is given 44 px all the same


class KeyButton(QPushButton):
    """A button that paints itself and keeps the focus where it was (in the scan field).

    `key` is the keycap shown. The accessible name is its words, the description its key.
    """

    def __init__(self, text: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._over = False
        self.setProperty("look", "key")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.say(text, key)

    def say(self, text: str, key: str | None = None) -> None:
        """Change the words, and the key when one is given."""
        if key is not None:
            self._key = key
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(self._key)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """The words as given, an ampersand being an ampersand."""
        return self.text().replace("&&", "&")

    @property
    def key(self) -> str:
        """The key shown on the keycap, empty for none."""
        return self._key

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as its keycap says; once a press."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is over the button."""
        self._over = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has left."""
        self._over = False
        super().leaveEvent(event)

    def _ground(self, rest: str, over: str) -> QColor:
        lit = self.isEnabled() and (self._over or self.isDown())
        return theme.current().colour(over if lit else rest)

    def _draw_focus(self, painter: QPainter, radius: int, token: str = "accent") -> None:
        if self.hasFocus():
            paint.rounded(painter, self.rect(), radius, None, theme.current().colour(token), 2)


class PrimaryButton(KeyButton):
    """The one filled button: it says what Enter will do, with the figure in its words. 56 high."""

    def __init__(self, text: str = "", key: str = "Enter", parent: QWidget | None = None) -> None:
        super().__init__(text, key, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """56 px, two lines' worth more when the words need them."""
        look = theme.current()
        lines = len(self._lines(self.width() or look.px(300))[0])
        return QSize(look.px(240), look.px(56) if lines == 1 else look.px(72))

    def minimumSizeHint(self) -> QSize:
        """May be as narrow as its panel."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width decides whether the words need two lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and keycap as one centred group."""
        look = theme.current()
        painter = QPainter(self)
        on = self.isEnabled()
        fill = self._ground("accent", "accent-hover") if on else look.colour("line")
        paint.rounded(painter, self.rect(), 8, fill)
        ink = look.colour("accent-ink" if on else "soft")
        lines, font = self._lines(self.width())
        cap = paint.keycap_size(self._key) if self._key else QSize(0, 0)
        gap = look.px(10) if self._key else 0
        wide = max(paint.text_width(line, font) for line in lines)
        start = (self.width() - wide - gap - cap.width()) // 2
        high = look.px(22)
        top = (self.height() - high * len(lines)) // 2
        for row, line in enumerate(lines):
            spot = paint.mirrored(self, QRect(start, top + row * high, wide + 1, high))
            paint.words(painter, spot, line, font, ink, Qt.AlignmentFlag.AlignHCenter)
        if self._key:
            spot = QRect(start + wide + gap, 0, cap.width(), self.height())
            spot = paint.mirrored(self, paint.centred(cap, spot))
            paint.keycap(painter, spot, self._key, ink, ink)
        self._draw_focus(painter, 8, "ink")

    def _lines(self, width: int) -> tuple[list[str], QFont]:
        """The words on one line, or broken near the middle when they are too long for it."""
        look = theme.current()
        font = look.font(16, 600)
        cap = paint.keycap_size(self._key).width() + look.px(10) if self._key else 0
        room = width - look.px(24) - cap
        text = self.words
        if paint.text_width(text, font) <= room:
            return [text], font
        font = look.font(15, 600)
        if paint.text_width(text, font) <= room:
            return [text], font
        spaces = [i for i, letter in enumerate(text) if letter == " "]
        if not spaces:
            return [text], font
        at = min(spaces, key=lambda i: abs(2 * i - len(text)))
        return [text[:at], text[at + 1 :]], font


class SideButton(KeyButton):
    """A quiet button like a card: words leading, an optional pill, the keycap trailing. 44 high.

    Checkable: the chosen one of several wears the accent as its line (tenders).
    """

    def __init__(
        self,
        text: str = "",
        key: str = "",
        *,
        icon: str = "",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._icon, self._count, self._state = icon, "", "chosen"
        self._low = False
        super().__init__(text, key, parent)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, text: str, state: str = "chosen") -> None:
        """A pill behind the words, such as the number of tickets on hold; empty takes it away."""
        self._count, self._state = text, state
        self.setAccessibleName(f"{self.words} {text}".strip())
        self.updateGeometry()
        self.update()

    def set_low(self, low: bool) -> None:
        """Grow less than the words do, never below 44 px: for many rows of large text."""
        if low != self._low:
            self._low = low
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """44 px high, as wide as words and keycap need."""
        look = theme.current()
        wide = paint.text_width(self.words, look.font(15, 500)) + look.px(2 * EDGE)
        if self._key:
            wide += paint.keycap_size(self._key).width() + look.px(10)
        if self._icon:
            wide += look.px(28)
        if self._count:
            wide += paint.pill_size(self._count).width() + look.px(10)
        lines = len(self._lines(self._room().width())) if self.width() else 1
        high = max(HIGH, look.px(LOW)) if self._low else look.px(HIGH)
        return QSize(wide, high if lines == 1 else look.px(18 + 20 * lines))

    def minimumSizeHint(self) -> QSize:
        """May be narrow: the words are shortened, the key never."""
        return QSize(theme.current().px(60), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width decides whether the words need two lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, words, pill and keycap."""
        look = theme.current()
        painter = QPainter(self)
        chosen = self.isCheckable() and self.isChecked()
        line = look.colour("accent" if chosen else "line")
        paint.rounded(painter, self.rect(), 8, self._ground("sheet", "hover"), line, 1 + chosen)
        inner = self._inner()
        if self._key:
            spot = paint.centred(paint.keycap_size(self._key), inner, right=True)
            soft, edge = look.colour("soft"), look.colour("line")
            paint.keycap(painter, paint.mirrored(self, spot), self._key, soft, edge)
        if self._icon:
            spot = paint.centred(QSize(look.px(20), look.px(20)), inner)
            token = "accent" if self.isEnabled() else "soft"
            painter.drawPixmap(paint.mirrored(self, spot), theme.picture(self._icon, token))
        self._write(painter, self._room())
        self._draw_focus(painter, 8)

    def _write(self, painter: QPainter, room: QRect) -> None:
        look = theme.current()
        font, ink = look.font(15, 500), look.colour("ink" if self.isEnabled() else "soft")
        lines = self._lines(room.width())
        high = look.px(20)
        top = room.y() + (room.height() - high * len(lines)) // 2
        for row, line in enumerate(lines):
            spot = QRect(room.x(), top + row * high, room.width(), high)
            paint.words(painter, paint.mirrored(self, spot), line, font, ink)
        if self._count:
            wide = max(min(paint.text_width(line, font), room.width()) for line in lines)
            size = paint.pill_size(self._count)
            spot = QRect(room.x() + wide + look.px(14), room.y(), size.width(), room.height())
            spot = paint.mirrored(self, paint.centred(size, spot))
            paint.pill(painter, spot, self._count, self._state)

    def _inner(self) -> QRect:
        edge = theme.current().px(EDGE)
        return self.rect().adjusted(edge, 0, -edge, 0)

    def _room(self) -> QRect:
        """Where the words go: what icon, pill and keycap leave."""
        look = theme.current()
        room = self._inner()
        if self._icon:
            room.setLeft(room.left() + look.px(29))
        if self._key:
            room.setRight(room.right() - paint.keycap_size(self._key).width() - look.px(10))
        if self._count:
            room.setRight(room.right() - paint.pill_size(self._count).width() - look.px(14))
        return room

    def _lines(self, width: int) -> list[str]:
        return paint.broken(self.words, theme.current().font(15, 500), width, 3) or [""]
