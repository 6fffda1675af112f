"""A payment that no paper of the books tells of: how much, on which day, and how it was paid."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.sales.tenders import CARD, CASH, TenderKind
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.shop.days import read_day
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Card


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


def how_paid(chooser: Chooser, *more: tuple[str, str], also: Sequence[TenderKind] = ()) -> None:
    """Offer `more`, cash and card, and `also` those."""
    kinds = [(kind.code, translate("Tender", kind.name)) for kind in (CASH, CARD, *also)]
    chooser.offer((*more, *kinds))


class PaidForm(Panel):
    """`go(object)` tells Enter, with what `said` makes of it, once amount and day can be read."""

    go = Signal(object)
    back = Signal()

    def __init__(
        self,
        currency: str,
        title: str,
        how_much: str,
        which_day: str,
        does: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.card = Card(title)
        self.card.body.setSpacing(10)
        how = translate("Plans", "How was it paid?")
        self.amount, self.day, self.tender = (
            MoneyEdit(how_much, currency), PastDay(which_day), Chooser(how),
        )  # fmt: skip
        self.amount_field = labelled(how_much, self.amount)
        self.tender_field = labelled(how, self.tender)
        away = SideButton(translate("Ask", "Back"), "Esc")
        away.clicked.connect(self.back)
        self.primary = PrimaryButton(does)
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(away)
        self.foot.addWidget(self.primary)
        self.amount.field.returnPressed.connect(self.day.edit.setFocus)
        self.day.entered.connect(self.enter)

    def lay(self, *parts: QWidget) -> None:
        """Its fields, from above."""
        for part in parts:
            self.card.body.addWidget(part)

    @abstractmethod
    def said(self, amount: int, day: date) -> object:
        """What stands in the form."""

    def enter(self) -> None:
        """What it says, once it can be read."""
        amount, day = self.amount.minor, self.day.value
        if not amount:
            self.amount.setFocus()
        elif day is None:
            self.day.point_out()
        else:
            self.go.emit(self.said(amount, day))


def past_day(text: str, today: date) -> date | None:
    """A day up to today: without a year the latest such day; None for no day or one to come."""
    day = read_day(text, today)
    if day is not None and day > today and str(day.year) not in text:
        try:
            day = day.replace(year=day.year - 1)
        except ValueError:
            return None
    return day if day is not None and day <= today else None
