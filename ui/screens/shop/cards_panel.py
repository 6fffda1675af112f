"""The panel of the page of cards: the lit row, and which terminal this till has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.devices.terminals import SIMULATED, STAND_ALONE, ZVT
from posdesk.till.simulated import APPROVES, DEAD, DECLINES, LIES, SILENT
from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Card

KINDS = {
    STAND_ALONE: QT_TRANSLATE_NOOP("Cards", "On its own"),
    SIMULATED: QT_TRANSLATE_NOOP("Cards", "Simulated, for trying"),
    ZVT: QT_TRANSLATE_NOOP("Cards", "On the network, ZVT"),
}
WAYS = {
    APPROVES: QT_TRANSLATE_NOOP("Cards", "It approves"),
    DECLINES: QT_TRANSLATE_NOOP("Cards", "It declines"),
    SILENT: QT_TRANSLATE_NOOP("Cards", "It pays and does not answer"),
    DEAD: QT_TRANSLATE_NOOP("Cards", "It is away"),
    LIES: QT_TRANSLATE_NOOP("Cards", "It pays and says it did not"),
}
TOLD = {
    STAND_ALONE: QT_TRANSLATE_NOOP("Cards", "The clerk types what the terminal's slip says."),
    SIMULATED: QT_TRANSLATE_NOOP("Cards", "No card is charged."),
    ZVT: QT_TRANSLATE_NOOP(
        "Cards", "Tried with our own simulator alone, with no maker's terminal."
    ),
}
_PLACES = ("host", "port", "password")


class CardsPanel(Panel):
    """`kept` asks to use the terminal as it is set here, `file` for the acquirer's file."""

    kept = Signal()
    file = Signal()
    by_hand = Signal(bool)  # what the terminal's own slip says: it paid, or not

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Cards", "This row"))
        self.told = Words(size=15, wrap=True)
        self.charges = MoneyEdit(translate("Cards", "Charges of the customer's bank"), currency)
        self.charge_part = labelled(
            translate("Cards", "Charges of the customer's bank, as proved"), self.charges
        )
        self.paid = SideButton(translate("Cards", "Its slip says: it moved"), "Y")
        self.not_paid = SideButton(translate("Cards", "Its slip says: it did not"), "N")
        for part in (self.told, self.charge_part, self.paid, self.not_paid):
            self.card.body.addWidget(part)
        self.read = SideButton(translate("Cards", "Read the acquirer's file"), "F9")
        self.body.addWidget(self.card)
        self.body.addWidget(self.read)
        self.body.addWidget(self._terminal())
        self.primary = PrimaryButton()
        self.foot.addWidget(self.primary)
        self.read.clicked.connect(self.file)
        self.paid.clicked.connect(lambda: self.by_hand.emit(True))
        self.not_paid.clicked.connect(lambda: self.by_hand.emit(False))

    def _terminal(self) -> QWidget:
        card = Card(translate("Cards", "Card terminal of this till"))
        self.kind, self.way = (
            Chooser(translate("Cards", "Terminal")),
            Chooser(translate("Cards", "What it does")),
        )
        self.kind.offer(tuple((name, translate("Cards", text)) for name, text in KINDS.items()))
        self.way.offer(tuple((name, translate("Cards", text)) for name, text in WAYS.items()))
        self.places = {
            "host": Field(translate("Settings", "Address"), hint="192.0.2.7", most=253),
            "port": Field(translate("Settings", "Port"), hint="20007", most=5),
            "password": Field(translate("Cards", "Its password"), hint="000000", most=6),
        }
        self.keep = SideButton(translate("Cards", "Use this terminal"), "F8")
        self.about = Words(size=13, tone="soft", wrap=True)
        for part in (self.kind, self.about, self.way, *self.places.values(), self.keep):
            card.body.addWidget(part)
        self.kind.currentIndexChanged.connect(lambda _: self._chosen())
        self.keep.clicked.connect(self.kept)
        return card

    @property
    def settings(self) -> dict[str, str]:
        """The terminal as it is chosen here (`posdesk.devices.terminals`)."""
        kind = self.kind.chosen
        if kind == SIMULATED:
            return {"kind": kind, "way": self.way.chosen}
        if kind == ZVT:
            typed = {name: field.text for name, field in self.places.items() if field.text}
            return {"kind": kind, **typed}
        return {"kind": kind}

    def show_terminal(self, settings: dict[str, str], *, may: bool) -> None:
        """The terminal as the books have it."""
        self.kind.setCurrentIndex(max(self.kind.findData(settings.get("kind", STAND_ALONE)), 0))
        self.way.setCurrentIndex(max(self.way.findData(settings.get("way", APPROVES)), 0))
        for name, field in self.places.items():
            field.edit.setText(settings.get(name, ""))
            field.edit.setReadOnly(not may)
        for part in (self.kind, self.way):
            part.setEnabled(may)
        self.keep.setVisible(may)
        self._chosen()

    def show_row(self, told: str, verb: str, *, charges: bool = False, hand: bool = False) -> None:
        """The sentence about the lit row, and what Enter does with it; empty: nothing."""
        self.told.setText(told)
        self.card.setVisible(bool(told))
        self.charge_part.setVisible(charges)
        self.paid.setVisible(hand)
        self.not_paid.setVisible(hand)
        self.primary.setVisible(bool(verb))
        self.primary.say(verb)

    def _chosen(self) -> None:
        kind = self.kind.chosen
        self.about.setText(translate("Cards", TOLD.get(kind, "")))
        self.way.setVisible(kind == SIMULATED)
        for name in _PLACES:
            self.places[name].setVisible(kind == ZVT)
