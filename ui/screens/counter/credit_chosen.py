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
        self.hers = Hers(window)

    def ask(self) -> None:
        """Show the figures; where the ticket changes meanwhile nothing is booked by them."""
        counter, settlement = self._counter, self._counter.settlement
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
        self.hers.ask(shown, lambda: self._agreed(settlement))
        told = translate("Counter", "The customer's window asks whether credit is wanted.")
        counter.say(Saying(told, translate("Plans", "Store credit")))

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
            translate("Customer", "It is free, and it is yours."),
            translate("Customer", "Pay {amount} with my credit").format(amount=amount),
        )  # fmt: skip
        self.hers.ask(shown, lambda: self._agreed(settlement))
        told = translate("Counter", "The customer's window asks whether the credit pays this.")
        counter.say(Saying(told, translate("Plans", "Store credit")))

    def _agreed(self, settlement: object) -> None:
        self.hers.thank()
        if settlement == self._counter.settlement:
            self._counter.confirm(self._counter.settlement)
