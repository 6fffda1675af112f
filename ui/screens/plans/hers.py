"""The customer's window as the pages use it: made when first shown, asked one thing at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.screens.plans.customer_window import CustomerWindow, Shown

THANKS_MS = 4_000


class Hers(QObject):
    """`ask` shows figures; what is called when she agreed, or when the window was closed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.shown: CustomerWindow | None = None
        self._agreed: Callable[[], None] = _nothing
        self._closed: Callable[[], None] = _nothing

    @property
    def is_open(self) -> bool:
        """Whether she reads something just now."""
        return self.shown is not None and self.shown.isVisible()

    @property
    def drawing(self) -> bytes:
        """Her signature, as the agreement keeps it."""
        return self.shown.pad.drawing if self.shown is not None else b""

    def ask(
        self, shown: Shown, agreed: Callable[[], None], closed: Callable[[], None] | None = None
    ) -> None:
        """Show her these figures; she signs and presses her button, or nobody does."""
        self._agreed, self._closed = agreed, closed or _nothing
        if self.shown is None:
            self.shown = CustomerWindow(self._window)
            self.shown.agreed.connect(lambda: self._agreed())
            self.shown.closed.connect(lambda: self._closed())
        self.shown.begin(shown)

    def thank(self) -> None:
        """It is signed; the window goes by itself."""
        if self.shown is not None and self.shown.isVisible():
            self._closed = _nothing
            self.shown.show_thanks()
            QTimer.singleShot(THANKS_MS, self.shown, self.shown.hide)

    def hide(self) -> None:
        """Nothing is asked any more."""
        if self.shown is not None:
            self._closed = _nothing
            self.shown.hide()


def _nothing() -> None:
    """Nobody waits for it."""
