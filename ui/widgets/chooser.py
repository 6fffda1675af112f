"""A field that offers a short list; its chevron says so in light and dark."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui import theme
from ui.widgets import paint

SIDE, EDGE = 16, 12


class Chooser(QComboBox):
    """`offer(pairs)` fills it with (what is kept, what is shown); `chosen` is what is kept."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def offer(self, pairs: tuple[tuple[str, str], ...]) -> None:
        """Fill the list; the first is chosen."""
        self.clear()
        for kept, shown in pairs:
            self.addItem(shown, kept)

    @property
    def chosen(self) -> str:
        """What is kept for the line chosen."""
        return str(self.currentData())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, its words ended by an ellipsis where room is scarce, and a chevron."""
        look = theme.current()
        side, edge = look.px(SIDE), look.px(EDGE)
        field = QStyleOptionComboBox()
        self.initStyleOption(field)
        room = self.width() - side - 3 * edge
        field.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, field)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, field)
        spot = QRect(self.width() - side - edge, 0, side, self.height())
        spot = paint.mirrored(self, paint.centred(QSize(side, side), spot))
        painter.drawPixmap(spot, theme.picture("chevron-down", "soft", SIDE))
