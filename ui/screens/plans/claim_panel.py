"""No paper, but paid: only what she can know is asked; and the answer to what stayed open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from posdesk.instalments.missing import PaymentClaim
from posdesk.people.staff import MANAGER, OWNER, StaffMember
from posdesk.sales.tenders import CARD, CASH
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.shop.days import read_day
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Card

PIN_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Claimed:
    """What she says: `amount` minor units on `day`; till and tender where she remembers them."""

    amount: int
    day: date
    till: int | None
    tender: str


class PastDay(Field):
    """A day that has been, or today, as it was written or is remembered."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, most=20, parent=parent)
        self._today = date(2000, 1, 1)
        self.changed.connect(self._read)

    def ask(self, today: date) -> None:
        """Ask afresh."""
        self._today = today
        self.edit.clear()

    @property
    def value(self) -> date | None:
        """The day typed; None for none, or for one to come."""
        return past_day(self.text, self._today) if self.text else None

    def point_out(self) -> None:
        """It is this field that cannot be read."""
        self._read(self.text or "?")
        self.edit.setFocus()

    def _read(self, text: str) -> None:
        day = past_day(text, self._today)
        if day is None:
            told = translate("Goods", "That names no day. Write it like {sample}.")
            self.say(told.format(sample=self._today.isoformat()), wrong=True)
        elif text.strip():
            self.say(formats.day(day))


def how_paid(chooser: Chooser, *more: tuple[str, str]) -> None:
    """Offer `more`, cash and card."""
    cash, card = translate("Tender", CASH.name), translate("Tender", CARD.name)
    chooser.offer((*more, (CASH.code, cash), (CARD.code, card)))


class ClaimPanel(Panel):
    """`go(Claimed)` tells Enter once amount and day can be read."""

    go = Signal(object)
    back = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Plans", "No paper, but paid"))
        self.card.body.setSpacing(10)
        told = translate(
            "Plans", "Only what a customer can know. We look in our own drawers and plans."
        )
        self.amount = MoneyEdit(translate("Plans", "How much was it?"), currency)
        self.day = PastDay(translate("Plans", "On which day?"))
        self.till = Field(translate("Plans", "At which till, if known"), most=3)
        self.tender = Chooser(translate("Plans", "How was it paid?"))
        for part in (
            Words(told, tone="soft", wrap=True),
            labelled(translate("Plans", "How much was it?"), self.amount),
            self.day,
            self.till,
            labelled(translate("Plans", "How was it paid?"), self.tender),
        ):
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Plans", "Book it as told"))
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self.amount.field.returnPressed.connect(self.day.edit.setFocus)
        self.day.entered.connect(self.enter)
        self.till.entered.connect(self.enter)

    def begin(self, due: int, today: date) -> None:
        """Ask; `due` minor units is what a part comes to."""
        self.amount.set_minor(due or None)
        self.day.ask(today)
        self.till.edit.clear()
        how_paid(self.tender, ("", translate("Plans", "not known")))
        self.amount.field.selectAll()
        self.amount.setFocus()

    def enter(self) -> None:
        """What she says, once it can be read."""
        amount, day = self.amount.minor, self.day.value
        if not amount:
            self.amount.setFocus()
        elif day is None:
            self.day.point_out()
        else:
            till = int(self.till.text) if self.till.text.isdecimal() else None
            self.go.emit(Claimed(amount, day, till, self.tender.chosen))


def past_day(text: str, today: date) -> date | None:
    """A day up to today: without a year the latest such day; None for no day or one to come."""
    day = read_day(text, today)
    if day is not None and day > today and str(day.year) not in text:
        try:
            day = day.replace(year=day.year - 1)
        except ValueError:
            return None
    return day if day is not None and day <= today else None


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
