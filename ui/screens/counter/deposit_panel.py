"""A deposit slip whose promised day was missed: sorry, and all of it back at once (SE-076)."""

from __future__ import annotations

from posdesk.desk.actions.give_deposit_back import DepositGiven, GiveDepositBack
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, unposted_words
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import DepositBack
from ui.screens.counter.controller import Counter
from ui.screens.counter.say import tender_name
from ui.widgets.labels import Words
from ui.widgets.sheets import SayBox


class DepositPanel(AskPanel):
    """Nothing is asked: Enter gives it back the way it was paid."""

    has_fields = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "We missed the day we promised"))
        self._draft = counter.work.draft()
        self._asking: DepositBack | None = None
        self._sent = False
        self.say = SayBox(translate("Mistake", "Say"))
        self.body.insertWidget(0, self.say)
        self.told = Words(size=15, wrap=True)
        self.card.body.addWidget(self.told)

    def begin(self, asking: DepositBack) -> None:
        """Name the slip, its day and the amount."""
        self._asking, self._sent = asking, False
        self._draft.begin()
        self.say.say(
            translate(
                "Ask", "\u201cI'm sorry, we did not keep our word. Here is your deposit.\u201d"
            )
        )
        self.card.show_head(translate("Ask", "We missed the day we promised"), asking.number)
        self.lead.setText(asking.words)
        self.lead.setVisible(bool(asking.words))
        told = translate("Ask", "Promised by {day}. Nothing is kept, and no fee is taken.")
        self.told.setText(told.format(day=formats.day(asking.until)))
        words = translate("Ask", "Give back {amount}")
        amount = formats.amount(asking.amount, self.counter.currency)
        self.primary.say(words.format(amount=amount))

    def go(self) -> None:
        """Give it back; pressed twice is once."""
        asking = self._asking
        if asking is None or self._sent:
            return
        self._sent = True
        act = GiveDepositBack(self._draft.id_of(), asking.number, asking.texts)
        self.counter.work.do(act, self._given, self._refused)

    def _given(self, given: DepositGiven) -> None:
        counter = self.counter
        counter.ask(None)
        counter.print_waiting.emit()
        legs = ", ".join(
            f"{formats.amount(minor, counter.currency)} {tender_name(kind, '')}"
            for kind, minor in given.legs
        )
        words = translate("Mistake", "Given back: {legs}.").format(legs=legs)
        prints = translate("Mistake", "Slip {number} prints.").format(number=given.slip)
        counter.say(Saying(words, translate("Mistake", "Put right"), "ok", prints))
        counter.refresh_home()

    def _refused(self, trouble: Exception) -> None:
        self._sent = False
        self.counter.say(unposted_words(trouble))
