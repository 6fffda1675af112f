"""A clerk at the real window: keys and scans only, as `ui.rehearsal.Hand` sends them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import fakes
from posdesk.clock import Clock
from posdesk.desk.desk import Desk
from posdesk.desk.print_run import PrintRun
from posdesk.documents.paper import Paper, QrCode
from posdesk.printing.printer import PRINTER_OFFLINE
from ui import start
from ui.application import Application
from ui.beginning import Hands
from ui.rehearsal import Hand

HOME = "home"
_MOST_STEPS_BACK = 8
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_TABS = {"Tab": (Qt.Key.Key_Tab,), "Shift+Tab": (Qt.Key.Key_Backtab, _SHIFT)}
_SIGNED = (QPoint(40, 60), QPoint(90, 80), QPoint(140, 50), QPoint(220, 60))


LEFT_OPEN: list[Clerk] = []  # windows of a story that broke


class Silent:
    """A printer that is switched off: papers wait, and a page for nobody's books is caught."""

    def __init__(self) -> None:
        self.name = "off"
        self.pages: list[Paper] = []

    def print(self, paper: Paper, copy: int = 0) -> None:
        """A page to be signed in ink lies in the tray."""
        self.pages.append(paper)

    def kick_drawer(self) -> None:
        """It has none."""


class Waiting(PrintRun):
    """What is booked waits for the printer."""

    def print_waiting(self) -> str:
        """Nothing is taken from the queue."""
        return PRINTER_OFFLINE


class Clerk:
    """One window over the books in a file; who is on duty signs in by keys."""

    def __init__(self, books: Path, clock: Clock) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        start.dress(app, start.Look())
        self.printer = Silent()

        def prints(desk: Desk) -> PrintRun:
            return Waiting(desk, self.printer)

        def no_demo(books: Path, clock: object) -> None:
            raise AssertionError("the shop is there")

        hands = Hands(books, clock, no_demo, prints)
        self.application = Application(hands, fakes.immediate_work(), fakes.immediate_work())
        window = self.application.window
        window.setUpdatesEnabled(False)  # nobody looks on: what it paints has its own tests
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        self.application.beginning.open_books()
        LEFT_OPEN.append(self)
        pages = self.application.pages
        assert pages is not None
        pages.day_closed.disconnect()  # no backup is made in a shop that is thrown away
        self.hand = Hand(self.application)
        self.idle()

    def leave(self) -> None:
        """The window and the books are closed."""
        LEFT_OPEN.remove(self)
        application = self.application
        if "plans" in vars(application.pages):
            self.plans.hers.hide()
        application.close()
        self.idle()  # what came home meanwhile
        application.window.hide()
        application.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # --- what a hand can do ------------------------------------------------------------------

    def scan(self, code: str) -> None:
        """A scanner's burst."""
        self.hand.scan(code)
        self.idle()

    def key(self, *names: str) -> None:
        """Keys by their names."""
        for name in names:
            if name in _TABS:
                self.hand.keys += 1
                QTest.keyClick(self.application.window.windowHandle(), *_TABS[name])
            else:
                self.hand.key(name)
            self.idle()

    def press_key_times(self, name: str, times: int) -> None:
        """One key so many times."""
        self.key(*[name] * times)

    def write(self, text: str) -> None:
        """Typed by hand, capitals with Shift held."""
        handle = self.application.window.windowHandle()
        for sign in text:
            if sign.isupper():
                self.hand.keys += 1
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, ord(sign), _SHIFT, sign)
                    QCoreApplication.sendEvent(handle, event)
                self.application.scanner.settle()
            else:
                self.hand.key(sign)
        self.idle()

    def enter(self, text: str) -> None:
        """Typed into the field that has the focus, in the place of what stood there; then Enter."""
        self.key("Ctrl+A")
        self.write(text)
        self.key("Enter")

    def press(self, button: QWidget) -> None:
        """A finger on a button."""
        assert button.isVisible() and button.isEnabled(), "there is no such button now"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.idle()

    def sign_for_her(self) -> None:
        """The customer signs on her own window and presses her button."""
        hers = self.plans.hers.shown
        assert hers is not None and hers.isVisible(), "nothing is asked of her"
        QTest.mousePress(hers.pad, Qt.MouseButton.LeftButton, pos=_SIGNED[0])
        for point in _SIGNED[1:]:
            QTest.mouseMove(hers.pad, point)
        QTest.mouseRelease(hers.pad, Qt.MouseButton.LeftButton, pos=_SIGNED[-1])
        self.press(hers.agree)

    def idle(self) -> None:
        """What the window still does for the last key."""
        QCoreApplication.processEvents()

    def rest(self) -> None:
        """Back to the empty counter by Esc, as a clerk does before the next customer."""
        for _ in range(_MOST_STEPS_BACK):
            if self.page == HOME and self.counter.last is None and not self.field.text():
                return
            self.key("Esc")
        raise AssertionError(f"Esc does not lead home from {self.page}: {self.said}")

    # --- what she sees -----------------------------------------------------------------------

    @property
    def counter(self):
        """What stands at the counter."""
        return self.application.counter

    @property
    def plans(self):
        """The pages of plans."""
        return self.application.pages.plans

    @property
    def day(self):
        """The pages of the shift."""
        return self.application.pages.day

    @property
    def field(self):
        """The scan field."""
        return self.application.window.field

    @property
    def page(self) -> str:
        """The page shown."""
        return self.application.window.shown_page

    @property
    def said(self) -> str:
        """The message bar."""
        message = self.application.window.message
        return f"{message.pill.text()} {message.text.text()} {message.detail.text()}".strip()

    def to(self, entry: str) -> None:
        """A page by its entry on the rail."""
        self.press(self.application.window.rail._entries[entry])

    def to_shop(self, page: str) -> None:
        """A page of the shop by its button, from any other."""
        self.to("shop")
        shop = self.application.pages.shop
        if self.page != page:
            ways = shop.pages[self.page].sheet._ways.buttons
            self.press(ways[list(shop.pages).index(page)])
        self.idle()  # the page has the focus once it stands


def code_of(paper: Paper) -> str:
    """The code on a page."""
    return next(block.text for block in paper.blocks if isinstance(block, QrCode))
