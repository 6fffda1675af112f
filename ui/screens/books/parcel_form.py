"""How many units of each line: announced for a parcel, or come with one, good and damaged apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.returns.reasons import CHANGED_MIND, REASONS
from posdesk.wording import translate
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import Card

_PER = 1000  # a weighed line counts thousandths


@dataclass(frozen=True, slots=True)
class FormLine:
    """A line to be counted: `most` units, of which `first` stand in its first field."""

    line: int
    words: str
    most: int
    weighed: bool
    first: int


class _Counted(QWidget):
    """One line's fields, side by side."""

    def __init__(self, asked: FormLine, labels: Sequence[str]) -> None:
        super().__init__()
        self.asked = asked
        self.fields = [Field(f"{asked.words}: {label}" if label else asked.words, most=9)
                       for label in labels]  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field in self.fields:
            row.addWidget(field, 1)
        self.fields[0].edit.setText(units_words(asked.first, weighed=asked.weighed))

    @property
    def units(self) -> tuple[int, ...] | None:
        """Units of each field; None, and said there, where one cannot be read."""
        found = [read_units(field.text, weighed=self.asked.weighed) for field in self.fields]
        for field, units in zip(self.fields, found, strict=True):
            if units is None:
                words = translate("Parcels", "How many? At most {most}.")
                most = units_words(self.asked.most, weighed=self.asked.weighed)
                field.say(words.format(most=most), wrong=True)
                field.edit.setFocus()
                return None
        return tuple(units or 0 for units in found)


class CountsPanel(Panel):
    """`go(counts, reason)` tells Enter: ((line, units, ...), ...), and why they come back.

    `asks`: what is asked in the place of that.
    """

    go = Signal(object, str)
    back = Signal()

    def __init__(self, asks: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        asks = asks or translate("Parcels", "Why does it come back?")
        self.card = Card()
        self.card.body.setSpacing(10)
        self.told = Words(size=13, tone="soft", wrap=True)
        self.why = Chooser(asks)
        self.why_field = labelled(asks, self.why)
        self.note = Words(size=15, tone="warn", wrap=True)
        self.lines: list[_Counted] = []
        for part in (self.told, self.why_field, self.note):
            self.card.body.addWidget(part)
        away = SideButton(translate("Ask", "Back"), "Esc")
        away.clicked.connect(self.back)
        self.primary = PrimaryButton()
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(away)
        self.foot.addWidget(self.primary)

    def begin(
        self,
        title: str,
        told: str,
        does: str,
        lines: Sequence[FormLine],
        labels: Sequence[str],
        *,
        asks_why: bool,
        whys: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Ask for the units of those lines, in a field for each of `labels`; `whys` stand in the
        place of the customers' reasons, (code, words) each."""
        for each in self.lines:
            each.hide()
            each.deleteLater()
        self.lines = [_Counted(each, labels) for each in lines]
        for place, counted in enumerate(self.lines):
            self.card.body.insertWidget(2 + place, counted)
            for field in counted.fields:
                field.entered.connect(self.enter)
        self.card.show_head(title)
        self.told.setText(told)
        self.primary.say(does)
        reasons = tuple((each.code, translate("Reason", each.name)) for each in REASONS)
        self.why.offer(tuple(whys) or reasons)
        self.why.setCurrentIndex(max(self.why.findData(CHANGED_MIND.code), 0))
        self.why_field.setVisible(asks_why)
        self.say("")
        if self.lines:
            self.lines[0].fields[0].begin(self.lines[0].fields[0].text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: nothing is booked."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def say(self, words: str) -> None:
        """What is wrong; nothing was booked."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """The counts, once they can be read."""
        counts = []
        for each in self.lines:
            units = each.units
            if units is None:
                return
            counts.append((each.asked.line, *units))
        self.go.emit(tuple(counts), self.why.chosen)


def units_words(units: int, *, weighed: bool) -> str:
    """Pieces, or kilograms with what thousandths there are; empty for none."""
    if not units:
        return ""
    return str(Decimal(units) / _PER) if weighed else str(units)


def read_units(text: str, *, weighed: bool) -> int | None:
    """The units somebody typed; nothing typed is none, None what cannot be read."""
    if not text:
        return 0
    try:
        said = Decimal(text.replace(",", ".")) * (_PER if weighed else 1)
    except InvalidOperation:
        return None
    whole = said.is_finite() and said == said.to_integral_value() and 0 <= said < 10**9
    return int(said) if whole else None
