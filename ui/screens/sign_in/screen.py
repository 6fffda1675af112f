"""Who is at the till? A person by digit or touch, then the PIN; the last digit signs in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from posdesk.people.staff import StaffMember
from posdesk.wording import translate
from ui import theme
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import keep_side
from ui.widgets.labels import Words
from ui.widgets.number_pad import NumberPad
from ui.widgets.sheets import Card, SayBox, Sheet
from ui.widgets.ways import WayButton

PIN_DIGITS = 6
ACROSS, NAME_LEAST = 3, 270  # buttons side by side; px at 100 % that each keeps


def role_words(role: str) -> str:
    """The role in the language of the screen."""
    return {
        "clerk": translate("Role", "clerk"),
        "supervisor": translate("Role", "supervisor"),
        "manager": translate("Role", "manager"),
        "owner": translate("Role", "owner"),
        "auditor": translate("Role", "auditor, reads only"),
    }[role]


class PinEdit(QLineEdit):
    """Six digits, never shown. While nobody is chosen, a digit chooses a person."""

    chosen = Signal(int)
    recover = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picks = True
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(PIN_DIGITS)
        keep_side(self)
        self.setAccessibleName(translate("SignIn", "PIN"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits only; Esc lets another person be chosen, R asks for the recovery code."""
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.chosen.emit(0)
        elif len(text) == 1 and text.isprintable():
            if self.picks and text in "123456789":
                self.chosen.emit(int(text))
            elif not self.picks and text.isascii() and text.isdigit():
                super().keyPressEvent(event)
            elif not self.picks and text in "rR":
                self.recover.emit()
        else:
            super().keyPressEvent(event)


class SignInSheet(Sheet):
    """The people of this till, one button each; the one chosen wears the accent."""

    chosen = Signal(int)  # place from 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = Words(translate("SignIn", "Who is at the till?"), 20, 600, wrap=True)
        detail = Words(
            translate("SignIn", "Press your digit, then type your PIN; or scan your badge."),
            13,
            tone="soft",
            wrap=True,
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._buttons: list[WayButton] = []
        self._across = ACROSS
        self.demo = SayBox(translate("SignIn", "Demo shop"), look="note")
        self.body.addWidget(title)
        self.body.addSpacing(4)
        self.body.addWidget(detail)
        self.body.addSpacing(20)
        self.body.addLayout(self._grid)
        self.body.addSpacing(20)
        self.body.addWidget(self.demo)
        self.body.addStretch(1)

    def show_people(self, people: tuple[StaffMember, ...], demo: str = "") -> None:
        """One button a person; `demo` tells the PINs of a demo shop, which are no secret."""
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for at, member in enumerate(people):
            button = WayButton("user-round", member.name, role_words(member.role), str(at + 1))
            button.set_form(True)
            button.clicked.connect(lambda _=False, place=at + 1: self.chosen.emit(place))
            self._buttons.append(button)
        self._lay()
        self.demo.say(demo)

    def show_chosen(self, place: int) -> None:
        """Light the person at that place (from 1); 0 lights nobody."""
        for at, button in enumerate(self._buttons, start=1):
            button.set_chosen(at == place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many side by side as have room for their names."""
        super().resizeEvent(event)
        across = min(max(self.width() // theme.current().px(NAME_LEAST), 1), ACROSS)
        if across != self._across:
            self._across = across
            self._lay()

    def _lay(self) -> None:
        for at, button in enumerate(self._buttons):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, at // self._across, at % self._across)
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, int(column < self._across))


class SignInPanel(Panel):
    """The PIN of the person chosen."""

    entered = Signal(str)
    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("SignIn", "Sign in"))
        self.card.body.setSpacing(8)
        self.who = Words(size=20, weight=600, wrap=True)
        self.pin = PinEdit()
        self.note = Words(size=13, tone="soft", wrap=True)
        for part in (self.who, self.pin, self.note):
            self.card.body.addWidget(part)
        self.primary = PrimaryButton(translate("SignIn", "Sign in"))
        self.pad = NumberPad(decimals=False)
        self.pad.type_into(self.pin)
        self.recover = SideButton(translate("SignIn", "Use the recovery code"), "R")
        self.body.addWidget(self.card)
        self.body.addWidget(self.pad)
        self.body.addWidget(self.recover)
        self.foot.addWidget(self.primary)
        self.pin.textChanged.connect(self._typed)
        self.pin.returnPressed.connect(self._enter)
        self.primary.clicked.connect(self._enter)
        self.show_person(None)

    def show_person(self, member: StaffMember | None) -> None:
        """Ask this person for the PIN; None waits for one to be chosen."""
        self.pin.clear()
        self.pin.picks = member is None
        self.who.setText(member.name if member else translate("SignIn", "Choose who you are"))
        self.pin.setPlaceholderText(translate("SignIn", "six digits") if member else "")
        self.primary.setEnabled(member is not None)
        self.recover.setVisible(member is not None)
        self.say("")

    def say(self, words: str, tone: str = "soft") -> None:
        """A line below the PIN."""
        self.note.set_tone(tone)
        self.note.setText(words)

    def _typed(self, text: str) -> None:
        if len(text) == PIN_DIGITS:
            self._enter()

    def _enter(self) -> None:
        pin = self.pin.text()
        if len(pin) == PIN_DIGITS and not self.pin.picks:
            self.pin.clear()
            self.entered.emit(pin)
