"""The form of a new shop: name, currency, tax; all a first sale needs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.card_numbers import holds_card_number, holds_split_card_number
from posdesk.desk.opening import NewShop, tax_scheme
from posdesk.money import CURRENCIES, currency
from posdesk.plain_text import clean
from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui import formats
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import Sheet
from ui.widgets.side_by_side import SideBySide
from ui.widgets.tick import Tick

MOST_TAX = 100_000  # hundred-thousandths: a hundred percent
HALF = 290  # px at 100 % that one of two fields side by side needs
ADDED = ("USD", "CAD")  # where prices on the shelf are usually without the tax

CURRENCY_NAMES = {
    "GBP": QT_TRANSLATE_NOOP("Currency", "British pound"),
    "EUR": QT_TRANSLATE_NOOP("Currency", "Euro"),
    "USD": QT_TRANSLATE_NOOP("Currency", "US dollar"),
    "JPY": QT_TRANSLATE_NOOP("Currency", "Japanese yen"),
    "KWD": QT_TRANSLATE_NOOP("Currency", "Kuwaiti dinar"),
    "CHF": QT_TRANSLATE_NOOP("Currency", "Swiss franc"),
    "AUD": QT_TRANSLATE_NOOP("Currency", "Australian dollar"),
    "NZD": QT_TRANSLATE_NOOP("Currency", "New Zealand dollar"),
    "CAD": QT_TRANSLATE_NOOP("Currency", "Canadian dollar"),
    "SEK": QT_TRANSLATE_NOOP("Currency", "Swedish krona"),
    "NOK": QT_TRANSLATE_NOOP("Currency", "Norwegian krone"),
    "DKK": QT_TRANSLATE_NOOP("Currency", "Danish krone"),
}


class ShopForm(Sheet):
    """The sheet of the form. `entered` tells a NewShop once all of it can be read, `back` Esc."""

    entered = Signal(object)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Field(translate("First", "Name, as on the receipts"), most=60)
        self.address = Field(translate("First", "Address line (may stay empty)"), most=80)
        self.tax_id = Field(translate("First", "Tax number (may stay empty)"), most=30)
        self.owner = Field(translate("First", "Your name (on the sign-in only)"), most=40)
        self.currency = Chooser(translate("First", "Currency"))
        self.coins = Words(size=13, tone="soft", wrap=True)
        self.tax = Field(
            translate("First", "Tax rates in percent, the usual one first"), hint="20 5", most=40
        )
        self.included = Tick(translate("First", "Prices include the tax"))
        self._lay_out()
        self.currency.currentIndexChanged.connect(self._currency_chosen)
        self.currency.offer(
            tuple(
                (each.code, f"{each.code} · {translate('Currency', CURRENCY_NAMES[each.code])}")
                for each in CURRENCIES
            )
        )
        for field in (self.name, self.address, self.tax_id, self.tax, self.owner):
            field.entered.connect(self.go)

    def _lay_out(self) -> None:
        money = labelled(translate("First", "Currency"), self.currency)
        layout = money.layout()
        assert layout is not None
        layout.addWidget(self.coins)
        taxes = QWidget()
        column = QVBoxLayout(taxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tax)
        column.addWidget(self.included)
        parts = (self.name, self.address, self.tax_id, self.owner, money, taxes)
        told = translate("First", "What stands on the receipts, and how money is counted.")
        self.body.addWidget(Words(translate("First", "My shop"), 20, 600, wrap=True))
        self.body.addSpacing(4)
        self.body.addWidget(Words(told, 13, tone="soft", wrap=True))
        self.body.addSpacing(20)
        self.body.addWidget(SideBySide(parts, least=HALF))
        self.body.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the two ways; what was typed stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    def _currency_chosen(self) -> None:
        code = self.currency.chosen
        step = currency(code).cash_step
        told = translate("First", "Cash is rounded to {amount}.")
        self.coins.setText(told.format(amount=formats.amount(step, code)))
        self.coins.setVisible(step > 1)
        self.included.setChecked(code not in ADDED)

    def go(self) -> None:
        """Read the form; what is missing is said where it is missing."""
        if self._card_number_typed():
            return
        name = clean(self.name.text, limit=60)
        if not name:
            self.name.say(translate("First", "A shop needs a name for its receipts."), wrong=True)
            self.name.edit.setFocus()
            return
        rates = tax_rates(self.tax.text)
        if rates is None:
            told = translate("First", "Type percentages with blanks between, such as 20 5.")
            self.tax.say(told, wrong=True)
            self.tax.edit.setFocus()
            return
        code = self.currency.chosen
        address = clean(self.address.text, limit=80)
        self.entered.emit(
            NewShop(
                name=name,
                currency=code,
                taxes=tax_scheme(*rates, included=self.included.isChecked()),
                address=(address,) if address else (),
                tax_id=clean(self.tax_id.text, limit=30),
                cash_step=currency(code).cash_step,
                owner_name=clean(self.owner.text, limit=40),
            )
        )

    def _card_number_typed(self) -> bool:
        """A card number in any field is thrown away, and said where it stood."""
        fields = (self.name, self.address, self.tax_id, self.owner)
        if not holds_split_card_number([field.text for field in fields]):
            return False
        told = translate("First", "Please do not type card numbers. The text was thrown away.")
        wrong = [field for field in fields if holds_card_number(field.text)] or list(fields)
        for field in wrong:
            field.edit.clear()
            field.say(told, wrong=True)
        wrong[0].edit.setFocus()
        return True


def tax_rates(text: str) -> tuple[int, ...] | None:
    """`20 5` or `20; 5.5` as hundred-thousandths; None when a part is no percentage.

    A comma between digits is a decimal mark in half the world: rates are parted by blanks or `;`,
    and by a comma with a blank behind it.
    """
    rates = []
    for part in text.replace(";", " ").replace(", ", " ").replace("%", " ").split():
        rate = formats.read_decimal(part, 3)
        if rate.value is None or rate.value > MOST_TAX:
            return None
        rates.append(rate.value)
    return tuple(rates)
