"""The sheet of keys (`?`): every key that means something, straight from the key table."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import actions, plan_keys, theme
from ui.actions import KEYS, Meaning
from ui.widgets.labels import KeyCap, Words

CAPS = 64  # px at 100 % for the keys on the leading side


class KeySheet(QWidget):
    """Keys on the leading side, what they do beside them; digits are shown as a range."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._rows = {
            meaning: KeyLine(_short(actions.keys_of(meaning)), actions.words(meaning))
            for meaning in shown()
        }
        for row in self._rows.values():
            column.addWidget(row)

    def show_only(self, meanings: Collection[Meaning]) -> None:
        """Show the keys of these meanings."""
        for meaning, row in self._rows.items():
            row.setVisible(meaning in meanings)


class PlanKeySheet(QWidget):
    """The keys of a plan's page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in plan_keys.PLAN_KEYS:
            ends = row.keys == plan_keys.DIGITS
            keys = (" – ".join(row.keys),) if ends else row.keys
            column.addWidget(KeyLine(keys, plan_keys.words_of(row)))


class KeyLine(QWidget):
    """Keys, and what they do."""

    def __init__(self, keys: tuple[str, ...], told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = QWidget()
        caps = QHBoxLayout(self._caps)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(4)
        for key in keys:
            caps.addWidget(KeyCap(key))
        caps.addStretch(1)
        self._caps.setMinimumWidth(theme.current().px(CAPS))
        words = Words(told, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._caps, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


def shown() -> tuple[Meaning, ...]:
    """The meanings that have a key, in the order of the table."""
    return tuple(dict.fromkeys(row.meaning for row in KEYS))


def _short(keys: tuple[str, ...]) -> tuple[str, ...]:
    """`1` to `9` as `1 – 9`; others as they are, `Ctrl+Z` as `Ctrl Z`."""
    if len(keys) > 2 and all(key.isdigit() for key in keys):
        return (f"{keys[0]} – {keys[-1]}",)
    return tuple(key.replace("Ctrl+", "Ctrl ") for key in keys)
