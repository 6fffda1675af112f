"""The message bar: what just happened, the one next thing, and the way to undo it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets.labels import Elided, KeyCap, Pill

NO_LIMIT = 16_777_215  # Qt's own for "as wide as you like"


class BarAction(QWidget):
    """Soft words and a keycap at the far end of the bar (`Undo Ctrl Z`, `Keys ?`)."""

    pressed = Signal()

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(text)
        self.button.setProperty("look", "link")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleDescription(key)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        if key:
            row.addWidget(KeyCap(key))


class MessageBar(QFrame):
    """One line at the foot. `undo` and `keys` are its actions; `extra` holds one more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "foot")
        self.setAccessibleName(self.tr("Messages"))
        self.pill = Pill()
        self.text = Elided(size=14)
        self.detail = Elided(size=14, tone="soft")
        self.extra = BarAction("", "")
        self.undo = BarAction(self.tr("Undo"), "Ctrl Z")
        self.look = BarAction(self.tr("Display"), "")
        self.keys = BarAction(self.tr("Keys"), "?")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(24, 0, 24, 0)
        self.row.setSpacing(10)
        self.row.addWidget(self.pill)
        self.row.addWidget(self.text)
        self.row.addWidget(self.detail, 1)
        for action in (self.extra, self.undo, self.look, self.keys):
            self.row.addWidget(action)
        self.extra.hide()
        self.undo.hide()

    def say(self, text: str, *, detail: str = "", pill: str = "", state: str = "ok") -> None:
        """Tell what happened. `pill` and its `state` (ok, chosen, warn, bad) lead the sentence."""
        self.pill.show_state(pill, state)
        self.offer()
        self.text.setText(text)
        self.detail.setText(detail)
        spoken = " ".join(part for part in (pill, text, detail) if part)
        self.setAccessibleDescription(spoken)
        self._share()

    def offer(self, text: str = "") -> None:
        """One more thing to press (`Copy details`, `Print again`); empty takes it away."""
        self.extra.button.setText(text)
        self.extra.setVisible(bool(text))

    def set_margins(self, left: int, right: int) -> None:
        """Stand under the sheet, whatever the rail's width (layouts do not mirror margins)."""
        self.row.setContentsMargins(left, 0, right, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between sentence and detail."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Where both do not fit, each gets its part of the line and may begin a second one."""
        edges = self.row.contentsMargins()
        parts = [
            part
            for part in (self.pill, self.extra, self.undo, self.look, self.keys)
            if part.isVisible()
        ]
        taken = sum(part.sizeHint().width() + self.row.spacing() for part in parts)
        room = self.width() - edges.left() - edges.right() - taken - self.row.spacing()
        wide, more = (part.sizeHint().width() for part in (self.text, self.detail))
        fits = not self.detail.text() or wide + more <= room
        self.text.setMaximumWidth(NO_LIMIT if fits else max(room * wide // (wide + more), 1))

    def high(self) -> int:
        """44 px, more when the text is large."""
        return theme.current().px(44)
