"""The parts of a plan as a bar: what is paid, what comes next, what is still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint

PAID, NEXT, OPEN = "paid", "next", "open"
_TOKENS = {PAID: "accent", NEXT: "warn", OPEN: "line"}
BAR, LABEL, GAP = 10, 22, 4  # px at 100 %
LABEL_FONT = (12, 400)


class PartsBar(QWidget):
    """`show_parts(states, labels)`: a piece for each part, its label below where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[str, ...] = ()
        self._labels: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, states: Sequence[str], labels: Sequence[str], name: str) -> None:
        """States are PAID, NEXT or OPEN; `name` is what a screen reader says of them all."""
        self._states, self._labels = tuple(states), tuple(labels)
        self.setAccessibleName(name)
        self.setVisible(bool(states))
        self.update()

    @property
    def states(self) -> tuple[str, ...]:
        """What is painted."""
        return self._states

    def sizeHint(self) -> QSize:
        """One bar and one line of small words."""
        look = theme.current()
        return QSize(look.px(200), look.px(BAR + LABEL))

    def minimumSizeHint(self) -> QSize:
        """May be narrow: labels that have no room are left out."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pieces from the leading edge, each label under its own."""
        look, painter = theme.current(), QPainter(self)
        count = len(self._states)
        if not count:
            return
        gap = GAP if count <= 24 else 2
        wide = (self.width() + gap) / count
        font = look.font(*LABEL_FONT)
        step = self._step(wide)
        for at, state in enumerate(self._states):
            left, right = round(at * wide), round((at + 1) * wide) - gap
            piece = QRect(left, 0, max(right - left, 1), look.px(BAR))
            colour = look.colour(_TOKENS[state])
            paint.rounded(painter, paint.mirrored(self, piece), look.px(BAR) / 2, colour)
            if step and at % step == 0 and at < len(self._labels):
                room = QRect(left, look.px(BAR) + 2, round(wide * step) - gap, look.px(LABEL) - 2)
                side = Qt.AlignmentFlag.AlignHCenter if step == 1 else Qt.AlignmentFlag.AlignLeading
                text, spot = self._labels[at], paint.mirrored(self, room)
                paint.words(painter, spot, text, font, look.colour("soft"), side)

    def _step(self, wide: float) -> int:
        """Every how many-th label has room below its pieces; 0 where none has."""
        font = theme.current().font(*LABEL_FONT)
        widest = max((paint.text_width(label, font) for label in self._labels), default=0)
        if not widest:
            return 0
        step = max(1, -(-(widest + 4) // max(int(wide), 1)))
        return step if step * 2 <= len(self._states) or step == 1 else 0
