"""Tells a scanner's burst from a hand, on any screen and whatever has the focus.

A scanner types like a keyboard, only faster, and ends with Enter. Signs that a keyboard sends are
held for a moment: when Enter ends six or more of them that came without a pause, they were a
scan and no widget ever sees them; otherwise they are handed on, in order, as if nothing had been.
So a scan never lands in an amount, and a space in a code never presses a button.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

GAP_MS = 35  # measured: scanners 2-15 ms between signs, the fastest hands 60
HICCUP_MS = 150  # what no hand has begun may pause so long: a wireless link, a busy machine
REPEAT_MS = 20  # no jammed key repeats as fast: Qt takes a scanner's double letter for a repeat
SHORTEST = 6  # signs; two keys struck together and Enter are still a hand
LONGEST = 10_000  # a larger burst is noise: thrown away, and said so
GROUP_SEPARATOR = "\x1d"  # GS1 element strings; keyboards send it as Ctrl+]
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


class Scanner(QObject):
    """An event filter for every window that has the focus; keys are looked at on their way to it.

    `scanned(str)` tells a whole scan. `overlong(int)` tells that so many signs came in one burst
    that they cannot be one of our codes: nothing was kept of them. Times are those of the events,
    so a busy screen does not break a burst in two.
    """

    scanned = Signal(str)
    overlong = Signal(int)

    def __init__(self, parent: QObject | None = None, gap_ms: int = GAP_MS) -> None:
        super().__init__(parent)
        self._gap_ms = gap_ms
        self._windows: list[QWindow] = []  # those listened to
        self._window: QWindow | None = None
        self._held: list[QKeyEvent] = []
        self._signs = 0
        self._last_ms = 0
        self._down: set[int] = set()
        self._end_down = 0
        self._replaying = False
        self._looked_again = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look_again)

    def listen(self, app: QGuiApplication) -> None:
        """Begin to look at the keys of every window, of those as well that come later.

        Not at all that the application delivers: that is thousands of events a second to look at,
        and a start would make every class of Qt's known to Python.
        """
        self.be_deaf(app)
        app.focusWindowChanged.connect(self._look_at)
        for window in app.topLevelWindows():
            self._look_at(window)

    def be_deaf(self, app: QGuiApplication) -> None:
        """Look at no keys any more."""
        if self._windows:
            app.focusWindowChanged.disconnect(self._look_at)
        for window in self._windows:
            if shiboken6.isValid(window):
                window.removeEventFilter(self)
        self._windows = []

    def _look_at(self, window: QWindow | None) -> None:
        if window is not None and window not in self._windows:
            self._windows = [each for each in self._windows if shiboken6.isValid(each)]
            self._windows.append(window)
            window.installEventFilter(self)

    @property
    def holding(self) -> bool:
        """True while signs wait for the next one."""
        return bool(self._held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold, hand on or swallow a key on its way to a window; everything else passes."""
        if self._replaying or not isinstance(watched, QWindow):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(watched, event)
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._released(event)
        return False

    def settle(self) -> None:
        """The pause is over: what is held came from a hand (or, when endless, from noise)."""
        window = self._window
        held, signs = self._let_go()
        if signs > LONGEST:
            self.overlong.emit(signs)
            return
        if window is None:
            return
        self._replaying = True
        try:
            for event in held:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _ALONE:
            return False
        gap = event.timestamp() - self._last_ms
        late = gap > self._patience
        if self._held and (late or window is not self._window):
            self.settle()
        jammed = event.isAutoRepeat() and not (self._held and gap <= REPEAT_MS)
        sign = "" if jammed else _sign(event, self._signs > 0)
        if sign:
            self._hold(window, event)
            return True
        if event.key() in _ENDS and self._signs >= SHORTEST:
            self._take(event)
            return True
        self.settle()
        return False

    def _hold(self, window: QWindow, event: QKeyEvent) -> None:
        self._window = window
        self._last_ms = event.timestamp()
        self._signs += 1
        self._down.add(event.key())
        if self._signs <= LONGEST:
            self._held.append(event.clone())
        self._looked_again = False
        self._pause.start(self._patience)

    @property
    def _patience(self) -> int:
        """How long the next sign may take: signs that came as no hand types are a scan for sure."""
        return HICCUP_MS if self._signs >= SHORTEST else self._gap_ms

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() == self._end_down and not event.isAutoRepeat():
            self._end_down = 0
            return True
        if event.key() not in self._down or self._window is None:
            return False
        self._down.discard(event.key())
        if self._signs <= LONGEST:
            self._held.append(event.clone())
        return True

    def _take(self, end: QKeyEvent) -> None:
        held, signs = self._let_go()
        text = "".join(event.text() for event in held if event.type() == QEvent.Type.KeyPress)
        self._end_down = end.key()
        if signs > LONGEST:
            self.overlong.emit(signs)
        else:
            self.scanned.emit(text)

    def _let_go(self) -> tuple[list[QKeyEvent], int]:
        held, signs = self._held, self._signs
        self._held, self._window, self._signs, self._looked_again = [], None, 0, False
        self._down.clear()
        self._pause.stop()
        return held, signs

    def _look_again(self) -> None:
        """Let keys that a busy screen has kept waiting come first, then settle."""
        if self._looked_again:
            self.settle()
            return
        self._looked_again = True
        self._pause.start(0)


def _sign(event: QKeyEvent, within: bool) -> str:
    """The sign a key types, empty for keys that type none; GS counts only within a burst."""
    text = event.text()
    held = event.modifiers() & _COMMANDS
    if within and text == GROUP_SEPARATOR:
        return text
    if len(text) == 1 and text.isprintable() and held in (_PLAIN, _COMMANDS):
        return text
    return ""
