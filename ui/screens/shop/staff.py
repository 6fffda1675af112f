"""Staff: who works here, new ones, roles, PINs given by the program, badges, and who left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from posdesk.desk import signing_in
from posdesk.desk.action import Action
from posdesk.desk.actions.change_role import ChangeRole
from posdesk.desk.actions.retire_staff import RetireStaff
from posdesk.desk.actions.staff_acts import Person
from posdesk.desk.lookups.staff import AskRecoveryCode, AskStaffList, StaffRow
from posdesk.desk.signing_in import NewPin
from posdesk.people.recovery import RecoveryCode
from posdesk.people.rights import ADD, BADGE, PIN, RETIRE, ROLE, TAKE_BACK, may
from posdesk.people.staff import ROLES
from posdesk.wording import translate
from ui.errands import Errands
from ui.models.rows import RowsModel
from ui.saying import Saying
from ui.screens.shop.page import ShopPage, refused_words
from ui.screens.shop.staff_panels import CODE, KEYS, AskPanel, OneOf, PersonPanel, open_acts
from ui.screens.shop.staff_rows import STAFF_COLUMNS
from ui.screens.sign_in.shown_once import Once, ShownOnce, halves_once, pin_once
from ui.widgets.lines import LinesView


class StaffPage(ShopPage):
    """The list of people, and in the panel what the one on duty may do."""

    NAME = "shop/staff"

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self.person, self.asks, self.once = PersonPanel(), AskPanel(), ShownOnce()
        self.panels = OneOf(self.person, self.asks, self.once)
        super().__init__(self.panels, parent)
        self._work = work
        self._draft = work.draft()
        self._act = ""
        self._has_code = True
        self._shown_to = ""  # the code of who was on duty when something was shown once
        self.model: RowsModel[StaffRow] = RowsModel(STAFF_COLUMNS, self)
        self.view = LinesView(self.title(), fit=False, heads=False)
        self.view.setModel(self.model)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        paper = QFrame()
        paper.setProperty("look", "sheet")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(24, 12, 24, 12)
        inside.addWidget(self.view)
        self.sheet.fill(paper)
        self.view.pressed_cell.connect(lambda row, _: self.light(row))
        self.person.wanted.connect(self.want)
        self.asks.go.connect(self._go)
        self.asks.back.connect(self.step_back)
        self.asks.other.connect(self._take_badge)
        self.once.done.connect(self._rest)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Staff")

    # --- what is shown -----------------------------------------------------------------------

    def begin(self) -> None:
        """Read who works here; what is shown once stays for whom it was shown to."""
        if not (self.once.figure and self._shown_to == self._work.desk.duty.code):
            self.forget()
        self._work.ask(AskRecoveryCode(), self._code_known)
        self._work.ask(AskStaffList(), self._show)

    def forget(self) -> None:
        """A PIN or half a code is not kept, not even for whom it was shown to."""
        self._act = self._shown_to = ""
        self.once.begin()
        self.panels.show_panel(self.person)

    @property
    def row(self) -> StaffRow | None:
        """The person lit."""
        at = self.view.current_row
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def light(self, at: int) -> None:
        """Light the person in that row; not while a question about another is asked."""
        if self.panels.shows(self.person):
            self.view.set_current_row(min(max(at, 0), len(self.model.rows) - 1))
            if self.row is not None:
                self.view.scrollTo(self.model.index(self.view.current_row, 0))
            self._show_person()

    def _show(self, rows: tuple[StaffRow, ...]) -> None:
        code = self.row.code if self.row else ""
        self.model.set_rows(rows)
        places = [at for at, row in enumerate(rows) if row.code == code]
        self.view.set_current_row(places[0] if places else min(0, len(rows) - 1))
        self._show_person()

    def _code_known(self, there: bool) -> None:
        self._has_code = there
        self._show_person()

    def _show_person(self) -> None:
        self.person.show_person(self.row, self._acts(), self._has_code)

    def _acts(self) -> frozenset[str]:
        staff = self._work.desk.duty.staff
        return open_acts(staff.role, self.row) if staff else frozenset()

    def _rest(self) -> None:
        self._act = ""
        self.panels.show_panel(self.person)
        self.sheet.setFocus()
        self.begin()

    # --- keys and scans ----------------------------------------------------------------------

    def pressed(self, event: QKeyEvent) -> bool:
        """Arrows light a person; letters act; digits choose a role where one is asked for."""
        text = event.text().upper()
        if self.panels.shows(self.asks):
            if text == "T" and self._act == BADGE and self.asks.second.isVisible():
                self._take_badge()
                return True
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered and self._act != ADD:  # the name's own Enter goes to the roles first
                self.asks.primary.click()
                return True
            return text.isdigit() and text.isascii() and self.asks.choose(int(text))
        if not self.panels.shows(self.person):
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.light(self.view.current_row + step)
            return True
        act = next((act for act, key in KEYS.items() if key == text and act in self._acts()), "")
        if act:
            self.want(act)
        return bool(act)

    def step_back(self) -> None:
        """Esc leaves a question, then the page; what is shown once is left by its button alone."""
        if self.panels.shows(self.asks):
            self._rest()
        elif self.panels.shows(self.person):
            self.left.emit()

    def scanned(self, text: str) -> bool:
        """A badge where one is waited for; nothing while a PIN is shown."""
        if self.panels.shows(self.asks) and self._act == BADGE:
            desk, code = self._work.desk, self._code()
            given = translate("Staff", "From now on the badge signs {name} in.")
            self._away(lambda: signing_in.give_badge(desk, code, text), self._done(given))
            return True
        return not self.panels.shows(self.person)

    # --- the questions -----------------------------------------------------------------------

    def want(self, act: str) -> None:
        """Ask before anything is done: a PIN is not lost by a slip of the finger."""
        if act not in self._acts():
            return
        self._act = act
        self.panels.show_panel(self.asks)
        name = self.row.name if self.row else ""
        ask = self.asks.begin
        if act == ADD:
            told = translate("Staff", "The program gives a six-digit PIN, shown once.")
            add = translate("Staff", "Add, and show the PIN")
            ask(translate("Staff", "Somebody new"), told, add, name=True, roles=self._roles(ADD))
        elif act in (PIN, TAKE_BACK):
            told = translate("Staff", "{name} gets a new PIN, shown once. Any older one is gone.")
            do = translate("Staff", "Show the new PIN")
            title = (
                translate("Staff", "New PIN") if act == PIN else translate("Staff", "Comes back")
            )
            ask(title, told.format(name=name), do)
        elif act == ROLE:
            told = translate("Staff", "What is {name} from the next sign-in on?").format(name=name)
            do = translate("Staff", "Change the role")
            ask(translate("Staff", "Another role"), told, do, roles=self._roles(ROLE))
        elif act == BADGE:
            told = translate("Staff", "Scan the badge of {name} now.").format(name=name)
            has = self.row is not None and self.row.has_badge
            second = translate("Staff", "Take the badge away") if has else ""
            ask(translate("Staff", "Badge"), told, second=second)
        elif act == RETIRE:
            told = translate("Staff", "{name} signs in no more. What {name} booked stays as it is.")
            do = translate("Staff", "{name} leaves").format(name=name)
            ask(translate("Staff", "Leaves the shop"), told.format(name=name), do)
        else:
            told = translate(
                "Staff",
                "Two halves for two papers, shown once. Together they give a new PIN when one is "
                "worn out. What is on older papers counts no more.",
            )
            do = translate("Staff", "Show the new code")
            ask(translate("Staff", "New recovery code"), told, do)

    def _go(self, name: str, role: str) -> None:
        desk, code = self._work.desk, self._code()
        if self._act == ADD:
            self._away(lambda: signing_in.add_staff(desk, name, role), self._given)
        elif self._act == PIN:
            self._away(lambda: signing_in.renew_pin(desk, code), self._given)
        elif self._act == TAKE_BACK:
            self._away(lambda: signing_in.take_back(desk, code), self._given)
        elif self._act == ROLE:
            told = translate("Staff", "{name} has another role from the next sign-in on.")
            operation = self._draft.id_of(ROLE, code, role)
            self._send(ChangeRole(operation, code, role), self._done(told))
        elif self._act == RETIRE:
            told = translate("Staff", "{name} signs in no more.")
            operation = self._draft.id_of(RETIRE, code)
            self._send(RetireStaff(operation, code), self._done(told))
        elif self._act == CODE:
            self._away(lambda: signing_in.make_recovery_code(desk), self._code_given)

    def _take_badge(self) -> None:
        desk, code = self._work.desk, self._code()
        told = translate("Staff", "{name} signs in by PIN alone.")
        self._away(lambda: signing_in.give_badge(desk, code, ""), self._done(told))

    def _roles(self, act: str) -> tuple[str, ...]:
        """The roles that may be given, to the person lit where it is another role."""
        staff = self._work.desk.duty.staff
        now = self.row.role if act == ROLE and self.row else ""
        before = (now,) if now else ()
        return tuple(
            role for role in ROLES if staff and role != now and may(staff.role, act, role, *before)
        )

    def _code(self) -> str:
        return self.row.code if self.row else ""

    # --- what came of it ---------------------------------------------------------------------

    def _away(self, errand: Callable[[], Any], home: Callable[[Any], None]) -> None:
        self._act = ""  # pressed twice is once
        self._work.away(errand, self._to_her(home), self._refused)

    def _send(self, act: Action[Any], home: Callable[[Any], None]) -> None:
        self._act = ""
        self._work.do(act, self._to_her(home), self._refused)

    def _to_her(self, home: Callable[[Any], None]) -> Callable[[Any], None]:
        """Home, but not to whoever has signed in meanwhile."""
        by = self._work.desk.duty.code

        def came(answer: Any) -> None:
            if self._work.desk.duty.code == by:
                home(answer)

        return came

    def _given(self, given: NewPin) -> None:
        self._show_once(pin_once(given.pin, given.person.name))

    def _code_given(self, code: RecoveryCode) -> None:
        self._show_once(*halves_once(code))

    def _show_once(self, *things: Once) -> None:
        self._shown_to = self._work.desk.duty.code
        self.panels.show_panel(self.once)
        self.once.begin(*things)

    def _done(self, words: str) -> Callable[[Person], None]:
        def done(person: Person) -> None:
            self.said.emit(Saying(words.format(name=person.name), translate("Staff", "Done")))
            self._rest()

        return done

    def _refused(self, trouble: Exception) -> None:
        self.said.emit(refused_words(trouble))
        self._rest()
