"""How many are there? The panel of a spot count."""

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

_PLACES = 3  # a weight is typed in kilograms


class CountPanel(Panel):
    """`go(int)` tells the units counted (thousandths of weighed goods), `back` Esc."""

    go = Signal(object)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.expected = Words(size=15, wrap=True)
        self.count = Field(translate("Stock", "How many are there"), most=12)
        self.note = Words(size=13, tone="warn", wrap=True)
        self.card.body.setSpacing(10)
        for part in (self.expected, self.count, self.note):
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Stock", "Keep the count"))
        self.primary.clicked.connect(self.enter)
        self.count.entered.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self._weighed = False

    def begin(self, text: str, level: int | None, *, weighed: bool) -> None:
        """Ask for those goods. What should be there is told: a count is no test of anybody."""
        self._weighed = weighed
        self.card.show_head(text)
        words = translate("Stock", "Nobody counted them yet.")
        if level is not None:
            told = translate("Stock", "The books say {count}.")
            words = told.format(count=formats.quantity(max(level, 0), weighed))
        self.expected.setText(words)
        self.say("")
        self.count.begin()

    def say(self, words: str) -> None:
        """What is wrong; nothing was kept."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """The count, once it can be read."""
        units = formats.read_decimal(self.count.text, _PLACES if self._weighed else 0).value
        if units is None:
            self.count.say(translate("Stock", "Type a number."), wrong=True)
            self.count.edit.setFocus()
        else:
            self.go.emit(units)
