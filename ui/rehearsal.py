"""A day at the counter played on the real windows: for machines without a display, and pictures.

Steps are a generator; the next one is taken when no errand is under way, so nothing is waited for
by the clock. Keys and scans travel as real key events through the window, as a clerk's would.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from posdesk.errors import Fault
from ui.application import Application
from ui.start import Look, dress

STEP_MS = 25
SIZES = ((1366, 768, ""), (1024, 768, "-small"))
BETWEEN_SIGNS_MS = 3
PAUSE_MS = 500
LAYOUTS = 6
SMALLEST_FILE = 0  # Qt's "quality" of a PNG: how little it is packed
_NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Del": Qt.Key.Key_Delete,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
}
_COMMAND = Qt.KeyboardModifier.ControlModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


class Hand(QObject):
    """A clerk's hand and scanner: key events with times of their own, so no machine is too slow."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._window = application.window
        self._scanner = application.scanner
        self._now_ms = 1_000_000
        self.keys = 0
        self.scans = 0

    def scan(self, code: str) -> None:
        """A scanner's burst, ended by Enter."""
        self.scans += 1
        self._now_ms += PAUSE_MS
        for sign in code:
            self._strike(ord(sign.upper()), sign)
        self._strike(Qt.Key.Key_Return.value, "\r")

    def key(self, name: str) -> None:
        """One key by its name in the key table: a sign, `Enter`, `Ctrl+A`, `F6`."""
        self.keys += 1
        handle = self._window.windowHandle()
        held = _COMMAND if name.startswith("Ctrl+") else _PLAIN
        bare = name.removeprefix("Ctrl+")
        if bare in _NAMED:
            QTest.keyClick(handle, _NAMED[bare], held)
        elif len(bare) > 1:
            QTest.keyClick(handle, Qt.Key(Qt.Key.Key_F1.value + int(bare[1:]) - 1), held)
        else:
            QTest.keyClick(handle, Qt.Key(ord(bare.upper())), held)
        self._scanner.settle()

    def type(self, text: str) -> None:
        """Typed by hand, a pause between the keys."""
        for sign in text:
            self.key(sign)

    def _strike(self, key: int, text: str) -> None:
        self._now_ms += BETWEEN_SIGNS_MS
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, _PLAIN, text)
            event.setTimestamp(self._now_ms)
            QCoreApplication.sendEvent(self._window.windowHandle(), event)


class Rehearsal(QObject):
    """Plays steps on an application; `finished(int)` tells 0, or 1 when something went wrong."""

    finished = Signal(int)

    def __init__(self, application: Application, steps: Iterator[None]) -> None:
        super().__init__(application)
        self._application = application
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._next)
        application.crash.happened.connect(self._fail)

    def begin(self) -> None:
        """Take the first step as soon as nothing is under way."""
        self._timer.start()

    def _next(self) -> None:
        application = self._application
        if application.busy:
            return
        try:
            next(self._steps)
        except StopIteration:
            self._timer.stop()
            self.finished.emit(0)
        except (AssertionError, Fault):
            self._timer.stop()
            self.finished.emit(1)
            raise

    def _fail(self, _: str) -> None:
        self._timer.stop()
        self.finished.emit(1)


def _lay_out() -> None:
    """Let what was resized find its place: a wrapped line may ask its sheet for more height."""
    for _ in range(LAYOUTS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


class Camera:
    """Keeps what the window shows, in every look and size asked for."""

    def __init__(self, application: Application, folder: Path, looks: tuple[Look, ...]) -> None:
        self._application = application
        self._folder = folder
        self._looks = looks
        self.pictures: list[Path] = []

    def take(self, name: str) -> None:
        """Pictures of this moment: `ticket.png`, `ticket-dark.png`, `ticket-small.png` ..."""
        window = self._application.window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        sizes = SIZES if len(self._looks) > 1 else SIZES[:1]
        for look in self._looks:
            if len(self._looks) > 1:
                dress(app, look)
            for width, height, size in sizes:
                window.resize(width, height)
                self._application.repaint()
                _lay_out()
                dark = "-dark" if look.dark else ""
                path = self._folder / f"{name}{size}{dark}.png"
                window.grab().save(str(path), "PNG", SMALLEST_FILE)
                self.pictures.append(path)
        window.resize(*SIZES[0][:2])
        if len(self._looks) > 1:
            dress(app, self._looks[0])

    def keep_widget(self, name: str, widget: QWidget) -> None:
        """Another window as it is now, such as the customer's."""
        _lay_out()
        path = self._folder / f"{name}.png"
        widget.grab().save(str(path), "PNG", SMALLEST_FILE)
        self.pictures.append(path)

    def keep(self, name: str, png: bytes) -> None:
        """A picture made elsewhere, such as a paper's."""
        path = self._folder / f"{name}.png"
        path.write_bytes(png)
        self.pictures.append(path)
