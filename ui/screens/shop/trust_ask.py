"""The second step before what cannot be undone: what will be is said; a PIN, typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.desk.restoring import KeptBackup
from posdesk.wording import translate
from ui import formats
from ui.screens.sign_in.screen import PIN_DIGITS, PinEdit
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.number_pad import NumberPad
from ui.widgets.sheets import Card

PAD_SIDE = 44


class PutBackAsk(QWidget):
    """Names one backup that may be put back, or what else is asked; `given(str)` is the PIN, at
    Enter alone.

    Nothing that is held down can do it: six digits are typed first, and a key that repeats by
    itself counts for nothing. `primary` is for the panel's foot; `back` tells Esc.
    """

    given = Signal(str)
    back = Signal()
    moved = Signal(int)  # an arrow: one up (-1) or down (1)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Trust", "Put this backup back"))
        self.card.body.setSpacing(8)
        self.when = Words(size=20, weight=600, wrap=True)
        self.whose = Words(size=13, weight=500, tone="soft", wrap=True)
        self.pin = PinEdit()
        self.pin.picks = False
        self.pin.setPlaceholderText(translate("SignIn", "six digits"))
        self.note = Words(size=13, tone="warn", wrap=True)
        for part in (self.when, self.whose, self.pin, self.note):
            self.card.body.addWidget(part)
        pad = NumberPad(decimals=False, side=PAD_SIDE)
        pad.type_into(self.pin)
        self.away = SideButton(translate("Ask", "Back"), "Esc")
        self.primary = PrimaryButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for below in (self.card, pad, self.away):
            column.addWidget(below)
        self._untouched = ""
        self.pin.chosen.connect(self.back)
        self.pin.returnPressed.connect(self.go)
        self.away.clicked.connect(self.back)
        self.primary.clicked.connect(self.go)

    def begin(self, backup: KeptBackup, whose: str) -> None:
        """Ask for the PIN of `whose`; what will happen stands on the sheet."""
        when = formats.day_and_time(backup.made)
        head = translate("Trust", "Put this backup back")
        self.ask(head, when, whose, translate("Trust", "Put back {when}").format(when=when))
        self._untouched = translate("Trust", "Type the six digits first. Nothing was put back.")
        self.pin.setFocus()

    def ask(self, head: str, what: str, whose: str, does: str) -> None:
        """Ask for the PIN of `whose`; `does` stands on the button."""
        self.card.show_head(head)
        self.when.setText(what)
        self.whose.setText(whose)
        self.primary.say(does)
        self._untouched = translate("Trust", "Type the six digits first. Nothing was changed.")
        self.say("")
        self.pin.clear()

    def go(self) -> None:
        """Enter: only with six digits."""
        pin = self.pin.text()
        self.pin.clear()
        self.pin.setFocus()
        if len(pin) == PIN_DIGITS:
            self.say(translate("SignIn", "One moment."), "soft")
            self.given.emit(pin)
        else:
            self.say(self._untouched)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the PIN had no use for."""
        moves = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
        if event.key() in moves:
            self.moved.emit(moves[event.key()])
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # one Enter is one answer
            super().keyPressEvent(event)

    def say(self, words: str, tone: str = "warn") -> None:
        """A line below the PIN."""
        self.note.set_tone(tone)
        self.note.setText(words)
        self.note.setVisible(bool(words))
