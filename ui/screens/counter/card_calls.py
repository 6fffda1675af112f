"""The card terminal at the counter: asked on a thread of its own, its answer brought home.

Nobody waits for it at the window: scans and papers go on. Where the till has none on a wire, the
clerk types what the terminal's slip says, and nothing here has a part in it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from posdesk.desk.lookups.card_calls import AskDeclinedRefunds
from posdesk.desk.lookups.terminal import AskTerminal
from posdesk.errors import Fault
from posdesk.till.card_call import CardCall
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, unposted_words
from ui.screens.counter.asking import PayAnotherWay
from ui.screens.counter.charge import Charge, Purse
from ui.work import Work

if TYPE_CHECKING:
    from posdesk.desk.actions.settle_ticket import Settled
    from posdesk.desk.card_desk import CardDesk
    from ui.screens.counter.controller import Counter

Result = TypeVar("Result")


class CardCalls(QObject):
    """`changed` tells that a call for the ticket was begun or has ended, or that the terminal is
    another; `printed` that a slip waits. `desk` is None where no terminal is on a wire."""

    changed = Signal()
    printed = Signal()

    def __init__(self, counter: Counter, work: Work) -> None:
        super().__init__(counter)
        self._counter, self._work = counter, work
        self.desk: CardDesk | None = None
        self.paying = Charge(self, counter.work.draft(), self)
        self.paying.changed.connect(self.changed)
        counter.begun.connect(self.begin)
        counter.settled.connect(self._settled)

    @property
    def connected(self) -> bool:
        """Whether this till has a terminal on a wire."""
        return self.desk is not None

    def begin(self) -> None:
        """Read which terminal this till has; what was asked of it before is asked about first."""
        self._counter.work.ask(AskTerminal(), self._found, newest="terminal")
        self._counter.work.ask(AskDeclinedRefunds(), self._not_taken, newest="declined")

    def _not_taken(self, calls: tuple[CardCall, ...]) -> None:
        """Money a card did not take, and nobody said which way instead."""
        if calls and self._counter.asking is None and self._counter.ticket.is_empty:
            self._counter.ask(PayAnotherWay(calls[0]))

    def _found(self, settings: dict[str, str]) -> None:
        if not settings:  # it stands alone: nothing of cards is loaded
            self.desk = None
            self.changed.emit()
            return
        from posdesk.desk.card_desk import card_desk
        from posdesk.devices.terminals import terminal_of

        try:
            self.desk = card_desk(self._counter.work.desk, settings, terminal_of)
        except Fault:
            self.desk = None  # the page of cards says what is wrong with it
        if self.desk is not None:
            self._work.run(self.desk.ask_all, self._asked_about, self.wrong)
        self.changed.emit()

    # --- a card pays -------------------------------------------------------------------------

    def charge(self, amount: int) -> None:
        """The terminal asks the customer for `amount` minor units of the ticket."""
        payment = self._counter.payment
        known = {each.call for each in payment.handed} if payment is not None else set[str]()
        about = self._counter.ticket.operation
        self.paying.ask(Purse(about, self._wanted, self._taken, known), amount)

    def _wanted(self, call: CardCall) -> bool:
        """Whether the pay step it was asked for still stands."""
        counter = self._counter
        payment = counter.payment
        return (
            payment is not None
            and counter.ticket.operation == call.about
            and payment.left >= call.call.minor
        )

    def _taken(self, call: CardCall) -> None:
        answer = call.answer
        assert answer is not None
        self._counter.pay_card(call.call.minor, answer.last4, answer.approval, call.call.key)

    def give_back(self, key: str, minor: int) -> None:
        """The card paid, and what it was for is gone: the terminal takes it back."""
        cards = self.desk
        if cards is None:
            return  # the page of cards shows it
        words = translate(
            "Cards", "The card paid {amount} for nothing: the terminal gives it back."
        )
        amount = formats.amount(minor, self._counter.currency)
        self._say(words.format(amount=amount), translate("Cards", "Given back"), "warn")
        self.run(lambda: cards.reverse(key), self._reversed, self.wrong)

    def _reversed(self, call: CardCall) -> None:
        if not call.is_approved:
            words = translate("Cards", "It is not back yet: the page “Cards” shows it.")
            self._say(words, translate("Cards", "Look there"), "warn")

    # --- money back --------------------------------------------------------------------------

    def _settled(self, settled: Settled) -> None:
        for number in settled.returns:
            QTimer.singleShot(
                0, self, partial(self.pay_back, number)
            )  # what is booked is told first

    def pay_back(self, number: str) -> None:
        """What that slip sends to cards."""
        cards = self.desk
        if cards is not None:
            self._work.run(lambda: cards.pay_back(number), self._paid_back, self.wrong)

    def _paid_back(self, calls: tuple[CardCall, ...]) -> None:
        for call in calls:
            amount = formats.amount(call.call.minor, call.call.currency)
            if call.is_open:
                words = translate(
                    "Cards",
                    "The terminal does not answer. The customer gets a signed slip: {amount} is "
                    "on its way, and the till goes on asking.",
                )
                self._say(words.format(amount=amount), translate("Cards", "Not known yet"), "warn")
                self.printed.emit()
            elif call.is_declined:
                self._counter.ask(PayAnotherWay(call))
                words = translate("Cards", "The card did not take {amount}. Which way instead?")
                self._say(words.format(amount=amount), translate("Cards", "Not taken"), "warn")
            else:
                words = translate("Cards", "The card got {amount}.")
                self._say(words.format(amount=amount), translate("Cards", "Card"), "ok")

    def _asked_about(self, calls: tuple[CardCall, ...]) -> None:
        """What was left from before the program ended."""
        if calls:
            known = sum(not call.is_open for call in calls)
            words = translate("Cards", "Card calls left open: {all}. Known now: {known}.")
            told = words.format(known=known, all=len(calls))
            self._say(told, translate("Cards", "Asked"), "ok" if known == len(calls) else "warn")
        for call in calls:
            if call.is_declined and call.sale:
                self._counter.ask(PayAnotherWay(call))
        if any(call.promise for call in calls):
            self.printed.emit()

    def again(self, about: str) -> None:
        """Another card is asked, for the slip `about`."""
        self.pay_back(about)

    def run(
        self, errand: Callable[[], Result], home: Callable[[Result], None],
        trouble: Callable[[Exception], None],
    ) -> None:  # fmt: skip
        """Anything that waits for the terminal, on its thread."""
        self._work.run(errand, home, trouble)

    def wrong(self, trouble: Exception) -> None:
        """What keeps the terminal from being asked."""
        self._counter.say(unposted_words(trouble))

    def tell(self, saying: Saying) -> None:
        """Say it where the counter says things."""
        self._counter.say(saying)

    def _say(self, text: str, pill: str, state: str) -> None:
        self._counter.say(Saying(text, pill, state))
