"""A worn-out PIN: the two halves of the recovery code are typed, and a new PIN is shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from posdesk.wording import translate
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.number_pad import PadKey
from ui.widgets.sheets import Card, SayBox, Sheet

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ACROSS, LONGEST = 8, 24


class RecoverSheet(Sheet):
    """Both halves, by keyboard or by the signs below. `entered(first, second)`; `back` is Esc."""

    entered = Signal(str, str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words("", 20, 600, wrap=True)
        told = Words(
            translate(
                "Recover",
                "The two halves are on two papers: with two people, or in two places. "
                "Type both as they are written.",
            ),
            13,
            tone="soft",
            wrap=True,
        )
        hint = "ABCD-EFGH-JKMN"
        self.first = Field(translate("Recover", "First half"), hint=hint, most=LONGEST)
        self.second = Field(translate("Recover", "Second half"), hint=hint, most=LONGEST)
        self.demo = SayBox(translate("SignIn", "Demo shop"), look="note")
        for part in (self.title, told):
            self.body.addWidget(part)
            self.body.addSpacing(4)
        for field in (self.first, self.second):
            self.body.addSpacing(12)
            self.body.addWidget(field)
            field.entered.connect(self.go)
        self.body.addSpacing(16)
        self.body.addWidget(self._signs())
        self.body.addSpacing(16)
        self.body.addWidget(self.demo)
        self.body.addStretch(1)

    def begin(self, name: str, demo: str = "") -> None:
        """Empty fields, for the person of that name."""
        words = translate("Recover", "A new PIN for {name}")
        self.title.setText(words.format(name=name))
        self.demo.say(demo)
        self.wipe()
        self.first.begin()

    def wipe(self) -> None:
        """Nothing of a code that may still count is left in the fields."""
        for field in (self.first, self.second):
            field.edit.clear()

    def go(self) -> None:
        """From the first half to the second, then on with both."""
        for field in (self.first, self.second):
            if not field.text:
                field.edit.setFocus()
                return
        self.entered.emit(self.first.text, self.second.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the PIN."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    def _signs(self) -> QWidget:
        """The signs a half is made of, for fingers; they go into the field that has the focus."""
        holder = QWidget()
        holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for at, sign in enumerate(SIGNS):
            key = PadKey(sign, sign, side=44, parent=holder)
            key.clicked.connect(lambda _=False, sign=sign: self._edit().insert(sign))
            grid.addWidget(key, at // ACROSS, at % ACROSS)
        back = PadKey(
            "", translate("Recover", "take back the last sign"), icon="delete", side=44,
            parent=holder,
        )  # fmt: skip
        back.clicked.connect(lambda: self._edit().backspace())
        grid.addWidget(back, 0, ACROSS, len(SIGNS) // ACROSS, 1)
        return holder

    def _edit(self) -> QLineEdit:
        edit = self.second.edit if self.second.edit.hasFocus() else self.first.edit
        edit.setFocus()
        return edit


class RecoverPanel(Panel):
    """What becomes of it, and the way on."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(translate("Recover", "Recovery code"))
        self.note = Words(size=15, wrap=True)
        card.body.addWidget(self.note)
        self.back_button = SideButton(translate("First", "Back"), "Esc")
        self.back_button.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Recover", "Give a new PIN"))
        self.body.addWidget(card)
        self.body.addWidget(self.back_button)
        self.foot.addWidget(self.primary)
        self.begin()

    def begin(self) -> None:
        """Say what the code does."""
        self.say(
            translate(
                "Recover",
                "The code gives a new six-digit PIN and counts once: "
                "a new code is shown after it, for new papers.",
            ),
            "ink",
        )

    def say(self, words: str, tone: str) -> None:
        """How it goes."""
        self.note.set_tone(tone)
        self.note.setText(words)
