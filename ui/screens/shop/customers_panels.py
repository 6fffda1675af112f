"""The panels of the customers' page: what is hers, her form, and two records of one person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.customer_pages import CustomerCard, PaperOf
from posdesk.people.customer import Customer
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.shift.day_sheet import FigureRows
from ui.screens.shop.customers_rows import credit_rows, plan_words, reached, same_person
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, reveal

EDIT_KEY, NEW_KEY, MERGE_KEY, PART_KEY = "F3", "F4", "F5", "F7"
LETTER_KEY, CASH_KEY, HERS_KEY, BRING_KEY = "F6", "F8", "F10", "F11"
MOST_LETTERS = 120
PLANS = 4  # with a button each; the rest are found under Plans


class PersonPanel(Panel):
    """The customer lit. `plan(str)` tells a plan to open; `edit`, `new`, `merge`, `part`, `write`
    and `pay_in` acts, `hers` all that is held of her, `bring` a file of another program."""

    plan = Signal(str)
    edit = Signal()
    new = Signal()
    merge = Signal()
    part = Signal()
    write = Signal()
    pay_in = Signal()
    hers = Signal()
    bring = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.name = Words(size=20, weight=600, wrap=True)
        self.detail = Words(size=15, tone="soft", wrap=True)
        self.same = Words(size=13, tone="soft", wrap=True)
        for words in (self.name, self.detail, self.same):
            self.card.body.addWidget(words)
        self.plans = Card(translate("Customers", "Plans"))
        self.plans.body.setSpacing(8)
        self.buttons = [SideButton() for _ in range(PLANS)]
        for at, button in enumerate(self.buttons):
            button.clicked.connect(partial(self._plan, at))
            self.plans.body.addWidget(button)
        self.more = Words(size=13, tone="soft", wrap=True)
        self.plans.body.addWidget(self.more)
        self.credits = Card(translate("Customers", "Store credit"))
        self.slips = FigureRows()
        self.credits.body.addWidget(self.slips)
        self.papers = Card(translate("Customers", "Latest papers"))
        self.numbers = Words(size=15, wrap=True)
        self.papers.body.addWidget(self.numbers)
        self.change = SideButton(translate("Customers", "Put right"), EDIT_KEY)
        self.join = SideButton(translate("Customers", "Two records, one person"), MERGE_KEY)
        self.apart = SideButton(translate("Customers", "Two people after all"), PART_KEY)
        self.letter = SideButton(translate("Customers", "Write a letter"), LETTER_KEY)
        self.cash = SideButton(translate("Customers", "Cash of this customer"), CASH_KEY)
        self.add = SideButton(translate("Customers", "New customer"), NEW_KEY)
        self.all = SideButton(translate("Customers", "All that we hold"), HERS_KEY)
        self.file = SideButton(translate("Customers", "Bring a file along"), BRING_KEY)
        self.primary = PrimaryButton()
        for widget in (
            self.card, self.plans, self.credits, self.papers, self.change, self.letter, self.cash,
            self.join, self.apart, self.all, self.add, self.file,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        self.primary.clicked.connect(self.go)
        for button, told in (
            (self.change, self.edit), (self.join, self.merge), (self.apart, self.part),
            (self.add, self.new), (self.letter, self.write), (self.cash, self.pay_in),
            (self.all, self.hers), (self.file, self.bring),
        ):  # fmt: skip
            button.clicked.connect(told)
        self._plans: tuple[str, ...] = ()

    def show_card(
        self, card: CustomerCard | None, *, may_act: bool, may_care: bool = False
    ) -> None:
        """All that is hers; None: nobody is lit. `may_care`: a manager's ways are shown too."""
        there = card is not None
        self._plans = tuple(plan.number for plan in card.sheet.plans) if card else ()
        self.card.setVisible(there)
        self.change.setVisible(there and may_act)
        self.join.setVisible(there and may_act)
        self.letter.setVisible(there and may_act)
        self.cash.setVisible(there and may_act)
        self.apart.setVisible(bool(card and card.others) and may_act)
        self.add.setVisible(may_act)
        self.all.setVisible(there and may_care)
        self.file.setVisible(may_care)
        self.plans.setVisible(len(self._plans) > 1)
        self.credits.setVisible(bool(card and card.sheet.credits))
        self.papers.setVisible(bool(card and card.papers))
        self.primary.setVisible(bool(self._plans) or may_act)
        self.primary.say(translate("Customers", "New customer"))
        if card is None:
            return
        self.name.setText(card.customer.name)
        self.detail.setText(reached(card.customer))
        self.same.setText(same_person(card))
        self.same.setVisible(bool(card.others))
        self.slips.show_rows(credit_rows(card.sheet.credits))
        self.numbers.setText(formats.beside(*card.papers))
        self._show_plans(card)

    def go(self) -> None:
        """Enter: her plan, where she has one; else somebody new."""
        if self._plans:
            self.plan.emit(self._plans[0])
        else:
            self.new.emit()

    def _show_plans(self, card: CustomerCard) -> None:
        if card.sheet.plans:
            words = translate("Customers", "Open plan {number}")
            self.primary.say(words.format(number=plan_words(card, 0)))
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(card.sheet.plans))
            if at < len(card.sheet.plans):
                button.say(plan_words(card, at))
        rest = len(card.sheet.plans) - PLANS
        told = translate("Customers", "and {count} more under Plans")
        self.more.setText(told.format(count=rest))
        self.more.setVisible(rest > 0)

    def _plan(self, at: int) -> None:
        self.plan.emit(self._plans[at])


