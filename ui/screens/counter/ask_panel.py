"""The shape of a panel that asks: a card, the way back, and what Enter will do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from posdesk.wording import translate
from ui.main_window import Panel
from ui.screens.counter.controller import Counter
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.number_pad import NumberPad, type_key
from ui.widgets.sheets import Card

PASTED = 200  # letters: a card number pasted among words is seen whole, and thrown away
PAD_SIDE = 44  # px at 100 %: the fields above it are seen as well


class AskPanel(Panel):
    """`begin(asking)` fills it; `go` is Enter; Esc goes back to the ticket as it was."""

    has_fields = True
    sheet: QWidget | None = None  # what stands beside it; else the home state or the ticket stays

    def __init__(self, counter: Counter, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counter = counter
        self.card = Card(title)
        self.lead = Words(size=15, wrap=True)
        self.card.body.setSpacing(12)
        self.card.body.addWidget(self.lead)
        self.back = SideButton(translate("Ask", "Back"), "Esc")
        self.primary = PrimaryButton()
        self.body.addWidget(self.card)
        self.body.addWidget(self.back)
        self.foot.addWidget(self.primary)
        self.back.clicked.connect(counter.step_back)
        self.primary.clicked.connect(self.go)

    def begin(self, asking: Any) -> None:
        """Show what is asked; fields take the focus."""

    def go(self) -> None:
        """Do what the primary button says."""

    def move_row(self, by: int) -> None:
        """The row above or below, where there is a list."""

    def add_pad(self, last: str = "00") -> None:
        """A number pad that types into the field that has the focus: the counter by touch."""
        self.pad = NumberPad(side=PAD_SIDE, last=last)
        self.pad.pressed.connect(self._pad)
        self.body.insertWidget(self.body.indexOf(self.back), self.pad)

    def _pad(self, name: str) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and self.isAncestorOf(field):
            type_key(field, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, whatever field has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.counter.step_back()
            return
        super().keyPressEvent(event)
