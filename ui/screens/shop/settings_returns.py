"""How many days goods may come back, and what no setting takes away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from posdesk.clock import last_day
from posdesk.desk.action import Action
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.shop_settings import ShopSet
from posdesk.settings import FEWEST_DAYS, MOST_DAYS
from posdesk.wording import translate
from ui import formats
from ui.screens.shop.settings_part import SettingsPart
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.sheets import Card
from ui.wording import refusal


class ReturnsPart(SettingsPart):
    """One figure, and the day it comes to."""

    NAME = "returns"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.days = Field(translate("Settings", "Days to bring goods back"), most=6)
        self.days.setMaximumWidth(360)
        self.until = Words(size=15, wrap=True)
        self.column.addWidget(self.days)
        self.column.addWidget(self.until)
        self.tell(
            translate("Settings", "A receipt sold before keeps its day: the longer one counts.")
        )
        card = Card(translate("Settings", "What no setting takes away"))
        card.body.setSpacing(8)
        for words in (
            translate("Settings", "Faulty or wrong goods and our mistakes: no last day at all."),
            translate("Settings", "The day printed on a receipt: it is our word."),
            translate(
                "Settings",
                "What the law of your country gives: look it up, and set no fewer days than it "
                "says.",
            ),
        ):
            card.body.addWidget(Words(words, wrap=True))
        self.cards.addWidget(card)
        self.days.changed.connect(self._typed)
        self.days.entered.connect(self.go)

    @staticmethod
    def title() -> str:
        """What the part is called."""
        return translate("Settings", "Returns")

    @property
    def fields(self) -> Sequence[Field]:
        """The days."""
        return (self.days,)

    @property
    def changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return self.now is not None and self.days.text != str(self.now.shop.return_days)

    def fill(self, now: ShopSet) -> None:
        """The days as they are."""
        self.days.edit.setText(str(now.shop.return_days))

    @property
    def _days(self) -> int | None:
        read = formats.read_decimal(self.days.text, 0)
        return read.value if read.value is not None and read.value <= MOST_DAYS else None

    def act(self, operation: str) -> Action[object] | None:
        """The figure, if it is one."""
        days = self._days
        if days is None:
            told = translate("Settings", "Type days from {least} to {most}. Nothing was changed.")
            self.days.say(told.format(least=FEWEST_DAYS, most=MOST_DAYS), wrong=True)
            self.days.edit.setFocus()
            return None
        return SetReturnDays(operation, days)

    def refused(self, trouble: Exception) -> None:
        """Say it at the figure."""
        self.days.say(refusal(trouble)[0], wrong=True)
        self.days.edit.setFocus()

    def kept_words(self) -> str:
        """What is said once it is kept."""
        return translate("Settings", "Receipts sold from now on carry the new day.")

    @property
    def primary(self) -> str:
        """What Enter does, in words."""
        if self._days is None:
            return translate("Settings", "Keep the days")
        return translate("Settings", "Keep {days} days").format(days=self._days)

    def _typed(self) -> None:
        days = self._days
        self.until.setText("")
        if days is not None and days >= FEWEST_DAYS and self.now is not None:
            told = translate("Settings", "Sold today: bring it back until {day}.")
            self.until.setText(told.format(day=formats.day(last_day(self.now.at.day, days))))
        self.typed.emit()
