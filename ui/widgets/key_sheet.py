"""The sheet of keys (`?`): every key that means something, straight from the key table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui import actions
from ui.actions import KEYS, Meaning
from ui.widgets.labels import KeyCap, Words


class KeySheet(QWidget):
    """Keys on the leading side, what they do beside them; digits are shown as a range."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, meaning in enumerate(shown()):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in _short(actions.keys_of(meaning)):
                caps.addWidget(KeyCap(key))
            caps.addStretch(1)
            words = Words(actions.words(meaning), wrap=True)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            grid.addLayout(caps, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)


def shown() -> tuple[Meaning, ...]:
    """The meanings that have a key, in the order of the table."""
    return tuple(dict.fromkeys(row.meaning for row in KEYS))


def _short(keys: tuple[str, ...]) -> tuple[str, ...]:
    """`1` to `9` as `1 – 9`; others as they are, `Ctrl+Z` as `Ctrl Z`."""
    if len(keys) > 2 and all(key.isdigit() for key in keys):
        return (f"{keys[0]} – {keys[-1]}",)
    return tuple(key.replace("Ctrl+", "Ctrl ") for key in keys)
