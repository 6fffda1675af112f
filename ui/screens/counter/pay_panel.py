"""The pay step: what is due, quick notes, cash or card."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.sales.payment import Payment
from posdesk.wording import translate
from ui import formats
from ui.actions import Meaning
from ui.main_window import Panel
from ui.screens.counter.controller import Counter
from ui.screens.counter.decision import RowList
from ui.screens.counter.say import tender_name
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Words
from ui.widgets.notes import Notes
from ui.widgets.number_pad import NumberPad
from ui.widgets.sheets import Card

NOTES = 6


class PayPanel(Panel):
    """Enter takes exactly what is due in cash; an amount typed first is what was handed over."""

    pressed = Signal(object)  # a Meaning
    noted = Signal(object)  # minor units handed over, by a note's button

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self.card = Card(translate("Pay", "To pay"))
        self.figure = BigFigure()
        self.taken = RowList()
        self.card.body.addWidget(self.figure)
        self.card.body.addWidget(self.taken)
        self.cash = Card(translate("Pay", "Cash"), hint=translate("Pay", "type what was handed"))
        self.notes = Notes(NOTES)
        self.notes.pressed.connect(self._note)
        self.cash.body.addWidget(self.notes)
        self.change = Words(size=15, weight=600, tone="ok", wrap=True)
        self.cash.body.addWidget(self.change)
        self.by_card = SideButton(translate("Pay", "Card"), "K", icon="credit-card")
        self.on_plan = SideButton(translate("Pay", "On a plan"), "P", icon="calendar-check")
        self.gift = SideButton(translate("Pay", "Gift"), "G", icon="gift")
        self.back = SideButton(translate("Pay", "Back"), "Esc")
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.by_card)
        row.addWidget(self.back)
        self.pad = NumberPad(side=48)
        self.primary = PrimaryButton()
        others = QWidget()
        row = QHBoxLayout(others)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.on_plan)
        row.addWidget(self.gift)
        for part in (self.card, self.cash, ways, others, self.pad):
            self.body.addWidget(part)
        self.foot.addWidget(self.primary)
        self._amounts: tuple[int, ...] = ()
        self._typed: int | None = None
        self._shown: Payment | None = None
        self.by_card.clicked.connect(lambda: self.pressed.emit(Meaning.CARD))
        self.on_plan.clicked.connect(lambda: self.pressed.emit(Meaning.ON_PLAN))
        self.gift.clicked.connect(lambda: self.pressed.emit(Meaning.GIFT))
        self.back.clicked.connect(lambda: self.pressed.emit(Meaning.TICKET))
        self.primary.clicked.connect(lambda: self.pressed.emit(Meaning.GO))
        counter.changed.connect(self.show_payment)

    def show_payment(self) -> None:
        """Paint what is left to pay and what was taken."""
        payment, currency = self._counter.payment, self._counter.currency
        if payment is None or not currency:
            return
        self.figure.show_amount(formats.amount(payment.left, currency), currency)
        spent = self._counter.safe.spent(self._counter.settlement.net)
        rows = [(each.number, formats.amount(each.amount, currency), "") for each in spent]
        rows += [
            (tender_name(leg.kind, leg.last4), formats.amount(leg.amount, currency), "")
            for leg in payment.handed
        ]
        self.taken.show_rows(rows)
        self._amounts = payment.notes(currency)[:NOTES]
        self.notes.show_amounts(tuple(formats.amount(each, currency) for each in self._amounts))
        self.on_plan.setVisible(self._may_be_plan(payment))
        on = translate("Pay", "Gift: yes")
        self.gift.say(on if self._counter.gift else translate("Pay", "Gift"))
        self.show_typed(self._typed if payment == self._shown else None)
        self._shown = payment

    def show_typed(self, handed: int | None) -> None:
        """While an amount is typed: the change it would give, and what Enter would take."""
        payment, currency = self._counter.payment, self._counter.currency
        if payment is None:
            return
        self._typed = handed
        left = payment.left_in_cash
        if handed is None:
            self.change.setText("")
            exact = formats.amount(left, currency)
            self.primary.say(translate("Pay", "Take {amount} in cash").format(amount=exact))
        elif handed >= left:
            change = formats.amount(handed - left, currency)
            self.change.setText(translate("Pay", "Change {amount}").format(amount=change))
            took = formats.amount(handed, currency)
            words = translate("Pay", "Take {amount}, give {change} change")
            self.primary.say(words.format(amount=took, change=change))
        else:
            rest = formats.amount(left - handed, currency)
            self.change.setText(translate("Pay", "{amount} still to pay").format(amount=rest))
            took = formats.amount(handed, currency)
            self.primary.say(translate("Pay", "Take {amount} in cash").format(amount=took))
        self.change.setVisible(handed is not None)
        self.primary.setEnabled(not self._counter.posting)

    def _may_be_plan(self, payment: Payment) -> bool:
        """Goods going out alone, and nothing handed over for them yet."""
        settlement = self._counter.settlement
        slips = self._counter.safe.spent(settlement.net)
        return not (payment.handed or slips or settlement.coming)

    def _note(self, place: int) -> None:
        if place < len(self._amounts):
            self.noted.emit(self._amounts[place])
