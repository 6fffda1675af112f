"""Store credit instead of money: the customer confirms it on the customer's window (SE-095)."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from posdesk.wording import translate
from ui import formats
from ui.saying import Saying
from ui.screens.counter.controller import Counter
from ui.screens.plans.customer_window import Shown
from ui.screens.plans.hers import Hers
from ui.screens.plans.words import goods_words


class CreditChosen(QObject):
    """Shows what was paid and what the credit will be; the customer's button books it."""

    def __init__(self, counter: Counter, window: QWidget) -> None:
        super().__init__(counter)
        self._counter = counter
        self._read: object = None  # the figures that she has before her
        self.hers = Hers(window)
        counter.changed.connect(self._changed)

    @classmethod
    def at(cls, counter: Counter, window: QWidget) -> CreditChosen:
        """The one of this counter: a customer has one window, however often she is asked."""
        return counter.findChild(cls) or cls(counter, window)

    def ask(self) -> None:
        """Show the figures; where the ticket changes meanwhile nothing is booked by them."""
        if self.hers.is_open and self._read == self._figures:
            return  # she is reading them
        counter, settlement = self._counter, self._counter.settlement
        self._read = self._figures
        if settlement.chosen_off:
            self._ask_for_less()
            return
        if not settlement.credit_chosen:
            self._ask_to_pay()
            return
        currency = counter.currency
        credit = formats.amount(settlement.credit_chosen, currency)
        others = [leg for leg in settlement.paid_out if leg.kind != "store_credit"]
        rows = [
            (translate("Customer", "Coming back"), formats.amount(settlement.back_total, currency)),
            (translate("Customer", "As store credit, without an end"), credit),
        ]
        if others:
            rest = formats.amount(sum(leg.amount for leg in others), currency)
            rows.append((translate("Customer", "The rest in money"), rest))
        shown = Shown(
            translate("Customer", "You choose store credit"),
            translate("Customer", "Your money could go back the way it was paid instead."),
            credit, currency, tuple((words, figure, "") for words, figure in rows),
            translate("Customer", "It is free, and it is yours: say no and you get money."),
            translate("Customer", "Give me {amount} as credit").format(amount=credit),
        )  # fmt: skip
        self.hers.ask(shown, self._agreed)
        told = translate("Counter", "The customer's window asks whether credit is wanted.")
        counter.say(Saying(told, translate("Plans", "Store credit")))

    def _ask_for_less(self) -> None:
        """What was chosen is taken off what goes back: both figures, and the credit if any."""
        counter, settlement = self._counter, self._counter.settlement
        currency = counter.currency
        chosen = [
            (line, sold)
            for line, sold in zip(counter.ticket.basket.lines, settlement.going_out, strict=True)
            if line.taken and not line.taken.is_term
        ]
        rows = [
            (translate("Customer", "Coming back"), formats.amount(settlement.back_total, currency))
        ]
        rows += [(line.text, formats.amount(-sold.paid, currency)) for line, sold in chosen]
        rest = settlement.out_total - settlement.chosen_off
        if rest:
            rows.append((translate("Customer", "Going out"), formats.amount(-rest, currency)))
        left = formats.amount(-settlement.net, currency)
        rows.append((translate("Customer", "Left for you"), left))
        if settlement.credit_chosen:
            credit = formats.amount(settlement.credit_chosen, currency)
            rows.append((translate("Customer", "As store credit, without an end"), credit))
        less = formats.amount(settlement.chosen_off, currency)
        shown = Shown(
            translate("Customer", "You chose this"),
            goods_words([line.text for line, _ in chosen]), less, currency,
            tuple((words, figure, "") for words, figure in rows),
            translate("Customer", "It is free to say no: then all of it goes back."),
            translate("Customer", "Yes, take off {amount}").format(amount=less),
        )  # fmt: skip
        self.hers.ask(shown, self._agreed)
        told = translate("Counter", "The customer's window asks whether that was chosen.")
        counter.say(Saying(told, translate("TakeOff", "Taken off")))

    def _ask_to_pay(self) -> None:
        """Slips pay, or part of it: what each gives, and the rest (PC-14)."""
        counter, settlement = self._counter, self._counter.settlement
        currency = counter.currency
        spent = counter.safe.spent(settlement.net)
        words = translate("Customer", "Your credit {number}")
        rows = [
            (words.format(number=each.number), formats.amount(each.amount, currency), "")
            for each in spent
        ]
        credit = sum(each.amount for each in spent)
        if rest := settlement.net - credit:
            told = translate("Customer", "The rest in money")
            rows.append((told, formats.amount(rest, currency), ""))
        amount = formats.amount(credit, currency)
        goods = goods_words([line.text or line.sku for line in settlement.going_out])
        shown = Shown(
            translate("Customer", "Your credit pays"), goods, amount, currency, tuple(rows),
            translate("Customer", "What is left on a credit stays yours, without an end."),
            translate("Customer", "Pay {amount} with my credit").format(amount=amount),
        )  # fmt: skip
        self.hers.ask(shown, self._agreed)
        told = translate("Counter", "The customer's window asks whether the credit pays this.")
        counter.say(Saying(told, translate("Plans", "Store credit")))

    def _agreed(self) -> None:
        self.hers.thank()
        read, self._read = self._read, None
        if read == self._figures:
            self._counter.confirm(self._counter.settlement)

    def _changed(self) -> None:
        """Other figures than those she reads: nobody signs them any more, and Enter asks again."""
        if self._read is not None and self._read != self._figures:
            self._read = None
            self.hers.hide()

    @property
    def _figures(self) -> object:
        """What is settled, and what each slip pays of it."""
        settlement = self._counter.settlement
        return settlement, self._counter.safe.spent(settlement.net)
