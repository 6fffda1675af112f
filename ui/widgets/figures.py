"""Figures: the one large amount of a panel, and the small rows that explain it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.labels import Words


class BigFigure(QWidget):
    """The figure: an amount at 44/600 with its currency small beside it, on one baseline.

    Takes ready text (see `ui.formats`); shrinks rather than clips when the amount is very long.
    """

    def __init__(self, amount: str = "", currency: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amount, self._currency = amount, currency
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_amount(amount, currency)

    def show_amount(self, amount: str, currency: str) -> None:
        """Show another amount; the accessible name is amount and currency in words."""
        self._amount, self._currency = amount, currency
        self.setAccessibleName(f"{amount} {currency}".strip())
        self.update()

    @property
    def amount(self) -> str:
        """The amount as shown, without the currency."""
        return self._amount

    @property
    def currency(self) -> str:
        """The currency as shown."""
        return self._currency

    def sizeHint(self) -> QSize:
        """One line of 44 px type."""
        look = theme.current()
        return QSize(look.px(200), look.px(54))

    def minimumSizeHint(self) -> QSize:
        """May grow narrow: the type shrinks with it."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint amount and currency on a common baseline, from the leading edge."""
        look = theme.current()
        painter = QPainter(self)
        small = look.font(20, 400)
        gap = look.px(10) if self._currency else 0
        tail = paint.text_width(self._currency, small) + gap
        size = 44
        while (
            size > 16
            and paint.text_width(self._amount, look.font(size, 600, tabular=True)) + tail
            > self.width()
        ):
            size -= 2
        large = look.font(size, 600, tabular=True)
        wide = paint.text_width(self._amount, large)
        base = (self.height() + QFontMetrics(look.font(44, 600)).capHeight()) // 2
        leading = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x = 0 if leading else self.width() - wide
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(large)
        painter.setPen(look.colour("ink"))
        painter.drawText(QPoint(x, base), self._amount)
        painter.setFont(small)
        painter.setPen(look.colour("soft"))
        painter.drawText(QPoint(x + wide + gap if leading else x - tail, base), self._currency)


class FigureRow(QFrame):
    """`Coming back ........ 46.49`: words leading, a tabular figure trailing, 42 px high."""

    def __init__(
        self,
        words: str = "",
        figure: str = "",
        *,
        strong: bool = False,
        detail: str = "",
        ruled: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = Words(words, weight=500 if strong else 400, wrap=True)
        weight = 600 if strong else 400
        self.figure = Words(figure, weight=weight, align="trailing", tabular=True)
        self.detail = Words(detail, size=13, tone="soft", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.words, 1)
        line.addWidget(self.figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.detail)
        self.detail.setVisible(bool(detail))
        self._ruled, self._tight = ruled, tight
        self._measure()

    def show_figure(self, words: str, figure: str, detail: str = "") -> None:
        """Set the words, the figure and the grey second line."""
        self.words.setText(words)
        self.figure.setText(figure)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text scale has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rule below, when another row follows."""
        super().paintEvent(event)
        if self._ruled:
            painter = QPainter(self)
            line = self.rect().adjusted(0, self.height() - 1, 0, 0)
            painter.fillRect(line, theme.current().colour("line"))

    def _measure(self) -> None:
        self.setMinimumHeight(theme.current().px(25 if self._tight else 40))
