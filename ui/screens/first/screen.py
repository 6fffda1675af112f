"""The first start: two ways in, a short form, and the owner's PIN, shown once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from posdesk.desk.opening import NewShop
from posdesk.people.recovery import RecoveryCode
from posdesk.people.staff import StaffMember
from posdesk.wording import translate
from ui.main_window import MainWindow, Panel
from ui.screens.first.form import ShopForm
from ui.screens.sign_in.shown_once import ShownOnce, halves_once, pin_once
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, EmptyState, Ground, Sheet
from ui.widgets.ways import WayButton, Ways

PAGE, FORM, PIN = "first", "first/form", "first/pin"


class FirstScreen(QObject):
    """Asks *try the demo shop* or *set up my shop*."""

    demo_wanted = Signal()
    shop_wanted = Signal(object)
    go_on = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.form = ShopForm()
        self.note = Words(size=15, wrap=True)
        self.ways = FirstPage(self._demo, self._show_form)
        self.made = EmptyState("store", "")
        first_panel = Panel()
        card = Card(translate("First", "Welcome"))
        card.body.addWidget(self.note)
        first_panel.body.addWidget(card)
        window.add_page(PAGE, self.ways, first_panel)
        window.add_page(FORM, self.form, self._form_panel())
        made = Sheet()
        made.body.addWidget(self.made, 1)
        self.once = ShownOnce()
        self.once.done.connect(self.go_on)
        window.add_page(PIN, made, self.once)
        self.form.entered.connect(self._make)
        self.form.back.connect(self.show)

    def show(self) -> None:
        """Nothing is here yet: ask which way."""
        self.say(
            translate(
                "First",
                "There are no books on this machine yet. The demo shop has real goods and past "
                "sales to try things on; your own shop takes under two minutes.",
            )
        )
        self.window.field.setEnabled(False)
        self.window.show_page(PAGE)
        self.ways.try_demo.setFocus()

    def say(self, words: str) -> None:
        """Say how it goes, in the panel's card; the ways are open again."""
        self.note.setText(words)
        self._open(True)

    def show_pin(self, owner: StaffMember, pin: str, recovery: RecoveryCode | None = None) -> None:
        """The owner's PIN and the halves of the recovery code, each once, one after the other."""
        self.made.show_words(
            translate("First", "Your shop is made."),
            translate("First", "Sign in, count the cash in the drawer, and sell."),
        )
        self.window.show_page(PIN)
        self.once.begin(pin_once(pin), *(halves_once(recovery) if recovery else ()))

    def _demo(self) -> None:
        self.demo_wanted.emit()
        self._open(False)

    def _make(self, new: NewShop) -> None:
        self.shop_wanted.emit(new)
        self._open(False)

    def _open(self, ways: bool) -> None:
        """Whether a way can be taken: not while a shop is being made."""
        self.ways.setEnabled(ways)
        self.form.setEnabled(ways)
        self.make_button.setEnabled(ways)

    def _show_form(self) -> None:
        self.window.show_page(FORM)
        self.form.name.edit.setFocus()

    def _form_panel(self) -> Panel:
        panel = Panel()
        card = Card(translate("First", "Next"))
        told = translate(
            "First",
            "A PIN of your own and a recovery code for two papers are made and shown once. "
            "The till makes its signing key.",
        )
        card.body.addWidget(Words(told, wrap=True))
        back = SideButton(translate("First", "Back"), "Esc")
        back.clicked.connect(self.show)
        self.make_button = PrimaryButton(translate("First", "Make my shop"))
        self.make_button.clicked.connect(self.form.go)
        panel.body.addWidget(card)
        panel.body.addWidget(back)
        panel.foot.addWidget(self.make_button)
        return panel


class FirstPage(Ground):
    """The two ways, by digit, by arrow and Enter, or by touch; what the house promises below."""

    def __init__(
        self, demo: Callable[[], None], own: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.try_demo = WayButton(
            "store",
            translate("First", "Try the demo shop"),
            translate("First", "real goods, play money"),
            "1",
        )
        self.set_up = WayButton(
            "settings",
            translate("First", "Set up my shop"),
            translate("First", "under two minutes"),
            "2",
        )
        self.try_demo.clicked.connect(demo)
        self.set_up.clicked.connect(own)
        row = Ways()
        for button in (self.try_demo, self.set_up):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.add(button)
        title = Words(translate("First", "Good to have you here."), 20, 600, wrap=True)
        detail = Words(translate("First", "Two ways to begin."), 13, tone="soft", wrap=True)
        self.body.addWidget(title)
        self.body.addWidget(detail)
        self.body.addSpacing(12)
        self.body.addWidget(row)
        self.body.addSpacing(12)
        self.fill(_promise())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 and 2 press their button."""
        pressed = {"1": self.try_demo, "2": self.set_up}.get(event.text())
        if pressed is None:
            super().keyPressEvent(event)
        else:
            pressed.click()


def _promise() -> Sheet:
    sheet = Sheet()
    promise = EmptyState(
        "shield-check",
        translate("First", "A mistake of the shop is never passed on to a customer."),
        translate("First", "Every receipt is signed and counts even if our records are lost."),
    )
    sheet.body.addWidget(promise, 1)
    return sheet
