"""The first start: two ways in, a short form, and the owner's PIN, shown once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from posdesk.desk.opening import NewShop, tax_scheme
from posdesk.money import CURRENCIES
from posdesk.people.staff import StaffMember
from posdesk.plain_text import clean
from posdesk.wording import translate
from ui import formats
from ui.main_window import MainWindow, Panel
from ui.widgets.buttons import PrimaryButton
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, EmptyState, Ground, Sheet
from ui.widgets.tick import Tick
from ui.widgets.ways import WayButton, Ways

PAGE, FORM, PIN = "first", "first/form", "first/pin"
MOST_TAX = 100_000  # hundred-thousandths: a hundred percent


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
        self.pin_words = Words(size=44, weight=600, tabular=True)
        ways = _ways_page(self.demo_wanted.emit, self._show_form)
        self.ways = ways
        self.first_panel = Panel()
        card = Card(translate("First", "Welcome"))
        card.body.addWidget(self.note)
        self.first_panel.body.addWidget(card)
        window.add_page(PAGE, ways, self.first_panel)
        window.add_page(FORM, ways, self.form)
        window.add_page(PIN, ways, self._pin_panel())
        self.form.entered.connect(self.shop_wanted)

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

    def say(self, words: str) -> None:
        """Say how it goes, in the panel's card."""
        self.note.setText(words)

    def show_pin(self, owner: StaffMember, pin: str) -> None:
        """The owner's PIN, once."""
        self.pin_words.setText(f"{pin[:3]} {pin[3:]}")
        self.pin_words.setAccessibleName(" ".join(pin))
        self.window.show_page(PIN)
        self.go_button.setFocus()

    def _show_form(self) -> None:
        self.window.show_page(FORM)
        self.form.name.begin()

    def _pin_panel(self) -> Panel:
        panel = Panel()
        card = Card(translate("First", "Your PIN"))
        card.body.addWidget(self.pin_words)
        told = Words(
            translate("First", "Write it down: it is shown only this once. With it you sign in."),
            size=15,
            wrap=True,
        )
        card.body.addWidget(told)
        panel.body.addWidget(card)
        self.go_button = PrimaryButton(translate("First", "I have it, go on"))
        self.go_button.clicked.connect(self.go_on)
        panel.foot.addWidget(self.go_button)
        return panel


class ShopForm(Panel):
    """Name, currency, tax: all a first sale needs."""

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(translate("First", "My shop"))
        self.name = Field(translate("First", "Name, as on the receipts"), most=60)
        self.address = Field(translate("First", "Address line (may stay empty)"), most=80)
        self.tax_id = Field(translate("First", "Tax number (may stay empty)"), most=30)
        self.currency = QComboBox()
        self.currency.addItems([each.code for each in CURRENCIES])
        self.currency.setAccessibleName(translate("First", "Currency"))
        self.tax = Field(
            translate("First", "Tax rates in percent, the usual one first"), hint="20, 5", most=40
        )
        self.included = Tick(translate("First", "Prices include the tax"))
        self.included.setChecked(True)
        self.owner = Field(translate("First", "Your name (on the sign-in only)"), most=40)
        currency = Words(translate("First", "Currency"), size=13, weight=500, tone="soft")
        for part in (
            self.name, self.address, self.tax_id, currency, self.currency, self.tax, self.included,
            self.owner,
        ):  # fmt: skip
            card.body.addWidget(part)
        self.primary = PrimaryButton(translate("First", "Make my shop"))
        self.primary.clicked.connect(self.go)
        self.owner.entered.connect(self.go)
        self.body.addWidget(card)
        self.foot.addWidget(self.primary)

    def go(self) -> None:
        """Read the form; what is missing is said where it is missing."""
        name = clean(self.name.text, limit=60)
        if not name:
            self.name.say(translate("First", "A shop needs a name for its receipts."), wrong=True)
            self.name.edit.setFocus()
            return
        rates = tax_rates(self.tax.text)
        if rates is None:
            told = translate("First", "Type percentages with blanks between, such as 20 5.")
            self.tax.say(told, wrong=True)
            self.tax.edit.setFocus()
            return
        code = self.currency.currentText()
        step = next(each.cash_step for each in CURRENCIES if each.code == code)
        address = clean(self.address.text, limit=80)
        self.entered.emit(
            NewShop(
                name=name,
                currency=code,
                taxes=tax_scheme(*rates, included=self.included.isChecked()),
                address=(address,) if address else (),
                tax_id=clean(self.tax_id.text, limit=30),
                cash_step=step,
                owner_name=clean(self.owner.text, limit=40),
            )
        )


def tax_rates(text: str) -> tuple[int, ...] | None:
    """`20 5` or `20; 5.5` as hundred-thousandths; None when a part is no percentage.

    A comma between digits is a decimal mark in half the world: rates are parted by blanks or `;`,
    and by a comma with a blank behind it.
    """
    rates = []
    for part in text.replace(";", " ").replace(", ", " ").replace("%", " ").split():
        rate = formats.read_decimal(part, 3)
        if rate.value is None or rate.value > MOST_TAX:
            return None
        rates.append(rate.value)
    return tuple(rates)


def _ways_page(demo: object, own: object) -> QWidget:
    page = Ground()
    title = Words(translate("First", "Good to have you here."), 20, 600, wrap=True)
    detail = Words(translate("First", "Two ways to begin."), 13, tone="soft", wrap=True)
    row = Ways()
    try_demo = WayButton(
        "store",
        translate("First", "Try the demo shop"),
        translate("First", "real goods, play money"),
        "",
    )
    set_up = WayButton(
        "settings",
        translate("First", "Set up my shop"),
        translate("First", "under two minutes"),
        "",
    )
    try_demo.clicked.connect(demo)
    set_up.clicked.connect(own)
    for button in (try_demo, set_up):
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.add(button)
    sheet = Sheet()
    sheet.body.addWidget(
        EmptyState(
            "shield-check",
            translate("First", "A mistake of the shop is never passed on to a customer."),
            translate("First", "Every receipt is signed and counts even if our records are lost."),
        ),
        1,
    )
    page.body.addWidget(title)
    page.body.addWidget(detail)
    page.body.addSpacing(12)
    page.body.addWidget(row)
    page.body.addSpacing(12)
    page.fill(sheet)
    return page
