"""The shelf says less than the scan, before paying: the line costs what the shelf says (SE-050).

Where the place has a rule for it, the first piece is free or cheaper still.
"""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk.shelf_said import lowered
from posdesk.law.prices import ShelfPrice
from posdesk.sales.basket import BasketLine
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import ShelfSaid
from ui.screens.counter.controller import Counter
from ui.widgets.field import labelled
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import SayBox


def ask_shelf(counter: Counter) -> None:
    """Ask what the shelf says for the line touched last."""
    spot = counter.ticket.spot
    if spot is not None:
        counter.ask(ShelfSaid(spot.place, counter.ticket.basket.lines[spot.place].text))


class ShelfPanel(AskPanel):
    """One amount; Enter puts it on the line."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "The shelf says less"))
        self.say = SayBox(translate("Mistake", "Say"))
        self.body.insertWidget(0, self.say)
        self.price = MoneyEdit(translate("Ask", "What the shelf says for one"), "GBP")
        self.card.body.addWidget(
            labelled(translate("Ask", "What the shelf says for one"), self.price)
        )
        self.price.changed.connect(lambda _: self._typed())
        self.price.accepted.connect(self.go)
        self.add_pad()
        self._asking: ShelfSaid | None = None

    def begin(self, asking: ShelfSaid) -> None:
        """Name the goods and ask."""
        self._asking = asking
        self.say.say(translate("Ask", "“I'm sorry. You pay what the shelf says.”"))
        self.lead.setText(asking.text)
        self.price.set_currency(self.counter.currency)
        self.price.set_minor(None)
        self.price.setFocus()
        self._typed()

    def go(self) -> None:
        """The line costs that; nothing where it is no less."""
        asking, shelf, due = self._asking, self.price.minor, self._due()
        if asking is None or shelf is None:
            return
        if not due.difference:
            self.lead.setText(translate("Mistake", "That is no less than it costs now."))
            return
        counter = self.counter
        assert counter.station is not None
        basket = counter.ticket.basket
        after, due = lowered(basket.lines[asking.place], shelf, counter.station)
        lines = (*basket.lines[: asking.place], after, *basket.lines[asking.place + 1 :])
        counter.asking = None
        counter.change(replace(counter.ticket, basket=replace(basket, lines=lines)))
        counter.say(_told(after, due, counter.currency))

    def _due(self) -> ShelfPrice:
        asking, shelf, station = self._asking, self.price.minor, self.counter.station
        if asking is None or shelf is None or station is None:
            return ShelfPrice(0, 0, 0)
        return lowered(self.counter.ticket.basket.lines[asking.place], shelf, station)[1]

    def _typed(self) -> None:
        """The button says what it comes to."""
        due = self._due()
        words = translate("Ask", "Take the shelf's price")
        if due.off:
            words = translate("Ask", "Take {amount} off")
            words = words.format(amount=formats.amount(due.off, self.counter.currency))
        self.primary.say(words)


def _told(line: BasketLine, due: ShelfPrice, currency: str) -> Saying:
    pill = translate("Saying", "Our mistake")
    price = formats.price(line.price_milli, currency)
    words = translate("Saying", "{goods} costs {price}, as the shelf says.")
    words = words.format(goods=line.text, price=price)
    if not due.more:
        return Saying(words, pill)
    more = translate("Saying", "The first one is {amount} cheaper still.")
    more = more.format(amount=formats.amount(due.more, currency))
    return Saying(formats.beside(words, more), pill)
