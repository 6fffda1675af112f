"""The tax rates: as they are, one to change from a day on, one more, one given no longer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.catalogue.tax import TaxRate
from posdesk.desk.action import Action
from posdesk.desk.actions.set_tax_rates import (
    AddTaxRate,
    ChangeTaxRate,
    DayIsPast,
    RateNameMissing,
)
from posdesk.desk.actions.staff_acts import CardNumberTyped
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.shop_settings import ShopSet
from posdesk.wording import translate
from ui import formats
from ui.screens.shift.day_sheet import FigureRows
from ui.screens.shop.days import read_day
from ui.screens.shop.settings_part import SettingsPart
from ui.widgets.buttons import SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import Card
from ui.widgets.side_by_side import SideBySide
from ui.wording import refusal

ANOTHER = ""  # in the chooser: a rate that is not there yet


class TaxesPart(SettingsPart):
    """`retires(str, bool)`: that rate is for no more goods from now on, or for goods again."""

    NAME = "taxes"
    retires = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows = FigureRows()
        self.which = Chooser(translate("Settings", "Which rate"))
        self.name = Field(translate("Settings", "What it is for"), most=80)
        self.rate = Field(translate("Settings", "Percent"), most=10)
        self.day = Field(
            translate("Settings", "From the day"),
            hint=translate("Settings", "today, or a day to come"),
            most=20,
        )
        self.retire = SideButton()
        self._filling = False
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addWidget(self.rows)
        self.choice = labelled(translate("Settings", "Which rate"), self.which)
        self.column.addWidget(self.choice)
        self.column.addWidget(SideBySide(self.fields, 3))
        for field in self.fields:
            field.changed.connect(lambda _: self.typed.emit())
            field.entered.connect(self.go)
        card = Card(translate("Settings", "What was sold stays"))
        card.body.setSpacing(8)
        for words in (
            translate("Settings", "Receipts keep the rates they were sold at."),
            translate("Settings", "A return gives back exactly the tax of its sale."),
            translate("Settings", "Goods that have a rate keep it when it is given no longer."),
        ):
            card.body.addWidget(Words(words, wrap=True))
        self.cards.addWidget(card)
        self.cards.addWidget(self.retire)
        self.which.currentIndexChanged.connect(self._chosen)
        self.retire.clicked.connect(self._retire)

    @staticmethod
    def title() -> str:
        """What the part is called."""
        return translate("Settings", "Taxes")

    @property
    def fields(self) -> Sequence[Field]:
        """Its fields, in reading order."""
        return (self.name, self.rate, self.day)

    @property
    def chosen(self) -> TaxRate | None:
        """The rate to change; None for another one."""
        rates = self.now.taxes.scheme.rates if self.now else ()
        return next((rate for rate in rates if rate.code == self.which.chosen), None)

    @property
    def changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return bool(self.rate.text or self.day.text or self.name.text)

    def fill(self, now: ShopSet) -> None:
        """The rates as they are; nothing begun."""
        here = self.which.currentData()
        rates = now.taxes.scheme.rates
        self.rows.show_rows([self._row(rate) for rate in rates])
        self._filling = True
        self.which.offer(
            (
                *((rate.code, f"{_named(rate)} · {formats.percent(rate.rate)}") for rate in rates),
                (ANOTHER, translate("Settings", "Another rate")),
            )
        )
        self.which.setCurrentIndex(max(self.which.findData(here), 0))
        self.choice.setVisible(now.may)
        self._filling = False
        self._chosen()

    def act(self, operation: str) -> Action[object] | None:
        """Another rate, or another figure for one."""
        assert self.now is not None
        rate = self._rate
        if rate is None:
            self._say(self.rate, translate("Settings", "Type a percentage, such as 20 or 5.5."))
            return None
        found = self.chosen
        if found is None:
            return AddTaxRate(operation, self.name.text, rate)
        day = self._day
        if day is None:
            told = translate("Settings", "That is no day. Nothing was changed.")
            self._say(self.day, told)
            return None
        return ChangeTaxRate(operation, found.code, rate, day)

    def refused(self, trouble: Exception) -> None:
        """Say it where it was typed."""
        fields: dict[type[Exception], Field] = {
            DayIsPast: self.day,
            RateNameMissing: self.name,
            CardNumberTyped: self.name,
        }
        field = fields.get(type(trouble), self.rate)
        if isinstance(trouble, CardNumberTyped):
            field.edit.clear()
        self._say(field, refusal(trouble)[0])

    def kept_words(self) -> str:
        """What is said once it is kept."""
        return translate("Settings", "What was sold keeps the rates on its receipt.")

    @property
    def primary(self) -> str:
        """What Enter does, in words, as far as they are typed."""
        found, rate, day = self.chosen, self._rate, self._day
        if found is None:
            return translate("Settings", "Add this rate")
        if rate is None or day is None or self.now is None:
            return translate("Settings", "Change {rate}").format(rate=_named(found))
        figures = {"rate": _named(found), "percent": formats.percent(rate)}
        if day <= self.now.at.day:
            return translate("Settings", "Change {rate} to {percent} from now on").format(**figures)
        words = translate("Settings", "Change {rate} to {percent} from {day}")
        return words.format(day=formats.day(day), **figures)

    def take_focus(self) -> None:
        """The figure, or the name of another rate."""
        field = self.name if self.chosen is None else self.rate
        field.edit.setFocus()

    @property
    def _rate(self) -> int | None:
        text = self.rate.text.replace("%", "").strip()
        return formats.read_decimal(text, 3).value if text else None

    @property
    def _day(self) -> date | None:
        return read_day(self.day.text, self.now.at.day) if self.now else None

    def _row(self, rate: TaxRate) -> tuple[str, str, str]:
        assert self.now is not None
        notes = [translate("Settings", "given to no more goods")] if rate.retired else []
        if rate == self.now.taxes.scheme.rates[0]:
            notes.append(translate("Settings", "the usual one"))
        told = translate("Settings", "{percent} from {day}")
        notes += [
            told.format(percent=formats.percent(each.rate), day=formats.day(each.day))
            for each in self.now.taxes.changes
            if each.code == rate.code
        ]
        return _named(rate), formats.percent(rate.rate), formats.beside(*notes) if notes else ""

    def _chosen(self) -> None:
        if self._filling or self.now is None:
            return
        found = self.chosen
        for field in self.fields:
            field.edit.clear()
        self.name.setVisible(found is None and self.now.may)
        self.rate.setVisible(self.now.may)
        self.day.setVisible(found is not None and self.now.may)
        usual = found == self.now.taxes.scheme.rates[0]
        self.retire.setVisible(found is not None and not usual and self.now.may)
        if found is not None:
            words = translate("Settings", "Give {rate} to no more goods")
            if found.retired:
                words = translate("Settings", "Give {rate} to goods again")
            self.retire.say(words.format(rate=_named(found)))
        self.typed.emit()

    def _retire(self) -> None:
        found = self.chosen
        if found is not None:
            self.retires.emit(found.code, found.retired)

    def _say(self, field: Field, words: str) -> None:
        field.say(words, wrong=True)
        field.edit.setFocus()


def _named(rate: TaxRate) -> str:
    return f"{rate.code} · {rate.name}"
