"""The stage with a window on it: one desk, reached by sentences and by a clerk's hand alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from argon2 import PasswordHasher
from scenarios.windows.clerk import Clerk

from posdesk.errors import Refusal
from posdesk.people.staff import AUDITOR, CLERK
from posdesk.scenarios.ground import Beginning, FileGround
from posdesk.scenarios.house import FIRST_MOMENT, PEOPLE
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.stage import _STEP_MS, Stage
from posdesk.store.books import Books

PIN = "482915"
# The PIN of a shop that is thrown away: a hash that is quick to try.
_PIN_HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)
FLOAT = "100"
_SIGN_IN, _OPENING = "sign_in", "shift"


def put_people(books: Books) -> None:
    """Those who work here, each with a PIN."""
    for member in PEOPLE.values():
        books.staff.add(replace(member, pin_hash=_PIN_HASH))


@dataclass
class WindowStage(Stage):
    """`steps_by_hand` counts the sentences done at the window, `acts_by_hand` what it booked."""

    clerk: Clerk | None = None
    acts_by_hand: int = 0
    steps_by_hand: int = 0
    results: list[Any] = field(default_factory=list)
    _driving: bool = False

    def begin(self) -> None:
        """Fresh books, their people with PINs."""
        shop, taxes = self.house.shop, self.house.taxes
        self.ground.make(Beginning(shop, taxes, self.key, FIRST_MOMENT, put_people, self.till))
        self._made = True
        self.open_books()

    def open_books(self) -> None:
        """The window opens them; the clerk signs in, and a shift runs."""
        assert isinstance(self.ground, FileGround)
        self.clerk = Clerk(self.ground.books, self.clock)
        desk = self.clerk.application.desk
        assert desk is not None
        self._desk, self._do = desk, desk.do
        desk.do = self._kept  # type: ignore[method-assign]
        self.put_on_duty(CLERK)
        self.at_work()

    def close_books(self) -> None:
        """The window is closed, and its books with it."""
        self.desk  # noqa: B018 - opened first, as the desk's own stage does
        self.end()

    def end(self) -> None:
        """Let go of all of it."""
        if self.clerk is not None:
            self.clerk.leave()
        self.clerk = self._desk = None

    def put_on_duty(self, role: str) -> None:
        """Signs in by keys: F12, her digit, her PIN."""
        clerk, desk = self.clerk, self._desk
        assert clerk is not None and desk is not None
        member = PEOPLE[role]
        if desk.duty.code == member.code:
            return
        if desk.duty.staff is not None:
            clerk.key("F12")
        check(clerk.page == _SIGN_IN, f"{clerk.page} is shown, and nobody can sign in")
        sign_in = clerk.application.sign_in
        place = [each.code for each in sign_in._people].index(member.code) + 1
        clerk.key(str(place))
        clerk.write(PIN)
        check(desk.duty.code == member.code, sign_in.panel.note.text())

    def at_work(self) -> None:
        """A shift runs: who is on duty opens one where the window asks for it."""
        with self.read() as books:
            runs = books.shifts.current(self.till) is not None
        if runs:
            return
        clerk, staff = self.clerk, self.desk.duty.staff
        assert clerk is not None
        if staff is None or staff.role == AUDITOR:
            self.put_on_duty(CLERK)
        if clerk.page != _OPENING:
            clerk.key("F2")
            clerk.counter.refresh_home()
            clerk.idle()
        check(clerk.page == _OPENING, f"{clerk.page} is shown, and no shift can be opened")
        clerk.write(FLOAT)
        clerk.key("Enter")

    @contextmanager
    def trying_by_hand(self) -> Iterator[Clerk]:
        """The same, for what the till should refuse: nothing but an attempt may be written."""
        self.at_work()  # before anything is counted
        with self.trying():
            with self.hand() as clerk:
                yield clerk
            if self.refused is not None:
                raise self.refused

    @contextmanager
    def hand(self) -> Iterator[Clerk]:
        """The clerk at the counter, who comes to the empty ticket first; a minute later."""
        self.desk  # noqa: B018
        self.at_work()
        clerk = self.clerk
        assert clerk is not None
        self.clock.at = self.clock.at.after(ms=_STEP_MS)
        self._driving = True
        try:
            clerk.rest()
            yield clerk
        finally:
            self._driving = False
        self.steps_by_hand += 1

    @contextmanager
    def look(self) -> Iterator[Clerk]:
        """The clerk looks something up: no deed, and no minute of the story."""
        self.desk  # noqa: B018
        self.at_work()
        clerk = self.clerk
        assert clerk is not None
        clerk.rest()
        yield clerk
        clerk.rest()

    def _kept(self, action: Any) -> Any:
        """Every act of the window is done again when the scenario has ended, as all others are."""
        try:
            made = self._do(action)
        except Refusal as refused:
            if self._driving:
                self.refused = refused
            raise
        if self._driving and action.operation and not made.repeated:
            self.acts_by_hand += 1
            self.done.append((self.desk, action, self.desk.duty.staff))
            self.results.append(made.result)
        return made

    def result(self, kind: type) -> Any:
        """What the newest act by hand of that kind came to."""
        found = next((each for each in reversed(self.results) if isinstance(each, kind)), None)
        clerk = self.clerk
        assert clerk is not None
        check(found is not None, f"nothing was booked; the window says: {clerk.said}")
        return found
