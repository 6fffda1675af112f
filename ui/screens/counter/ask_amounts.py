"""Asking for amounts: a price, an open line, a discount, what went on a card."""

from __future__ import annotations

from posdesk.card_numbers import holds_card_number, holds_split_card_number
from posdesk.desk.lookups.scan import GoodsFound, ready
from posdesk.money import MILLI
from posdesk.plain_text import clean
from posdesk.sales.basket import BasketLine, Discount
from posdesk.wording import translate
from ui import formats
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import CardPayment, GiveDiscount, GivePrice, OpenLine
from ui.screens.counter.controller import Counter
from ui.widgets.field import Field, labelled
from ui.widgets.figures import BigFigure
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.tick import Tick

HUNDRED_PERCENT = 10_000  # in hundredths of a percent
LONGEST_WORDS = 80
PASTED = 200  # letters: a card number pasted among words is seen whole, and thrown away
SAMPLE = 250  # minor units, to show how an amount is written


class PricePanel(AskPanel):
    """An article nobody gave a price: what does one cost today?"""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "What does it cost?"))
        self.price = MoneyEdit(translate("Ask", "Price of one"), "GBP")
        self.card.body.addWidget(labelled(translate("Ask", "Price of one"), self.price))
        self.price.accepted.connect(self.go)
        self.primary.say(translate("Ask", "Put it on the ticket"))
        self._asking: GivePrice | None = None

    def begin(self, asking: GivePrice) -> None:
        """Name the article and ask."""
        self._asking = asking
        self.lead.setText(asking.product.text)
        self.price.set_currency(self.counter.currency)
        self.price.set_minor(None)
        self.price.setFocus()

    def go(self) -> None:
        """The article goes on the ticket at that price."""
        price = self.price.minor
        if price is None or self._asking is None:
            return
        found = ready(self._asking.product, self._asking.quantity, price_milli=price * MILLI)
        if isinstance(found, GoodsFound):
            self.counter.add(found.line)


class OpenLinePanel(AskPanel):
    """Goods that are not in the catalogue: words and a price."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "Sell it as an open line"))
        self.lead.setText(
            translate("Ask", "Not in the catalogue. What is it, and what does it cost?")
        )
        self.words = Field(translate("Ask", "What it is"), most=PASTED)
        self.price = MoneyEdit(translate("Ask", "Price of one"), "GBP")
        self.card.body.addWidget(self.words)
        self.card.body.addWidget(labelled(translate("Ask", "Price of one"), self.price))
        self.words.entered.connect(self.price.setFocus)
        self.price.accepted.connect(self.go)
        self.primary.say(translate("Ask", "Put it on the ticket"))
        self._quantity = 1

    def begin(self, asking: OpenLine) -> None:
        """Begin with the words that were typed."""
        self._quantity = asking.quantity
        self.price.set_currency(self.counter.currency)
        self.price.set_minor(None)
        self.words.begin(asking.words[:LONGEST_WORDS])
        if asking.words:
            self.price.setFocus()  # what it is was typed already

    def go(self) -> None:
        """The open line goes on the ticket."""
        words = clean(self.words.text, limit=LONGEST_WORDS)
        if not words:
            self.words.say(
                translate("Ask", "Say what it is: it stands on the receipt."), wrong=True
            )
            return
        if holds_card_number(self.words.text):
            self.words.edit.clear()
            told = translate("Ask", "Please do not type card numbers. The text was thrown away.")
            self.words.say(told, wrong=True)
            return
        price = self.price.minor
        if price is None:
            self.price.setFocus()
            return
        code = self.counter.taxes.rates[0].code
        self.counter.add(BasketLine("", words, self._quantity, price * MILLI, code))


class DiscountPanel(AskPanel):
    """`10%` or an amount, off the line touched last or off the whole ticket."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "Discount"))
        self.off = Field(translate("Ask", "How much off"), most=16)
        self.whole = Tick(translate("Ask", "Off the whole ticket"))
        self.card.body.addWidget(self.off)
        self.card.body.addWidget(self.whole)
        self.off.entered.connect(self.go)
        self.primary.say(translate("Ask", "Give the discount"))

    def begin(self, asking: GiveDiscount) -> None:
        """Name the line it would be on."""
        whole = translate("Ask", "The whole ticket.")
        self.lead.setText(asking.line_text if asking.has_line else whole)
        self.whole.setChecked(not asking.has_line)
        self.whole.setEnabled(asking.has_line)
        some = formats.amount(SAMPLE, self.counter.currency)
        self.off.edit.setPlaceholderText(translate("Ask", "10% or {amount}").format(amount=some))
        self.off.begin()

    def go(self) -> None:
        """The discount is on the ticket; zero takes it away."""
        text = self.off.text
        if text.endswith("%"):
            reading = formats.read_decimal(text[:-1].strip(), 2)
            if reading.value is None or reading.value > HUNDRED_PERCENT:
                told = translate("Ask", "Type a percentage from 0 to 100.")
                self.off.say(told, wrong=True)
                return
            discount = Discount(percent=reading.value)
        else:
            reading = formats.read_amount(text, self.counter.currency)
            if reading.value is None:
                told = translate("Ask", "Type a percentage such as 10%, or an amount.")
                self.off.say(told, wrong=True)
                return
            discount = Discount(amount=reading.value)
        nothing = discount == Discount()
        self.counter.discount(None if nothing else discount, whole=self.whole.isChecked())


class CardPanel(AskPanel):
    """The terminal took the money: its approval code and the card's last four digits."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "Card"))
        self.lead.setText(translate("Ask", "Key this amount into the terminal."))
        self.figure = BigFigure()
        self.card.body.addWidget(self.figure)
        self.last4 = Field(translate("Ask", "Last four digits"), hint="4242", most=PASTED)
        self.approval = Field(translate("Ask", "Approval code"), most=PASTED)
        self.card.body.addWidget(self.last4)
        self.card.body.addWidget(self.approval)
        self.last4.entered.connect(self.approval.edit.setFocus)
        self.approval.entered.connect(self.go)
        self._amount = 0

    def begin(self, asking: CardPayment) -> None:
        """Show the amount for the terminal."""
        self._amount = asking.amount
        words = formats.amount(asking.amount, self.counter.currency)
        self.figure.show_amount(words, self.counter.currency)
        self.primary.say(translate("Ask", "The card paid {amount}").format(amount=words))
        self.approval.edit.clear()
        self.last4.begin()

    def go(self) -> None:
        """The terminal approved it; a declined card is Esc, and nothing was taken."""
        last4, approval = self.last4.text, self.approval.text
        if holds_split_card_number((last4, approval)):
            self.last4.edit.clear()
            self.approval.edit.clear()
            told = translate("Ask", "Please do not type card numbers. The text was thrown away.")
            self.last4.say(told, wrong=True)
            self.last4.edit.setFocus()
            return
        if not (len(last4) == 4 and last4.isascii() and last4.isdigit()):
            self.last4.say(translate("Ask", "Four digits, as on the terminal's slip."), wrong=True)
            self.last4.edit.setFocus()
            return
        self.counter.pay_card(self._amount, last4, clean(approval, limit=12))
