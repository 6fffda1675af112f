"""The ticket as a quote: until which day its prices stand."""

from __future__ import annotations

from datetime import timedelta

from posdesk.desk.actions.give_quote import GiveQuote
from posdesk.sales.quote import USUAL_DAYS
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, unposted_words
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import GiveQuotePaper
from ui.screens.counter.controller import Counter
from ui.screens.shop.days import read_day
from ui.widgets.field import Field


class QuotePanel(AskPanel):
    """A day; Enter prints the quote, and the ticket stays as it is."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Quote", "Print it as a quote"))
        self._draft = counter.work.draft()
        self.until = Field(translate("Quote", "Its prices stand until"), most=20)
        self.card.body.addWidget(self.until)
        self.until.entered.connect(self.go)
        self.until.changed.connect(self._read)
        self.lead.setText(
            translate("Quote", "Nothing is sold yet. The prices bind the shop, not the customer.")
        )
        self.primary.say(translate("Quote", "Print the quote"))

    def begin(self, asking: GiveQuotePaper) -> None:
        """The usual day stands in the field."""
        self._draft.begin()
        assert self.counter.station is not None
        day = self.counter.station.at.day + timedelta(days=USUAL_DAYS)
        self.until.begin(day.isoformat())

    def go(self) -> None:
        """Print it."""
        station = self.counter.station
        assert station is not None
        until = read_day(self.until.text, station.at.day)
        if until is None:
            self._read(self.until.text)
            return
        ticket = self.counter.ticket
        act = GiveQuote(self._draft.id_of("quote", until.isoformat()), ticket, until)
        self.counter.work.do(act, self._given, self._refused)

    def _given(self, number: str) -> None:
        counter = self.counter
        counter.ask(None)
        counter.print_waiting.emit()
        words = translate("Quote", "{number} prints. The ticket is still open.")
        counter.say(Saying(words.format(number=number), translate("Quote", "Quote")))

    def _refused(self, trouble: Exception) -> None:
        self.counter.say(unposted_words(trouble))

    def _read(self, text: str) -> None:
        assert self.counter.station is not None
        today = self.counter.station.at.day
        day = read_day(text, today)
        if day is None:
            told = translate("Goods", "That names no day. Write it like {sample}.")
            self.until.say(told.format(sample=today.isoformat()), wrong=True)
        elif text.strip():
            self.until.say(formats.day(day))
