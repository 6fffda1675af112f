"""A labelled field with a line below it for its reading, or for what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.labels import Words


class Typed(QLineEdit):
    """Text that is gone once it is cleared: QLineEdit's own `clear` is undone by Ctrl+Z."""

    def clear(self) -> None:
        """Empty, with nothing left to bring back: it may have been a secret, or a card number."""
        self.setText("")


class Field(QWidget):
    """`edit` with its label above; `entered` tells Enter in it, `changed` each edit."""

    entered = Signal()
    changed = Signal(str)

    def __init__(
        self, label: str, *, hint: str = "", most: int = 120, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.label = Words(label, size=13, weight=500, tone="soft", wrap=True)
        self.edit = Typed()
        self.edit.setAccessibleName(label)
        self.edit.setMaxLength(most)
        self.edit.setPlaceholderText(hint)
        keep_side(self.edit)
        self.label.setBuddy(self.edit)
        self.note = Words(size=13, tone="soft", wrap=True)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(self.edit)
        column.addWidget(self.note)
        self.edit.returnPressed.connect(self.entered)
        self.edit.textChanged.connect(self._changed)

    @property
    def text(self) -> str:
        """What stands in the field, without blanks around it."""
        return self.edit.text().strip()

    def begin(self, text: str = "") -> None:
        """Put `text` in, select it and take the focus."""
        self.edit.setText(text)
        self.edit.selectAll()
        self.edit.setFocus()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """A line below the field; `wrong` marks the field as well."""
        self.note.set_tone("bad" if wrong else "soft")
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.edit.setProperty("state", "bad" if wrong else "")
        self.edit.setAccessibleDescription(words)
        theme.restyle(self.edit)

    def _changed(self, text: str) -> None:
        self.say("")
        self.changed.emit(text)


def keep_side(edit: QLineEdit, *, trailing: bool = False) -> None:
    """Text stands at one edge of the field whatever its letters, and while there is none."""
    right = trailing == (edit.layoutDirection() == Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    edit.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def labelled(text: str, field: QWidget) -> QWidget:
    """`field` with its name above it, as a Field has."""
    holder = QWidget()
    label = Words(text, size=13, weight=500, tone="soft", wrap=True)
    label.setBuddy(field)
    holder.setFocusProxy(field)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(field)
    return holder
