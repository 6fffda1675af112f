"""A store credit at the counter: it pays for goods, or is looked at, paid out, renewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from posdesk.ledger.evidence import WINDOW
from posdesk.sales.tenders import CARD, CASH
from posdesk.ticket.settlement import TO_PAY
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, unposted_words
from ui.screens.counter.asking import ShowCredit
from ui.screens.counter.controller import Counter

if TYPE_CHECKING:
    from posdesk.desk.actions.pay_out_credit import CreditPaidOut
    from posdesk.desk.actions.replace_credit import CreditReissued
    from posdesk.desk.lookups.credits import CreditPage
    from posdesk.desk.lookups.paper_answers import CreditFound
    from posdesk.sales.store_credit import StoreCredit
    from ui.screens.plans.hers import Hers


class Credits(QObject):
    """Slips scanned at one counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._counter = counter
        self._paid, self._renewed = counter.work.draft(), counter.work.draft()
        self._hers: Hers | None = None

    def found(self, answer: CreditFound) -> None:
        """It pays where something is to be paid; else it is shown."""
        counter, credit = self._counter, answer.credit
        if counter.settlement.way != TO_PAY or counter.posting:
            from posdesk.desk.lookups.credits import AskCredit

            counter.work.ask(AskCredit(credit.number), self._show)
            return
        if credit.free <= 0:
            counter.say(_nothing_left(credit))
            return
        counter.asking = None
        counter.safe.pay_with(credit, counter.ticket)
        counter.leave_pay_step()
        counter.go()
        spent = counter.safe.spent(counter.settlement.net)
        amount = next((each.amount for each in spent if each.number == credit.number), 0)
        words = translate("Counter", "{amount} of {number} pays; {left} left on it then.")
        pays = formats.amount(amount, counter.currency)
        left = formats.amount(credit.left - amount, counter.currency)
        told = words.format(amount=pays, number=credit.number, left=left)
        counter.say(Saying(told, translate("Plans", "Store credit")))

    def pay_out(self, page: CreditPage) -> None:
        """All that is left of it in cash, on the holder's own word; of a gift card the way it was
        paid for."""
        from ui.screens.plans.customer_window import Shown
        from ui.screens.plans.hers import Hers

        counter, currency, credit = self._counter, self._counter.currency, page.credit
        amount = formats.amount(credit.left, currency)
        by_card = page.bought is not None and page.bought.kind == CARD.code
        if self._hers is None:
            self._hers = Hers(self._window)
        words = translate("Customer", "Your credit {number}").format(number=credit.number)
        rest = formats.amount(0, currency)
        rows = ((words, amount, ""), (translate("Customer", "Left on it then"), rest, ""))
        shown = Shown(
            translate("Customer", "Your credit, back to your card")
            if by_card
            else translate("Customer", "Your credit in cash"),
            translate("Customer", "It would stay good for ever: say no and keep it."),
            amount, currency, rows,
            translate("Customer", "It costs nothing."),
            (
                translate("Customer", "Give me {amount} on my card")
                if by_card
                else translate("Customer", "Give me {amount} in cash")
            ).format(amount=amount),
        )  # fmt: skip
        self._hers.ask(shown, lambda: self._agreed(page))
        told = translate("Counter", "The customer's window asks whether it is wanted.")
        counter.say(Saying(told, translate("Plans", "Store credit")))

    def renew(self, credit: StoreCredit) -> None:
        """A new slip in its place."""
        from posdesk.desk.actions.replace_credit import ReplaceCredit

        act = ReplaceCredit(self._renewed.id_of(credit.number), credit.number)
        self._counter.work.do(act, self._was_renewed, self._not_done)

    @property
    def _window(self) -> QWidget:
        """The main window, whose the customer's is."""
        widgets = QApplication.topLevelWidgets()
        return next(each for each in widgets if isinstance(each, QMainWindow))

    def _agreed(self, page: CreditPage) -> None:
        from posdesk.desk.actions.pay_out_credit import PayOutCredit

        assert self._hers is not None
        self._hers.thank()
        credit, paid = page.credit, page.bought
        operation = self._paid.id_of(credit.number, credit.left)
        kind, last4 = (paid.kind, paid.last4) if paid is not None else (CASH.code, "")
        act = PayOutCredit(operation, credit.number, credit.left, kind, WINDOW, last4)
        home = self._was_carded if kind == CARD.code else self._was_paid
        self._counter.work.do(act, home, self._not_done)

    def _was_carded(self, done: CreditPaidOut) -> None:
        amount = formats.amount(done.amount, self._counter.currency)
        words = translate("Counter", "{amount} back to the card: key it at the terminal.")
        self._done(words.format(amount=amount), done.slip)

    def _show(self, page: CreditPage | None) -> None:
        if page is not None:
            self._counter.ask(ShowCredit(page))

    def _was_paid(self, done: CreditPaidOut) -> None:
        amount = formats.amount(done.amount, self._counter.currency)
        words = translate("Counter", "{amount} in cash. The slip prints.").format(amount=amount)
        self._done(words, done.slip)

    def _was_renewed(self, done: CreditReissued) -> None:
        words = translate("Counter", "The new slip prints. {number} is worth nothing now.")
        self._done(words.format(number=done.credit), done.slip)

    def _done(self, words: str, slip: str) -> None:
        counter = self._counter
        counter.asking = None
        counter.print_waiting.emit()
        counter.changed.emit()
        counter.say(Saying(words, translate("Counter", "Booked"), "ok", slip))
        counter.refresh_home()

    def _not_done(self, trouble: Exception) -> None:
        self._counter.say(unposted_words(trouble))


def _nothing_left(credit: StoreCredit) -> Saying:
    if credit.replaced_by:
        words = translate("Counter", "{number} was changed for {other}: scan that one.")
        told = words.format(number=credit.number, other=credit.replaced_by)
    else:
        words = translate("Counter", "Nothing is left on {number}.")
        told = words.format(number=credit.number)
    return Saying(told, translate("Plans", "Store credit"), "warn")
