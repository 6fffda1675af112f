"""A card pays a plan: the amount for the terminal, and what its slip says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.card_fields import CardFields
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Words
from ui.widgets.number_pad import NumberPad, type_key
from ui.widgets.sheets import Card


class CardPanel(Panel):
    """`paid(amount, last4, approval)`: the terminal took it; Esc: nothing was taken."""

    paid = Signal(object, str, str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Ask", "Card"))
        self.card.body.setSpacing(8)
        self.figure = BigFigure()
        self.fields = CardFields()
        for part in (Words(translate("Ask", "For the terminal:")), self.figure, self.fields):
            self.card.body.addWidget(part)
        pad = NumberPad(side=44)
        pad.pressed.connect(self._pad)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton()
        self.primary.clicked.connect(self._go)
        for widget in (self.card, pad, back):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        self.fields.entered.connect(self._go)
        self._amount = 0

    def begin(self, amount: int, currency: str) -> None:
        """Show `amount` (minor units) for the terminal."""
        self._amount = amount
        figure = formats.amount(amount, currency)
        self.figure.show_amount(figure, currency)
        self.primary.say(translate("Ask", "The card paid {amount}").format(amount=figure))
        self.fields.begin()

    def _go(self) -> None:
        if not self.fields.wrong():
            self.paid.emit(self._amount, *self.fields.told)

    def _pad(self, name: str) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and self.isAncestorOf(field):
            type_key(field, name)
