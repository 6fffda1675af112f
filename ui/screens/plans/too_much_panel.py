"""Too much was taken for a plan: which payment, and how much of it goes back to her hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.plan_pages import PlanMove
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Card


class TooMuchPanel(Panel):
    """`go(str, object)` tells Enter: the payment's number, minor units."""

    go = Signal(str, object)
    back = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.card = Card(translate("Plans", "Too much was taken"))
        self.card.body.setSpacing(10)
        told = translate(
            "Plans", "It goes back the way it was paid. It is owed again then, so the customer "
            "reads both figures on the customer's window and signs.",
        )  # fmt: skip
        self.which = Chooser(translate("Plans", "Which payment"))
        self.amount = MoneyEdit(translate("Plans", "How much too much"), currency)
        self.note = Words(size=15, tone="warn", wrap=True)
        for part in (
            Words(told, tone="soft", wrap=True),
            labelled(translate("Plans", "Which payment"), self.which),
            labelled(translate("Plans", "How much too much"), self.amount),
            self.note,
        ):
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Plans", "Show the customer"))
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self.amount.accepted.connect(lambda _: self.enter())

    def begin(self, payments: tuple[PlanMove, ...]) -> None:
        """Ask; the newest payment is lit."""
        pairs = []
        for move in payments:
            amount = formats.amount(move.amount, self._currency)
            pairs.append((move.number, formats.beside(formats.day(move.day), amount)))
        self.which.offer(tuple(pairs))
        self.amount.set_minor(None)
        self.say("")
        self.amount.setFocus()

    def say(self, words: str) -> None:
        """What is wrong; nothing was booked."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.amount.setFocus()

    def enter(self) -> None:
        """Once there is an amount."""
        if self.amount.minor:
            self.go.emit(self.which.chosen, self.amount.minor)
        else:
            self.amount.setFocus()
