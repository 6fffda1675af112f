"""The last resort: an exception nobody expected says that nothing is half booked; details are kept.

The books are opened and committed in one place; whatever breaks outside has booked nothing, and
whatever breaks inside is rolled back. Details are a traceback without values: no names, no amounts.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import deque
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

KEPT = 20
# Qt's own chatter that helps nobody: the offscreen plug-in, at every show().
QUIET = ("This plugin does not support propagateSizeHints",)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Crash(QObject):
    """Hears of bugs from any thread; `happened(str)` tells the sentence on the GUI thread."""

    happened = Signal(str)
    _told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: deque[str] = deque(maxlen=KEPT)
        self._told.connect(self._tell)

    def install(self) -> None:
        """Take over from Python's and Qt's own last words, for the whole process."""
        sys.excepthook = self.hear
        threading.excepthook = self._hear_thread
        qInstallMessageHandler(hear_qt)

    @property
    def details(self) -> str:
        """The last bugs, newest last, as text for whoever mends them."""
        return "\n".join(self._kept)

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details)

    @Slot(object)
    def keep(self, bug: object) -> None:
        """A bug that came home from an errand (`Work.broke`)."""
        if isinstance(bug, BaseException):
            self.hear(type(bug), bug, bug.__traceback__)

    def hear(
        self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None
    ) -> None:
        """An exception that nobody caught (the shape of sys.excepthook)."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, bug, trace)
            return
        frames = "".join(traceback.format_tb(trace))
        self._kept.append(f"{kind.__name__}\n{frames}")
        log.error("a bug: %s\n%s", kind.__name__, frames)
        self._told.emit(kind.__name__)

    def _hear_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.hear(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _tell(self, _kind: str) -> None:
        self.happened.emit(
            self.tr(
                "Something went wrong inside posdesk. What was booked is whole, nothing is half "
                "done: see the latest papers before you do it again."
            )
        )


def hear_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's messages go to the log, the known chatter nowhere."""
    if not text.startswith(QUIET):
        log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
