"""A warranty that was shown: what it covers, until when, and what is done about it."""

from __future__ import annotations

from posdesk.desk.lookups.paper_answers import WarrantyFound
from posdesk.wording import translate
from ui import formats
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import ShowWarranty
from ui.screens.counter.controller import Counter
from ui.screens.counter.warranties import Warranties
from ui.widgets.buttons import SideButton
from ui.widgets.field import labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import SayBox


class WarrantyPanel(AskPanel):
    """Enter brings the goods back as faulty; where our books lack them, it gives their worth."""

    def __init__(self, counter: Counter, warranties: Warranties) -> None:
        super().__init__(counter, translate("Ask", "Warranty"))
        self._warranties = warranties
        self._asking: ShowWarranty | None = None
        self.say = SayBox(translate("Mistake", "Say"))
        self.body.insertWidget(0, self.say)
        self.day = Words(size=15, wrap=True)
        self.worth = MoneyEdit(translate("Ask", "What are the goods worth?"), "GBP")
        self.worth_part = labelled(translate("Ask", "What are the goods worth?"), self.worth)
        self.note = Words(size=13, tone="soft", wrap=True)
        for part in (self.day, self.worth_part, self.note):
            self.card.body.addWidget(part)
        self.mend = SideButton(translate("Ask", "Take it in to be mended"), "", icon="clock")
        self.body.insertWidget(self.body.indexOf(self.back), self.mend)
        self.mend.clicked.connect(self._mend)
        self.worth.changed.connect(lambda _: self._changed())
        self.worth.accepted.connect(lambda _: self.go())

    def begin(self, asking: ShowWarranty) -> None:
        """Name the goods, their piece, and the last day."""
        self._asking = asking
        found, cover = asking.found, asking.found.cover
        self.card.show_head(translate("Ask", "Warranty"), cover.number)
        self.say.say(translate("Ask", "\u201cI'm sorry that it failed. It is covered.\u201d"))
        self.lead.setText("\n".join(filter(None, (_goods(found), cover.serial))))
        self.day.setText(_until(found))
        self.note.setText(_note(found))
        self.note.setVisible(bool(self.note.text()))
        self.worth.set_currency(self.counter.currency)
        self.worth.set_minor(found.worth)
        asks = found.standing is None and found.worth is None
        self.worth_part.setVisible(asks)
        self._changed()
        (self.worth.field if asks else self.primary).setFocus()

    def go(self) -> None:
        """Back on its receipt, or its worth."""
        if self._asking is None:
            return
        if self._asking.found.standing is not None:
            self._warranties.bring_back(self._asking)
        elif worth := self._asking.found.worth or self.worth.minor:
            self._warranties.give_worth(self._asking, worth)

    def _mend(self) -> None:
        if self._asking is not None:
            self._warranties.mend(self._asking)

    def _changed(self) -> None:
        if self._asking is None:
            return
        found = self._asking.found
        if found.standing is not None:
            self.primary.say(translate("Ask", "Take it back as faulty"))
            self.primary.setEnabled(True)
            return
        worth = found.worth or self.worth.minor
        amount = formats.amount(worth or 0, self.counter.currency)
        words = translate("Ask", "Give {amount} as store credit")
        self.primary.say(words.format(amount=amount))
        self.primary.setEnabled(bool(worth))


def _goods(found: WarrantyFound) -> str:
    cover = found.cover
    if cover.units == 1 and not cover.weighed:
        return cover.words
    return f"{formats.quantity(cover.units, cover.weighed)} × {cover.words}"


def _until(found: WarrantyFound) -> str:
    day = formats.day(found.cover.until)
    if found.passed:
        words = translate("Ask", "It was covered until {day}. Faulty goods come back any time.")
        return words.format(day=day)
    return translate("Ask", "Covered until {day}").format(day=day)


def _note(found: WarrantyFound) -> str:
    if found.standing is None:
        return translate(
            "Ask", "Our books lost the receipt: the highest price known counts, and it is our loss."
        )
    if not found.cover.registered:
        return translate(
            "Ask", "Nobody registered it. The paper counts all the same, and it is our loss."
        )
    return ""
