"""A card pays a plan: the amount for the terminal, and what its slip says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from posdesk.card_numbers import holds_split_card_number
from posdesk.plain_text import clean
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import Field
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Words
from ui.widgets.number_pad import NumberPad, type_key
from ui.widgets.sheets import Card

PASTED = 200  # letters: a card number pasted among words is seen whole, and thrown away


class CardFields(QWidget):
    """Last four digits and approval code; `entered` once both may be taken."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtWidgets import QVBoxLayout

        on_slip = translate("Ask", "as on the slip")
        self.last4 = Field(translate("Ask", "Last four digits"), hint=on_slip, most=PASTED)
        self.approval = Field(translate("Ask", "Approval code"), most=PASTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.last4)
        column.addWidget(self.approval)
        self.last4.entered.connect(self._next)
        self.approval.entered.connect(self._go)

    def begin(self) -> None:
        """Empty, the digits first."""
        self.approval.edit.clear()
        self.last4.begin()

    @property
    def told(self) -> tuple[str, str]:
        """Digits and approval code, once they are looked at."""
        return self.last4.text, clean(self.approval.text, limit=12)

    def wrong(self) -> bool:
        """Whether the digits are none; what is wrong is said below them."""
        last4, told = self.last4.text, ""
        if holds_split_card_number((last4, self.approval.text)):
            self.last4.edit.clear()
            self.approval.edit.clear()
            told = translate("Ask", "Please do not type card numbers. The text was thrown away.")
        elif not (len(last4) == 4 and last4.isascii() and last4.isdigit()):
            told = translate("Ask", "Four digits, as on the terminal's slip.")
        if told:
            self.last4.say(told, wrong=True)
            self.last4.edit.setFocus()
        return bool(told)

    def _next(self) -> None:
        if not self.wrong():
            self.approval.edit.setFocus()

    def _go(self) -> None:
        if not self.wrong():
            self.entered.emit()


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
