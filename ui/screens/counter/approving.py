"""Enter was above the limit of who is on duty: a second person is asked, in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posdesk.approvals.approval import BADGE, PIN, Approval, ApprovalWanted
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.saying import Saying, refused_words
from ui.screens.counter.asking import WantApproval
from ui.wording import refusal

if TYPE_CHECKING:
    from posdesk.desk.actions.promise_refund import Promised
    from posdesk.desk.actions.sign_in import SignedIn
    from ui.screens.counter.controller import Counter


class Approving(QObject):
    """What is asked of a second person, for the ticket on the counter.

    `told(words)`: what is wrong with who proved herself; nothing was booked. `moved`: what stands
    has changed.
    """

    told = Signal(str)
    moved = Signal()

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._counter = counter
        self._draft, self._yes = counter.work.draft(), counter.work.draft()
        self.asked: Approval | None = None
        self._busy = False
        self._then: Callable[[str], None] | None = None
        self.promised = False
        counter.approval_wanted.connect(self.begin)
        counter.proved.connect(self.by_badge)

    @property
    def _work(self) -> Errands:
        return self._counter.work

    def begin(self, refused: ApprovalWanted) -> None:
        """Ask for what Enter was refused: from here the customer's minute runs."""
        self._ask(refused, None)

    def begin_for(
        self, refused: ApprovalWanted, then: Callable[[str], None], *, promised: bool = False
    ) -> None:
        """The same for an act beside the ticket: `then` sends it with what was asked. `promised`:
        the customer has it in writing already, by a day."""
        self._ask(refused, then, promised=promised)

    def _ask(
        self,
        refused: ApprovalWanted,
        then: Callable[[str], None] | None,
        *,
        promised: bool = False,
    ) -> None:
        self._then, self.promised = then, promised
        figures = refused.figures
        act, document = str(figures["act"]), str(figures["document"])
        amount, ask = int(str(figures["amount"])), str(figures["ask"])
        wanted = WantApproval(
            act, document, amount, int(str(figures["limit"])), bool(figures["may_serve"])
        )
        if ask and self.asked is not None and self.asked.ask == ask:
            self._counter.ask(wanted)
            self.moved.emit()
            return
        from posdesk.desk.actions.ask_approval import AskApproval

        self.asked = None
        self._counter.ask(wanted)
        act_ = AskApproval(self._draft.id_of(act, document, amount), act, document, amount)
        self._work.do(act_, self._is_asked)

    def _is_asked(self, asked: Approval) -> None:
        self.asked, self._counter.approval = asked, asked.ask
        self.moved.emit()

    # --- somebody is here ----------------------------------------------------------------------

    def by_badge(self, text: str) -> None:
        """A badge was scanned."""
        if not isinstance(self._counter.asking, WantApproval):
            return
        from posdesk.desk import signing_in

        desk = self._work.desk
        self._prove(lambda: signing_in.sign_in_by_badge(desk, text), BADGE)

    def by_pin(self, code: str, pin: str) -> None:
        """Somebody chose who she is and typed her PIN."""
        from posdesk.desk import signing_in

        desk = self._work.desk
        self._prove(lambda: signing_in.sign_in(desk, code, pin), PIN)

    def _prove(self, errand: object, way: str) -> None:
        if self._busy or self.asked is None:
            return
        self._busy = True
        self.told.emit(translate("SignIn", "One moment."))

        def came(signed: SignedIn) -> None:
            if signed.staff is None or self.asked is None:
                self._busy = False
                words, _ = refusal(signed.refusal) if signed.refusal else ("", "")
                self.told.emit(words)
                return
            from posdesk.desk.actions.give_approval import GiveApproval

            operation = self._yes.id_of(self.asked.ask, signed.staff.code)
            act = GiveApproval(operation, self.asked.ask, signed.staff, way)
            self._work.do(act, self._given, self._not_given)

        self._work.away(errand, came, self._not_given)  # type: ignore[arg-type]

    def _given(self, approval: Approval) -> None:
        self._busy = False
        self.asked = approval
        self._go_on(approval)

    def _go_on(self, asked: Approval) -> None:
        """What Enter was refused, once more."""
        self._counter.ask(None)
        if self._then is not None:
            self._then(asked.ask)
        else:
            self._counter.go()

    def _not_given(self, trouble: Exception) -> None:
        self._busy = False
        self._yes.begin()
        self.told.emit(refusal(trouble)[0])

    # --- nobody is ------------------------------------------------------------------------------

    @property
    def wait_s(self) -> int:
        """Seconds until the clerk goes on alone."""
        at = self._work.desk.station().at
        return 60 if self.asked is None else -(-self.asked.wait_ms(at) // 1000)

    @property
    def promise_due(self) -> bool:
        """Whether the customer has waited as long as anybody may."""
        at = self._work.desk.station().at
        return self.asked is not None and not self.asked.promise_in_ms(at)

    def serve(self) -> None:
        """Nobody came within the minute: give it back; a manager looks at it later."""
        if self.asked is not None and not self.wait_s and not self._busy:
            self._go_on(self.asked)

    def promise(self) -> None:
        """In writing, signed, with a day: the customer need not wait."""
        from posdesk.desk.actions.promise_refund import PromiseRefund

        if self.asked is not None and not self._busy and not self.promised:
            self._busy = True
            self._work.do(PromiseRefund(self.asked.ask), self._promised, self._not_promised)

    def _promised(self, done: Promised) -> None:
        from posdesk.ticket.ticket import Ticket

        self._busy = False
        counter = self._counter
        self.asked, counter.asking = None, None
        if self._then is None:
            counter.change(Ticket(""))
        counter.changed.emit()
        counter.print_waiting.emit()
        words = translate("Approval", "{number} prints: {amount} by {day}. It counts.").format(
            number=done.number, amount=formats.amount(done.amount, counter.currency),
            day=formats.day(done.until),
        )  # fmt: skip
        counter.say(Saying(words, translate("Promise", "Promised")))
        counter.refresh_home()

    def _not_promised(self, trouble: Exception) -> None:
        self._busy = False
        self._counter.say(refused_words(trouble))
