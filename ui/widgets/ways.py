"""The ways in on the home sheet: large buttons side by side, lying flat where room is scarce."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.buttons import KeyButton

LEAST = 112  # px at 100 %: narrower than this, a standing button would cut its words
TALL, FLAT = 150, 68


class WayButton(KeyButton):
    """A large way in: icon, what the customer has, a grey line, its digit.

    Stands (icon above the words) or lies flat (icon beside them).
    """

    def __init__(
        self, icon: str, text: str, detail: str, key: str, parent: QWidget | None = None
    ) -> None:
        self._icon, self._detail, self._flat, self._more = icon, detail, False, 0
        self._chosen = False
        super().__init__(text, key, parent)
        self.setAccessibleDescription(f"{detail} {key}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_form(self, flat: bool, more: int = 0) -> None:
        """Lie flat, 68 px high, or stand, 150 px high and `more` grey lines."""
        self._flat, self._more = flat, more
        self.updateGeometry()
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """The chosen one of several wears the accent."""
        self._chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        """As high as it stands or lies."""
        look = theme.current()
        return QSize(look.px(150), look.px(FLAT if self._flat else TALL + 16 * self._more))

    def minimumSizeHint(self) -> QSize:
        """May be narrower: words are broken, then shortened."""
        return QSize(theme.current().px(72), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        look = theme.current()
        painter = QPainter(self)
        chosen = self._chosen
        ground = self._ground("accent-soft" if chosen else "sheet", "hover")
        line = look.colour("accent" if chosen else "line")
        paint.rounded(painter, self.rect(), 10, ground, line, 1 + chosen)
        if self._flat:
            self._lie(painter)
        else:
            self._stand(painter)
        self._draw_focus(painter, 10)

    def _stand(self, painter: QPainter) -> None:
        look = theme.current()
        left, wide = look.px(19), self.width() - look.px(28)
        self._picture(painter, QRect(left - look.px(1), look.px(19), look.px(28), look.px(28)))
        lines = paint.broken(self.words, look.font(16, 600), wide, 2)
        top = look.px(72) - look.px(20) * (len(lines) - 1)
        for line in lines:
            self._line(painter, QRect(left, top, wide, look.px(22)), line, 16, 600, "ink")
            top += look.px(20)
        top = look.px(92)
        for line in self._grey(wide):
            self._line(painter, QRect(left, top, wide, look.px(18)), line, 13, 400)
            top += look.px(16)
        self._cap(painter, QRect(left, self.height() - look.px(36), wide, look.px(22)))

    def can_stand(self, width: int) -> bool:
        """Whether two lines of that width hold the words."""
        font, wide = theme.current().font(16, 600), width - theme.current().px(28)
        lines = paint.broken(self.words, font, wide, 2)
        return all(paint.text_width(line, font) <= wide for line in lines)

    def grey_lines(self, width: int) -> int:
        """How many grey lines a standing button of that width needs: one to three."""
        return len(self._grey(width - theme.current().px(28)))

    def _grey(self, wide: int) -> list[str]:
        return paint.broken(self._detail, theme.current().font(13), wide, 3) or [""]

    def _lie(self, painter: QPainter) -> None:
        look = theme.current()
        left = look.px(16)
        room = QRect(left, 0, self.width() - 2 * left, self.height())
        self._picture(painter, paint.centred(QSize(look.px(28), look.px(28)), room))
        cap = paint.keycap_size(self.key)
        taken = cap.width() + look.px(12) if self.key else 0
        text = room.adjusted(look.px(44), 0, -taken, 0)
        grey = paint.broken(self._detail, look.font(13), text.width(), 2)
        top = (self.height() - look.px(22) - look.px(17) * len(grey)) // 2
        upper = QRect(text.x(), top, text.width(), look.px(22))
        self._line(painter, upper, self.words, 16, 600, "ink")
        for row, line in enumerate(grey):
            at = top + look.px(22) + row * look.px(17)
            self._line(painter, QRect(text.x(), at, text.width(), look.px(17)), line, 13, 400)
        self._cap(painter, paint.centred(cap, room, right=True))

    def _picture(self, painter: QPainter, spot: QRect) -> None:
        painter.drawPixmap(paint.mirrored(self, spot), theme.picture(self._icon, "accent", 28))

    def _line(
        self, painter: QPainter, spot: QRect, text: str, size: int, weight: int, token: str = "soft"
    ) -> None:
        look = theme.current()
        room = paint.mirrored(self, spot)
        paint.words(painter, room, text, look.font(size, weight), look.colour(token))

    def _cap(self, painter: QPainter, spot: QRect) -> None:
        if self.key:
            look = theme.current()
            spot.setWidth(paint.keycap_size(self.key).width())
            soft, line = look.colour("soft"), look.colour("line")
            paint.keycap(painter, paint.mirrored(self, spot), self.key, soft, line)


class Ways(QWidget):
    """The ways side by side; one below the other, flat, when they would become too narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: list[WayButton] = []
        self._flat, self._more = False, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    def add(self, button: WayButton) -> None:
        """One more way in."""
        self._ways.append(button)
        self._lay(self._flat, self._more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand or lie, as the width allows."""
        super().resizeEvent(event)
        each = (self.width() - 12 * (len(self._ways) - 1)) // max(len(self._ways), 1)
        cut = not all(way.can_stand(each) for way in self._ways)
        flat = cut or each < theme.current().px(LEAST)
        more = max((way.grey_lines(each) for way in self._ways), default=1) - 1
        if (flat, more) != (self._flat, self._more):
            self._lay(flat, more)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self._grid.minimumSize().height())

    def _lay(self, flat: bool, more: int) -> None:
        self._flat, self._more = flat, more
        for at, way in enumerate(self._ways):
            self._grid.removeWidget(way)
            way.set_form(flat, more)
            self._grid.addWidget(way, at if flat else 0, 0 if flat else at)
