"""A slip of the outage pad: what its hand-written lines say, and whose half it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.paper_answers import OutageFound
from posdesk.wording import translate
from ui import formats
from ui.screens.plans.paid_form import PaidForm, how_paid
from ui.widgets.chooser import Chooser
from ui.widgets.field import labelled
from ui.widgets.labels import Words

HERS, OURS = "hers", "ours"


@dataclass(frozen=True, slots=True)
class SlipSays:
    """`amount` minor units on `day`; `shown`: the customer holds it out herself."""

    number: str
    amount: int
    day: date
    tender: str
    shown: bool


class OutagePanel(PaidForm):
    """`go(SlipSays)` tells Enter once amount and day can be read."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(
            currency, translate("Plans", "Outage slip"),
            translate("Plans", "Amount written on it"), translate("Plans", "Day written on it"),
            translate("Plans", "It counts: print the receipt"), parent,
        )  # fmt: skip
        self._currency = currency
        self.told = Words(tone="soft", wrap=True)
        self.half = Chooser(translate("Plans", "Whose half is it?"))
        self.note = Words(size=15, tone="warn", wrap=True)
        self.lay(
            self.told, self.amount_field, self.day, self.tender_field,
            labelled(translate("Plans", "Whose half is it?"), self.half), self.note,
        )  # fmt: skip
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

    def said(self, amount: int, day: date) -> SlipSays:
        """With whose half it is."""
        return SlipSays(self._number, amount, day, self.tender.chosen, self.half.chosen == HERS)
