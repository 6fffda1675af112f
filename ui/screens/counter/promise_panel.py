"""A promise on paper: a deposit taken, an old piece taken in, goods left with us, or our word."""

from __future__ import annotations

from datetime import date

from posdesk.card_numbers import holds_card_number
from posdesk.desk.actions.give_promise_slip import GivePromiseSlip
from posdesk.desk.actions.give_promotion import GivePromotion
from posdesk.errors import Refusal
from posdesk.plain_text import clean
from posdesk.sales.payment import Payment
from posdesk.sales.tenders import CARD, CASH, tender
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, unposted_words
from ui.screens.counter.ask_panel import PASTED, AskPanel
from ui.screens.counter.asking import GivePromise
from ui.screens.counter.controller import Counter
from ui.screens.shop.days import read_day
from ui.screens.shop.goods_panels import OpenPrice
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import reveal
from ui.wording import refusal

DEPOSIT, PROMOTION = "deposit", "promotion"
LONGEST_WORDS = 120


class PromisePanel(AskPanel):
    """What is promised, for how much, of what goods, by when. Whoever bears the slip has it."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Promise", "Promise slip"))
        self._draft, self._sent = counter.work.draft(), False
        self.lead.hide()
        self.kind = Chooser(translate("Promise", "What is promised"))
        self.amount = OpenPrice(translate("Promise", "Amount"), "GBP")
        self.goods = Field(translate("Promise", "Goods, in words"), most=PASTED)
        self.until = Field(translate("Promise", "By which day, if one was named"), most=20)
        self.tender = Chooser(translate("Promise", "Paid now"))
        self.last4 = Field(translate("Ask", "Last four digits"), most=PASTED)
        self.approval = Field(translate("Ask", "Approval code"), most=PASTED)
        self.note = Words(size=15, tone="warn", wrap=True)
        self.tender_part = labelled(translate("Promise", "Paid now"), self.tender)
        self.card.body.setSpacing(8)
        for part in (
            labelled(translate("Promise", "What is promised"), self.kind),
            labelled(translate("Promise", "Amount"), self.amount), self.goods, self.until,
            self.tender_part, self.last4, self.approval, self.note,
        ):  # fmt: skip
            self.card.body.addWidget(part)
        self.add_pad()
        self.kind.currentIndexChanged.connect(lambda _: self._changed())
        self.tender.currentIndexChanged.connect(lambda _: self._changed())
        self.amount.changed.connect(lambda _: self._changed())
        self.amount.field.returnPressed.connect(self._after_amount)
        self.goods.entered.connect(self.until.edit.setFocus)
        for field in (self.until, self.last4, self.approval):
            field.entered.connect(self.go)

    def begin(self, asking: GivePromise) -> None:
        """Ask; a deposit is the usual one."""
        self._draft.begin()
        self._sent = False
        self.kind.offer(_kinds())
        self.tender.offer(
            tuple((each.code, translate("Tender", tender(each.code).name)) for each in (CASH, CARD))
        )
        self.amount.set_currency(self.counter.currency)
        self.amount.set_minor(None)
        for field in (self.goods, self.until, self.last4, self.approval):
            field.edit.clear()
        self._changed()
        self.amount.setFocus()

    def go(self) -> None:
        """Give the slip; what is missing is asked for first."""
        act = self._act()
        if act is not None and not self._sent:
            self._sent = True
            self.counter.work.do(act, self._given, self._refused)

    def _act(self) -> GivePromiseSlip | GivePromotion | None:
        station = self.counter.station
        if station is None:
            return None
        today = station.at.day
        until = read_day(self.until.text, today) if self.until.text else None
        goods = clean(self.goods.text, limit=LONGEST_WORDS)
        if self.until.text and until is None:
            told = translate("Goods", "That names no day. Write it like {sample}.")
            self.until.say(told.format(sample=today.isoformat()), wrong=True)
            return None
        if holds_card_number(self.goods.text):
            self.goods.edit.clear()
            told = translate("Ask", "Please do not type card numbers. The text was thrown away.")
            self.goods.say(told, wrong=True)
            return None
        try:
            paid = self._paid(station.shop.cash_step)
        except Refusal as refused:
            self._tell(refusal(refused)[0])
            return None
        amount = self.amount.minor or 0
        if self.kind.chosen == PROMOTION:
            return GivePromotion(self._draft.id_of(), amount, _not_before(until, today))
        return GivePromiseSlip(
            self._draft.id_of(),
            self.kind.chosen,
            amount,
            goods,
            _not_before(until, today),
            "",
            paid,
        )

    def _paid(self, step: int) -> Payment | None:
        amount = self.amount.minor
        if self.kind.chosen != DEPOSIT or not amount:
            return None
        if self.tender.chosen == CARD.code:
            begun = Payment.begin(amount, 1)
            return begun.taking_card(amount, self.last4.text, clean(self.approval.text, limit=12))
        return Payment.begin(amount, step).taking_cash(amount)

    def _given(self, number: str) -> None:
        counter = self.counter
        counter.ask(None)
        counter.print_waiting.emit()
        words = translate("Promise", "{number} prints. What it says counts, whatever happens here.")
        pill = translate("Promise", "Promised")
        counter.say(Saying(words.format(number=number), pill))
        counter.refresh_home()

    def _refused(self, trouble: Exception) -> None:
        self._sent = False
        self._tell(refusal(trouble)[0])
        self.counter.say(unposted_words(trouble))

    def _changed(self) -> None:
        """The button says what happens; fields that mean nothing are not shown."""
        deposit = self.kind.chosen == DEPOSIT
        by_card = deposit and self.tender.chosen == CARD.code
        self.tender_part.setVisible(deposit)
        self.goods.setVisible(self.kind.chosen != PROMOTION)
        self.last4.setVisible(by_card)
        self.approval.setVisible(by_card)
        self._tell("")
        amount = self.amount.minor
        words = translate("Promise", "Print the slip")
        if deposit and amount:
            words = translate("Promise", "Take {amount}, print the slip").format(
                amount=formats.amount(amount, self.counter.currency)
            )
        self.primary.say(words)

    def _after_amount(self) -> None:
        """A promotion is for any goods: only its last day is asked."""
        next_one = self.until if self.kind.chosen == PROMOTION else self.goods
        next_one.edit.setFocus()

    def _tell(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if words:
            reveal(self.area, self.note)


def _kinds() -> tuple[tuple[str, str], ...]:
    return (
        (DEPOSIT, translate("Promise", "A deposit, paid now")),
        ("trade_in", translate("Promise", "A trade-in: what its worth counts for")),
        ("drop_off", translate("Promise", "Goods left with us")),
        ("money", translate("Promise", "Money that we owe")),
        ("goods", translate("Promise", "Goods that we owe")),
        (PROMOTION, translate("Promise", "Money off: a promotion")),
    )


def _not_before(until: date | None, today: date) -> date | None:
    """A promise is for today or later."""
    return None if until is None else max(until, today)
