"""Is that meant? A typed price far above the usual, or cash of which nearly all would go back."""

from __future__ import annotations

from posdesk.sales.cash import change
from posdesk.wording import translate
from ui import formats
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import UnusualCash, UnusualPrice
from ui.screens.counter.controller import Counter


class SecondLookPanel(AskPanel):
    """Enter: it is meant. Esc: back, and it is typed again."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Look", "A second look"))
        self._asking: UnusualPrice | UnusualCash | None = None

    def begin(self, asking: UnusualPrice | UnusualCash) -> None:
        """Both figures beside one another; the button has the focus."""
        self._asking = asking
        currency = self.counter.currency
        if isinstance(asking, UnusualPrice):
            price = formats.price(asking.line.price_milli, currency)
            told = translate(
                "Look",
                "{price} for one “{goods}”? Of late it cost {usual}. Nothing is on the ticket yet.",
            )
            usual = formats.price(asking.usual, currency)
            goods = asking.line.text
            self.lead.setText(told.format(price=price, goods=goods, usual=usual))
            self.primary.say(translate("Look", "Yes, {price}").format(price=price))
        else:
            handed = formats.amount(asking.handed, currency)
            told = translate(
                "Look",
                "{handed} for {due}? {change} would go back. Nothing is booked yet.",
            )
            due = formats.amount(asking.due, currency)
            back = formats.amount(change(asking.handed, asking.due), currency)
            self.lead.setText(told.format(handed=handed, due=due, change=back))
            words = translate("Look", "Yes, {handed} was handed over")
            self.primary.say(words.format(handed=handed))
        self.primary.setFocus()

    def go(self) -> None:
        """It is meant."""
        asking, self._asking = self._asking, None
        if isinstance(asking, UnusualPrice):
            self.counter.add(asking.line)
        elif asking is not None:
            self.counter.pay_cash(asking.handed)
