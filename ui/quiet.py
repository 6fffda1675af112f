"""The first quiet moment after a start: whoever waits has been served by then.

What a start leaves for later (the count of starts, the check of the chain) would load and read
its share in the very moment in which the first customer's goods are scanned.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

TICK_MS = 100
QUIET_TICKS = 10  # in a row: a second in which nothing was asked and nothing was on its way
MOST_TICKS = 300  # half a minute; a till that is never quiet is looked after all the same


class Quiet(QObject):
    """`came` is told once, after `begin`: when a second long nobody was waiting for anything.

    Counted in looks and not by the clock: a machine so busy that a second passes between two of
    them has not been quiet, and no look is taken before what came meanwhile was begun.
    """

    came = Signal()

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._quiet = self._looks = 0
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._look)

    def begin(self) -> None:
        """The books are open: wait for it from now on."""
        self._quiet = self._looks = 0
        self._tick.start()

    def disturb(self) -> None:
        """Somebody has done something: the second begins again."""
        self._quiet = 0

    def stop(self) -> None:
        """It need not come any more."""
        self._tick.stop()

    def _look(self) -> None:
        self._looks += 1
        self._quiet = 0 if self._busy() else self._quiet + 1
        if self._quiet >= QUIET_TICKS or self._looks >= MOST_TICKS:
            self.stop()
            self.came.emit()
