"""More rows than a page has room for: some are seen, a button beside them turns to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from posdesk.wording import translate
from ui import theme
from ui.widgets.buttons import EDGE, SideButton
from ui.widgets.sheets import Inner, scrolling

PICTURE = 28  # px at 100 %: an icon with the room beside it


class TurnedRows(QWidget):
    """`rows` is the grid they are laid in; `most` px of them are seen, the button is as high.

    Tab walks through all of them, those not seen come into sight; after the last row a press of
    the button turns to the first again.
    """

    def __init__(self, most: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._lit: QWidget | None = None
        inner = Inner()
        self.rows = QGridLayout(inner)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(gap)
        self.area = scrolling()
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        self.more = SideButton(icon="chevron-down")
        words = translate("Shop", "More pages")
        self.more.setAccessibleName(words)
        self.more.setToolTip(words)
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.more.clicked.connect(self.turn)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(gap)
        line.addWidget(self.area, 1)
        line.addWidget(self.more)
        self.setFixedHeight(most)
        self.area.verticalScrollBar().rangeChanged.connect(self._reveal_soon)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @property
    def beside(self) -> int:
        """Pixels of width the button takes from the rows."""
        return self._gap + theme.current().px(2 * EDGE + PICTURE)

    def turn(self) -> None:
        """The first row not wholly seen comes to the top; below the last, the first."""
        bar = self.area.verticalScrollBar()
        end = bar.value() + bar.pageStep()
        spots = [self.rows.cellRect(at, 0) for at in range(self.rows.rowCount())]
        below = [spot.top() for spot in spots if spot.bottom() >= end]
        bar.setValue(below[0] if below else 0)

    def reveal(self, row_part: QWidget) -> None:
        """Bring it into sight."""
        if self.area.isAncestorOf(row_part):
            self.area.ensureWidgetVisible(row_part, 0, 0)

    def light(self, row_part: QWidget) -> None:
        """That one is seen, now and when the rows have another height."""
        self._lit = row_part
        self._reveal_soon()

    def _reveal_soon(self) -> None:
        QTimer.singleShot(0, self, self._reveal_lit)  # once all has its place

    def _reveal_lit(self) -> None:
        if self._lit is not None:
            self.reveal(self._lit)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self.reveal(now)
