"""A card took nothing back: the customer says which way instead (SE-089, FIELD 56)."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from posdesk.ledger.evidence import WINDOW
from posdesk.sales.tenders import CARD, CASH, STORE_CREDIT, TRANSFER
from posdesk.till.card_call import CardCall
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind
from ui.saying import Saying, unposted_words
from ui.screens.counter.ask_lists import ListPanel
from ui.screens.counter.ask_panel import PASTED
from ui.screens.counter.asking import PayAnotherWay
from ui.screens.counter.controller import Counter
from ui.screens.counter.say import tender_name
from ui.widgets.field import Field
from ui.widgets.lines import ONE_LINE

WAYS = (CASH.code, TRANSFER.code, CARD.code, STORE_CREDIT.code)
_DIGITS = 4


class AnotherWayPanel(ListPanel):
    """Arrow and Enter, or a finger. The return stands; only this leg of it is paid anew, once."""

    has_fields = False

    def __init__(self, counter: Counter) -> None:
        columns: tuple[Column[str], ...] = (Column("", Kind.WORDS, self._way),)
        title = translate("Ask", "The card took nothing")
        super().__init__(counter, title, columns, row_height=ONE_LINE)
        self.lead.show()
        self.last4 = Field(translate("Ask", "Last four digits of the other card"), most=PASTED)
        self.last4.hide()
        self.last4.entered.connect(self.go)
        self.card.body.addWidget(self.last4)
        self._draft = counter.work.draft()
        self._call: CardCall | None = None

    def begin(self, asking: PayAnotherWay) -> None:
        """Name the amount and the card."""
        self._call = asking.call
        call = asking.call.call
        amount = formats.amount(call.minor, call.currency)
        words = translate("Ask", "{card} did not take {amount}. Everything else stands.")
        self.lead.setText(words.format(amount=amount, card=tender_name(CARD.code, call.last4)))
        self.primary.say(translate("Ask", "Give {amount} this way").format(amount=amount))
        self.last4.hide()
        self.show_rows(WAYS)

    def go(self) -> None:
        """That way; another card is asked for its digits first, credit is the customer's word."""
        if self._call is None or self.chosen < 0:
            return
        kind = WAYS[self.chosen]
        if kind == CARD.code and self.last4.isHidden():
            self.last4.show()
            self.last4.begin()
            return
        if kind == CARD.code and not self._digits():
            return
        if kind == STORE_CREDIT.code:
            self._ask_for_credit(self._call)
            return
        self._pay(kind, self.last4.text if kind == CARD.code else "")

    def _digits(self) -> bool:
        text = self.last4.text
        if len(text) == _DIGITS and text.isascii() and text.isdigit():
            return True
        self.last4.edit.clear()
        self.last4.say(translate("Ask", "Four digits, as on the card."), wrong=True)
        return False

    def _pay(self, kind: str, last4: str = "", confirmed: str = "") -> None:
        from posdesk.desk.actions.pay_otherwise import PayOtherwise

        call = self._call
        if call is None:
            return
        key = call.call.key
        act = PayOtherwise(self._draft.id_of(key, kind, last4), key, kind, last4, confirmed)
        self.counter.work.do(act, self._paid, self._refused)

    def _paid(self, done: object) -> None:
        from posdesk.desk.actions.pay_otherwise import PaidOtherwise

        assert isinstance(done, PaidOtherwise)
        counter = self.counter
        counter.ask(None)
        amount = formats.amount(done.amount, counter.currency)
        words = translate("Cards", "{amount} back: {way}. The slip is printing.")
        way = tender_name(done.kind, self.last4.text if done.kind == CARD.code else "")
        counter.say(Saying(words.format(amount=amount, way=way), translate("Cards", "Paid"), "ok"))
        counter.print_waiting.emit()
        if done.call and counter.cards is not None:
            counter.cards.again(done.slip)

    def _refused(self, trouble: Exception) -> None:
        self.counter.say(unposted_words(trouble))

    def _ask_for_credit(self, call: CardCall) -> None:
        """The customer's own window asks."""
        from ui.screens.plans.customer_window import Shown
        from ui.screens.plans.hers import Hers

        window = QApplication.activeWindow() or self.window()
        amount = formats.amount(call.call.minor, call.call.currency)
        shown = Shown(
            translate("Customer", "You choose store credit"),
            translate("Customer", "Your money could go back in cash or to your bank instead."),
            amount, call.call.currency, (),
            translate("Customer", "It is free, and it is yours: say no and you get money."),
            translate("Customer", "Give me {amount} as credit").format(amount=amount),
        )  # fmt: skip
        hers = Hers(window)

        def agreed() -> None:
            hers.thank()
            self._pay(STORE_CREDIT.code, confirmed=WINDOW)

        hers.ask(shown, agreed)

    @staticmethod
    def _way(kind: str) -> Cell:
        if kind == CARD.code:
            return Cell(translate("Ask", "Another card"))
        return Cell(tender_name(kind, ""))
