"""A test weight on the scale: what it weighs, and what the scale says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.sheets import Card

_PLACES = 3  # kilograms are typed to the gram


class ScalePanel(Panel):
    """`go(weight, shown)` in thousandths, `back` Esc."""

    go = Signal(object, object)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Stock", "Check the scale"))
        self.weight = Field(translate("Stock", "The test weight weighs (kg)"), most=10)
        self.shown = Field(translate("Stock", "The scale shows (kg)"), most=10)
        self.note = Words(size=13, tone="warn", wrap=True)
        self.card.body.setSpacing(10)
        for part in (self.weight, self.shown, self.note):
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Stock", "Write it down"))
        self.primary.clicked.connect(self.enter)
        self.weight.entered.connect(self.shown.edit.setFocus)
        self.shown.entered.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)

    def begin(self) -> None:
        """Ask for both."""
        self.say("")
        self.shown.edit.clear()
        self.weight.begin()

    def say(self, words: str) -> None:
        """What is wrong; nothing was kept."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """Both figures, once they can be read."""
        figures = []
        for field in (self.weight, self.shown):
            reading = formats.read_decimal(field.text, _PLACES).value
            if reading is None:
                field.say(translate("Stock", "Type a weight such as 1.000."), wrong=True)
                field.edit.setFocus()
                return
            figures.append(reading)
        self.go.emit(*figures)
