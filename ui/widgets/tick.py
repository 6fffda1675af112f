"""A tick box with words that may be long: they go on below, and a tick is seen without colour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.buttons import PrimaryButton

BOX, GAP, LINE = 22, 10, 20


class Tick(QCheckBox):
    """A choice that is on or off: 44 px high, more when its words need more lines."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The words beside the box."""
        return self._words

    def sizeHint(self) -> QSize:
        """As high as its words at the width it has."""
        look = theme.current()
        lines = len(self._lines()) if self.width() else 1
        return QSize(look.px(200), max(look.px(44), look.px(LINE) * lines + look.px(8)))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(theme.current().px(80), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width decides how many lines the words need."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the large button beside it says; Space ticks."""
        large = self._large() if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else None
        if large is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            large.click()

    def _large(self) -> PrimaryButton | None:
        """The large button of the panel or page this stands on."""
        above = self.parentWidget()
        while above is not None:
            shown = [each for each in above.findChildren(PrimaryButton) if each.isVisible()]
            if shown:
                return shown[0] if len(shown) == 1 and shown[0].isEnabled() else None
            above = above.parentWidget()
        return None

    def hitButton(self, pos: QPoint) -> bool:
        """Words and box alike."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and words."""
        look = theme.current()
        painter = QPainter(self)
        side = look.px(BOX)
        box = paint.centred(QSize(side, side), self.rect())
        painter.save()
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        paint.tick_box(painter, paint.mirrored(self, box), self.isChecked())
        painter.restore()
        font, ink = look.font(15), look.colour("ink" if self.isEnabled() else "soft")
        lines, high = self._lines(), look.px(LINE)
        top = (self.height() - high * len(lines)) // 2
        for row, line in enumerate(lines):
            spot = QRect(side + look.px(GAP), top + row * high, self._room(), high)
            leading = Qt.AlignmentFlag.AlignLeading
            paint.words(painter, paint.mirrored(self, spot), line, font, ink, leading)
        if self.hasFocus():
            paint.rounded(painter, self.rect(), 6, None, look.colour("accent"), 2)

    def _room(self) -> int:
        look = theme.current()
        return self.width() - look.px(BOX) - look.px(GAP)

    def _lines(self) -> list[str]:
        return paint.broken(self._words, theme.current().font(15), self._room(), 4) or [""]
