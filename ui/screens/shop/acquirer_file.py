"""The acquirer's file on the page of cards: read, and where its columns are not known, asked."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.actions.set_acquirer import LONGEST, SetAcquirer
from posdesk.desk.actions.shop_acts import may_set
from posdesk.desk.lookups.settlement import AskAcquirers
from posdesk.intake.settlement import SETTLEMENT_FIELDS, headings, read_settlement
from posdesk.intake.troubles import NotTaken
from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui.errands import Errands
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import Card

NAMES = {
    "date": QT_TRANSLATE_NOOP("Cards", "Day"),
    "amount": QT_TRANSLATE_NOOP("Cards", "Amount"),
    "card": QT_TRANSLATE_NOOP("Cards", "Card, its last digits"),
    "approval": QT_TRANSLATE_NOOP("Cards", "Approval code"),
    "reference": QT_TRANSLATE_NOOP("Cards", "Reference"),
    "kind": QT_TRANSLATE_NOOP("Cards", "Payment or refund"),
    "currency": QT_TRANSLATE_NOOP("Cards", "Currency"),
}
_ASKED_FOR = frozenset(("no_such_columns", "two_headings", "same_heading", "unknown_heading"))


class ColumnsPanel(Panel):
    """Which column is which; `go` tells Enter, `back` Esc."""

    go = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Cards", "Which column is which?"))
        self.card.body.setSpacing(6)
        self.lead = Words(size=13, tone="soft", wrap=True)
        self.name = Field(translate("Cards", "Name of the acquirer"), most=LONGEST)
        self.choosers = {name: Chooser(translate("Cards", text)) for name, text in NAMES.items()}
        self.note = Words(size=13, tone="warn", wrap=True)
        for part in (self.lead, self.note, self.name):
            self.card.body.addWidget(part)
        for name, chooser in self.choosers.items():
            self.card.body.addWidget(labelled(translate("Cards", NAMES[name]), chooser))
        away = SideButton(translate("Ask", "Back"), "Esc")
        away.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Cards", "Read it so"))
        self.primary.clicked.connect(self.enter)
        self.name.entered.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(away)
        self.foot.addWidget(self.primary)

    def begin(self, found: tuple[str, ...]) -> None:
        """Ask for a file with those headings."""
        words = translate("Cards", "Kept under the acquirer's name: its next file is read so too.")
        self.lead.setText(words)
        nowhere = ("", translate("Cards", "not in this file"))
        for chooser in self.choosers.values():
            chooser.offer((nowhere, *((heading, heading) for heading in found)))
        self.say("")
        self.name.begin()

    @property
    def columns(self) -> dict[str, str]:
        """Field -> heading, for each that was chosen."""
        chosen = {name: chooser.chosen for name, chooser in self.choosers.items()}
        return {name: heading for name, heading in chosen.items() if heading}

    def say(self, words: str) -> None:
        """What is missing; nothing was read."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.lead.setVisible(not words)

    def enter(self) -> None:
        """Read it so, once day and amount are told."""
        missing = [each.name for each in SETTLEMENT_FIELDS if each.needed]
        missing = [name for name in missing if name not in self.columns]
        if not self.name.text:
            self.say(translate("Cards", "Whose file is it? Type a name."))
            self.name.edit.setFocus()
        elif missing:
            self.say(translate("Cards", "Choose the columns of the day and of the amount."))
            self.choosers[missing[0]].setFocus()
        else:
            self.go.emit()


class AcquirerFile(QObject):
    """`read(SettlementFile)`: its lines; `wrong(Exception)`; `asks`: the columns are asked for."""

    read = Signal(object)
    wrong = Signal(object)
    asks = Signal()

    def __init__(self, work: Errands, panel: ColumnsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._panel, self._draft = work, panel, work.draft()
        self._path = Path()
        panel.go.connect(self._as_told)

    def open(self, path: Path) -> None:
        """Read it as its acquirer's files are read, else by the headings that are known."""
        self._path = path
        self._work.ask(AskAcquirers(), self._with, self.wrong.emit)

    def _with(self, kept: dict[str, dict[str, str]]) -> None:
        path, currency = self._path, self._work.desk.shop.currency
        reading = partial(read_settlement, path, currency, None, kept)
        self._work.away(reading, self.read.emit, self._not_read)

    def _not_read(self, trouble: Exception) -> None:
        if isinstance(trouble, NotTaken) and trouble.reason in _ASKED_FOR:
            self._work.away(partial(headings, self._path), self._ask, self.wrong.emit)
        else:
            self.wrong.emit(trouble)

    def _ask(self, found: tuple[str, ...]) -> None:
        self._panel.begin(found)
        self.asks.emit()

    def _as_told(self) -> None:
        """Read it so; whoever may set the shop's settings keeps that for the next file."""
        name, columns = self._panel.name.text, self._panel.columns
        path, currency = self._path, self._work.desk.shop.currency
        if may_set(self._work.desk.duty.staff):
            act = SetAcquirer(name, columns, self._draft.id_of(name, str(columns)))
            self._work.do(act, lambda _: None, self.wrong.emit)
        reading = partial(read_settlement, path, currency, columns)
        self._work.away(reading, self.read.emit, self.wrong.emit)
