"""The field of a list: what is typed narrows it, arrows walk it, Enter takes the lit row."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.field import keep_side

DEBOUNCE_MS = 90
LONGEST = 120
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}


class SeekField(QLineEdit):
    """`seek(str)` tells the words once the hand rests; `moved(int)`, `entered`, `left` the keys."""

    seek = Signal(str)
    moved = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setPlaceholderText(hint)
        self.setMaxLength(LONGEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        keep_side(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DEBOUNCE_MS)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(lambda _: self._rest.start())

    @property
    def resting(self) -> bool:
        """Whether what stands there has been told."""
        return not self._rest.isActive()

    def tell_now(self) -> None:
        """Do not wait for the hand to rest."""
        self._rest.stop()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Esc are for the list; everything else is text."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._enter()
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.resting:
            self.entered.emit()
        else:
            self.tell_now()

    def _tell(self) -> None:
        self.seek.emit(self.text().strip())
