"""The panels of the staff page: the person lit and what may be done, and the question asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from posdesk.desk.lookups.staff import StaffRow
from posdesk.people.rights import ADD, BADGE, PIN, RETIRE, ROLE, TAKE_BACK, may
from posdesk.people.staff import OWNER, ROLES
from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui.main_window import Panel
from ui.screens.shop.staff_rows import role_and_code, state_words
from ui.screens.sign_in.screen import role_words
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import Field
from ui.widgets.labels import Words
from ui.widgets.sheets import Card

CODE = "recovery_code"
LONGEST_NAME = 40
# The acts of the page with their keys. ADD is the primary button, CODE the owner's own.
KEYS = {ADD: "N", PIN: "P", ROLE: "R", BADGE: "B", RETIRE: "G", TAKE_BACK: "G", CODE: "C"}
_WORDS = {
    PIN: QT_TRANSLATE_NOOP("Staff", "New PIN"),
    ROLE: QT_TRANSLATE_NOOP("Staff", "Another role"),
    BADGE: QT_TRANSLATE_NOOP("Staff", "Badge"),
    RETIRE: QT_TRANSLATE_NOOP("Staff", "Leaves the shop"),
    TAKE_BACK: QT_TRANSLATE_NOOP("Staff", "Comes back"),
    CODE: QT_TRANSLATE_NOOP("Staff", "New recovery code"),
}


def open_acts(actor: str, row: StaffRow | None) -> frozenset[str]:
    """The acts somebody of the role `actor` may do now, to the person lit (None: nobody)."""
    found = {CODE} if actor == OWNER else set()
    if any(may(actor, ADD, role) for role in ROLES):
        found.add(ADD)
    if row is not None:
        wanted = (TAKE_BACK,) if row.retired else (PIN, ROLE, BADGE, RETIRE)
        found |= {act for act in wanted if may(actor, act, row.role)}
    return frozenset(found)


class OneOf(Panel):
    """One of several panels in the place of one."""

    def __init__(self, *panels: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area.hide()
        self._stack = QStackedWidget()
        for panel in panels:
            self._stack.addWidget(panel)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._stack)

    def show_panel(self, panel: Panel) -> None:
        """Put that one in front."""
        self._stack.setCurrentWidget(panel)

    def shows(self, panel: Panel) -> bool:
        """Whether that one is in front."""
        return self._stack.currentWidget() is panel


class PersonPanel(Panel):
    """The person lit; `wanted(str)` tells the act pressed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Staff", "Staff"))
        self.name = Words(size=20, weight=600, wrap=True)
        self.detail = Words(size=15, tone="soft", wrap=True)
        self.state = Words(size=15, tone="warn", wrap=True)
        for part in (self.name, self.detail, self.state):
            self.card.body.addWidget(part)
        self.body.addWidget(self.card)
        self.buttons = {act: self._button(act) for act in _WORDS}
        self.code_note = Words(size=13, tone="soft", wrap=True)
        self.body.insertWidget(self.body.count() - 1, self.code_note)
        self.primary = PrimaryButton(translate("Staff", "Somebody new"), KEYS[ADD])
        self.primary.clicked.connect(lambda: self.wanted.emit(ADD))
        self.foot.addWidget(self.primary)

    def show_person(self, row: StaffRow | None, acts: frozenset[str], has_code: bool) -> None:
        """The person, and the buttons that mean something."""
        self.name.setText(row.name if row else "")
        self.detail.setText(role_and_code(row) if row else "")
        words, _ = state_words(row) if row else ("", "")
        self.state.setText(words)
        self.state.setVisible(bool(words))
        for act, button in self.buttons.items():
            button.setVisible(act in acts)
        self.primary.setVisible(ADD in acts)
        self.code_note.setVisible(not (acts and (has_code or CODE not in acts)))
        told = translate("Staff", "There is no recovery code for worn-out PINs yet: make one.")
        if not acts:
            told = translate("Staff", "A supervisor, a manager or the owner changes things here.")
        self.code_note.setText(told)

    def _button(self, act: str) -> SideButton:
        button = SideButton(translate("Staff", _WORDS[act]), KEYS[act])
        button.clicked.connect(lambda: self.wanted.emit(act))
        self.body.addWidget(button)
        return button


class AskPanel(Panel):
    """One question: words, perhaps a name, perhaps a role by its digit. `back` is Esc.

    `go(name, role)` tells Enter; `other` the second button, where there is one.
    """

    go = Signal(str, str)
    back = Signal()
    other = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.words = Words(size=15, wrap=True)
        self.name = Field(translate("Staff", "Name (on the sign-in only)"), most=LONGEST_NAME)
        self.note = Words(size=15, tone="warn", wrap=True)
        for part in (self.words, self.name, self.note):
            self.card.body.addWidget(part)
        self.body.addWidget(self.card)
        self.roles: list[SideButton] = []
        self._role_names: tuple[str, ...] = ()
        self._role = ""
        self.second = SideButton("", "T")
        self.second.clicked.connect(self.other)
        self.body.addWidget(self.second)
        back = SideButton(translate("First", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.body.addWidget(back)
        self.primary = PrimaryButton("")
        self.primary.clicked.connect(self._go)
        self.name.entered.connect(self._named)
        self.foot.addWidget(self.primary)

    def begin(
        self,
        title: str,
        words: str,
        do: str = "",
        *,
        name: bool = False,
        roles: Sequence[str] = (),
        second: str = "",
    ) -> None:
        """Ask it. `do` is what Enter does, empty where something is waited for."""
        self.card.show_head(title)
        self.words.setText(words)
        self.say("")
        self.name.setVisible(name)
        self.name.edit.clear()
        self._offer(tuple(roles))
        self.second.say(second)
        self.second.setVisible(bool(second))
        self.primary.say(do)
        self.primary.setVisible(bool(do))
        if name:
            self.name.begin()
        else:
            self.setFocus()
            self.primary.setFocus()

    def say(self, words: str) -> None:
        """What is wrong; nothing was booked."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def choose(self, place: int) -> bool:
        """The role of that digit, if there is one."""
        if not 1 <= place <= len(self._role_names):
            return False
        self._role = self._role_names[place - 1]
        for at, button in enumerate(self.roles, 1):
            button.setChecked(at == place)
        return True

    def _offer(self, roles: tuple[str, ...]) -> None:
        for button in self.roles:
            button.hide()
            button.deleteLater()
        self._role_names, self._role = roles, ""
        self.roles = []
        for at, role in enumerate(roles, 1):
            button = SideButton(role_words(role), str(at), checkable=True)
            button.clicked.connect(lambda _=False, place=at: self.choose(place))
            self.body.insertWidget(at, button)
            self.roles.append(button)
        self.choose(1)

    def _named(self) -> None:
        """From the name to the roles: digits choose, Enter goes on."""
        if self.name.text:
            self.primary.setFocus()

    def _go(self) -> None:
        if self.name.isVisibleTo(self) and not self.name.text:
            self.name.edit.setFocus()
            return
        self.go.emit(self.name.text, self._role)
