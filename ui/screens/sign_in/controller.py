"""Signing in: asks the desk, says what came of it, tells who is on duty."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posdesk.desk.actions.sign_in import SignedIn
from posdesk.desk.lookups.staff import AskStaff
from posdesk.people.staff import StaffMember
from posdesk.wording import translate
from ui.actions import AUDITOR
from ui.errands import Errands
from ui.main_window import MainWindow
from ui.screens.sign_in.recover import RecoverPanel, RecoverSheet
from ui.screens.sign_in.screen import SignInPanel, SignInSheet
from ui.screens.sign_in.shown_once import ShownOnce, halves_once, pin_once
from ui.wording import refusal

if TYPE_CHECKING:
    from posdesk.desk.signing_in import NewPin

PAGE, RECOVER, GIVEN = "sign_in", "sign_in/recover", "sign_in/given"


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
        self.panel.pin.recover.connect(self.ask_halves)
        self.panel.recover.clicked.connect(self.ask_halves)

    # What a usual day never sees is built when it is wanted.

    @cached_property
    def halves(self) -> RecoverSheet:
        """Where the two halves of the recovery code are typed, on its page."""
        halves, panel = RecoverSheet(), self.recover_panel
        self.window.add_page(RECOVER, halves, panel)
        halves.entered.connect(self._recover)
        panel.primary.clicked.connect(halves.go)
        for part in (halves, panel):
            part.back.connect(self._back)
        return halves

    @cached_property
    def recover_panel(self) -> RecoverPanel:
        """What is said of them, and the way on."""
        return RecoverPanel()

    @cached_property
    def once(self) -> ShownOnce:
        """A new PIN and new halves, on a page that shows them once."""
        once = ShownOnce()
        self.window.add_page(GIVEN, self.sheet, once)
        once.done.connect(self._back)
        return once

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
        if self.window.shown_page == GIVEN:
            return
        known = 0 < place <= len(self._people)
        self._chosen = self._people[place - 1] if known else None
        self.sheet.show_chosen(place if known else 0)
        self.panel.show_person(self._chosen)
        self.panel.pin.setFocus()

    def scanned(self, text: str) -> None:
        """A badge, while nobody is on duty."""
        if self.window.shown_page == PAGE and self.work.desk.duty.staff is None:
            from posdesk.desk import signing_in

            self.panel.say(translate("SignIn", "One moment."))
            desk = self.work.desk
            errand = lambda: signing_in.sign_in_by_badge(desk, text)  # noqa: E731
            self.work.away(errand, self._came, self.work.tell)

    def ask_halves(self) -> None:
        """The person chosen needs a new PIN."""
        if self._chosen is not None:
            halves = self.halves
            self.window.show_page(RECOVER)
            self.recover_panel.begin()
            halves.begin(self._chosen.name, self._demo_halves())

    def _show_people(self, people: tuple[StaffMember, ...]) -> None:
        self._people = people
        self.sheet.show_people(people, self._hint)
        self.choose(1 if len(people) == 1 else 0)

    def _try(self, pin: str) -> None:
        from posdesk.desk import signing_in

        if self._chosen is not None:
            self.panel.say(translate("SignIn", "One moment."))
            desk, code = self.work.desk, self._chosen.code
            errand = lambda: signing_in.sign_in(desk, code, pin)  # noqa: E731
            self.work.away(errand, self._came, self.work.tell)

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

    # --- the recovery code -------------------------------------------------------------------

    def _recover(self, first: str, second: str) -> None:
        from posdesk.desk import signing_in

        if self._chosen is None:
            return
        self.recover_panel.say(translate("SignIn", "One moment."), "soft")
        desk, code = self.work.desk, self._chosen.code
        errand = lambda: signing_in.recover(desk, code, first, second)  # noqa: E731
        self.work.away(errand, self._recovered, self._not_recovered)

    def _recovered(self, given: NewPin) -> None:
        self.halves.wipe()
        once = self.once
        self.window.show_page(GIVEN)
        halves = halves_once(given.recovery) if given.recovery else ()
        once.begin(pin_once(given.pin, given.person.name), *halves)

    def _not_recovered(self, trouble: Exception) -> None:
        self.recover_panel.say(refusal(trouble)[0], "warn")
        self.halves.first.edit.setFocus()

    def _back(self) -> None:
        """To the PIN of the same person."""
        if "halves" in vars(self):
            self.halves.wipe()
        self.window.show_page(PAGE)
        self.choose(self._people.index(self._chosen) + 1 if self._chosen in self._people else 0)

    def _demo_halves(self) -> str:
        if not self.work.desk.shop.demo:
            return ""
        from posdesk.intake.demo_people import RECOVERY  # only a demo needs it

        words = translate("SignIn", "As long as nobody used it, the code here is {one} and {two}.")
        return words.format(one=RECOVERY.first, two=RECOVERY.second)
