"""A payment for a plan was wrong: too much was taken, or more was keyed than was handed over."""

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

TOO_MUCH_TAKEN, KEYED_MORE = "keypad", "keyed_more"


class TooMuchPanel(Panel):
    """`go(str, object, str)` tells Enter: the payment's number, minor units, which mistake."""

    go = Signal(str, object, str)
    back = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.card = Card(translate("Plans", "A payment was wrong"))
        self.card.body.setSpacing(10)
        self.told = Words(tone="soft", wrap=True)
        self.cause = Chooser(translate("Mistake", "What was our mistake?"))
        self.which = Chooser(translate("Plans", "Which payment"))
        self.amount = MoneyEdit(translate("Plans", "How much too much"), currency)
        self.note = Words(size=15, tone="warn", wrap=True)
        for part in (
            labelled(translate("Mistake", "What was our mistake?"), self.cause),
            self.told,
            labelled(translate("Plans", "Which payment"), self.which),
            labelled(translate("Plans", "How much too much"), self.amount),
            self.note,
        ):
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton()
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self.amount.accepted.connect(lambda _: self.enter())
        self.cause.currentIndexChanged.connect(self._show)

    def begin(self, payments: tuple[PlanMove, ...]) -> None:
        """Ask; the newest payment is lit."""
        pairs = []
        for move in payments:
            amount = formats.amount(move.amount, self._currency)
            pairs.append((move.number, formats.beside(formats.day(move.day), amount)))
        self.which.offer(tuple(pairs))
        self.cause.offer(
            (
                (TOO_MUCH_TAKEN, translate("Plans", "Too much taken")),
                (KEYED_MORE, translate("Plans", "Keyed more than given")),
            )
        )
        self._show()
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
            self.go.emit(self.which.chosen, self.amount.minor, self.cause.chosen)
        else:
            self.amount.setFocus()

    def _show(self) -> None:
        """What becomes of it, and who confirms what."""
        back = self.cause.chosen == TOO_MUCH_TAKEN
        hers = translate(
            "Plans", "It goes back the way it was paid. It is owed again then, so the customer "
            "reads both figures on the customer's window and signs.",
        )  # fmt: skip
        stays = translate(
            "Plans", "The receipt stands as it is, and nobody is asked for the difference: it is "
            "ours.",
        )  # fmt: skip
        self.told.setText(hers if back else stays)
        show, print_it = (
            translate("Plans", "Show the customer"),
            translate("Plans", "It is ours: print the slip"),
        )
        self.primary.say(show if back else print_it)
