"""The shape of a panel that asks: a card, the way back, and what Enter will do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from posdesk.wording import translate
from ui import formats
from ui.formats import Slip
from ui.main_window import Panel
from ui.screens.counter.controller import Counter
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.sheets import Card


def slip_words(slip: Slip) -> str:
    """Why a typed figure could not be read, and what to do."""
    return {
        Slip.EMPTY: translate("Ask", "Type an amount."),
        Slip.NOT_A_FIGURE: translate("Ask", "That is not an amount."),
        Slip.TOO_FINE: translate("Ask", "That is finer than the smallest coin's unit."),
        Slip.TOO_LONG: translate("Ask", "That is more than a till can hold."),
        Slip.GROUPS: translate("Ask", "The marks between the digits are not where they belong."),
        Slip.AMBIGUOUS: translate("Ask", "This could be two amounts. Type it with two decimals."),
        Slip.NEGATIVE: translate("Ask", "Type it without a minus."),
    }[slip]


class AskPanel(Panel):
    """`begin(asking)` fills it; `go` is Enter; Esc goes back to the ticket as it was."""

    has_fields = True

    def __init__(self, counter: Counter, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counter = counter
        self.card = Card(title)
        self.lead = Words(size=15, wrap=True)
        self.card.body.addWidget(self.lead)
        self.back = SideButton(translate("Ask", "Back to the ticket"), "Esc")
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

    def amount(self, field: Field) -> int | None:
        """Minor units typed in `field`; what is wrong is said below it."""
        reading = formats.read_amount(field.text, self.counter.currency)
        if reading.slip is not None:
            field.say(slip_words(reading.slip), wrong=True)
        return reading.value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, whatever field has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.counter.step_back()
            return
        super().keyPressEvent(event)
