"""Opening the shift: the cash that is in the drawer as it begins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.desk.actions.open_shift import OpenShift
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.main_window import MainWindow, Panel
from ui.widgets.buttons import PrimaryButton
from ui.widgets.field import labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.number_pad import NumberPad
from ui.widgets.sheets import Card, EmptyState, Sheet
from ui.wording import refusal

PAGE = "shift"


class ShiftScreen(QObject):
    """The page that opens a shift; `opened` tells its number."""

    opened = Signal(int)

    def __init__(self, window: MainWindow, work: Errands) -> None:
        super().__init__(window)
        self.window = window
        self.work = work
        self._draft = work.draft()
        self.panel = Panel()
        self.cash = MoneyEdit(translate("Shift", "Cash in the drawer"), work.desk.shop.currency)
        self.note = Words(size=13, tone="warn", wrap=True)
        card = Card(translate("Shift", "Open the shift"))
        card.body.setSpacing(12)
        card.body.addWidget(labelled(translate("Shift", "Cash in the drawer"), self.cash))
        card.body.addWidget(self.note)
        self.primary = PrimaryButton(translate("Shift", "Open the shift"))
        pad = NumberPad()
        pad.type_into(self.cash.field)
        self.panel.body.addWidget(card)
        self.panel.body.addWidget(pad)
        self.panel.foot.addWidget(self.primary)
        window.add_page(PAGE, _sheet(), self.panel, PAGE)
        self.cash.accepted.connect(self._go)
        self.cash.changed.connect(self._typed)
        self.primary.clicked.connect(self._go)

    def show(self) -> None:
        """Ask for the float."""
        self._draft.begin()
        self.window.field.setEnabled(False)
        self.window.show_page(PAGE)
        self.cash.set_minor(None)
        self._say("")
        self.cash.setFocus()

    def _typed(self, minor: int | None) -> None:
        words = translate("Shift", "Open the shift")
        if minor is not None:
            amount = formats.amount(minor, self.work.desk.shop.currency)
            words = translate("Shift", "Open with {amount} in the drawer").format(amount=amount)
        self.primary.say(words)

    def _go(self) -> None:
        minor = self.cash.minor
        if minor is None:
            self.cash.setFocus()
        else:
            self.work.do(OpenShift(self._draft.id_of(), minor), self._opened, self._trouble)

    def _opened(self, number: int) -> None:
        self.window.field.setEnabled(True)
        self.opened.emit(number)

    def _trouble(self, trouble: Exception) -> None:
        self._say(refusal(trouble)[0])

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))


def _sheet() -> QWidget:
    sheet = Sheet()
    empty = EmptyState(
        "banknote",
        translate("Shift", "No shift is open at this till."),
        translate("Shift", "Count the cash in the drawer. With it the shift begins."),
    )
    sheet.body.addWidget(empty, 1)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(sheet)
    return holder
