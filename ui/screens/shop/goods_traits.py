"""What goods are beside a price, on the page of goods: kind, serial numbers, deposit, days."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.catalogue.traits import GOODS, KINDS, MOST_DAYS, Traits
from posdesk.wording import translate
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.tick import Tick


class TraitFields(QWidget):
    """The fields of one article; empty and unticked for plain goods."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Chooser(translate("Goods", "What it is"))
        self.kind.offer(tuple((code, translate("Kind", name)) for code, name in KINDS.items()))
        self.serials = Tick(translate("Goods", "Each piece has a serial number"))
        self.deposit = Field(translate("Goods", "Code of its deposit (empty: none)"), most=40)
        self.days = Field(translate("Goods", "Days to come back (empty: the shop's)"), most=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            labelled(translate("Goods", "What it is"), self.kind), self.serials, self.deposit,
            self.days,
        ):  # fmt: skip
            column.addWidget(part)

    def show_traits(self, traits: Traits) -> None:
        """Those of the article."""
        self.kind.setCurrentIndex(max(self.kind.findData(traits.kind), 0))
        self.serials.setChecked(traits.serials)
        self.deposit.edit.setText(traits.deposit)
        self.days.edit.setText("" if traits.return_days is None else str(traits.return_days))

    @property
    def traits(self) -> Traits:
        """As typed; days that are no number count as none."""
        days = self.days.text
        return Traits(
            self.kind.chosen, self.serials.isChecked(), self.deposit.text,
            int(days) if self._is_number(days) else None,
        )  # fmt: skip

    def slip(self) -> bool:
        """Whether the days are no number; it is said, and the field has the focus then."""
        wrong = bool(self.days.text) and not self._is_number(self.days.text)
        if wrong:
            told = translate("Goods", "Type a number of days up to {most}, or nothing.")
            self.days.say(told.format(most=MOST_DAYS), wrong=True)
            self.days.edit.setFocus()
        return wrong

    @staticmethod
    def _is_number(text: str) -> bool:
        return text.isascii() and text.isdecimal()


def told(traits: Traits) -> tuple[str, ...]:
    """What an article's card says of them, a line each."""
    lines = []
    if traits.kind != GOODS:
        lines.append(translate("Kind", KINDS[traits.kind]))
    if traits.serials:
        lines.append(translate("Goods", "each piece has a serial number"))
    if traits.deposit:
        lines.append(translate("Goods", "deposit {code}").format(code=traits.deposit))
    if traits.return_days is not None:
        days = translate("Goods", "days to come back: {days}").format(days=traits.return_days)
        lines.append(days)
    return tuple(lines)
