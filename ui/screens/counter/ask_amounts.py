"""Asking for amounts: a price, an open line, a discount, what went on a card."""

from __future__ import annotations

from posdesk.card_numbers import holds_card_number
from posdesk.desk.lookups.scan import GoodsFound, ready
from posdesk.money import MILLI
from posdesk.plain_text import clean
from posdesk.sales.basket import BasketLine, Discount
from posdesk.wording import translate
from ui import formats
from ui.screens.counter.ask_panel import PASTED, AskPanel
from ui.screens.counter.asking import GiveDiscount, GivePrice, OpenLine
from ui.screens.counter.controller import Counter
from ui.screens.counter.discounts import put_discount
from ui.screens.counter.second_look import put_typed
from ui.widgets.field import Field, labelled
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.tick import Tick

HUNDRED_PERCENT = 10_000  # in hundredths of a percent
LONGEST_WORDS = 80
SAMPLE = 250  # minor units, to show how an amount is written


class PricePanel(AskPanel):
    """An article nobody gave a price: what does one cost today?"""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "What does it cost?"))
        self.price = MoneyEdit(translate("Ask", "Price of one"), "GBP")
        self.card.body.addWidget(labelled(translate("Ask", "Price of one"), self.price))
        self.price.accepted.connect(self.go)
        self.add_pad()
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
            put_typed(self.counter, found.line)


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
        self.add_pad()
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
        put_typed(self.counter, BasketLine("", words, self._quantity, price * MILLI, code))


class DiscountPanel(AskPanel):
    """`10%` or an amount, off the line touched last or off the whole ticket."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "Discount"))
        self.off = Field(translate("Ask", "How much off"), most=16)
        self.whole = Tick(translate("Ask", "Off the whole ticket"))
        self.card.body.addWidget(self.off)
        self.card.body.addWidget(self.whole)
        self.off.entered.connect(self.go)
        self.off.changed.connect(self._typed)
        self.add_pad("%")

    def begin(self, asking: GiveDiscount) -> None:
        """Name the line it would be on."""
        whole = translate("Ask", "The whole ticket.")
        self.lead.setText(asking.line_text if asking.has_line else whole)
        self.whole.setChecked(not asking.has_line)
        self.whole.setEnabled(asking.has_line)
        some = formats.amount(SAMPLE, self.counter.currency)
        self.off.edit.setPlaceholderText(translate("Ask", "10% or {amount}").format(amount=some))
        self.off.begin()
        self._typed(self.off.text)

    def go(self) -> None:
        """The discount is on the ticket; zero takes it away."""
        discount = read_discount(self.off.text, self.counter.currency)
        if discount is None:
            told = translate("Ask", "Type a percentage such as 10%, or an amount.")
            if self.off.text.endswith("%"):
                told = translate("Ask", "Type a percentage from 0 to 100.")
            self.off.say(told, wrong=True)
            return
        nothing = discount == Discount()
        put_discount(self.counter, None if nothing else discount, whole=self.whole.isChecked())

    def _typed(self, text: str) -> None:
        """The button says how it was read."""
        discount = read_discount(text.strip(), self.counter.currency)
        if discount is None:
            self.primary.say(translate("Ask", "Give the discount"))
        elif discount == Discount():
            self.primary.say(translate("Ask", "Take the discount off"))
        else:
            how_much = formats.percent(discount.percent * 10) if discount.percent else ""
            how_much = how_much or formats.amount(discount.amount, self.counter.currency)
            self.primary.say(translate("Ask", "Give {discount} off").format(discount=how_much))


def read_discount(text: str, currency: str) -> Discount | None:
    """`10%`, or an amount in that currency; None when it is neither."""
    if text.endswith("%"):
        percent = formats.read_decimal(text[:-1].strip(), 2).value
        if percent is None or percent > HUNDRED_PERCENT:
            return None
        return Discount(percent=percent)
    amount = formats.read_amount(text, currency).value
    return None if amount is None else Discount(amount=amount)
