"""Grounds to lay work on: the paper-like sheet, the panel's cards, words to say, empty states."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.labels import Elided, KeyCap, Pill, SectionLabel, Words


class Sheet(QFrame):
    """The white sheet for the work; `body` is its column, `area` scrolls when it is long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        self.area = scrolling()
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(24, 20, 24, 24)
        self.body.setSpacing(0)
        self.area.setWidget(inner)
        outer.addWidget(self.area)


def scrolling(parent: QWidget | None = None) -> QScrollArea:
    """A scroll area without a frame that never takes the focus from the scan field."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


class Card(QFrame):
    """A card of the panel, rounded 10, one pixel of line; `body` is its column.

    `title` becomes a section name; `hint` and `key` stand at its far end
    (`customer may choose F7`).
    """

    def __init__(
        self,
        title: str = "",
        *,
        hint: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(2)
        self.title = SectionLabel(title)
        self.hint = Elided(hint, size=13, tone="soft", align="trailing")
        self.keycap = KeyCap(key)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.hint, 1)
        head.addWidget(self.keycap)
        self.body.addLayout(head)
        self.show_head(title, hint, key)

    def show_head(self, title: str, hint: str = "", key: str = "") -> None:
        """Set the section name, the hint and its keycap; what is empty is not shown."""
        for label, text in ((self.title, title), (self.hint, hint), (self.keycap, key)):
            label.setText(text)
            label.setVisible(bool(text))
            label.updateGeometry()


class SectionHead(QWidget):
    """The head of a part of the sheet: name leading; facts and a state pill trailing."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = SectionLabel(title)
        self.facts = Elided(size=13, tone="soft", align="trailing")
        self.pill = Pill()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.pill, 0, 2)
        self._grid.addWidget(self.facts, 0, 1)
        self._folded = False

    def show_head(self, title: str, facts: str = "", pill: str = "", state: str = "ok") -> None:
        """Set name, facts (`S-000123-4 · 12 Oct 2026 · ...`) and pill (`27 days left`)."""
        self.title.setText(title)
        self.facts.setText(facts)
        self.pill.show_state(pill, state)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Facts that do not fit beside the name go below it."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        parts = (self.title, self.facts, self.pill)
        needed = sum(part.sizeHint().width() for part in parts if part.text()) + 20
        folded = bool(self.facts.text()) and needed > self.width()
        if folded == self._folded:
            return
        self._folded = folded
        self._grid.removeWidget(self.facts)
        self.facts.set_align("leading" if folded else "trailing")
        spot = (1, 0, 1, 3) if folded else (0, 1, 1, 1)
        self._grid.addWidget(self.facts, *spot)


class SayBox(QFrame):
    """The words to say to the customer, on amber; hidden while there is nothing to say."""

    def __init__(self, title: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "say")
        self.title = Words(title, size=13, weight=600, tone="warn")
        self.text = Words(text, size=16, wrap=True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.text)
        self.say(text)

    def say(self, text: str) -> None:
        """Show these words; an empty text hides the box."""
        self.text.setText(f'<div style="line-height: 120%">{html.escape(text)}</div>')
        self.text.setAccessibleName(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class EmptyState(QWidget):
    """What belongs here and how to begin: icon, one sentence, one grey line, maybe a key."""

    def __init__(
        self, icon: str, text: str, detail: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.picture = Words()
        self.text = Words(text, size=16, weight=600, wrap=True)
        self.detail = Words(detail, size=13, tone="soft", wrap=True)
        self.keycap = KeyCap(key)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(1)
        for part in (self.picture, self.text, self.detail):
            part.set_align("centre")
            column.addWidget(part)
        column.addWidget(self.keycap, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.picture.setPixmap(theme.picture(icon, "accent", 32))
        self.keycap.setVisible(bool(key))

    def show_words(self, text: str, detail: str = "") -> None:
        """Change the sentence and the grey line."""
        self.text.setText(text)
        self.detail.setText(detail)
