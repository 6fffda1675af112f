"""What goods are beside a price, on the page of goods: kind, serial numbers, deposit, days."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.catalogue.traits import GOODS, KINDS, MOST_DAYS, MOST_MONTHS, WARRANTY, Traits
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
        self.months = Field(translate("Goods", "The warranty lasts, in months"), most=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            labelled(translate("Goods", "What it is"), self.kind), self.serials, self.deposit,
            self.days, self.months,
        ):  # fmt: skip
            column.addWidget(part)
        self.kind.currentIndexChanged.connect(lambda _: self._kind_chosen())
        self._kind_chosen()

    def show_traits(self, traits: Traits) -> None:
        """Those of the article."""
        self.kind.setCurrentIndex(max(self.kind.findData(traits.kind), 0))
        self.serials.setChecked(traits.serials)
        self.deposit.edit.setText(traits.deposit)
        self.days.edit.setText("" if traits.return_days is None else str(traits.return_days))
        self.months.edit.setText(str(traits.months) if traits.months else "")
        self._kind_chosen()

    @property
    def traits(self) -> Traits:
        """As typed; days that are no number count as none."""
        days = self.days.text
        return Traits(
            self.kind.chosen, self.serials.isChecked(), self.deposit.text,
            int(days) if self._is_number(days) else None,
            int(self.months.text) if self._lasts and self._is_number(self.months.text) else 0,
        )  # fmt: skip

    @property
    def _lasts(self) -> bool:
        return self.kind.chosen == WARRANTY

    def _kind_chosen(self) -> None:
        """How long it lasts is asked of a warranty alone."""
        self.months.setVisible(self._lasts)

    def slip(self) -> bool:
        """Whether the days are no number; it is said, and the field has the focus then."""
        wrong = bool(self.days.text) and not self._is_number(self.days.text)
        if wrong:
            told = translate("Goods", "Type a number of days up to {most}, or nothing.")
            self.days.say(told.format(most=MOST_DAYS), wrong=True)
            self.days.edit.setFocus()
        elif self._lasts and not (
            self._is_number(self.months.text) and 0 < int(self.months.text) <= MOST_MONTHS
        ):
            wrong = True
            told = translate("Goods", "Type how many months it lasts: 1 to {most}.")
            self.months.say(told.format(most=MOST_MONTHS), wrong=True)
            self.months.edit.setFocus()
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
    if traits.months:
        months = translate("Goods", "it lasts, in months: {months}").format(months=traits.months)
        lines.append(months)
    return tuple(lines)
