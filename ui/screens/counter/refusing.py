"""F9: a manager says no to what is ticked; a slip with the reason and the way to ask again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posdesk.ticket.ticket import BACK, Spot
from posdesk.wording import translate
from ui.saying import Saying
from ui.screens.counter.asking import SayNo
from ui.screens.counter.controller import Counter
from ui.wording import refusal

if TYPE_CHECKING:
    from posdesk.desk.actions.sign_in import SignedIn
    from posdesk.desk.lookups.may_refuse import MayRefuse
    from posdesk.people.staff import StaffMember
    from posdesk.returns.refusals import Ground

Proof = tuple[str, str]
"""Who it is and her PIN; nobody's name and the text of a badge."""


class Refusing(QObject):
    """A no, from the ticked lines of one receipt. `told`: what is wrong; nobody was refused."""

    told = Signal(str)
    badge = Signal(str)

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._counter = counter
        counter.proved.connect(self._by_badge)
        self._draft = counter.work.draft()
        self._busy = False

    def _by_badge(self, text: str) -> None:
        if isinstance(self._counter.asking, SayNo):
            self.badge.emit(text)

    def begin(self) -> None:
        """Ask which grounds there are for the line lit, or for all that is ticked."""
        counter = self._counter
        spot, drafts = counter.ticket.spot, counter.ticket.returns
        ticked = [draft for draft in drafts if draft.ticks]
        if not ticked or counter.posting:
            return
        draft = ticked[-1]
        ticks = draft.ticks
        if spot is not None and spot.way == BACK and drafts[spot.receipt].ticked(spot.place):
            draft = drafts[spot.receipt]
            ticks = tuple(tick for tick in draft.ticks if tick.line_no == spot.place)
        why = tuple((tick.line_no, tick.reason) for tick in ticks)
        from posdesk.desk.lookups.may_refuse import AskMayRefuse  # not before somebody says no

        question = AskMayRefuse(draft.standing.sale.number, why)
        counter.work.ask(question, self._found, newest="refusal")

    def _found(self, found: MayRefuse) -> None:
        self._counter.ask(SayNo(found))

    def say_no(
        self, found: MayRefuse, ground: Ground, words: str, one: Proof, two: Proof | None
    ) -> None:
        """Each proves herself first, then it is written down; pressed twice is once."""
        if self._busy:
            return
        self._busy = True
        self.told.emit(translate("SignIn", "One moment."))
        from posdesk.desk import signing_in

        desk, proofs = self._counter.work.desk, (one, two) if two is not None else (one,)

        def proved(came: tuple[SignedIn, ...]) -> None:
            missed = next((each for each in came if each.staff is None), None)
            if missed is not None:
                self._busy = False
                self.told.emit(refusal(missed.refusal)[0] if missed.refusal else "")
                return
            people = [each.staff for each in came if each.staff is not None]
            self._write(found, ground, words, people)

        def proving(proof: Proof) -> SignedIn:
            code, said = proof
            if code:
                return signing_in.sign_in(desk, code, said)
            return signing_in.sign_in_by_badge(desk, said)

        self._counter.work.away(
            lambda: tuple(proving(each) for each in proofs), proved, self._not_done
        )

    def _write(
        self, found: MayRefuse, ground: Ground, words: str, people: list[StaffMember]
    ) -> None:
        from posdesk.desk.actions.refuse_return import RefuseReturn

        lines = tuple(line for line, _ in found.why)
        codes = tuple(each.code for each in people)
        act = RefuseReturn(
            self._draft.id_of(found.sale, lines, ground.code, words, codes), found.sale, lines,
            ground.code, people[0], words, people[1] if len(people) > 1 else None, found.why,
        )  # fmt: skip
        self._counter.work.do(act, lambda slip: self._done(slip, found), self._not_done)

    def _done(self, slip: str, found: MayRefuse) -> None:
        self._busy = False
        counter = self._counter
        place = counter.ticket.receipt_place(found.sale)
        ticket = counter.ticket
        if place is not None:
            for line, _ in found.why:
                ticket = ticket.counting(Spot(BACK, line, place), 0)
            if not ticket.returns[place].ticks:
                ticket = ticket.closing(place)
        counter.asking = None
        counter.change(ticket)
        counter.print_waiting.emit()
        words = translate("Approval", "{number} prints: why, and how to ask again.")
        counter.say(Saying(words.format(number=slip), translate("Approval", "Not taken back")))
        counter.refresh_home()

    def _not_done(self, trouble: Exception) -> None:
        self._busy = False
        self.told.emit(refusal(trouble)[0])
