"""The frame: top bar, rail, the sheet in the middle, the decision panel, the message bar.

Screens bring pages; the frame shows one page at a time and keeps the focus in the scan field.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.message_bar import MessageBar
from ui.widgets.rail import Rail
from ui.widgets.scan_field import ScanField
from ui.widgets.sheets import Inner, scrolling
from ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from ui.actions import Actions

TOP, PANEL, PANEL_SMALL, SMALL_SCREEN = 60, 372, 304, 1200
SMALLEST = (1024, 700)
LINE = 60  # px at 100 % that Up and Down move a panel


class Panel(QWidget):
    """The decision panel of one page: cards from the top in `body`, the primary button in `foot`.

    The cards scroll in `area` when the text is large; what Enter does is always seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = Inner()
        from_top = QVBoxLayout(inner)
        from_top.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        from_top.addLayout(self.body)
        from_top.addStretch(1)  # a layout aligned to the top would not grow with wrapped words
        self.foot = QVBoxLayout()
        self.foot.setSpacing(12)
        self.area = scrolling()
        self.area.setWidget(inner)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.area, 1)
        column.addLayout(self.foot)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """A field that takes the focus is seen, with the line below it."""
        if now is not None and self.area.isAncestorOf(now):
            self.area.ensureWidgetVisible(now, 0, theme.current().px(LINE) // 2)

    def scroll_by(self, lines: int) -> None:
        """Read on, or back, by so many lines; 0 begins at the top again."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + lines * theme.current().px(LINE) if lines else 0)


class Page(NamedTuple):
    """One page: what stands in the middle, its panel, and the rail entry lit for it."""

    centre: QWidget
    panel: QWidget
    entry: str


class MainWindow(QMainWindow):
    """The one window of the clerk.

    `add_page` brings pages, `show_page` shows one, `say` speaks in the message bar. The scan field
    is `field`; `take_focus_home` is called after every act. `shown` tells the page's name.
    """

    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("posdesk")
        self.top = TopBar()
        self.rail = Rail()
        self.message = MessageBar()
        self._centres = QStackedWidget()
        self._panels = QStackedWidget()
        self._pages: dict[str, Page] = {}
        self._shown = ""
        self._lay_out()
        self.setMinimumSize(*SMALLEST)
        self._fit()

    @cached_property
    def actions_table(self) -> Actions:
        """What has a key of its own; made once there is a counter to act on."""
        from ui.actions import Actions

        return Actions(self)

    @property
    def field(self) -> ScanField:
        """The scan field, home of the focus."""
        return self.top.field

    @property
    def shown_page(self) -> str:
        """The name of the page shown, empty before the first."""
        return self._shown

    def add_page(self, name: str, centre: QWidget, panel: QWidget, entry: str = "") -> None:
        """Bring a page; `entry` is the rail entry lit while it is shown. Pages may share parts."""
        self._pages[name] = Page(centre, panel, entry)
        for stack, part in ((self._centres, centre), (self._panels, panel)):
            if stack.indexOf(part) < 0:
                stack.addWidget(part)

    def show_page(self, name: str) -> None:
        """Show a page of that name; nothing else on the screen moves."""
        page = self._pages[name]
        self._shown = name
        self._centres.setCurrentWidget(page.centre)
        self._panels.setCurrentWidget(page.panel)
        self.rail.show_chosen(page.entry)
        self.field.set_placeholder()  # the ticket's pages say more
        for action in (self.message.keys, self.message.look):
            action.setVisible(bool(page.entry))  # before signing in they mean nothing
        self.message.undo.hide()  # the ticket's page shows it again
        self.shown.emit(name)

    def page(self, name: str) -> Page:
        """The page of that name."""
        return self._pages[name]

    def say(self, text: str, *, detail: str = "", pill: str = "", state: str = "ok") -> None:
        """Tell what happened, in the message bar (see MessageBar.say)."""
        self.message.say(text, detail=detail, pill=pill, state=state)

    def take_focus_home(self) -> None:
        """Back to the scan field, once the act that is under way has ended."""
        QTimer.singleShot(0, self.field, self.field.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Small screens get a narrower rail and panel."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text scale or the reading direction has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._fit()

    def _lay_out(self) -> None:
        ground = QWidget()
        ground.setProperty("look", "ground")
        self._work = QHBoxLayout()
        self._work.setSpacing(24)
        self._work.addWidget(self._centres, 1)
        self._work.addWidget(self._panels)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(self._work, 1)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.message)
        for part in (self._centres, self._panels):
            part.setFrameShape(QFrame.Shape.NoFrame)
        self.setCentralWidget(ground)
        self.setTabOrder(self.field, self.rail)

    def _fit(self) -> None:
        look = theme.current()
        small = self.width() < SMALL_SCREEN
        self.rail.set_narrow(small)
        self.top.setFixedHeight(look.px(TOP))
        self.message.setFixedHeight(self.message.high())
        edge = 16 if small else 24
        gap = 16 if small else 24
        wanted = look.px((PANEL_SMALL if small else PANEL) - 32)
        self._panels.setFixedWidth(min(wanted, self.width() * 38 // 100))
        self._work.setContentsMargins(edge, 20, edge, 16)
        self._work.setSpacing(gap)
        under_sheet = (self.rail.width() + edge, edge)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.message.set_margins(*(under_sheet[::-1] if mirrored else under_sheet))
