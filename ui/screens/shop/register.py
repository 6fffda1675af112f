"""The owner's register: what our mistakes cost by cause, till and shift, and tries at the promise.

Never by person: nobody who works here owes any of it, and no customer does.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.mistakes import AskRegister, AskRegisterPaper, Register
from posdesk.documents.paper import Paper
from posdesk.people.staff import AUDITOR, MANAGER, OWNER
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.main_window import Panel
from ui.saying import Saying
from ui.screens.shop.page import ShopPage
from ui.screens.shop.register_sheet import VIEWS, RegisterSheet
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Words
from ui.widgets.month_grid import month_reach
from ui.widgets.sheets import Card

LOOKERS = (MANAGER, OWNER, AUDITOR)
NEWEST = "shop-register"
BEFORE_KEY, AFTER_KEY = "B", "N"
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RegisterPanel(Panel):
    """All of it in one figure, the months, and the page to print."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Register", "Our mistakes cost"))
        self.figure = BigFigure()
        nobody = translate(
            "Paper", "Nobody owes the shop any of this: no customer, and nobody who works here."
        )
        self.card.body.addWidget(self.figure)
        self.card.body.addWidget(Words(nobody, 13, tone="soft", wrap=True))
        self.before = SideButton(translate("Register", "The month before"), BEFORE_KEY)
        self.after = SideButton(translate("Register", "The month after"), AFTER_KEY)
        self.note = Words(
            translate("Register", "A manager or the owner looks at this."), 15, wrap=True
        )
        self.primary = PrimaryButton(translate("Register", "Print the register"))
        for widget in (self.card, self.before, self.after, self.note):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)

    def show_cost(self, minor: int, currency: str, *, may_look: bool) -> None:
        """The figure; for who may not look, a sentence."""
        self.figure.show_amount(formats.amount(minor, currency), currency)
        for part in (self.card, self.before, self.after, self.primary):
            part.setVisible(may_look)
        self.note.setVisible(not may_look)


class RegisterPage(ShopPage):
    """A month at a time; 1, 2, 3 look at it by cause, till, shift; Enter prints it."""

    NAME = "shop/register"

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self.parts = RegisterPanel()
        super().__init__(self.parts, parent)
        self._work = work
        self.since = self.until = self._today = date(2000, 1, 1)
        self.register = Register((), (), ())
        self.paper = RegisterSheet(work.desk.shop.currency)
        self.sheet.fill(self.paper)
        self.parts.primary.clicked.connect(self.print_it)
        self.parts.before.clicked.connect(lambda: self.go_month(-1))
        self.parts.after.clicked.connect(lambda: self.go_month(1))

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Our mistakes")

    def begin(self) -> None:
        """This month."""
        self._today = self._work.desk.station().at.day
        self._read(self._today)

    def forget(self) -> None:
        """What only some may look at is not left standing."""
        self._show(Register((), (), ()))

    @property
    def may_look(self) -> bool:
        """Whether it is for the one on duty."""
        staff = self._work.desk.duty.staff
        return staff is not None and staff.role in LOOKERS

    def go_month(self, by: int) -> None:
        """The month before or after; none lies in the future."""
        day = self.until + timedelta(days=1) if by > 0 else self.since - timedelta(days=1)
        if self.may_look and day.replace(day=1) <= self._today:
            self._read(day)

    def pressed(self, event: QKeyEvent) -> bool:
        """1, 2, 3 change the bars; B and N the month; Enter prints."""
        text = event.text().upper()
        if not self.may_look or event.isAutoRepeat():
            return False
        view = next((view for view in VIEWS if view.key == text), None)
        if view is not None:
            self.paper.look(view)
        elif text in (BEFORE_KEY, AFTER_KEY):
            self.go_month(-1 if text == BEFORE_KEY else 1)
        elif Qt.Key(event.key()) in _RETURNS:
            self.print_it()
        else:
            return False
        return True

    def print_it(self) -> None:
        """The month as a page."""
        if self.may_look:
            self._work.ask(AskRegisterPaper(self.since, self.until), self._print)

    def _read(self, day: date) -> None:
        self.since, self.until = month_reach(day)
        if self.may_look:
            self._work.ask(AskRegister(self.since, self.until), self._show, newest=NEWEST)
        else:
            self._show(Register((), (), ()))

    def _show(self, register: Register) -> None:
        self.register = register
        days = translate("Register", "{since} to {until}")
        words = days.format(since=formats.day(self.since), until=formats.day(self.until))
        self.paper.show_register(register, words)
        self.paper.setVisible(self.may_look)
        currency = self._work.desk.shop.currency
        self.parts.show_cost(register.cost, currency, may_look=self.may_look)
        self.parts.after.setEnabled(self.until < self._today)

    def _print(self, paper: Paper) -> None:
        self.page.emit(paper)
        words = translate("Register", "The register goes to the printer. It is the shop's own.")
        self.said.emit(Saying(words, translate("Register", "Printing")))
