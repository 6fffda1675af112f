"""What is changed, claimed and handed over on the plan shown: acts and answers. No widgets."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from posdesk.desk.actions.answer_claim import AnswerClaim
from posdesk.desk.actions.change_plan import ChangePlan, PlanChanged
from posdesk.desk.actions.claim_payment import ClaimAnswered, ClaimPayment
from posdesk.desk.actions.hand_over_goods import HandOverGoods
from posdesk.desk.actions.hand_statement import HandStatement
from posdesk.desk.actions.reprint import Reprint
from posdesk.desk.actions.sign_in import SignedIn
from posdesk.instalments import change
from posdesk.instalments.change import ADDED, MOVED, SKIPPED, PlanChange
from posdesk.instalments.missing import ACCEPTED, REFUSED, PaymentClaim
from posdesk.people.staff import StaffMember
from posdesk.sales.basket import Basket
from posdesk.sales.pricing import price
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, refused_words
from ui.screens.plans.claim_panel import Claimed
from ui.screens.plans.controller import SAID, PlanDesk
from ui.wording import refusal


class Changing(QObject):
    """Acts on the plan of `desk`; `ended` tells that the panel of a question may go.

    `added` tells that the goods of the ticket are on the plan.
    """

    ended = Signal()
    added = Signal()
    wrong = Signal(str)  # why a refusal of a claim was not booked

    def __init__(self, desk: PlanDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._draft = desk.work.draft()

    def statement(self) -> None:
        """A signed statement, at any time."""
        act = HandStatement(self._new("statement"), self._desk.number)

        def given(number: str) -> None:
            self._printed(translate("Plans", "Statement {number}.").format(number=number))

        self._desk.do(act, given)

    def print_again(self, number: str) -> None:
        """That paper once more, marked as a copy."""
        work = self._desk.work

        def again(copy: int) -> None:
            self._desk.queued.emit()
            self._desk.said.emit(Saying.printing_again(copy))

        work.do(Reprint(number), again, lambda no: self._desk.said.emit(refused_words(no)))

    def hand_over(self) -> None:
        """Kept goods go home; all is paid."""
        act = HandOverGoods(self._new("goods"), self._desk.number)

        def over(number: str) -> None:
            told = translate("Plans", "The goods go home. {number} says so.")
            self._printed(told.format(number=number))
            self._desk.open(self._desk.number, state=SAID)

        self._desk.do(act, over)

    # --- claims ------------------------------------------------------------------------------

    def claim(self, said: Claimed) -> None:
        """She paid, and nobody has a paper."""
        desk = self._desk
        act = ClaimPayment(
            self._new("claim", said), desk.number, said.amount, said.day, said.till, said.tender
        )
        desk.do(act, self._answered)

    def accept(self, claim: PaymentClaim) -> None:
        """It counts, at our cost."""
        self._desk.do(
            AnswerClaim(self._new("yes", claim.number), claim.number, True), self._answered
        )

    def refuse(self, claim: PaymentClaim, code: str, pin: str, reason: str) -> None:
        """Two people say no: the second proves herself first, here and now."""
        from posdesk.desk import signing_in

        work = self._desk.work

        def proved(came: SignedIn) -> None:
            if came.staff is None:
                self.wrong.emit(refusal(came.refusal)[0] if came.refusal else "")
            else:
                self._refuse(claim, came.staff, reason)

        work.away(lambda: signing_in.sign_in(work.desk, code, pin), proved, work.tell)

    def _refuse(self, claim: PaymentClaim, second: StaffMember, reason: str) -> None:
        operation = self._new("no", claim.number, second.code, reason)
        act = AnswerClaim(operation, claim.number, False, second, reason)
        self._desk.do(act, self._answered, self._not_refused)

    def _not_refused(self, trouble: Exception) -> None:
        self.wrong.emit(refusal(trouble)[0])
        self._desk.said.emit(refused_words(trouble))

    def _answered(self, given: ClaimAnswered) -> None:
        desk = self._desk
        currency = desk.currency
        if given.outcome == ACCEPTED:
            words = translate("Plans", "“Thank you. {amount} count from now on; the slip says so.”")
            if given.elsewhere:
                words = translate(
                    "Plans", "“I'm sorry, we had put it in the wrong place. {amount} count from "
                    "now on; the slip says so.”",
                )  # fmt: skip
            told = words.format(amount=formats.amount(given.credited, currency))
            pill = translate("Plans", "It counts")
        elif given.outcome == REFUSED:
            words = translate(
                "Plans", "“I'm sorry, we could not find it. The slip says how to appeal; a receipt "
                "found until {day} still counts.”",
            )  # fmt: skip
            told = words.format(day=formats.day(given.until))
            pill = translate("Plans", "Answered")
        else:
            words = translate(
                "Plans", "“I'm sorry we cannot see it yet. We look for it; until {day} nothing is "
                "late for it, and the slip says so.”",
            )  # fmt: skip
            told = words.format(day=formats.day(given.until))
            pill = translate("Plans", "We look for it")
        self.ended.emit()
        self._printed(given.number, pill)
        desk.booked.emit()
        desk.open(desk.number, told, SAID)

    # --- changes -----------------------------------------------------------------------------

    def move(self, day: date, to: date) -> None:
        """A part is due later."""
        operation = self._new(MOVED, day, to, self._owed)
        self._change(ChangePlan(operation, self._desk.number, MOVED, self._owed, day, to))

    def skip(self) -> None:
        """One date is passed over."""
        operation = self._new(SKIPPED, self._owed)
        self._change(ChangePlan(operation, self._desk.number, SKIPPED, self._owed))

    def adding(self, goods: Basket) -> PlanChange | None:
        """What the goods would make of the plan; None where nothing is owed on it."""
        page = self._desk.page
        assert page is not None
        station = self._desk.work.desk.station()
        lines = price(goods, station.taxes, offers=station.offered)
        cost = sum(line.paid for line in lines)
        if not cost or not page.standing.open_dues:
            return None
        return change.added(page.standing, cost)

    def add(self, goods: Basket, confirmed: str, drawn: bytes = b"") -> None:
        """The goods go on the plan; she confirmed both figures, and signed as `drawn`."""
        act = ChangePlan(
            self._new(ADDED, self._owed, goods), self._desk.number, ADDED, self._owed,
            goods=goods, confirmed=confirmed, drawn=drawn,
        )  # fmt: skip

        def done(changed: PlanChanged) -> None:
            self.added.emit()
            self._changed(changed)

        self._desk.do(act, done)

    @property
    def _owed(self) -> int:
        page = self._desk.page
        assert page is not None
        return page.standing.balance

    def _change(self, act: ChangePlan) -> None:
        self._desk.do(act, self._changed)

    def _changed(self, changed: PlanChanged) -> None:
        self.ended.emit()
        told = translate("Plans", "The page {number} says what is due from now on.")
        self._printed(told.format(number=changed.slip), translate("Plans", "Changed"))
        self._desk.open(changed.plan, state=SAID)

    def _printed(self, words: str, pill: str = "") -> None:
        self._desk.queued.emit()
        pill = pill or translate("Plans", "Printed")
        self._desk.said.emit(Saying(words, pill))

    def _new(self, *what: object) -> str:
        """The id of that act on this plan: the same one until its answer is known."""
        return self._draft.id_of(self._desk.number, *what)
