"""The number pad: the counter by touch. It types into the scan field, or whoever listens."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.buttons import KeyButton

ENTER, BACK = "Enter", "Backspace"
SIDE = 56  # px at 100 %, unless room is scarce; never below 44


class PadKey(KeyButton):
    """One key of the pad; it never takes the focus."""

    def __init__(
        self,
        text: str,
        name: str,
        *,
        icon: str = "",
        filled: bool = False,
        side: int = SIDE,
        parent: QWidget,
    ) -> None:
        self._icon, self._filled, self._side = icon, filled, side
        super().__init__(text, "", parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """A square to be hit by a thumb."""
        side = theme.current().px(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never below 44 px."""
        return QSize(44, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key."""
        look = theme.current()
        painter = QPainter(self)
        if self._filled:
            paint.rounded(painter, self.rect(), 8, self._ground("accent", "accent-hover"))
        else:
            ground = self._ground("sheet", "hover")
            paint.rounded(painter, self.rect(), 8, ground, look.colour("line"))
        token = "accent-ink" if self._filled else "ink"
        if self._icon:
            side = look.px(22)
            spot = self.rect().center()
            drawing = theme.picture(self._icon, token, 22)
            painter.drawPixmap(spot.x() - side // 2, spot.y() - side // 2, drawing)
            return
        painter.setFont(look.font(20, 500, tabular=True))
        painter.setPen(look.colour(token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)


class NumberPad(QWidget):
    """Digits, the decimal mark of the locale, 00, back and Enter; `pressed(str)` tells the key.

    `last` stands in the place of 00 where something else is typed oftener. The digits stand as on
    a telephone in every language.
    """

    pressed = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        decimals: bool = True,
        side: int = SIDE,
        last: str = "00",
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        point = QLocale().decimalPoint()
        key = partial(PadKey, side=side, parent=self)
        for at, digit in enumerate("123456789"):
            self._add(key(digit, digit), digit, at // 3, at % 3)
        if decimals:
            self._add(key(point, self.tr("decimal mark")), point, 3, 0)
        self._add(key("0", "0"), "0", 3, 1)
        self._add(key(last, last), last, 3, 2)
        back = key("", self.tr("take back the last figure"), icon="delete")
        self._add(back, BACK, 0, 3, high=2)
        enter = key("", self.tr("Enter"), icon="corner-down-left", filled=True)
        self._add(enter, ENTER, 2, 3, high=2)

    def type_into(self, field: QLineEdit) -> None:
        """Type into a field; Enter is its returnPressed."""
        self.pressed.connect(partial(type_key, field))

    def _add(self, key: PadKey, name: str, row: int, column: int, high: int = 1) -> None:
        key.clicked.connect(partial(self._tell, name))
        self._grid.addWidget(key, row, column, high, 1)

    def _tell(self, name: str, _checked: bool = False) -> None:
        self.pressed.emit(name)


def type_key(field: QLineEdit, name: str) -> None:
    """What a key of the pad does in a field."""
    if name == ENTER:
        field.returnPressed.emit()
    elif name == BACK:
        field.backspace()
    else:
        field.insert(name)
