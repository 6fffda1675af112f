"""The panels of a customer's own data, and of another program's file before it is brought along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.intake.brought_file import BroughtFile
from posdesk.people.customer import Customer
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.shift.day_sheet import FigureRows
from ui.screens.shop.customers_rows import reached
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, reveal

ERASE_KEY = "X"
REFUSED_SHOWN = 8


class CarePanel(Panel):
    """All that is held of one customer: written to a folder, or erased. `back` is Esc."""

    go = Signal()
    erase = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.erasing = False
        self.card = Card()
        self.card.body.setSpacing(10)
        self.words = Words(size=15, wrap=True)
        self.kept = Words(size=13, tone="soft", wrap=True)
        self.note = Words(size=15, tone="warn", wrap=True)
        for part in (self.words, self.kept, self.note):
            self.card.body.addWidget(part)
        self.forget = SideButton(translate("Customers", "Erase the name"), ERASE_KEY)
        back = SideButton(translate("Ask", "Back"), "Esc")
        self.primary = PrimaryButton()
        self.forget.clicked.connect(self.erase)
        back.clicked.connect(self.back)
        self.primary.clicked.connect(self.go)
        for widget in (self.card, self.forget, back):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)

    def begin(self, customer: Customer, *, erasing: bool = False) -> None:
        """Offer to write it all down, or ask once more before her name is gone."""
        self.erasing = erasing
        self.card.show_head(customer.name)
        told = translate(
            "Customers",
            "All that is held of {name}: one readable file, and every paper as a PDF.",
        )
        kept = translate("Customers", "The customer may have it. The folder is on this machine.")
        primary = translate("Customers", "Write it to a folder")
        if erasing:
            told = translate("Customers", "{name}: name, telephone and e-mail are erased for good.")
            kept = translate(
                "Customers",
                "Sales, plans and papers stay for as long as the law wants books kept; they name "
                "nobody. Receipts and slips count as before. Backups made until today hold the "
                "name until they are thrown away.",
            )
            primary = translate("Customers", "Erase it for good")
        self.words.setText(told.format(name=formats.beside(customer.name, reached(customer))))
        self.kept.setText(kept)
        self.forget.setVisible(not erasing)
        self.primary.say(primary)
        self.say("")
        self.primary.setFocus()

    def say(self, words: str) -> None:
        """What is wrong; everything is as it was."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if words:
            reveal(self.area, self.note)


class BringPanel(Panel):
    """What a file holds, before anything is booked. `go` is Enter, `back` Esc."""

    go = Signal()
    back = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.card = Card(translate("Customers", "Bring along"))
        self.file = Words(size=13, tone="soft", wrap=True)
        self.rows = FigureRows()
        self.card.body.addWidget(self.file)
        self.card.body.addWidget(self.rows)
        self.wrong = Card(translate("Customers", "Not taken"))
        self.wrong.body.setSpacing(6)
        self.refused = Words(size=13, wrap=True)
        self.wrong.body.addWidget(self.refused)
        self.note = Words(size=15, tone="warn", wrap=True)
        back = SideButton(translate("Ask", "Back"), "Esc")
        self.primary = PrimaryButton()
        self.primary.clicked.connect(self.go)
        back.clicked.connect(self.back)
        for widget in (self.card, self.wrong, self.note, back):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)

    def show_file(self, name: str, found: BroughtFile) -> None:
        """The figures of both sides, and every row that cannot be taken, with its reason."""
        self.file.setText(name)
        here = translate("Customers", "in the old books {amount}")
        rows = [(translate("Customers", "Customers"), formats.quantity(found.customers), "")]
        for words, count, (theirs, ours) in (
            (translate("Customers", "Plans, owed here"), len(found.plans), found.owed),
            (translate("Customers", "Credits, left here"), len(found.credits), found.left),
        ):
            if theirs or ours:
                old = here.format(amount=formats.amount(theirs, self._currency))
                told = formats.beside(f"{formats.quantity(count)} ×", old)
                rows.append((words, formats.amount(ours, self._currency), told))
        if found.differences:
            better = translate("Customers", "Better for the customer")
            rows.append((better, formats.quantity(len(found.differences)), ""))
        if found.before:
            known = translate("Customers", "In the books already")
            rows.append((known, formats.quantity(found.before), ""))
        self.rows.show_rows(rows)
        self._show_refused(found)
        self.note.hide()
        self.primary.say(translate("Customers", "Bring them along"))
        self.primary.setVisible(not found.is_empty)
        self.primary.setFocus()

    def _show_refused(self, found: BroughtFile) -> None:
        row = translate("Customers", "Row {row}: {words}.")
        lines = [
            row.format(row=each.row, words=each.trouble.words)
            for each in found.refused[:REFUSED_SHOWN]
        ]
        more = len(found.refused) - REFUSED_SHOWN
        if more > 0:
            rest = translate("Customers", "Further rows: {count}")
            lines.append(rest.format(count=formats.quantity(more)))
        self.wrong.show_head(
            translate("Customers", "Not taken"), formats.quantity(len(found.refused))
        )
        self.refused.setText("\n".join(lines))
        self.wrong.setVisible(bool(lines))

    def say(self, words: str) -> None:
        """Why nothing was booked."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
