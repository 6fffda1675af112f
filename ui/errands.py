"""Errands to the desk: asked off the GUI thread, answers brought home in order."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import TypeVar

from posdesk.desk.action import Action, Lookup, Outcome
from posdesk.desk.desk import Desk
from posdesk.desk.duty import NobodySignedIn
from ui.work import Work

Answer = TypeVar("Answer")
Trouble = Callable[[Exception], None]


class Draft:
    """What a page is about to send: its operation id stays until its answer is known.

    Pressed again after a fault it is the same act, whatever became of the first press.
    """

    def __init__(self, work: Errands) -> None:
        self._work = work
        self._operation = ""
        self._what: tuple[object, ...] = ()
        work.drafts.add(self)

    def begin(self) -> None:
        """A form is opened anew: what is sent from it is another act."""
        self._operation, self._what = "", ()

    def id_of(self, *what: object) -> str:
        """The id of the act drafted; `what` tells two acts of one page apart."""
        if not self._operation or what != self._what:
            self._operation, self._what = self._work.new_operation(), what
        return self._operation

    def answered(self, operation: str) -> None:
        """That act is in the books: what comes now is another."""
        if operation == self._operation:
            self.begin()


class Errands:
    """One desk, reached through one worker; `trouble` hears what nobody else was asked to hear."""

    def __init__(self, work: Work, desk: Desk, trouble: Trouble) -> None:
        self.desk = desk
        self._work = work
        self._trouble = trouble
        self.gone: Callable[[], None] = lambda: None
        self.drafts: weakref.WeakSet[Draft] = weakref.WeakSet()

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
            for draft in list(self.drafts):
                draft.answered(action.operation)
            home(outcome.result)

        def wrong(refused: Exception) -> None:
            (trouble or self._trouble)(refused)
            if isinstance(refused, NobodySignedIn) and before is not None:
                self.gone()

        self._work.run(lambda: self.desk.do(action), result, wrong)

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

    def draft(self) -> Draft:
        """A draft of a page, which keeps the id of what is sent from it."""
        return Draft(self)

    def new_operation(self) -> str:
        """An id for a draft just opened: a ticket's own, or what `Draft` keeps."""
        return self.desk.new_operation()
