"""Answer a claim that stayed open: accepted by one person, refused by two, and in writing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk import mending, plan_papers
from posdesk.desk.action import OUTBOX, PLANS, Station
from posdesk.desk.actions.claim_payment import ClaimAnswered, credit
from posdesk.desk.misplaced_payments import certain, on_other_plans
from posdesk.desk.plan_sheet import sheet
from posdesk.desk.second_person import second
from posdesk.documents.no_sums import checked_free_text
from posdesk.errors import Refusal
from posdesk.identity import CLAIM, PAYMENT
from posdesk.instalments.missing import (
    ACCEPTED,
    OPEN,
    REFUSED,
    ClaimAnswer,
    PaymentClaim,
    refuse,
)
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.staff import StaffMember
from posdesk.store.books import Books


class ClaimUnknown(Refusal):
    """These books hold no claim of that number; `figures["claim"]`."""

    code = "claim_unknown"


class ClaimAnsweredBefore(Refusal):
    """The claim was accepted, or a receipt settled it; `figures["claim"]`."""

    code = "claim_answered"


@dataclass(frozen=True, slots=True)
class AnswerClaim:
    """Accept the open claim, or refuse it.

    Accepted, all of it counts at the shop's cost: whoever is at the counter may say so (I20), and
    the owner's register shows it. Refusing needs `second`, a manager or the owner who is somebody
    else and proved herself, and a `reason` in words that names no sum; it prints a slip with the
    way to appeal, and the claim still settles itself should a receipt turn up.
    """

    operation: str
    claim: str
    accept: bool
    second: StaffMember | None = None
    reason: str = ""

    topics = frozenset({PLANS, OUTBOX})

    def perform(self, books: Books, station: Station) -> ClaimAnswered:
        """The answer; ClaimUnknown, ClaimAnsweredBefore, TwoPeopleWanted, ReasonNeeded."""
        station.duty.acting()
        claim = books.claims.get(self.claim)
        if claim is None:
            raise ClaimUnknown(claim=self.claim)
        books.plans.alone_with(claim.plan)
        before = books.claims.answers(self.claim)
        if any(each.outcome not in (OPEN, REFUSED) for each in before):
            raise ClaimAnsweredBefore(claim=self.claim)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        given = self._given(books, station, claim, before)
        return self._book(books, station, claim, given)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> ClaimAnswered:
        """The first answer."""
        credited, balance = int(str(facts["credited"])), int(str(facts["balance"]))
        until = date.fromisoformat(str(facts["until"]))
        elsewhere = str(facts.get("found", "")).startswith(PAYMENT)
        return ClaimAnswered(
            str(facts["slip"]), str(facts["outcome"]), credited, balance, until, elsewhere
        )

    def _given(
        self,
        books: Books,
        station: Station,
        claim: PaymentClaim,
        before: tuple[ClaimAnswer, ...],
    ) -> ClaimAnswer:
        counted = sum(each.credited for each in before)
        if self.accept:
            found = certain(on_other_plans(books, station, claim)) if not counted else ""
            return ClaimAnswer(
                claim.number, ACCEPTED, from_loss=claim.amount - counted, shift=found
            )
        other = second(books, station, self.second)
        checked_free_text((self.reason,), station.shop.currency)
        rule = ClaimAnswer(claim.number, OPEN)
        return refuse(claim, rule, station.duty.code, other, self.reason)

    def _book(
        self, books: Books, station: Station, claim: PaymentClaim, given: ClaimAnswer
    ) -> ClaimAnswered:
        accepted = given.outcome == ACCEPTED
        slip = plan_papers.new_slip(books, station, CLAIM)
        mended = credit(books, station, sheet(books, station, claim.plan), claim, given, slip)
        plan_papers.claim_answer_slip(
            books, station, slip, mended.after, claim.amount, accepted=accepted, paid_on=claim.day,
            reason=self.reason, until=None if accepted else claim.open_until,
            elsewhere=given.on_another_plan,
        )  # fmt: skip
        books.claims.answer(given, slip.number, station.at)
        mending.put(books, station, mended, slip.number)
        entry = JournalEntry(
            "payment_claimed" if accepted else "claim_refused",
            "staff_error" if given.on_another_plan else "unknown", station.shop.currency,
            mended.postings,
            {"who": station.duty.code, "second": given.second, "plan": claim.plan,
             "claim": claim.number, "slip": slip.number, "minor": claim.amount,
             "credited": given.credited, "outcome": given.outcome,
             "balance": mended.after.balance, "until": claim.open_until.isoformat(),
             "found": given.shift},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return ClaimAnswered(
            slip.number,
            given.outcome,
            given.credited,
            mended.after.balance,
            claim.open_until,
            given.on_another_plan,
        )
