"""Errands to the desk: asked off the GUI thread, answers brought home in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from posdesk.desk.action import Action, Lookup, Outcome
from posdesk.desk.desk import Desk
from posdesk.desk.duty import NobodySignedIn
from ui.work import Work

Answer = TypeVar("Answer")
Trouble = Callable[[Exception], None]


class Errands:
    """One desk, reached through one worker; `trouble` hears what nobody else was asked to hear."""

    def __init__(self, work: Work, desk: Desk, trouble: Trouble) -> None:
        self.desk = desk
        self._work = work
        self._trouble = trouble
        self.gone: Callable[[], None] = lambda: None

    def do(
        self,
        action: Action[Answer],
        home: Callable[[Answer], None],
        trouble: Trouble | None = None,
    ) -> None:
        """Perform the act; its result, or its trouble, comes home on the GUI thread.

        `gone` is called where she who was on duty has left the shop meanwhile, at another till.
        """
        before = self.desk.duty.staff

        def result(outcome: Outcome[Answer]) -> None:
            home(outcome.result)

        def wrong(refused: Exception) -> None:
            (trouble or self._trouble)(refused)
            if isinstance(refused, NobodySignedIn) and before is not None:
                self.gone()

        self._work.run(lambda: self.desk.do(action), result, wrong)

    def note(self, action: Action[None]) -> None:
        """An act nobody waits for; a disk that refuses it is told by the next one."""
        self.do(action, lambda _: None, lambda _: None)

    def ask(
        self,
        lookup: Lookup[Answer],
        home: Callable[[Answer], None],
        trouble: Trouble | None = None,
        *,
        newest: str = "",
    ) -> None:
        """Answer the question; of those with one word in `newest` only the last comes home."""
        ask = self.desk.ask
        self._work.run(lambda: ask(lookup), home, trouble or self._trouble, newest=newest)

    def away(
        self, errand: Callable[[], Answer], home: Callable[[Answer], None], trouble: Trouble
    ) -> None:
        """Anything slow that needs no books."""
        self._work.run(errand, home, trouble)

    def tell(self, trouble: Exception) -> None:
        """Say what is wrong, where it is said when nobody was asked to hear it."""
        self._trouble(trouble)

    def new_operation(self) -> str:
        """An id for a draft just opened."""
        return self.desk.new_operation()
