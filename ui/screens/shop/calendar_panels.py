"""The panels of the shop's calendar: one key each for what is down or shut, and several days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.shop_days import ShopDays
from posdesk.instalments.calendar import AFTER_REPAIR_DAYS, CARD_DOWN, TILL_DOWN
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.shop.days import read_day
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, SayBox

SHUT_KEY, CARD_KEY, TILL_KEY, SEVERAL_KEY = "S", "C", "T", "F4"


class DayPanel(Panel):
    """The lit day and what may be marked; `wanted(str)` tells the key."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.means = SayBox(translate("Calendar", "What it means for plans"), look="note")
        self.card = Card()
        self.state = Words(size=15, wrap=True)
        self.plans = Words(size=13, tone="soft", wrap=True)
        for part in (self.state, self.plans):
            self.card.body.addWidget(part)
        self.machine = self._button(CARD_KEY, "credit-card")
        self.till = self._button(TILL_KEY, "triangle-alert")
        self.several = self._button(SEVERAL_KEY, "calendar-check")
        self.several.say(translate("Calendar", "Shut on several days"))
        self.primary = PrimaryButton("", SHUT_KEY)
        self.primary.clicked.connect(lambda: self.wanted.emit(SHUT_KEY))
        for widget in (self.card, self.machine, self.till, self.several, self.means):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        self.means.say(_means())  # once it has its place: shown before, it would be a window

    def show_day(self, days: ShopDays, lit: date, *, may_act: bool) -> None:
        """The lit day, and what each key would do."""
        self.card.show_head(formats.day(lit))
        self.state.setText("\n".join(state_words(days, lit)))
        plans = translate("Calendar", "Plans with a part due this month: {count}")
        self.plans.setText(plans.format(count=days.plans))
        self.plans.setVisible(days.plans > 0)
        card, till = CARD_DOWN in days.down, TILL_DOWN in days.down
        self.machine.say(
            translate("Calendar", "The card machine works again")
            if card
            else translate("Calendar", "The card machine is down")
        )
        self.till.say(
            translate("Calendar", "The till works again")
            if till
            else translate("Calendar", "The till was down today")
        )
        words = translate("Calendar", "Shut on {day}")
        if lit in days.shut:
            words = translate("Calendar", "Open on {day} after all")
        self.primary.say(words.format(day=formats.day(lit)))
        for button in (self.machine, self.till, self.several, self.primary):
            button.setVisible(may_act)

    def _button(self, key: str, icon: str) -> SideButton:
        button = SideButton("", key, icon=icon)
        button.clicked.connect(lambda: self.wanted.emit(key))
        return button


class SeveralPanel(Panel):
    """From one day to another, and a word why. `go(since, until, why)` is Enter, `back` Esc."""

    go = Signal(object, object, str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Calendar", "Shut on several days"))
        self.card.body.setSpacing(10)
        self.since = Field(translate("Calendar", "From"), most=20)
        self.until = Field(translate("Calendar", "Until, that day in"), most=20)
        self.why = Field(translate("Calendar", "A word why, for the calendar"), most=60)
        self.note = Words(size=15, tone="warn", wrap=True)
        for part in (self.since, self.until, self.why, self.note):
            self.card.body.addWidget(part)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Calendar", "Mark these days"))
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self.since.entered.connect(self.until.edit.setFocus)
        self.until.entered.connect(self.why.edit.setFocus)
        self.why.entered.connect(self.enter)
        self._today = date(2000, 1, 1)

    def begin(self, lit: date, today: date) -> None:
        """Ask, beginning with the day that is lit."""
        self._today = today
        self.until.edit.setText(lit.isoformat())
        self.why.edit.clear()
        self.say("")
        self.since.begin(lit.isoformat())

    def say(self, words: str) -> None:
        """What is wrong; nothing was marked."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """Both days, once they can be read."""
        read = []
        for field in (self.since, self.until):
            day = read_day(field.text, self._today)
            if day is None:
                told = translate("Goods", "That names no day. Write it like {sample}.")
                field.say(told.format(sample=self._today.isoformat()), wrong=True)
                field.edit.setFocus()
                return
            read.append(day)
        self.go.emit(read[0], read[1], self.why.text)


def state_words(days: ShopDays, day: date) -> list[str]:
    """What that day is, a line each."""
    told = [outage_words(each.kind) for each in days.outages_on(day)]
    if day in days.shut:
        told.insert(0, translate("Calendar", "The shop is shut."))
    return told or [translate("Calendar", "A day like any other.")]


def outage_words(kind: str) -> str:
    """What is down."""
    if kind == CARD_DOWN:
        return translate("Calendar", "The card machine is down.")
    return translate("Calendar", "A till is down.")


def _means() -> str:
    words = translate(
        "Calendar",
        "Nobody is late for a day of ours: what is due on a day we are shut counts on the next "
        "day open, and what is due while something is down has {days} days after the repair.",
    )
    return words.format(days=AFTER_REPAIR_DAYS)
