"""The shop's own rules of returns with what they come to, and what no setting takes away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from posdesk.catalogue.terms import WORN
from posdesk.desk.action import Action
from posdesk.desk.actions.set_return_days import (
    BlindDaysOutOfReach,
    ParcelDaysOutOfReach,
    SeasonBackwards,
    SetReturnDays,
)
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.shop_settings import ShopSet
from posdesk.instalments.places import place_of
from posdesk.law.terms import may_be_agreed
from posdesk.law.told import Told, gives_less, has_pack, told
from posdesk.policy import ReturnPolicy
from posdesk.returns.window import printed_day
from posdesk.settings import FEWEST_DAYS, MOST_DAYS, Shop
from posdesk.wording import translate
from ui import formats
from ui.screens.shop.settings_part import SettingsPart
from ui.screens.shop.settings_seasons import SeasonRows
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.sheets import Card
from ui.widgets.side_by_side import SideBySide
from ui.widgets.tick import Tick
from ui.wording import refusal


class ReturnsPart(SettingsPart):
    """The days and the day they come to, seasons, what is posted, what comes without a receipt."""

    NAME = "returns"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.days = Field(translate("Settings", "Days to bring goods back"), most=6)
        self.blind = Field(
            translate("Settings", "No receipt: lowest price of so many days"), most=6
        )
        self.parcel = Field(translate("Settings", "Days to pay for a parcel"), most=6)
        self.match = Field(translate("Settings", "Days to match a lower price (0: none)"), most=6)
        self.until = Words(size=15, wrap=True)
        self.law = Words(size=15, tone="warn", wrap=True)
        self.posted = Tick(
            translate("Settings", "Our rules hang where customers see them before they pay")
        )
        self.blind_cash = Tick(
            translate("Settings", "Without a receipt it may go out in cash, not only as credit")
        )
        self.worn = Tick(
            translate("Settings", "Goods sent, and worn beyond trying, may bring less: as printed")
        )
        self.seasons = SeasonRows()
        for part in (
            SideBySide((self.days, self.blind)), SideBySide((self.parcel, self.match)), self.until,
            self.law, self.seasons, self.posted, self.blind_cash, self.worn,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.tell(
            translate("Settings", "A receipt sold before keeps its day: the longer one counts.")
        )
        self._lay_cards()
        for field in (self.days, self.blind, self.parcel, self.match):
            field.changed.connect(self._typed)
            field.entered.connect(self.go)
        self.seasons.typed.connect(self._typed)
        self.seasons.entered.connect(self.go)
        for tick in (self.posted, self.blind_cash, self.worn):
            tick.toggled.connect(self._typed)

    def _lay_cards(self) -> None:
        card = Card(translate("Settings", "What no setting takes away"))
        card.body.setSpacing(8)
        for words in (
            translate("Settings", "Faulty or wrong goods and our mistakes: no last day at all."),
            translate("Settings", "The day printed on a receipt: it is our word."),
            translate("Settings", "A day shut, or a till that is down, is no day of the window."),
            translate(
                "Settings", "What a change of mind costs stands on the receipt, or is nothing."
            ),
        ):
            card.body.addWidget(Words(words, wrap=True))
        self.cards.addWidget(card)
        self.gives = Card(translate("Settings", "What the law gives here"))
        self.gives.body.setSpacing(8)
        self.gives_rows: list[Words] = []
        self.cards.addWidget(self.gives)

    @staticmethod
    def title() -> str:
        """What the part is called."""
        return translate("Settings", "Returns")

    @property
    def fields(self) -> Sequence[Field]:
        """The days and the days of seasons."""
        return (self.days, self.blind, self.parcel, self.match, *self.seasons.fields)

    @property
    def changed(self) -> bool:
        """Whether something is typed that is not kept."""
        if self.now is None:
            return False
        shop = self.now.shop
        policy = shop.policy
        kept = (
            str(shop.return_days), str(policy.blind_days), str(policy.parcel_days),
            str(policy.match_days), policy.posted,
            policy.blind_cash, policy.worn,
        )  # fmt: skip
        typed = (
            self.days.text, self.blind.text, self.parcel.text, self.match.text,
            self.posted.isChecked(), self.blind_cash.isChecked(), self.worn.isChecked(),
        )  # fmt: skip
        return typed != kept or self.seasons.changed

    def fill(self, now: ShopSet) -> None:
        """The rules as they are."""
        policy = now.shop.policy
        self.seasons.fill(policy.in_force, now.at.day, may=now.may)
        self.blind.edit.setText(str(policy.blind_days))
        self.parcel.edit.setText(str(policy.parcel_days))
        self.match.edit.setText(str(policy.match_days))
        self.posted.setChecked(policy.posted)
        self.blind_cash.setChecked(policy.blind_cash)
        self.worn.setChecked(policy.worn)
        lawful = may_be_agreed(WORN, _place(now.shop), now.at.day)
        self.worn.setVisible(policy.worn or lawful)
        for tick in (self.posted, self.blind_cash, self.worn):
            tick.setEnabled(now.may)
        self.days.edit.setText(str(now.shop.return_days))
        self._tell_law(now)
        self._show_example()

    @staticmethod
    def _read(field: Field) -> int | None:
        read = formats.read_decimal(field.text, 0)
        return read.value if read.value is not None and read.value <= MOST_DAYS else None

    @property
    def _days(self) -> int | None:
        return self._read(self.days)

    @property
    def _policy(self) -> ReturnPolicy | None:
        """The rules as typed, but for the days; None where something in them is none."""
        assert self.now is not None
        seasons, blind = self.seasons.seasons, self._read(self.blind)
        parcel, match = self._read(self.parcel), self._read(self.match)
        if seasons is None or blind is None or parcel is None or match is None:
            return None
        return replace(
            self.now.shop.policy, seasons=seasons, blind_days=blind, parcel_days=parcel,
            match_days=match,
            posted=self.posted.isChecked(), blind_cash=self.blind_cash.isChecked(),
            worn=self.worn.isChecked(),
        )  # fmt: skip

    def act(self, operation: str) -> Action[object] | None:
        """All of it, if every figure is one."""
        days, policy = self._days, self._policy
        leasts = (FEWEST_DAYS, 1, 1, 0)
        for field, least in zip(self.fields, leasts, strict=False):  # seasons say it themselves
            if self._read(field) is None:
                told = translate(
                    "Settings", "Type days from {least} to {most}. Nothing was changed."
                )
                field.say(told.format(least=least, most=MOST_DAYS), wrong=True)
                field.edit.setFocus()
                return None
        if days is None or policy is None:
            self.seasons.say_wrong()
            return None
        return SetReturnDays(operation, days, policy)

    def refused(self, trouble: Exception) -> None:
        """Say it at the figure."""
        field = self.days
        if isinstance(trouble, SeasonBackwards):
            field = self.seasons.until
        elif isinstance(trouble, BlindDaysOutOfReach):
            field = self.blind
        elif isinstance(trouble, ParcelDaysOutOfReach):
            field = self.parcel
        field.say(refusal(trouble)[0], wrong=True)
        field.edit.setFocus()

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
        self._show_example()
        self.typed.emit()

    def _show_example(self) -> None:
        """What a mug sold today would have, by what is typed and by the law."""
        days, now = self._days, self.now
        self.until.setText("")
        self.law.hide()
        if days is None or days < FEWEST_DAYS or now is None:
            return
        shop = replace(now.shop, return_days=days, policy=self._policy or now.shop.policy)
        last = formats.day(printed_day(shop, now.at.day))
        words = translate("Settings", "Sold today, a mug may come back until {day}.")
        self.until.setText(words.format(day=last))
        least = gives_less(_place(shop), now.at.day, days, posted=shop.policy.posted)
        if least:
            words = translate(
                "Settings",
                "The law here gives {days} days while your rules are not posted. That counts.",
            )
            self.law.setText(words.format(days=least))
            self.law.show()

    def _tell_law(self, now: ShopSet) -> None:
        """The rights of the place, each with its source."""
        for row in self.gives_rows:
            row.hide()
            row.deleteLater()
        place, shop = _place(now.shop), now.shop
        rows = [_law_words(each, shop) for each in told(place, now.at.day, shop.currency)]
        if not has_pack(place):
            unknown = translate(
                "Settings", "The law of your country is not known here: the best of all is taken."
            )
            rows.insert(0, unknown)
        if not rows:
            rows = [translate("Settings", "Nothing beyond what no setting takes away.")]
        self.gives_rows = [Words(words, wrap=True) for words in rows]
        for row in self.gives_rows:
            self.gives.body.addWidget(row)


def _place(shop: Shop) -> str:
    return place_of(shop.country, shop.currency)


def _law_words(each: Told, shop: Shop) -> str:
    amount = formats.amount(each.value, shop.currency) if each.is_money else ""
    words = each.words.format(value=each.value, amount=amount)
    return f"{words} ({each.source})"
