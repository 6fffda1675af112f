"""A card pays a plan: the amount for the terminal, and what its slip says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.counter.charge import Charge, wire_words
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.card_fields import CardFields
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Words
from ui.widgets.number_pad import NumberPad, type_key
from ui.widgets.sheets import Card


class CardPanel(Panel):
    """`paid(amount, last4, approval)`: the terminal took it; Esc: nothing was taken. Where the
    terminal is on a wire, `asked(amount)` tells that it is to be asked."""

    paid = Signal(object, str, str)
    asked = Signal(object)
    back = Signal()

    def __init__(self, charge: Charge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Ask", "Card"))
        self.card.body.setSpacing(8)
        self.lead = Words(wrap=True)
        self.figure = BigFigure()
        self.fields = CardFields()
        for part in (self.lead, self.figure, self.fields):
            self.card.body.addWidget(part)
        self.pad = NumberPad(side=44)
        self.pad.pressed.connect(self._pad)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton()
        self.primary.clicked.connect(self.go)
        for widget in (self.card, self.pad, back):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        self.fields.entered.connect(self.go)
        self._amount, self._currency, self._about = 0, "", ""
        self._charge = charge
        charge.changed.connect(self._show)

    def begin(self, amount: int, currency: str, about: str) -> None:
        """Show `amount` (minor units) for the terminal, as a payment of the plan `about`."""
        self._amount, self._currency, self._about = amount, currency, about
        self.figure.show_amount(formats.amount(amount, currency), currency)
        self._show()
        if not self._charge.connected:
            self.fields.begin()

    def _show(self) -> None:
        """What Enter does: the slip's figures are typed, or the terminal on a wire is asked."""
        if not self._currency:
            return
        charge, figure = self._charge, formats.amount(self._amount, self._currency)
        self.fields.setVisible(not charge.connected)
        self.pad.setVisible(not charge.connected)
        lead = translate("Ask", "For the terminal:")
        does = translate("Ask", "The card paid {amount}").format(amount=figure)
        if charge.connected:
            lead, does = wire_words(charge, self._about, figure)
        self.lead.setText(lead)
        self.primary.say(does)
        self.primary.setEnabled(not (charge.connected and charge.waiting))

    def go(self) -> None:
        """The terminal is asked, or what its slip says was typed."""
        if self._charge.connected:
            self.asked.emit(self._amount)
        elif not self.fields.wrong():
            self.paid.emit(self._amount, *self.fields.told)

    def _pad(self, name: str) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and self.isAncestorOf(field):
            type_key(field, name)
