"""What is taken off goods coming back: for what, how much, and whose word it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from posdesk.errors import Refusal
from posdesk.sales.taken import CHOICE, TERM, Taken
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import TakeOff
from ui.screens.counter.controller import Counter
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import reveal
from ui.wording import refusal

if TYPE_CHECKING:
    from posdesk.desk.actions.sign_in import SignedIn

PIN_DIGITS, LONGEST, FEWEST = 6, 160, 12
WORN = "worn"


class TakeOffPanel(AskPanel):
    """Enter puts it on the ticket; it is booked once the customer confirms, or as agreed."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("TakeOff", "Take something off?"))
        self._asking: TakeOff | None = None
        self._busy = False
        self.what = Chooser(translate("TakeOff", "Why"))
        self.what_part = labelled(translate("TakeOff", "Why"), self.what)
        self.amount = MoneyEdit(translate("TakeOff", "How much"), "GBP")
        self.amount_part = labelled(translate("TakeOff", "How much"), self.amount)
        self.words = Field(translate("TakeOff", "What the customer chose"), most=60)
        self.seen = Field(
            translate("TakeOff", "What was seen, and where its photo is"), most=LONGEST
        )
        self.who = Chooser(translate("TakeOff", "Who looked at it"))
        self.who_part = labelled(translate("TakeOff", "Who looked at it"), self.who)
        self.pin = Field(translate("SignIn", "PIN"), most=PIN_DIGITS)
        self.pin.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.note = Words(size=15, tone="warn", wrap=True)
        for part in (
            self.what_part, self.words, self.amount_part, self.seen, self.who_part, self.pin,
            self.note,
        ):  # fmt: skip
            self.card.body.addWidget(part)
        self.what.currentIndexChanged.connect(lambda _: self._chosen())
        self.amount.changed.connect(lambda _: self._say_primary())
        self.amount.accepted.connect(lambda _: self.go())
        for field in (self.words, self.seen, self.pin):
            field.entered.connect(self.go)

    def begin(self, asking: TakeOff) -> None:
        """The line, and what may be said of it."""
        self._asking, self._busy = asking, False
        pairs = [(CHOICE, translate("TakeOff", "The customer chose something for it"))]
        if asking.found.worn and asking.by_terms:
            pairs.append((WORN, translate("TakeOff", "Worn beyond trying, as the receipt says")))
        self.what.offer(tuple(pairs))
        self.what_part.setVisible(len(pairs) > 1)
        self.who.offer(tuple((each.code, each.name) for each in asking.found.people))
        self.amount.set_currency(self.counter.currency)
        self.amount.set_minor(None)
        for field in (self.words, self.seen, self.pin):
            field.edit.clear()
        self.card.show_head(translate("TakeOff", "Take something off?"), asking.found.text)
        self._tell("")
        self._chosen()

    @property
    def is_worn(self) -> bool:
        """Whether it is for goods worn beyond trying."""
        return self.what.chosen == WORN

    def go(self) -> None:
        """On the ticket with it; what is missing is asked for first."""
        asking, amount = self._asking, self.amount.minor
        if asking is None or self._busy:
            return
        if not self.is_worn and not self.words.text:
            self.words.edit.setFocus()
            return
        if not amount or amount > asking.most:
            most = formats.amount(asking.most, self.counter.currency)
            self._tell(translate("TakeOff", "At most {most}.").format(most=most) if amount else "")
            self.amount.field.setFocus()
            return
        if not self.is_worn:
            self._put(asking, amount, Taken(asking.found.sale), self.words.text)
        elif len(self.seen.text) < FEWEST:
            self._tell(translate("TakeOff", "Write what was seen, and where its photo is kept."))
            self.seen.edit.setFocus()
        elif not self.pin.text or not self.who.count():
            self.pin.edit.setFocus()
        else:
            self._prove(asking, amount)

    def _prove(self, asking: TakeOff, amount: int) -> None:
        from posdesk.desk import signing_in

        self._busy = True
        self._tell(translate("SignIn", "One moment."))
        desk, code, pin = self.counter.work.desk, self.who.chosen, self.pin.edit.text()
        self.pin.edit.clear()

        def came(signed: SignedIn) -> None:
            self._busy = False
            if signed.staff is None:
                self._tell(refusal(signed.refusal)[0] if signed.refusal else "")
                return
            found = asking.found
            taken = Taken(found.sale, TERM, found.line, self.seen.text, signed.staff.code)
            words = translate("TakeOff", "Worn beyond trying: {goods}").format(goods=found.text)
            self._put(asking, amount, taken, words)

        def trouble(missed: Exception) -> None:
            self._busy = False
            self._tell(refusal(missed)[0])

        self.counter.work.away(lambda: signing_in.sign_in(desk, code, pin), came, trouble)

    def _put(self, asking: TakeOff, amount: int, taken: Taken, words: str) -> None:
        from posdesk.desk.deductions import taken_off

        counter = self.counter
        if self._asking is not asking or counter.asking is not asking:
            return  # gone back meanwhile
        try:
            ticket = taken_off(counter.ticket, taken, amount, words)
        except Refusal as refused:
            self._tell(refusal(refused)[0])
            return
        counter.asking = None
        counter.change(ticket)
        less = formats.amount(amount, counter.currency)
        told = translate("TakeOff", "{amount} off. At Enter the customer's window asks for a yes.")
        if taken.is_term:
            told = translate("TakeOff", "{amount} off, as the receipt says. It prints.")
        counter.say(Saying(told.format(amount=less), translate("TakeOff", "Taken off")))

    def _chosen(self) -> None:
        worn = self.is_worn
        for part in (self.seen, self.who_part, self.pin):
            part.setVisible(worn)
        self.words.setVisible(not worn)
        lead = translate(
            "TakeOff", "Only for what the customer wants: both figures are shown, and the customer "
            "says yes. Else all of it goes back.",
        )  # fmt: skip
        if worn:
            lead = translate(
                "TakeOff", "The receipt told of it, and of the right to send it back. It needs a "
                "photo and somebody else who looked.",
            )  # fmt: skip
        self.lead.setText(lead)
        self._say_primary()
        (self.amount.field if worn else self.words.edit).setFocus()

    def _say_primary(self) -> None:
        amount = self.amount.minor
        words = translate("TakeOff", "Take it off")
        if amount:
            less = formats.amount(amount, self.counter.currency)
            words = translate("TakeOff", "Take off {amount}").format(amount=less)
        self.primary.say(words)

    def _tell(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if words:
            reveal(self.area, self.note)
