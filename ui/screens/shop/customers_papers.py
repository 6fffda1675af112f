"""A letter to a customer, and cash of hers that became her credit: panels and acts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.actions.print_letter import PrintLetter
from posdesk.people.customer import Customer
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.main_window import Panel
from ui.saying import Saying
from ui.screens.shop.page import refused_words
from ui.screens.shop.settings_words import LineFields
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Card, reveal
from ui.wording import refusal

LINES = 20


class AskingPanel(Panel):
    """A card, a line for what is wrong, Esc and Enter. `go` tells Enter, `back` Esc."""

    go = Signal()
    back = Signal()

    def __init__(self, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.card.body.setSpacing(10)
        self.card.body.addWidget(Words(told, tone="soft", wrap=True))
        self.note = Words(size=15, tone="warn", wrap=True)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton()
        self.primary.clicked.connect(self.go)
        self.body.addWidget(self.card)
        self.body.addWidget(self.note)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)

    def say(self, words: str) -> None:
        """What is wrong; nothing was booked or printed."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if words:
            reveal(self.area, self.note)


class LetterPanel(AskingPanel):
    """Words, a line each; Enter in an empty line prints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        told = translate(
            "Customers", "Kind words only. A letter asks for no money: what is owed, and when, "
            "stands on statements and reminders.",
        )  # fmt: skip
        super().__init__(told, parent)
        self.lines = LineFields(
            translate("Customers", "What the letter says"), translate("Customers", "Line {line}"),
            LINES,
        )  # fmt: skip
        self.card.body.addWidget(self.lines)
        self.primary.say(translate("Customers", "Print the letter"))
        self.lines.entered.connect(self._next)

    def begin(self, customer: Customer) -> None:
        """An empty letter."""
        head = translate("Customers", "Letter to {name}")
        self.card.show_head(head.replace("{name}", customer.name))
        self.lines.fill(())
        self.say("")
        self.lines.fields[0].edit.setFocus()

    def _next(self) -> None:
        at = next((at for at, each in enumerate(self.lines.fields) if each.edit.hasFocus()), 0)
        if self.lines.fields[at].text and at + 1 < LINES:
            self.lines.fields[at + 1].edit.setFocus()
        else:
            self.go.emit()


class CashPanel(AskingPanel):
    """Cash in the drawer that came from her and was for nothing: how much."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        told = translate(
            "Customers", "Cash that came from this customer and was for nothing of ours. It is the "
            "customer's: it becomes store credit, to be had back at any time.",
        )  # fmt: skip
        super().__init__(told, parent)
        self._currency = currency
        self.amount = MoneyEdit(translate("Customers", "How much"), currency)
        self.card.body.addWidget(labelled(translate("Customers", "How much"), self.amount))
        self.amount.accepted.connect(lambda _: self.go.emit())
        self.amount.changed.connect(self._typed)

    def begin(self, customer: Customer) -> None:
        """Ask."""
        head = translate("Customers", "Cash of {name}")
        self.card.show_head(head.replace("{name}", customer.name))
        self.amount.set_minor(None)
        self.say("")
        self._typed(None)
        self.amount.setFocus()

    def _typed(self, minor: int | None) -> None:
        words = translate("Customers", "Keep {amount} as credit")
        self.primary.say(words.format(amount=formats.amount(minor or 0, self._currency)))


class HerPapers(QObject):
    """Sends both for the customer asked about. `said(Saying)`; `done`: a paper waits."""

    said = Signal(object)
    done = Signal()

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._draft = work, work.draft()
        self.letter, self.cash = LetterPanel(), CashPanel(work.desk.shop.currency)
        self.panels = (self.letter, self.cash)
        self._customer: Customer | None = None
        self.letter.go.connect(self._print)
        self.cash.go.connect(self._pay_in)

    def begin(self, panel: LetterPanel | CashPanel, customer: Customer) -> None:
        """Ask in that panel, about her."""
        self._customer = customer
        self._draft.begin()
        panel.begin(customer)

    def _print(self) -> None:
        customer, lines = self._customer, self.letter.lines.lines
        if customer is None:
            return
        act = PrintLetter(self._draft.id_of("letter", lines), customer.reference, lines)
        told = translate("Customers", "Letter {number} prints.")
        self._work.do(act, self._told(told), self._refused(self.letter))

    def _pay_in(self) -> None:
        customer, minor = self._customer, self.cash.amount.minor
        if customer is None or not minor:
            self.cash.amount.setFocus()
            return
        operation = self._draft.id_of("cash", minor)
        act = PayInFromCustomer(operation, customer.reference, minor)
        told = translate("Customers", "It is the customer's: credit {number} prints.")
        self._work.do(act, self._told(told), self._refused(self.cash))

    def _told(self, words: str) -> Callable[[str], None]:
        def home(number: str) -> None:
            told = words.format(number=number)
            self.said.emit(Saying(told, translate("Customers", "Printing")))
            self.done.emit()

        return home

    def _refused(self, panel: AskingPanel) -> Callable[[Exception], None]:
        def trouble(refused: Exception) -> None:
            panel.say(refusal(refused)[0])
            self.said.emit(refused_words(refused))

        return trouble
