"""Starting the window: the look, the fonts, and the hands it is lent.

The window is painted before what stands behind it is even loaded: imports are most of a start.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from posdesk.wording import translate
from ui import kept_look, languages, theme
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from ui.beginning import Hands
    from ui.books_watch import PutBack

SETTLED_MS = 3_000  # after so long whoever waited has been served


class Look(NamedTuple):
    """Light or dark, the text size in percent (100 to 200), the language (empty: the system's)."""

    dark: bool = False
    scale_percent: int = 100
    language: str = ""


def make_application(look: Look) -> QApplication:
    """The QApplication, dressed; made once."""
    app, styled = QApplication.instance(), False
    if not isinstance(app, QApplication):
        app = QApplication([*(sys.argv[:1] or ["posdesk"]), "-style", theme.STYLE])
        styled = True
    app.setApplicationName("posdesk")
    languages.speak(app, look.language)
    languages.lend()
    dress(app, look, styled=styled)
    return app


def dress(app: QApplication, look: Look, *, styled: bool = False) -> None:
    """Apply the look; `styled`: the application began in our style."""
    mode = theme.DARK if look.dark else theme.LIGHT
    theme.apply(app, mode, look.scale_percent / 100, styled=styled)


def first_window(look: Look) -> MainWindow:
    """The window, painted, nothing behind it yet. What was not asked for is as it was kept."""
    dark, scale = kept_look.read()
    usual = look._replace(dark=look.dark or dark, scale_percent=max(look.scale_percent, scale))
    app = make_application(usual)
    window = MainWindow()
    window.setWindowState(Qt.WindowState.WindowMaximized)
    window.say(translate("Start", "Opening the books."))
    window.show()
    app.processEvents()
    return window


def open_window(hands: Hands) -> int:
    """Open the counter in the window lent; returns when it is closed."""
    from dataclasses import replace

    from ui.application import Application

    app = QApplication.instance()
    assert app is not None
    backup: PutBack | None = None
    while True:
        application = Application(hands)
        application.crash.install()
        application.look_chosen.connect(kept_look.keep)
        application.window.setWindowState(Qt.WindowState.WindowMaximized)
        application.start(backup)
        QTimer.singleShot(SETTLED_MS, application, _sweep_again)
        code = app.exec()
        application.close()
        backup = application.to_restore
        if backup is None:
            return code
        hands = replace(hands, window=None)


def _sweep_again() -> None:
    """Python looks for rubbish again, and never again through all that the start has loaded."""
    gc.freeze()
    gc.enable()


def counter_day(folder: Path, hands: Hands, look: Look) -> int:
    """Play a day offscreen; receipts (PDF) and pictures are left in `folder`."""
    gc.enable()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.counter_day import play

    return play(folder, hands, (look,))


def screens(folder: Path, hands: Hands, look: Look) -> int:
    """Make the pictures of every screen: two sizes, light and dark."""
    gc.enable()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.counter_day import pictures

    return pictures(folder, hands, (look._replace(dark=False), look._replace(dark=True)))
