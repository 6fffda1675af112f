"""A month to look at and to walk: each day with a mark for what happened on it."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint

WEEKS, DAYS = 6, 7
CELL, HEAD, GAP = 44, 26, 4  # px at 100 %
NUMBER, MARK = (15, 500), (12, 500)


class MonthGrid(QWidget):
    """`show_month(first, marks)` paints; `picked(date)` tells a press. The lit day has a ring.

    `marks`: day -> (a word or two, the state of its pill: warn, bad, plain).
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = self._lit = self._today = date(2000, 1, 1)
        self._marks: Mapping[date, tuple[str, str]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def start(self) -> date:
        """The first day that is painted."""
        back = (self._first.isoweekday() - QLocale().firstDayOfWeek().value) % DAYS
        return self._first - timedelta(days=back)

    def show_month(
        self, lit: date, today: date, marks: Mapping[date, tuple[str, str]], name: str
    ) -> None:
        """The month of the day `lit`; `name` is what a screen reader says of it."""
        self._first, self._lit, self._today, self._marks = lit.replace(day=1), lit, today, marks
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Six weeks, each high enough for a finger."""
        look = theme.current()
        return QSize(look.px(DAYS * CELL), look.px(HEAD + WEEKS * (CELL + GAP)))

    def minimumSizeHint(self) -> QSize:
        """May be narrow: marks that have no room are only a colour."""
        return QSize(0, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The day below the finger."""
        for place in range(WEEKS * DAYS):
            if self._spot(place).contains(event.position().toPoint()):
                self.picked.emit(self.start + timedelta(days=place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names of the days, then each day."""
        look, painter = theme.current(), QPainter(self)
        first = QLocale().firstDayOfWeek().value
        for place in range(DAYS):
            name = QLocale().standaloneDayName(
                (first - 1 + place) % DAYS + 1, QLocale.FormatType.ShortFormat
            )
            spot = self._column(place, 0, look.px(HEAD))
            middle = Qt.AlignmentFlag.AlignHCenter
            paint.words(painter, spot, name, look.font(*MARK), look.colour("soft"), middle)
        for place in range(WEEKS * DAYS):
            self._paint_day(painter, self.start + timedelta(days=place), self._spot(place))

    def _paint_day(self, painter: QPainter, day: date, spot: QRect) -> None:
        look = theme.current()
        words, state = self._marks.get(day, ("", ""))
        ground = {"warn": "warn-soft", "bad": "bad-soft", "plain": "bg"}.get(state, "sheet")
        line = look.colour("accent") if day == self._lit else look.colour("line")
        wide = 2 if day == self._lit else 1
        paint.rounded(painter, spot, look.px(6), look.colour(ground), line, wide)
        inside = day.month == self._first.month
        ink = look.colour("accent" if day == self._today else "ink" if inside else "soft")
        half = spot.height() // 2
        middle = Qt.AlignmentFlag.AlignHCenter
        weight = 700 if day == self._today else NUMBER[1]
        above = QRect(spot.left(), spot.top(), spot.width(), half if words else spot.height())
        font = look.font(NUMBER[0], weight, tabular=True)
        paint.words(painter, above, str(day.day), font, ink, middle)
        if words:
            below = QRect(spot.left() + 2, spot.top() + half, spot.width() - 4, half)
            token = {"warn": "warn", "bad": "bad"}.get(state, "soft")
            paint.words(painter, below, words, look.font(*MARK), look.colour(token), middle)

    def _spot(self, place: int) -> QRect:
        look = theme.current()
        row, column = divmod(place, DAYS)
        top = look.px(HEAD) + row * look.px(CELL + GAP)
        return self._column(column, top, look.px(CELL))

    def _column(self, column: int, top: int, high: int) -> QRect:
        wide = self.width() / DAYS
        left, right = round(column * wide), round((column + 1) * wide) - GAP
        return paint.mirrored(self, QRect(left, top, right - left, high))


def month_reach(day: date) -> tuple[date, date]:
    """The first and the last day of its month."""
    last = calendar.monthrange(day.year, day.month)[1]
    return day.replace(day=1), day.replace(day=last)
