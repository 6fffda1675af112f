"""The customer's own window: the figures in kind words, and a place to sign. No names, no notes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from posdesk.documents.drawn import drawing_of
from posdesk.wording import translate
from ui import theme
from ui.screens.shift.day_sheet import FigureRows
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.figures import BigFigure
from ui.widgets.labels import SectionLabel, Words
from ui.widgets.sheets import Inner, scrolling

ENOUGH = 60  # px of stroke that a hand makes when it means it
SIZE = (760, 730)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the customer reads before she signs; figures are ready text."""

    title: str
    goods: str
    figure: str
    currency: str
    rows: tuple[tuple[str, str, str], ...]
    words: str
    button: str
    thanks: str = ""  # what is said when it is signed


class SignPad(QWidget):
    """A place to sign with a finger or the mouse. `drawn(bool)` tells whether somebody has."""

    drawn = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[QPoint]] = []
        self.setAccessibleName(translate("Customer", "Sign here"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, False)  # as mouse moves
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def is_signed(self) -> bool:
        """Whether the stroke is longer than a slip of the finger."""
        long = 0
        for stroke in self._strokes:
            for one, other in pairwise(stroke):
                long += (other - one).manhattanLength()
        return long >= ENOUGH

    @property
    def drawing(self) -> bytes:
        """What was drawn, as the agreement keeps it."""
        strokes = [[(at.x(), at.y()) for at in stroke] for stroke in self._strokes]
        return drawing_of((self.width(), self.height()), strokes)

    def clear(self) -> None:
        """An empty place."""
        self._strokes = []
        self.drawn.emit(False)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a name."""
        look = theme.current()
        return QSize(look.px(320), look.px(120))

    def minimumSizeHint(self) -> QSize:
        """As high as a hand needs."""
        return QSize(0, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        self._strokes.append([event.position().toPoint()])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on."""
        if self._strokes:
            self._strokes[-1].append(event.position().toPoint())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It ends; by now it may be a signature."""
        self.mouseMoveEvent(event)
        self.drawn.emit(self.is_signed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """White as paper in every look, a line to sign on, the strokes."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("sheet"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        base = self.height() - look.px(34)
        painter.setPen(QPen(look.colour("line"), 2))
        painter.drawLine(look.px(24), base, self.width() - look.px(24), base)
        pen = QPen(look.colour("ink"), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            painter.drawPolyline(stroke)


class CustomerWindow(QWidget):
    """`agreed` tells that she signed and pressed her button; `closed` that she did not."""

    agreed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle("posdesk")
        self.title = Words(size=24, weight=600, wrap=True)
        self.lead = Words(size=16, tone="soft", wrap=True)
        self.figure = BigFigure()
        self.rows = FigureRows()
        self.free = Words(size=16, wrap=True)
        self.here = SectionLabel(translate("Customer", "Sign here with your finger"))
        self.pad = SignPad()
        self.again = SideButton(translate("Customer", "Sign anew"))
        self.again.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.again.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.agree = PrimaryButton("", "")
        self.thanks = Words(size=24, weight=600, tone="ok", align="centre", wrap=True)
        self._thanks = ""
        self._lay_out()
        self.pad.drawn.connect(self.agree.setEnabled)
        self.again.clicked.connect(self.pad.clear)
        self.agree.clicked.connect(self._agree)

    def _lay_out(self) -> None:
        ground = QFrame()
        ground.setProperty("look", "sheet")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(ground)
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        area, inner = scrolling(), Inner()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self.title, self.lead, self.figure, self.rows, self.free,
        ):  # fmt: skip
            column.addWidget(part)
        head = QHBoxLayout()
        head.addWidget(self.here, 1)
        head.addWidget(self.again)
        column.addLayout(head)
        column.addWidget(self.pad)
        column.addStretch(1)
        column.addWidget(self.thanks)
        column.addStretch(1)
        area.setWidget(inner)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(12)
        inside.addWidget(area, 1)
        inside.addWidget(self.agree)

    def begin(self, shown: Shown) -> None:
        """Show these figures to the customer."""
        self._turn(done=False)
        self.pad.clear()
        self.agree.setEnabled(False)
        self.title.setText(shown.title)
        self.lead.setText(shown.goods)
        self.figure.show_amount(shown.figure, shown.currency)
        self.rows.show_rows(list(shown.rows))
        self.free.setText(shown.words)
        self.agree.say(shown.button)
        self._thanks = shown.thanks
        self._place()

    def show_thanks(self) -> None:
        """It is signed."""
        self.thanks.setText(
            self._thanks or translate("Customer", "Thank you. Your paper is being printed.")
        )
        self._turn(done=True)

    def _turn(self, *, done: bool) -> None:
        for part in (self.title, self.rows, self.free, self.here, self.pad, self.again, self.agree,
                     self.figure, self.lead):  # fmt: skip
            part.setVisible(not done)
        self.thanks.setVisible(done)

    def _place(self) -> None:
        """On the customer's screen where there is one, else before the clerk's window."""
        screens = QApplication.screens()
        clerks = self.parentWidget()
        mine = clerks.screen() if clerks is not None else None
        other = next((each for each in screens if each is not mine), None)
        room = (other or mine or screens[0]).availableGeometry()
        wide, high = min(SIZE[0], room.width()), min(SIZE[1], room.height())
        if other is not None:
            self.setGeometry(room)
        else:
            spot = room.center() - QPoint(wide // 2, high // 2)
            self.setGeometry(spot.x(), spot.y(), wide, high)
        self.show()

    def _agree(self) -> None:
        if self.pad.is_signed:
            self.agreed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; nothing is signed."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed without agreeing: nothing is signed."""
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button may need two lines."""
        super().resizeEvent(event)
        self.agree.updateGeometry()
