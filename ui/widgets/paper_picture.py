"""A paper on the screen: the picture its own renderer drew, as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint

LEAST = 200  # px at 100 % kept while the picture is being drawn
WIDEST = 420  # px: 80 mm as large as it is in the hand


class PaperPicture(QWidget):
    """`show_picture(png)` shows it; paper is white in dark colours too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, png: bytes, name: str = "") -> None:
        """Show a PNG as drawn; no bytes leave the place empty. `name` is what a reader says."""
        self._drawn = QPixmap()
        if png:
            self._drawn.loadFromData(png)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    @property
    def drawn(self) -> bool:
        """Whether a picture is there."""
        return not self._drawn.isNull()

    def sizeHint(self) -> QSize:
        """As high as the paper is at the width there is."""
        wide = self._wide()
        if not self.drawn or not wide:
            return QSize(wide or LEAST, theme.current().px(LEAST))
        return QSize(wide, max(wide * self._drawn.height() // self._drawn.width(), 1))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width decides the height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, with a line round it where the sheet below is white too."""
        if not self.drawn:
            return
        hint = self.sizeHint()
        spot = QRect((self.width() - hint.width()) // 2, 0, hint.width(), hint.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        smooth = self._drawn.scaled(
            spot.size() * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawPixmap(spot, smooth)
        paint.rounded(painter, spot, 2, None, theme.current().colour("line"))

    def _wide(self) -> int:
        return min(self.width(), WIDEST)
