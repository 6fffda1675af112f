"""The second step before a backup is put back: what will be missing, said; a PIN, typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
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
    """Names one backup that may be put back; `given(str)` is the PIN, at Enter alone.

    Nothing that is held down can do it: six digits are typed first, and a key that repeats by
    itself counts for nothing. `primary` is for the panel's foot; `back` tells Esc.
    """

    given = Signal(str)
    back = Signal()

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
        self.pin.chosen.connect(self.back)
        self.pin.returnPressed.connect(self.go)
        self.away.clicked.connect(self.back)
        self.primary.clicked.connect(self.go)

    def begin(self, backup: KeptBackup, whose: str) -> None:
        """Ask for the PIN of `whose`; what will happen stands on the sheet."""
        when = formats.day_and_time(backup.made)
        self.when.setText(when)
        self.whose.setText(whose)
        self.primary.say(translate("Trust", "Put back {when}").format(when=when))
        self.say("")
        self.pin.clear()
        self.pin.setFocus()

    def go(self) -> None:
        """Enter: only with six digits."""
        pin = self.pin.text()
        self.pin.clear()
        self.pin.setFocus()
        if len(pin) == PIN_DIGITS:
            self.say(translate("SignIn", "One moment."), "soft")
            self.given.emit(pin)
        else:
            self.say(translate("Trust", "Type the six digits first. Nothing was put back."))

    def say(self, words: str, tone: str = "warn") -> None:
        """A line below the PIN."""
        self.note.set_tone(tone)
        self.note.setText(words)
        self.note.setVisible(bool(words))
