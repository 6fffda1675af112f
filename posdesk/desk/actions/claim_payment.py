"""She says she paid, and nobody has a paper: looked for in our own drawers, believed while small.

SE-006, SE-007. Never refused here: what is not believed at once stays open, and nothing is late
for it meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk import mending, plan_papers
from posdesk.desk.action import OUTBOX, PLANS, Station
from posdesk.desk.misplaced_payments import certain, on_other_plans
from posdesk.desk.plan_sheet import sheet
from posdesk.documents.plan_position import Moved
from posdesk.documents.slip import Slip
from posdesk.errors import Refusal
from posdesk.identity import CLAIM, PAYMENT
from posdesk.instalments.credit import CLAIMED
from posdesk.instalments.missing import ACCEPTED, OPEN_DAYS, ClaimAnswer, PaymentClaim, answer
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import loss
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.money import currency
from posdesk.store.books import Books

LIMIT = "claim_limit"
"""The setting: up to how many minor units a first claim is believed. 200.00 unless set."""

_USUAL_LIMIT = 200  # whole units of the currency


class NoSuchPayment(Refusal):
    """A claim is of an amount above nothing, of today or before; `figures`: amount, day."""

    code = "no_such_payment"


@dataclass(frozen=True, slots=True)
class ClaimAnswered:
    """The claim's number (and slip's): `outcome` is accepted or open, `credited` minor units count
    from now on, `balance` is owed. Open, it waits until the day `until`. `elsewhere`: we had it on
    another plan."""

    number: str
    outcome: str
    credited: int
    balance: int
    until: date
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class ClaimPayment:
    """The customer of `plan` says she paid `amount` minor units on `day`.

    Only what she can know: `till` and `tender` (cash, card ...) where she remembers them.
    """

    operation: str
    plan: str
    amount: int
    day: date
    till: int | None = None
    tender: str = ""

    topics = frozenset({PLANS, OUTBOX})

    def perform(self, books: Books, station: Station) -> ClaimAnswered:
        """Answered by the shop's own rule, with no leave asked, and a slip either way."""
        station.duty.acting()
        if self.amount <= 0 or self.day > station.at.day:
            raise NoSuchPayment(amount=self.amount, day=self.day)
        books.plans.alone_with(self.plan)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        before = _booked(books, station, self.plan)
        plan = before.plan.number
        slip = plan_papers.new_slip(books, station, CLAIM)
        claim = PaymentClaim(
            slip.number, plan, before.plan.customer, self.amount, self.day, station.at,
            self.till, self.tender,
        )  # fmt: skip
        given = answer(
            claim,
            books.claims.over_counts(self.day, station.at.offset_min, OPEN_DAYS),
            believed_on(books, before.plan.customer),
            limit_of(books, station),
            certain(on_other_plans(books, station, claim)),
        )
        mended = credit(books, station, before, claim, given, slip)
        accepted = given.outcome == ACCEPTED
        plan_papers.claim_answer_slip(
            books, station, slip, mended.after, self.amount, accepted=accepted, paid_on=self.day,
            until=None if accepted else claim.open_until, elsewhere=given.on_another_plan,
        )  # fmt: skip
        books.claims.add(claim)
        books.claims.answer(given, slip.number, station.at)
        mending.put(books, station, mended, slip.number)
        done = ClaimAnswered(
            slip.number,
            given.outcome,
            given.credited,
            mended.after.balance,
            claim.open_until,
            given.on_another_plan,
        )
        cause = "staff_error" if given.on_another_plan else "unknown"
        entry = JournalEntry(
            "payment_claimed", cause, station.shop.currency, mended.postings,
            {"who": station.duty.code, "plan": plan, "claim": slip.number,
             "minor": self.amount, "credited": given.credited, "outcome": given.outcome,
             "balance": mended.after.balance, "until": claim.open_until.isoformat(),
             "found": given.shift},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return done

    def again(self, books: Books, facts: Mapping[str, Fact]) -> ClaimAnswered:
        """How it was answered the first time."""
        credited, balance = int(str(facts["credited"])), int(str(facts["balance"]))
        until = date.fromisoformat(str(facts["until"]))
        elsewhere = str(facts.get("found", "")).startswith(PAYMENT)
        return ClaimAnswered(
            str(facts["claim"]), str(facts["outcome"]), credited, balance, until, elsewhere
        )


def _booked(books: Books, station: Station, number: str) -> PlanStanding:
    """The plan as its papers prove it; where its rows are lost it is booked anew from them first,
    so that there is one to credit (I3)."""
    before = sheet(books, station, number)
    if not before.doubt:
        return before
    from posdesk.desk.honoured_plans import stands_as  # with every paper it makes

    stands = stands_as(books, station, number)
    return sheet(books, station, stands)


def credit(
    books: Books,
    station: Station,
    before: PlanStanding,
    claim: PaymentClaim,
    given: ClaimAnswer,
    slip: Slip,
) -> mending.Mended:
    """What of a claim counts: out of the drawer that was over, then at the shop's cost.

    Found on another plan, it is the shop's mistake (mispost): that plan keeps what it has.
    """
    if not given.credited:
        return mending.mend(books, station, before, (), slip)
    moved = Moved(CLAIMED, slip.number, claim.day, given.credited)
    lost = loss(mending.MISPOST if given.on_another_plan else "unknown")
    missing = mending.Missing(moved, lost, given.from_till_over)
    return mending.mend(books, station, before, (missing,), slip)


def limit_of(books: Books, station: Station) -> int:
    """Up to how many minor units a first claim is believed."""
    kept = books.settings.get(LIMIT)
    if isinstance(kept, int):
        return kept
    return int(_USUAL_LIMIT * 10 ** currency(station.shop.currency).exponent)


def believed_on(books: Books, customer: str) -> tuple[date, ...]:
    """Days on which claims of hers were believed at the shop's cost, nothing being found."""
    days: list[date] = []
    for reference in books.customers.references(customer):
        for claim in books.claims.of_customer(reference):
            for given, (_, at) in zip(
                books.claims.answers(claim.number), books.claims.answered(claim.number), strict=True
            ):
                believed = given.from_loss and not given.on_another_plan
                if given.outcome == ACCEPTED and believed:
                    days.append(at.day)
    return tuple(days)
