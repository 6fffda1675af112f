"""Errands off the GUI thread: one at a time for the books, answers brought home in order.

The runner lives on the GUI thread and owns the signal; errands borrow it. Whatever ends an errand
comes home: its result, a Refusal, a Fault, or our bug, which `broke` tells as well.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from posdesk.errors import Fault, Refusal
from posdesk.values import dataclass

Result = TypeVar("Result")
Home = Callable[[Any], None]
Trouble = Callable[[Exception], None]


class Progress:
    """Lent to a long errand: it tells how far it is, and asks whether it was called off."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._called_off = Event()

    def tell(self, done: int, whole: int) -> None:
        """So many of `whole` are done (whole 0: not known yet). Safe from any thread."""
        self._tell(done, whole)

    def call_off(self) -> None:
        """Ask the errand to stop where it can; what it does then is its own business."""
        self._called_off.set()

    @property
    def called_off(self) -> bool:
        """True once the clerk has pressed cancel."""
        return self._called_off.is_set()


@dataclass(frozen=True, slots=True)
class _Receiver:
    """Where an answer goes; nowhere when its owner is gone or a newer question was asked."""

    home: Home
    trouble: Trouble
    newest: str
    progress: Callable[[int, int], None] | None = None

    @property
    def alive(self) -> bool:
        owner = getattr(self.home, "__self__", None)
        return not isinstance(owner, QObject) or shiboken6.isValid(owner)


class _Errand(QRunnable):
    """One call on the pool's thread; it borrows the runner's signal and asks whether to begin."""

    def __init__(
        self, number: int, call: Callable[[], Any], wanted: Callable[[int], bool], tell: Any
    ) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._number, self._call, self._wanted, self._tell = number, call, wanted, tell

    def run(self) -> None:
        """Call, and send home whatever came of it."""
        if not self._wanted(self._number):
            self._tell.emit(self._number, None, None)
            return
        try:
            result = self._call()
        except Exception as trouble:
            self._tell.emit(self._number, None, trouble)
        else:
            self._tell.emit(self._number, result, None)


class Work(QObject):
    """Runs errands one after the other on a thread of their own.

    `broke(object)` tells an exception that is neither Refusal nor Fault: our bug, for `ui.crash`.
    `busy(bool)` tells when the first errand begins to wait and when the last has come home.
    """

    broke = Signal(object)
    busy = Signal(bool)
    _ended = Signal(int, object, object)
    _went_on = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._receivers: dict[int, _Receiver] = {}
        self._errands: dict[int, _Errand] = {}
        self._newest: dict[str, int] = {}
        self._count = 0
        self._ended.connect(self._come_home)
        self._went_on.connect(self._tell_progress)

    @property
    def waiting(self) -> int:
        """Errands asked for and not yet home."""
        return len(self._receivers)

    def run(
        self,
        errand: Callable[[], Result],
        home: Callable[[Result], None],
        trouble: Trouble,
        *,
        newest: str = "",
    ) -> None:
        """Run `errand` off the GUI thread; `home(result)` or `trouble(exception)` follows on it.

        Errands asked with the same word in `newest` replace each other (search as you type): an
        older one that has not begun is left out, and only the answer to the newest comes home.
        """
        self._send(errand, _Receiver(home, trouble, newest))

    def run_long(
        self,
        errand: Callable[[Progress], Result],
        home: Callable[[Result], None],
        trouble: Trouble,
        progress: Callable[[int, int], None],
    ) -> Progress:
        """Like `run`, for what takes a while: `progress(done, whole)` is called on the GUI thread.

        The returned Progress can call the errand off.
        """
        number = self._count + 1
        lent = Progress(lambda done, whole: self._went_on.emit(number, done, whole))
        self._send(lambda: errand(lent), _Receiver(home, trouble, "", progress))
        return lent

    def finish(self, timeout_ms: int = 30_000) -> bool:
        """Wait for what was asked, at the very end of the program; False if time ran out."""
        return self._pool.waitForDone(timeout_ms)

    def _send(self, call: Callable[[], Any], receiver: _Receiver) -> None:
        self._count += 1
        number = self._count
        self._receivers[number] = receiver
        if receiver.newest:
            self._newest[receiver.newest] = number
        errand = _Errand(number, call, self._wanted, self._ended)
        self._errands[number] = errand
        if len(self._receivers) == 1:
            self.busy.emit(True)
        self._start(errand)

    def _start(self, errand: _Errand) -> None:
        self._pool.start(errand)

    def _wanted(self, number: int) -> bool:
        receiver = self._receivers[number]
        return not receiver.newest or self._newest[receiver.newest] == number

    @Slot(int, object, object)
    def _come_home(self, number: int, result: object, trouble: object) -> None:
        wanted = self._wanted(number)
        receiver = self._receivers.pop(number)
        self._errands.pop(number)
        if not self._receivers:
            self.busy.emit(False)
        if isinstance(trouble, Exception) and not isinstance(trouble, (Refusal, Fault)):
            self.broke.emit(trouble)
        if not wanted or not receiver.alive:
            return
        if isinstance(trouble, Exception):
            receiver.trouble(trouble)
        else:
            receiver.home(result)

    @Slot(int, int, int)
    def _tell_progress(self, number: int, done: int, whole: int) -> None:
        receiver = self._receivers.get(number)
        if receiver is not None and receiver.progress is not None and receiver.alive:
            receiver.progress(done, whole)