class FormPanel(Panel):
    """A name and one way to reach her. `go(name, phone, email)` is Enter, `back` Esc."""

    go = Signal(str, str, str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.card.body.setSpacing(10)
        most = MOST_LETTERS + 1  # one more: that it was too long is told, not hidden
        self.name = Field(translate("Customers", "Name"), most=most)
        self.phone = Field(translate("Customers", "Telephone"), most=most)
        self.email = Field(translate("Customers", "or e-mail"), most=most)
        self.note = Words(size=15, tone="warn", wrap=True)
        told = translate("Customers", "A name and one way to be reached is all we keep.")
        for part in (
            self.name, self.phone, self.email, self.note, Words(told, 13, tone="soft", wrap=True),
        ):  # fmt: skip
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Customers", "Keep"))
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self.name.entered.connect(self.phone.edit.setFocus)
        self.phone.entered.connect(self._phone_entered)
        self.email.entered.connect(self.enter)

    def begin(self, customer: Customer | None, typed: str = "") -> None:
        """Ask for somebody new, or show who is put right; `typed` was looked for before."""
        new = translate("Customers", "New customer")
        self.card.show_head(customer.name if customer else new)
        number = not customer and any(sign.isdigit() for sign in typed)
        self.phone.edit.setText(customer.phone if customer else typed if number else "")
        self.email.edit.setText(customer.email if customer else "")
        self.say("")
        self.name.begin(customer.name if customer else "" if number else typed)

    def say(self, words: str) -> None:
        """What is wrong; nothing was kept."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if words:
            reveal(self.area, self.note)

    def enter(self) -> None:
        """What was typed."""
        if not self.name.text:
            self.name.edit.setFocus()
        self.go.emit(self.name.text, self.phone.text, self.email.text)

    def _phone_entered(self) -> None:
        """One way to reach her is enough."""
        if self.phone.text:
            self.enter()
        else:
            self.email.edit.setFocus()


class PairPanel(Panel):
    """Two papers of one person, scanned one after the other; or one person who is two again.

    `go` is Enter, `back` Esc.
    """

    go = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.card.body.setSpacing(10)
        self.words = Words(size=15, wrap=True)
        self.rows = FigureRows()
        self.note = Words(size=15, tone="warn", wrap=True)
        stays = translate("Customers", "Debts and credits stay where they are. Nothing is set off.")
        for part in (
            self.words, self.rows, self.note, Words(stays, 13, tone="soft", wrap=True),
        ):  # fmt: skip
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton()
        self.primary.clicked.connect(self.go)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)

    def show_papers(self, papers: tuple[PaperOf, ...]) -> None:
        """The papers scanned so far, and which is wanted next."""
        self.card.show_head(translate("Customers", "Two records, one person"))
        ask = translate("Customers", "Scan a signed paper of the one record, then of the other.")
        ready = translate("Customers", "Both of the same customer? Then the two are one person.")
        self.words.setText(ready if len(papers) > 1 else ask)
        self.rows.show_rows([(_name(each), each.number, "") for each in papers])
        self.primary.say(translate("Customers", "They are one person"))
        self.primary.setVisible(len(papers) > 1)
        self.say("")
        self._focus(len(papers) > 1)

    def show_parting(self, one: Customer, other: Customer) -> None:
        """Before one person is two again."""
        self.card.show_head(translate("Customers", "Two people after all"))
        told = translate("Customers", "{one} and {other} are two people again.")
        self.words.setText(
            told.format(
                one=formats.beside(one.name, reached(one)),
                other=formats.beside(other.name, reached(other)),
            )
        )
        self.rows.show_rows([])
        self.primary.say(translate("Customers", "They are two people"))
        self.primary.show()
        self.say("")
        self._focus(True)

    def say(self, words: str) -> None:
        """What is wrong; the records stay as they are."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _focus(self, ready: bool) -> None:
        if ready:
            self.primary.setFocus()
        else:
            self.setFocus()


def _name(paper: PaperOf) -> str:
    if paper.customer is None:
        return translate("Customers", "not known by name")
    return paper.customer.name
