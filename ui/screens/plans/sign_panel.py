"""Beside the form: what is financed, what the law wants said, and how she confirms the figures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.instalments.law import TERMS
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.counter.decision import RowList
from ui.screens.counter.say import tender_name
from ui.screens.plans import words
from ui.screens.plans.signing import FORM, INK, PREVIEW, WINDOW, PlanSigning
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Words
from ui.widgets.paper_picture import PaperPicture
from ui.widgets.sheets import Card, SayBox, Sheet

INK_KEY = "I"


class AgreementSheet(Sheet):
    """The agreement as its renderer draws it."""

    def __init__(self, signing: PlanSigning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signing = signing
        self.picture = PaperPicture()
        self.body.addWidget(Words(translate("Plans", "The agreement"), 20, 600))
        self.body.addSpacing(12)
        self.body.addWidget(self.picture)
        self.body.addStretch(1)
        signing.changed.connect(self.show_draft)

    def show_draft(self) -> None:
        """As it is drawn by now."""
        if self._signing.step != FORM:
            told = translate("Plans", "The agreement as it will be printed")
            self.picture.show_picture(self._signing.picture, told)


class SignPanel(Panel):
    """`key(str)` tells a button by the key that does the same."""

    key = Signal(str)

    def __init__(self, signing: PlanSigning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signing = signing
        self.card = Card(translate("Plans", "To be paid in parts"))
        self.figure = BigFigure()
        self.rows = RowList()
        self.card.body.addWidget(self.figure)
        self.card.body.addWidget(self.rows)
        self.law = SayBox(translate("Plans", "Say before signing"))
        self.how = Card(translate("Plans", "The customer confirms the figures"))
        self.lead = Words(size=15, wrap=True)
        self.how.body.addWidget(self.lead)
        self.ink = self._button(translate("Plans", "On paper, in ink"), INK_KEY)
        self.back = self._button(translate("Ask", "Back"), "Esc")
        self.primary = PrimaryButton()
        self.primary.clicked.connect(lambda: self.key.emit("Enter"))
        for widget in (self.card, self.ink, self.law, self.how, self.back):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        signing.changed.connect(self.show_draft)

    def _button(self, text: str, key: str) -> SideButton:
        button = SideButton(text, key)
        button.clicked.connect(lambda: self.key.emit(key))
        return button

    def show_draft(self) -> None:
        """Paint the draft."""
        signing = self._signing
        currency, step = signing.currency, signing.step
        self.figure.show_amount(formats.amount(max(0, signing.financed), currency), currency)
        rows = [(translate("Plans", "Price"), formats.amount(signing.price, currency), "")]
        if signing.deposit:
            name = translate("Plans", "Deposit, {tender}").format(
                tender=tender_name(signing.by, "")
            )
            rows.append((name, formats.amount(signing.deposit, currency), ""))
        if signing.dues:
            parts = words.parts_words(signing.dues, currency)
            rows.append((translate("Plans", "Parts"), str(len(signing.dues)), parts))
        self.rows.show_rows(rows)
        notes = signing.notes if signing.dues else ()
        self.law.say("\n".join(note.says for note in notes if note.why != TERMS or step == FORM))
        self.how.setVisible(step != FORM)
        self.lead.setText(self._lead())
        self.ink.setVisible(step == PREVIEW)
        self.primary.say(self._words(), "" if step in (WINDOW, INK) else "Enter")
        self.primary.setVisible(step in (FORM, PREVIEW))
        self.primary.setEnabled(not signing.posting and (step != FORM or bool(signing.dues)))

    def _lead(self) -> str:
        return {
            FORM: "",
            PREVIEW: translate(
                "Plans",
                "The figures are read and signed on the customer's window; or on paper, in ink.",
            ),
            WINDOW: translate(
                "Plans", "The customer's window shows the figures, with a place to sign."
            ),
            INK: translate(
                "Plans", "The page is printed. Once it is signed, scan the code at its foot."
            ),
        }[self._signing.step]

    def _words(self) -> str:
        if self._signing.step == FORM:
            return translate("Plans", "Show the agreement")
        return translate("Plans", "Show the customer")
