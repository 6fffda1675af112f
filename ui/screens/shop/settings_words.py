"""The shop's name and country, head and foot of its papers, the paper beside them as it will be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.card_numbers import holds_card_number
from posdesk.desk.action import Action
from posdesk.desk.actions.set_shop_words import (
    FOOT,
    HEAD,
    NAME,
    TAX_ID,
    SetShopWords,
    ShopWords,
    TooManyLines,
    WordsTooLong,
)
from posdesk.desk.actions.staff_acts import CardNumberTyped
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.shop_settings import ShopSet
from posdesk.documents.receipt_sample import sample
from posdesk.settings import FOOT_LINES, HEAD_LINES, LINE_CELLS, NAME_CELLS, Shop
from posdesk.wording import translate
from ui.countries import offered
from ui.screens.shop.settings_part import SettingsPart
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.paper_picture import PaperPicture
from ui.widgets.sheets import Card
from ui.widgets.side_by_side import SideBySide
from ui.wording import refusal

LOOK_MS = 150  # after the last key the paper is drawn again
LONGEST = 200


class LineFields(QWidget):
    """Lines of text, a field each: those that are filled and one more, up to `most`."""

    typed = Signal()
    entered = Signal()

    def __init__(self, label: str, further: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.fields = [
            Field(label if at == 0 else further.format(line=at + 1), most=LONGEST)
            for at in range(most)
        ]
        for field in self.fields:
            column.addWidget(field)
            field.changed.connect(self._typed)
            field.entered.connect(self.entered)
        column.addStretch(1)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is typed, without empty lines."""
        return tuple(field.text for field in self.fields if field.text)

    def fill(self, lines: Sequence[str]) -> None:
        """Put these in."""
        for at, field in enumerate(self.fields):
            field.edit.setText(lines[at] if at < len(lines) else "")
        self._show()

    def _typed(self) -> None:
        self._show()
        self.typed.emit()

    def _show(self) -> None:
        last = max((at for at, field in enumerate(self.fields) if field.text), default=-1)
        for at, field in enumerate(self.fields):
            field.setVisible(at <= last + 1)


class WordsPart(SettingsPart):
    """Name, tax number, country, lines below the name, lines at the foot."""

    NAME = "words"
    drawn = Signal(object)  # a paper to draw

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.name = Field(translate("Settings", "Name of the shop"), most=LONGEST)
        self.tax_id = Field(translate("Settings", "Tax number (may stay empty)"), most=LONGEST)
        self.head = LineFields(
            translate("Settings", "Below the name"),
            translate("Settings", "Below the name, line {line}"),
            HEAD_LINES,
        )
        self.foot = LineFields(
            translate("Settings", "At the foot"),
            translate("Settings", "At the foot, line {line}"),
            FOOT_LINES,
        )
        self.country = Chooser(translate("Settings", "Country"))
        self.country.offer(offered())
        self.picture = PaperPicture()
        self.look = QTimer(self)
        self.look.setSingleShot(True)
        self.look.setInterval(LOOK_MS)
        self.look.timeout.connect(self._draw)
        self._lay_out()

    def _lay_out(self) -> None:
        place = labelled(translate("Settings", "Country"), self.country)
        parts = (self.name, self.tax_id, self.head, self.foot, place)
        self.column.addWidget(SideBySide(parts))
        self.tell(
            translate(
                "Settings",
                "By its law a plan is judged before it is signed. Where it is not said, by that of "
                "the currency.",
            )
        )
        told = translate(
            "Settings",
            "{name} letters for the name, {line} for a line: so the narrow roll of 58 mm holds "
            "them too. Receipts handed over stay as they are.",
        )
        self.tell(told.format(name=NAME_CELLS, line=LINE_CELLS))
        card = Card(translate("Settings", "The next receipt"))
        inside = QHBoxLayout()
        inside.addWidget(self.picture)
        card.body.addLayout(inside)
        self.cards.addWidget(card)
        self.country.currentIndexChanged.connect(self.typed)
        for field in (self.name, self.tax_id):
            field.changed.connect(self._typed)
            field.entered.connect(self.go)
        for lines in (self.head, self.foot):
            lines.typed.connect(self._typed)
            lines.entered.connect(self.go)

    @staticmethod
    def title() -> str:
        """What the part is called."""
        return translate("Settings", "Shop")

    @property
    def fields(self) -> Sequence[Field]:
        """Its fields, in reading order."""
        return (self.name, self.tax_id, *self.head.fields, *self.foot.fields)

    @property
    def words(self) -> ShopWords:
        """What is typed."""
        return ShopWords(
            self.name.text, self.tax_id.text, self.head.lines, self.foot.lines, self.country.chosen
        )

    @property
    def changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return self.now is not None and self.words != _words_of(self.now.shop)

    def fill(self, now: ShopSet) -> None:
        """Put what is kept into the fields."""
        self.name.edit.setText(now.shop.name)
        self.tax_id.edit.setText(now.shop.tax_id)
        self.head.fill(now.shop.address)
        self.foot.fill(now.shop.foot)
        self.country.setCurrentIndex(max(0, self.country.findData(now.shop.country)))
        self.country.setEnabled(now.may)
        self._draw()

    def act(self, operation: str) -> Action[object] | None:
        """All of it at once."""
        return SetShopWords(operation, self.words)

    def refused(self, trouble: Exception) -> None:
        """Mark the line that is too long; a card number is thrown away where it stood."""
        if isinstance(trouble, CardNumberTyped):
            wrong = [field for field in self.fields if holds_card_number(field.text)]
            for field in wrong or [field for field in self.fields if field.text]:
                field.edit.clear()
                field.say(refusal(trouble)[0], wrong=True)
            return
        field = self.name
        if isinstance(trouble, WordsTooLong | TooManyLines):
            lines = {HEAD: self.head.fields, FOOT: self.foot.fields}
            which = str(trouble.figures["field"])
            if which in lines:
                field = lines[which][int(str(trouble.figures.get("line", 1))) - 1]
            else:
                field = {NAME: self.name, TAX_ID: self.tax_id}[which]
        field.say(refusal(trouble)[0], wrong=True)
        field.edit.setFocus()

    def kept_words(self) -> str:
        """What is said once it is kept."""
        return translate("Settings", "These words stand on every paper from now on.")

    @property
    def primary(self) -> str:
        """What Enter does, in words."""
        return translate("Settings", "Keep these words")

    def _typed(self) -> None:
        self.look.start()
        self.typed.emit()

    def _draw(self) -> None:
        if self.now is None:
            return
        words = self.words
        shop = replace(
            self.now.shop,
            name=words.name, tax_id=words.tax_id, address=words.head, foot=words.foot,
        )  # fmt: skip
        self.drawn.emit(sample(shop, self.now.at))


def _words_of(shop: Shop) -> ShopWords:
    return ShopWords(shop.name, shop.tax_id, shop.address, shop.foot, shop.country)
