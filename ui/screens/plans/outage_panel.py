"""A slip of the outage pad: what its hand-written lines say, and whose half it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.paper_answers import OutageFound
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.plans.claim_panel import PastDay, how_paid
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Card

HERS, OURS = "hers", "ours"


@dataclass(frozen=True, slots=True)
class SlipSays:
    """`amount` minor units on `day`; `shown`: the customer holds it out herself."""

    number: str
    amount: int
    day: date
    tender: str
    shown: bool


class OutagePanel(Panel):
    """`go(SlipSays)` tells Enter once amount and day can be read."""

    go = Signal(object)
    back = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.card = Card(translate("Plans", "Outage slip"))
        self.card.body.setSpacing(10)
        self.told = Words(tone="soft", wrap=True)
        self.amount = MoneyEdit(translate("Plans", "Amount written on it"), currency)
        self.day = PastDay(translate("Plans", "Day written on it"))
        self.tender = Chooser(translate("Plans", "How was it paid?"))
        self.half = Chooser(translate("Plans", "Whose half is it?"))
        self.note = Words(size=15, tone="warn", wrap=True)
        for part in (
            self.told,
            labelled(translate("Plans", "Amount written on it"), self.amount),
            self.day,
            labelled(translate("Plans", "How was it paid?"), self.tender),
            labelled(translate("Plans", "Whose half is it?"), self.half),
            self.note,
        ):
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Plans", "It counts: print the receipt"))
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self.amount.field.returnPressed.connect(self.day.edit.setFocus)
        self.day.entered.connect(self.enter)
        self._number = ""

    def begin(self, slip: OutageFound, today: date) -> None:
        """Ask what stands on that slip."""
        self._number = slip.number
        self.card.show_head(translate("Plans", "Outage slip"), slip.number)
        self.told.setText(translate("Plans", "It counts once, from the day written on it."))
        if slip.keyed:
            told = translate(
                "Plans",
                "{amount} counted already. What the customer's half says above that counts too.",
            )
            self.told.setText(told.format(amount=formats.amount(slip.keyed, self._currency)))
        self.amount.set_minor(None)
        self.day.ask(today)
        how_paid(self.tender)
        self.half.offer(
            (
                (HERS, translate("Plans", "The customer shows it")),
                (OURS, translate("Plans", "Ours, keyed afterwards")),
            )
        )
        self.say("")
        self.amount.setFocus()

    def say(self, words: str) -> None:
        """What is wrong; nothing was booked."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """What stands on it, once it can be read."""
        amount, day = self.amount.minor, self.day.value
        if not amount:
            self.amount.setFocus()
        elif day is None:
            self.day.point_out()
        else:
            hers = self.half.chosen == HERS
            self.go.emit(SlipSays(self._number, amount, day, self.tender.chosen, hers))
