"""How much each role says yes to alone, and what is served where nobody else is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from posdesk.approvals.limits import OURS, SECOND_LOOK, SERVE_NOW, UNPROVEN, WISHED, Limits
from posdesk.desk.action import Action
from posdesk.desk.actions.set_limits import SetLimits
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.shop_settings import ShopSet
from posdesk.people.staff import CLERK, SUPERVISOR
from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui import formats
from ui.screens.shop.settings_part import SettingsPart
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.sheets import Card
from ui.widgets.side_by_side import SideBySide
from ui.wording import refusal

_NAMES = {
    (CLERK, WISHED): QT_TRANSLATE_NOOP("Settings", "A clerk alone: the customer's wish"),
    (CLERK, OURS): QT_TRANSLATE_NOOP("Settings", "A clerk alone: a fault or a mistake of ours"),
    (CLERK, UNPROVEN): QT_TRANSLATE_NOOP("Settings", "A clerk alone: nothing proves it"),
    (SUPERVISOR, WISHED): QT_TRANSLATE_NOOP("Settings", "A supervisor alone: the customer's wish"),
    (SUPERVISOR, OURS): QT_TRANSLATE_NOOP(
        "Settings", "A supervisor alone: a fault or a mistake of ours"
    ),
    (SUPERVISOR, UNPROVEN): QT_TRANSLATE_NOOP("Settings", "A supervisor alone: nothing proves it"),
    (SERVE_NOW, ""): QT_TRANSLATE_NOOP("Settings", "Served where nobody came within a minute"),
    (SECOND_LOOK, ""): QT_TRANSLATE_NOOP(
        "Settings", "Asked about once more: a typed price, or change, from"
    ),
}


class LimitsPart(SettingsPart):
    """A figure for each; a manager and the owner have none."""

    NAME = "limits"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows = {
            key: Field(translate("Settings", name), most=14) for key, name in _NAMES.items()
        }
        for field in self.rows.values():
            field.changed.connect(lambda _: self.typed.emit())
            field.entered.connect(self.go)
        self.column.addWidget(SideBySide(tuple(self.rows.values())))
        card = Card(translate("Settings", "Yes is easy"))
        card.body.setSpacing(8)
        for words in (
            translate("Settings", "Within it a yes needs nobody; above it, a second person."),
            translate("Settings", "Nobody there: the customer is served, or promised in writing."),
            translate("Settings", "No figure here bounds what a customer is owed."),
        ):
            card.body.addWidget(Words(words, wrap=True))
        self.cards.addWidget(card)

    @staticmethod
    def title() -> str:
        """What the part is called."""
        return translate("Settings", "Limits")

    @property
    def fields(self) -> Sequence[Field]:
        """One a limit."""
        return tuple(self.rows.values())

    @property
    def changed(self) -> bool:
        """Whether a figure is typed that is not kept."""
        now = self.now
        return now is not None and any(
            field.text != self._shown(now, key) for key, field in self.rows.items()
        )

    def fill(self, now: ShopSet) -> None:
        """The figures as they are."""
        for key, field in self.rows.items():
            field.edit.setText(self._shown(now, key))

    def act(self, operation: str) -> Action[object] | None:
        """Those that differ, if each is an amount."""
        now, rows = self.now, []
        assert now is not None
        for (role, way), field in self.rows.items():
            reading = formats.read_amount(field.text, now.shop.currency)
            if reading.value is None:
                told = translate("Settings", "That is no amount. Nothing was changed.")
                field.say(told, wrong=True)
                field.edit.setFocus()
                return None
            if reading.value != Limits(now.shop.limits).row(role, way):
                rows.append((role, way, reading.value))
        return SetLimits(operation, tuple(rows))

    def refused(self, trouble: Exception) -> None:
        """Say it at the first figure."""
        self.fields[0].say(refusal(trouble)[0], wrong=True)

    def kept_words(self) -> str:
        """What is said once they are kept."""
        return translate("Settings", "The limits count from now on, at every till.")

    @property
    def primary(self) -> str:
        """What Enter does, in words."""
        return translate("Settings", "Keep the limits")

    @staticmethod
    def _shown(now: ShopSet, key: tuple[str, str]) -> str:
        return formats.typed(Limits(now.shop.limits).row(*key), now.shop.currency)
