"""Bars for figures that a person would rather look at than read: longest first, each with words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint

ROW, LINE, BAR = 46, 24, 12  # px at 100 %
LABEL, FIGURE = (15, 400), (15, 600)
LEAST = 2  # px of the shortest bar


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its words, the figure as written, and the amount its length stands for."""

    words: str
    figure: str
    amount: int


class BarChart(QWidget):
    """`show_bars(bars)`: words and figure above each bar, so that none is told by length alone."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """These, the longest first."""
        self.bars = tuple(sorted(bars, key=lambda bar: -bar.amount))
        told = (f"{bar.words}: {bar.figure}" for bar in self.bars)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("; ".join(told))
        self.setVisible(bool(self.bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row a bar."""
        look = theme.current()
        return QSize(look.px(240), look.px(ROW) * len(self.bars))

    def minimumSizeHint(self) -> QSize:
        """May be narrow: words are shortened, figures never."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words leading, figure trailing, the bar below both."""
        look, painter = theme.current(), QPainter(self)
        most = max((bar.amount for bar in self.bars), default=0)
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        figure_font = look.font(*FIGURE, tabular=True)
        for at, bar in enumerate(self.bars):
            top = at * look.px(ROW)
            room = paint.text_width(bar.figure, figure_font) + look.px(8)
            left = QRect(0, top, self.width() - room, look.px(LINE))
            right = QRect(self.width() - room, top, room, look.px(LINE))
            left, right = paint.mirrored(self, left), paint.mirrored(self, right)
            paint.words(painter, left, bar.words, look.font(*LABEL), look.colour("ink"), leading)
            paint.words(painter, right, bar.figure, figure_font, look.colour("ink"), trailing)
            ground = QRect(0, top + look.px(LINE) + 2, self.width(), look.px(BAR))
            paint.rounded(painter, ground, look.px(BAR) / 2, look.colour("line"))
            wide = round(self.width() * bar.amount / most) if most else 0
            if bar.amount:
                full = QRect(0, ground.top(), max(wide, look.px(LEAST)), ground.height())
                full = paint.mirrored(self, full)
                paint.rounded(painter, full, look.px(BAR) / 2, look.colour("accent"))
