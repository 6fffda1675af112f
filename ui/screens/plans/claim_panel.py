"""No paper, but paid: only what she can know is asked; and the answer to what stayed open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from posdesk.instalments.missing import PaymentClaim
from posdesk.people.staff import MANAGER, OWNER, StaffMember
from posdesk.sales.tenders import CHEQUE, TRANSFER
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.plans.paid_form import PaidForm, how_paid
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import Card

PIN_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Claimed:
    """What she says: `amount` minor units on `day`; till and tender where she remembers them."""

    amount: int
    day: date
    till: int | None
    tender: str


class ClaimPanel(PaidForm):
    """`go(Claimed)` tells Enter once amount and day can be read."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        told = translate(
            "Plans", "Only what a customer can know. We look in our own drawers and plans."
        )
        super().__init__(
            currency, translate("Plans", "No paper, but paid"),
            translate("Plans", "How much was it?"), translate("Plans", "On which day?"),
            translate("Plans", "Book it as told"), parent,
        )  # fmt: skip
        self.till = Field(translate("Plans", "At which till, if known"), most=3)
        self.lay(
            Words(told, tone="soft", wrap=True), self.amount_field, self.day, self.till,
            self.tender_field,
        )  # fmt: skip
        self.till.entered.connect(self.enter)

    def begin(self, due: int, today: date) -> None:
        """Ask; `due` minor units is what a part comes to."""
        self.amount.set_minor(due or None)
        self.day.ask(today)
        self.till.edit.clear()
        how_paid(self.tender, ("", translate("Plans", "not known")), also=(TRANSFER, CHEQUE))
        self.amount.field.selectAll()
        self.amount.setFocus()

    def said(self, amount: int, day: date) -> Claimed:
        """With the till, where she remembers it."""
        till = int(self.till.text) if self.till.text.isdecimal() else None
        return Claimed(amount, day, till, self.tender.chosen)


class AnswerPanel(Panel):
    """`accepted`: it counts; `refused(code, pin, reason)`: by two people, in writing."""

    accepted = Signal()
    refused = Signal(str, str, str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Plans", "Paid, the customer says"))
        self.card.body.setSpacing(10)
        self.told = Words(size=15, wrap=True)
        self.second = Chooser(translate("Plans", "The second person"))
        self.pin = Field(translate("SignIn", "PIN"), most=PIN_DIGITS)
        self.pin.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.reason = Field(translate("Plans", "Why not, in words (no sums)"), most=200)
        self.note = Words(size=13, tone="warn", wrap=True)
        self.refusing = Card(translate("Plans", "Not to be found: two people say so"))
        self.refusing.body.setSpacing(10)
        self.card.body.addWidget(self.told)
        for part in (
            labelled(translate("Plans", "The second person"), self.second),
            self.pin,
            self.reason,
            self.note,
        ):
            self.refusing.body.addWidget(part)
        self.refuse = SideButton(translate("Plans", "Refuse, print how to appeal"))
        self.refuse.clicked.connect(self._refuse)
        self.refusing.body.addWidget(self.refuse)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton()
        self.primary.clicked.connect(self.accepted)
        for widget in (self.card, self.refusing, back):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        self.reason.entered.connect(self._refuse)

    def begin(self, claim: PaymentClaim, currency: str, people: tuple[StaffMember, ...]) -> None:
        """Show the claim; `people` are those who work here."""
        amount = formats.amount(claim.amount, currency)
        told = translate("Plans", "{amount} on {day}. Until it is answered nothing is late.")
        self.told.setText(told.format(amount=amount, day=formats.day(claim.day)))
        self.primary.say(translate("Plans", "It counts: {amount}").format(amount=amount))
        second = [each for each in people if each.role in (MANAGER, OWNER)]
        self.second.offer(tuple((each.code, each.name) for each in second))
        self.pin.edit.clear()
        self.reason.edit.clear()
        self.say("")
        self.primary.setFocus()

    def say(self, words: str) -> None:
        """What is wrong; nothing was booked."""
        self.pin.edit.clear()
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _refuse(self) -> None:
        self.refused.emit(self.second.chosen, self.pin.edit.text(), self.reason.text)
