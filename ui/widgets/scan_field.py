"""The scan field: home of the focus, where everything is scanned or typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.field import keep_side
from ui.widgets.labels import KeyCap

KeyReader = Callable[[str], bool]
LONGEST = 400  # letters a hand may type; a scanner's burst never passes through here


class ScanField(QLineEdit):
    """One line for everything. Every key is first offered to the key reader by its name.

    `set_key_reader(reader)`: `reader(name)` returns True when the key meant something else than
    text (see `ui.actions.key_name`). `changed(str)` tells each edit by hand. `opened` is True from
    F1 until Enter or Esc: then every key is text even while the field is empty.
    """

    changed = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader: KeyReader | None = None
        self.opened, self._usual = False, placeholder
        self.setMaxLength(LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(placeholder)
        self.setPlaceholderText(placeholder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._cap = KeyCap("F1", self)
        self.textEdited.connect(self.changed)
        self._dress()

    def set_key_reader(self, reader: KeyReader | None) -> None:
        """Who is asked about each key before it becomes text."""
        self._reader = reader

    def set_placeholder(self, text: str = "") -> None:
        """Other grey words (`Cash handed over`), or the usual; the accessible name follows."""
        text = text or self._usual
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    @property
    def typing(self) -> bool:
        """True while keys are text: something stands in the field, or F1 opened it."""
        return self.opened or bool(self.text())

    def open(self) -> None:
        """F1: from now on every key is text."""
        self.opened = True
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self) -> str:
        """The text without blanks around it; the field is empty and closed afterwards."""
        text = self.text().strip()
        self.empty()
        return text

    def empty(self) -> None:
        """Clear the field and close it."""
        self.opened = False
        self.setText("")  # `clear` would leave a card number to Ctrl+Z

    def type_text(self, text: str) -> None:
        """Type as a hand would (number pad, first key of a word caught elsewhere)."""
        self.insert(text)
        self.changed.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask the key reader first; what it does not take is text."""
        from ui.actions import key_name  # with the first key, not with the window

        name = key_name(event)
        if event.isAutoRepeat() and name not in ("Up", "Down"):
            if name and (len(name) > 1 or not self.typing):
                event.accept()  # a key held down acts once
                return
            super().keyPressEvent(event)
            return
        if name and self._reader is not None and self._reader(name):
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Z and Ctrl+A for the counter while the field is empty."""
        if event.type() == QEvent.Type.ShortcutOverride and not self.typing:
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the keycap at the far end."""
        super().resizeEvent(event)
        self._place_cap()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the reading direction and the text scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._dress()
        elif event.type() == QEvent.Type.EnabledChange:
            self._cap.setVisible(self.isEnabled())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft underline of the accent while F1 keeps the field open and empty."""
        super().paintEvent(event)
        if self.opened and not self.text():
            painter = QPainter(self)
            look = theme.current()
            bar = QRect(look.px(12), self.height() - 6, self.width() - look.px(24), 2)
            painter.fillRect(bar, look.colour("accent"))

    def _dress(self) -> None:
        font = theme.current().font(tabular=True)
        if font != self.font():
            self.setFont(font)
        keep_side(self)
        self._place_cap()

    def _place_cap(self) -> None:
        look = theme.current()
        size: QSize = self._cap.sizeHint()
        edge = look.px(14)
        spot = QRect(self.width() - size.width() - edge, 0, size.width(), self.height())
        self._cap.setGeometry(paint.mirrored(self, paint.centred(size, spot)))
        far = size.width() + edge
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(far if mirrored else 0, 0, 0 if mirrored else far, 0)
