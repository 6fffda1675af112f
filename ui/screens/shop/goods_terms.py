"""What a change of mind costs, on the page of goods: only what the law of the place lets stand."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.catalogue.terms import (
    FEE_AMOUNT,
    FEE_PERCENT,
    MOST_PERCENT,
    Term,
    percent_words,
)
from posdesk.instalments.places import place_of
from posdesk.law.terms import may_be_agreed
from posdesk.settings import Shop
from posdesk.wording import translate
from ui import formats
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words


class TermFields(QWidget):
    """One term of an article, or none; what the law does not allow is not offered."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.which = Chooser(translate("Goods", "When the customer changes their mind"))
        self.figure = Field(translate("Goods", "How much of it is kept"), most=12)
        self.note = Words(size=13, tone="soft", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        named = translate("Goods", "When the customer changes their mind")
        for part in (labelled(named, self.which), self.figure, self.note):
            column.addWidget(part)
        self.which.currentIndexChanged.connect(lambda _: self._chosen())

    def show_terms(self, terms: tuple[Term, ...], shop: Shop, day: date) -> None:
        """Those of the article; hidden where there is neither a term nor a law that allows one."""
        place, had = place_of(shop.country, shop.currency), [each.what for each in terms]
        names = _names()
        offered = [what for what in names if what in had or may_be_agreed(what, place, day)]
        everything = ("", translate("Goods", "all of it comes back"))
        self.which.offer((everything, *((what, names[what]) for what in offered)))
        first = terms[0] if terms else Term("")
        self.which.setCurrentIndex(max(self.which.findData(first.what), 0))
        self.figure.edit.setText(self._shown(first))
        posted = translate("Goods", "It counts once your rules hang where customers see them.")
        self.note.setText("" if shop.policy.posted else posted)
        self.note.setVisible(not shop.policy.posted)
        self.setVisible(bool(offered))
        self._chosen()

    @property
    def terms(self) -> tuple[Term, ...]:
        """As chosen; none where the figure is missing (`slip` says so)."""
        what = self.which.chosen
        if what not in (FEE_PERCENT, FEE_AMOUNT):
            return (Term(what),) if what else ()
        figure = self._read()
        return (Term(what, figure),) if figure else ()

    def slip(self) -> bool:
        """Whether a figure is wanted and is none; it is said, and the field has the focus then."""
        what, figure = self.which.chosen, self._read()
        if what not in (FEE_PERCENT, FEE_AMOUNT):
            return False
        if figure and (what == FEE_AMOUNT or figure <= MOST_PERCENT):
            return False
        told = translate("Goods", "Type how much is kept: at most {most} %.")
        if what == FEE_AMOUNT:
            told = translate("Goods", "Type how much is kept of each piece.")
        self.figure.say(told.format(most=percent_words(MOST_PERCENT)), wrong=True)
        self.figure.edit.setFocus()
        return True

    def _read(self) -> int | None:
        if self.which.chosen == FEE_AMOUNT:
            return formats.read_amount(self.figure.text, self._currency).value
        return formats.read_decimal(self.figure.text.rstrip("% "), 2).value

    def _shown(self, term: Term) -> str:
        if term.what == FEE_PERCENT:
            return percent_words(term.amount)
        return formats.amount(term.amount, self._currency) if term.what == FEE_AMOUNT else ""

    def _chosen(self) -> None:
        self.figure.setVisible(self.which.chosen in (FEE_PERCENT, FEE_AMOUNT))


def _names() -> dict[str, str]:
    """What may be chosen, in words."""
    return {
        FEE_PERCENT: translate("Goods", "a restocking fee is kept: percent of the price"),
        FEE_AMOUNT: translate("Goods", "a restocking fee is kept: so much a piece"),
        "custom_made": translate("Goods", "no return: made for the customer"),
        "hygiene": translate("Goods", "no return once opened: sealed for hygiene"),
        "sealed_copy": translate("Goods", "no return once opened: sealed recording or program"),
        "perishable": translate("Goods", "no return: it spoils soon"),
    }
