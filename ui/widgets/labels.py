"""Words on a sheet: plain labels, section names, pills, keycaps, rules."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


class Words(QLabel):
    """Text at `size` px of 100 % and `weight`; `tone` is ink, soft, accent, ok, warn or bad.

    `tabular` is for amounts in a column. `align` is leading, trailing or centre and follows the
    reading direction of the screen, whatever letters the text has. The font follows the text scale
    by itself. Text is plain: markup in a name stays letters.
    """

    def __init__(
        self,
        text: str = "",
        size: int = 15,
        weight: int = 400,
        *,
        tone: str = "ink",
        align: str = "leading",
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._size, self._weight, self._tabular = size, weight, tabular
        self._align = align
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self._dress()

    def set_tone(self, tone: str) -> None:
        """Change the ink of the words."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            theme.restyle(self)

    def set_align(self, align: str) -> None:
        """leading, trailing or centre."""
        self._align = align
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Dress again when the theme, the text scale or the reading direction has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._dress()

    def _dress(self) -> None:
        font = self._font()
        if font != self.font():
            self.setFont(font)
        # A label aligns by the letters of its text; a figure must stand on the column's edge.
        far = (self._align == "trailing") == (self.layoutDirection() == LEFT_TO_RIGHT)
        side = Qt.AlignmentFlag.AlignRight if far else Qt.AlignmentFlag.AlignLeft
        if self._align == "centre":
            side = Qt.AlignmentFlag.AlignHCenter
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _font(self) -> QFont:
        return theme.current().font(self._size, self._weight, tabular=self._tabular)


class Elided(Words):
    """One line that is shortened with an ellipsis where room is scarce; the tooltip has it all.

    Where the height allows, a second line is begun before anything is lost.
    """

    def minimumSizeHint(self) -> QSize:
        """As narrow as an ellipsis."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.current().px(24)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shortened words."""
        whole = self.text()
        room = self.contentsRect()
        font, high = self.font(), self.fontMetrics().height()
        lines = paint.broken(whole, font, room.width(), max(room.height() // high, 1))
        cut = bool(lines) and paint.text_width(lines[-1], font) > room.width()
        if self.toolTip() != (whole if cut else ""):
            self.setToolTip(whole if cut else "")
        painter = QPainter(self)
        ink = self.palette().windowText().color()
        top = room.y() + (room.height() - high * len(lines)) // 2
        for row, line in enumerate(lines):
            spot = QRect(room.x(), top + row * high, room.width(), high)
            paint.words(painter, spot, line, font, ink, self.alignment())


class Icon(QWidget):
    """A Lucide icon at `size` px of 100 % in the colour of a token, whatever the theme becomes."""

    def __init__(
        self, name: str, token: str = "accent", size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = theme.current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in the colour of now."""
        QPainter(self).drawPixmap(0, 0, theme.picture(self._name, self._token, self._size))


class SectionLabel(Words):
    """The name of a section in grey small capitals; the text itself stays a plain phrase."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, size=13, weight=600, tone="soft", parent=parent)

    def _font(self) -> QFont:
        font = super()._font()
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        return font


class Pill(QLabel):
    """A state as a soft pill with words: plain, chosen, ok, warn or bad. Empty text hides it."""

    def __init__(self, text: str = "", state: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, state)

    def show_state(self, text: str, state: str) -> None:
        """Set words and state together."""
        self._state = state
        self.setProperty("state", state)
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @property
    def state(self) -> str:
        """The state shown."""
        return self._state

    def sizeHint(self) -> QSize:
        """As wide as the words need."""
        return paint.pill_size(self.text())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill from the tokens."""
        painter = QPainter(self)
        paint.pill(painter, self.rect(), self.text(), self._state)


class KeyCap(QLabel):
    """A key, drawn small where it acts."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the key's name, at least square."""
        return paint.keycap_size(self.text())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its key."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the keycap from the tokens."""
        look = theme.current()
        painter = QPainter(self)
        soft, line = look.colour("soft"), look.colour("line")
        paint.rounded(painter, self.rect(), 4, look.colour("sheet"))
        paint.keycap(painter, self.rect(), self.text(), soft, line)


def rule(parent: QWidget | None = None) -> QFrame:
    """A line of one pixel between rows."""
    line = QFrame(parent)
    line.setProperty("look", "rule")
    return line
