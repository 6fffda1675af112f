"""The top bar: whose till this is, the scan field, the state of the world, who is here."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import Words
from ui.widgets.scan_field import ScanField
from ui.widgets.status_chip import StatusChip

FIELD_LEAST = 220  # px at 100 %: trouble at the chips leaves the scan field so much
NARROW = 1200  # px at 100 %: below this, silent chips show their dot only


class TopBar(QFrame):
    """60 px: wordmark, till and shift, the scan field, chips, clerk and the way out."""

    sign_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "top")
        self.mark = Words("posdesk", size=16, weight=600, tone="accent")
        self._gap = QWidget()
        self._gap.setFixedWidth(33)
        self.till = Words(size=13, weight=600)
        self.shift = Words(size=13, tone="soft")
        self.field = ScanField(self.tr("Scan or type anything"))
        self.clerk = ClerkButton(self.tr("sign out F12"))
        self.clerk.clicked.connect(self.sign_out)
        self.clerk.show_name("")
        self._chips: dict[str, StatusChip] = {}
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(10)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 0, 20, 0)
        row.setSpacing(0)
        row.addWidget(self.mark)
        row.addWidget(self._gap)
        row.addLayout(_pair(self.till, self.shift, Qt.AlignmentFlag.AlignLeading))
        row.addSpacing(26)
        row.addWidget(self.field, 1)
        row.addStretch(0)
        row.addSpacing(24)
        row.addLayout(self._chip_row)
        row.addSpacing(18)
        row.addWidget(self.clerk)
        self.field.setMaximumWidth(620)

    def show_place(self, till: str, shift: str) -> None:
        """`Till 1`, `shift 42 · open`."""
        self.till.setText(till)
        self.shift.setText(shift)

    def show_clerk(self, name: str) -> None:
        """Who is on duty; an empty name hides the way out."""
        self.clerk.show_name(name)

    def add_chip(self, name: str, label: str) -> StatusChip:
        """A chip for one thing of the world, green until told otherwise."""
        chip = StatusChip(label)
        self._chips[name] = chip
        self._chip_row.addWidget(chip)
        self._fit()
        return chip

    def chip(self, name: str) -> StatusChip:
        """The chip of that name."""
        return self._chips[name]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the field room when the bar is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = theme.current()
        narrow = self.width() < look.px(NARROW)
        for chip in self._chips.values():
            chip.set_terse(narrow)
        self.field.setMaximumWidth(look.px(620))
        self.field.setMinimumWidth(min(look.px(FIELD_LEAST), self.width() // 4))
        for part in (self.mark, self._gap):
            part.setVisible(self.width() >= look.px(760))


class ClerkButton(KeyButton):
    """Who is on duty, and the way out below; pressing it signs out."""

    def __init__(self, way_out: str, parent: QWidget | None = None) -> None:
        self._name = ""
        super().__init__(way_out, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Another clerk; an empty name hides the button."""
        self._name = name
        self.setAccessibleDescription(name)
        self.setVisible(bool(name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """44 px high, as wide as the longer line."""
        look = theme.current()
        name = paint.text_width(self._name, look.font(13, 600))
        way = paint.text_width(self.words, look.font(13))
        return QSize(max(name, way) + look.px(4), look.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name above, way out below, at the far edge."""
        look = theme.current()
        painter = QPainter(self)
        half = self.height() // 2
        upper = QRect(0, half - look.px(19), self.width(), look.px(18))
        lower = QRect(0, half, self.width(), look.px(18))
        far = Qt.AlignmentFlag.AlignTrailing
        ink = look.colour("accent" if self._over else "soft")
        paint.words(painter, upper, self._name, look.font(13, 600), look.colour("ink"), far)
        paint.words(painter, lower, self.words, look.font(13), ink, far)
        self._draw_focus(painter, 6)


def _pair(upper: QWidget, lower: QWidget, side: Qt.AlignmentFlag) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addStretch(1)
    column.addWidget(upper, 0, side)
    column.addWidget(lower, 0, side)
    column.addStretch(1)
    for part in (upper, lower):
        part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return column
