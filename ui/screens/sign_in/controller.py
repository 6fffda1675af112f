"""Signing in: asks the desk, says what came of it, tells who is on duty."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from posdesk.desk.actions.sign_in import SignedIn, SignIn
from posdesk.desk.lookups.staff import AskStaff
from posdesk.people.staff import StaffMember
from posdesk.wording import translate
from ui.actions import AUDITOR
from ui.errands import Errands
from ui.main_window import MainWindow
from ui.screens.sign_in.screen import SignInPanel, SignInSheet
from ui.wording import refusal

PAGE = "sign_in"


class SignInScreen(QObject):
    """The sign-in page; `signed_in` tells the person now on duty."""

    signed_in = Signal(object)

    def __init__(self, window: MainWindow, work: Errands, hint: str = "") -> None:
        super().__init__(window)
        self.window = window
        self.work = work
        self.sheet = SignInSheet()
        self.panel = SignInPanel()
        self._hint = hint
        self._people: tuple[StaffMember, ...] = ()
        self._chosen: StaffMember | None = None
        window.add_page(PAGE, self.sheet, self.panel)
        self.sheet.chosen.connect(self.choose)
        self.panel.pin.chosen.connect(self.choose)
        self.panel.entered.connect(self._try)

    def show(self) -> None:
        """Nobody is on duty: ask who is."""
        self.work.desk.sign_in(None)
        self.window.top.show_clerk("")
        self.window.field.setEnabled(False)
        self.window.actions_table.allow((), AUDITOR)
        self.window.show_page(PAGE)
        self.work.ask(AskStaff(), self._show_people)

    def choose(self, place: int) -> None:
        """The person at that place (from 1); 0 chooses nobody."""
        known = 0 < place <= len(self._people)
        self._chosen = self._people[place - 1] if known else None
        self.sheet.show_chosen(place if known else 0)
        self.panel.show_person(self._chosen)
        self.panel.pin.setFocus()

    def _show_people(self, people: tuple[StaffMember, ...]) -> None:
        self._people = people
        self.sheet.show_people(people, self._hint)
        self.choose(1 if len(people) == 1 else 0)

    def _try(self, pin: str) -> None:
        if self._chosen is not None:
            self.panel.say(translate("SignIn", "One moment."))
            self.work.do(SignIn(self._chosen.code, pin), self._came)

    def _came(self, came: SignedIn) -> None:
        if came.staff is None:
            words, _ = refusal(came.refusal) if came.refusal else ("", "")
            self.panel.say(words, "warn")
            self.panel.pin.setFocus()
            return
        self.panel.show_person(None)
        self.work.desk.sign_in(came.staff)
        self.window.top.show_clerk(came.staff.name)
        self.window.field.setEnabled(True)
        self.signed_in.emit(came.staff)
