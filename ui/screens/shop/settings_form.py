"""The receipt form of the shop's own: parts and words in their order, the receipt beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.desk.action import Action
from posdesk.desk.actions.set_receipt_form import SetReceiptForm
from posdesk.desk.actions.set_shop_words import WordsTooLong
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.shop_settings import ShopSet
from posdesk.documents.receipt_form import AT_WILL, BUILT_IN, MOST_LINES, PARTS, part_of
from posdesk.documents.receipt_sample import sample
from posdesk.settings import Shop
from posdesk.wording import translate
from ui.screens.shop.settings_part import SettingsPart
from ui.screens.shop.settings_words import LOOK_MS, LineFields
from ui.widgets.buttons import SideButton
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.paper_picture import PaperPicture
from ui.widgets.sheets import Card
from ui.wording import refusal


class FormPart(SettingsPart):
    """A line a part or a line of words; what must stand on a receipt cannot be left out."""

    NAME = "form"
    drawn = Signal(object)  # a paper to draw

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.lines = LineFields(
            translate("Settings", "First line"), translate("Settings", "Line {line}"), MOST_LINES
        )
        self.note = Words(size=15, tone="warn", wrap=True)
        self.note.hide()
        self.again = SideButton(translate("Settings", "The built-in form"))
        self.picture = PaperPicture()
        self.look = QTimer(self)
        self.look.setSingleShot(True)
        self.look.setInterval(LOOK_MS)
        self.look.timeout.connect(self._draw)
        self.tell(
            translate(
                "Settings",
                "Each part in braces stands where its line is; what stands between is your own "
                "words, without any sum. A part that must be there cannot be left out.",
            )
        )
        self.column.addWidget(self.note)
        self.column.addWidget(self.lines)
        self.column.addWidget(self.again)
        self._lay_cards()
        self.lines.typed.connect(self._typed)
        self.lines.entered.connect(self.go)
        self.again.clicked.connect(lambda: self._put(BUILT_IN))

    def _lay_cards(self) -> None:
        card = Card(translate("Settings", "The next receipt"))
        inside = QHBoxLayout()
        inside.addWidget(self.picture)
        card.body.addLayout(inside)
        self.cards.addWidget(card)

    @staticmethod
    def title() -> str:
        """What the part is called."""
        return translate("Settings", "Receipt form")

    @property
    def fields(self) -> Sequence[Field]:
        """A field a line."""
        return self.lines.fields

    @property
    def changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return self.now is not None and self.lines.lines != _form_of(self.now.shop)

    def fill(self, now: ShopSet) -> None:
        """The form kept, or the built-in one."""
        self.lines.fill(_form_of(now.shop))
        self._name_lines()
        self.again.setVisible(now.may)
        self._say("")
        self._draw()

    def act(self, operation: str) -> Action[object] | None:
        """All lines at once."""
        return SetReceiptForm(operation, self.lines.lines)

    def refused(self, trouble: Exception) -> None:
        """Say what is missing, above the lines; a line that is too long is marked."""
        words = refusal(trouble)[0]
        if isinstance(trouble, WordsTooLong):
            field = self.fields[int(str(trouble.figures["line"])) - 1]
            field.say(words, wrong=True)
            field.edit.setFocus()
            return
        self._say(words)

    def kept_words(self) -> str:
        """What is said once it is kept."""
        return translate("Settings", "Receipts have this form from now on.")

    @property
    def primary(self) -> str:
        """What Enter does, in words."""
        return translate("Settings", "Keep this form")

    def _put(self, lines: Sequence[str]) -> None:
        self.lines.fill(lines)
        self._typed()

    def _name_lines(self) -> None:
        """Above each line: what the part in it is, or that the words are the shop's own."""
        own, free = translate("Settings", "Your own words"), translate("Settings", "One line more")
        at_will = translate("Settings", "{what} (may be left out)")
        for field in self.fields:
            part = part_of(field.text)
            words = (
                translate("Paper", PARTS[part]) if part in PARTS else own if field.text else free
            )
            if part in AT_WILL:
                words = at_will.format(what=words)
            field.label.setText(words)
            field.edit.setAccessibleName(words)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _typed(self) -> None:
        self._say("")
        self._name_lines()
        self.look.start()
        self.typed.emit()

    def _draw(self) -> None:
        if self.now is not None:
            shop = replace(self.now.shop, form=self.lines.lines)
            self.drawn.emit(sample(shop, self.now.at))


def _form_of(shop: Shop) -> tuple[str, ...]:
    return shop.form or BUILT_IN
