"""Paid in, paid out: where from or what for, and how much. The list is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from posdesk.till.cash_moves import PAID_IN, CashMove, moves
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Card


class MovePanel(Panel):
    """One way of the list. `accepted(str, object)` tells the row's code and minor units."""

    accepted = Signal(str, object)

    def __init__(self, way: str, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._way = way
        self._moves = moves(way)
        inward = way == PAID_IN
        title = translate("Shift", "Paid in") if inward else translate("Shift", "Paid out")
        where = translate("Shift", "Where from?") if inward else translate("Shift", "What for?")
        card = Card(title)
        card.body.setSpacing(8)
        card.body.addWidget(Words(where, size=13, weight=500, tone="soft", wrap=True))
        self.buttons = [self._button(place, move) for place, move in enumerate(self._moves)]
        for button in self.buttons:
            card.body.addWidget(button)
        self.amount = MoneyEdit(translate("Shift", "Amount"), currency)
        self.note = Words(size=13, tone="warn", wrap=True)
        card.body.addWidget(labelled(translate("Shift", "Amount"), self.amount))
        card.body.addWidget(self.note)
        self.back = SideButton(translate("Ask", "Back"), "Esc")
        self.primary = PrimaryButton()
        self.body.addWidget(card)
        self.body.addWidget(self.back)
        self.foot.addWidget(self.primary)
        self.amount.field.installEventFilter(self)
        self.amount.changed.connect(self._typed)
        self.amount.accepted.connect(self.go)
        self.primary.clicked.connect(self.go)
        self._chosen = 0
        self._choose(0)

    @property
    def chosen(self) -> CashMove:
        """The row of the list that is lit."""
        return self._moves[self._chosen]

    def begin(self) -> None:
        """Ask afresh."""
        self.amount.set_minor(None)
        self.note.setText("")
        self._choose(0)
        self.amount.setFocus()

    def say(self, words: str) -> None:
        """What is wrong; nothing was booked."""
        self.note.setText(words)
        self.amount.setFocus()

    def go(self) -> None:
        """Enter: the amount moves."""
        minor = self.amount.minor
        if minor:
            self.accepted.emit(self.chosen.code, minor)
        else:
            self.amount.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down choose from the list while an amount is typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self._choose(min(max(self._chosen + step, 0), len(self._moves) - 1))
                return True
        return super().eventFilter(watched, event)

    def _button(self, place: int, move: CashMove) -> SideButton:
        button = SideButton(translate("CashMove", move.name), checkable=True)
        button.clicked.connect(lambda _=False, at=place: self._choose(at))
        return button

    def _choose(self, place: int) -> None:
        self._chosen = place
        for at, button in enumerate(self.buttons):
            button.setChecked(at == place)
        self._typed(self.amount.minor)

    def _typed(self, minor: int | None) -> None:
        inward = self._way == PAID_IN
        words = translate("Shift", "Put it in") if inward else translate("Shift", "Take it out")
        if minor:
            words = translate("Shift", "Put {amount} in")
            if not inward:
                words = translate("Shift", "Take {amount} out")
        shown = formats.amount(minor or 0, self._currency)
        self.primary.say(words.format(amount=shown))
