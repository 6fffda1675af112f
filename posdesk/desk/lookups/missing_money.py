"""At the close of a day: does a gap mean that a customer is owed a posting? (SE-006, I3)

Receipts against journal against drawers: looked for in the shop's own drawers, plans and papers
alone. A drawer that is short is nobody's; one that is over may hold a payment that nobody wrote
down. What comes of it is a call that begins with sorry, never a list of people to ask for money.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from posdesk.desk.action import Station
from posdesk.desk.misplaced_payments import on_other_plans, taken_for
from posdesk.desk.papers_checked import DayPapers, checked
from posdesk.desk.plan_sheet import sheet
from posdesk.documents import call_script
from posdesk.documents.call_script import MayBeOwed
from posdesk.documents.paper import Paper
from posdesk.documents.slip import Slip
from posdesk.instalments.credit import Payment
from posdesk.instalments.misplaced import NEAR, out_of_place
from posdesk.instalments.missing import OPEN_DAYS, OverCount, PaymentClaim
from posdesk.instalments.schedule import Due
from posdesk.store.books import Books

NEAR_DAYS = 7
MOST = 200


@dataclass(frozen=True, slots=True)
class Misplaced:
    """The payment `number` of `amount` minor units stands on `stands_on`; on `perhaps_for`, easily
    taken for it, that sum is due and not paid, or told of and not found."""

    number: str
    amount: int
    stands_on: str
    perhaps_for: str


@dataclass(frozen=True, slots=True)
class MissingMoney:
    """What does not agree on `day`. `over`: drawers with too much that nobody asked for yet;
    `claims`: payments told of and not found; `doubts`: plans whose rows and papers disagree;
    `papers`: the signed papers held against the journal; `misplaced`: payments that may stand on
    another plan than they were meant for; `owed`: who may be owed a posting. All empty: everything
    agrees."""

    day: date
    over: tuple[OverCount, ...]
    claims: tuple[PaymentClaim, ...]
    doubts: tuple[str, ...]
    owed: tuple[MayBeOwed, ...]
    papers: DayPapers = DayPapers()
    misplaced: tuple[Misplaced, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether receipts, journal and drawers say the same."""
        found = self.over or self.claims or self.doubts or self.owed or self.misplaced
        return self.papers.agrees and not found


@dataclass(frozen=True, slots=True)
class AskMissingMoney:
    """Receipts against journal against drawers, of one day."""

    day: date

    def find(self, books: Books, station: Station) -> MissingMoney:
        """The gaps, and whose payment may be in them."""
        offset = station.at.offset_min
        over = tuple(each for each in books.claims.over_counts(self.day, offset) if each.left)
        claims = books.claims.not_settled(station.at.after(days=-OPEN_DAYS))
        near = timedelta(days=NEAR_DAYS)
        doubts: list[str] = []
        papers = checked(books, station, self.day)
        owed = [MayBeOwed(each.plan, each.day, each.amount, each.customer) for each in claims]
        owed += [
            MayBeOwed(each.plan or each.paper, each.day, each.missing, each.customer)
            for each in papers.gaps
        ]
        strays = _strays(books, station, self.day)
        misplaced = [
            Misplaced(each.payment.number, claim.amount, each.payment.plan, claim.plan)
            for claim in claims
            for each in on_other_plans(books, station, claim)
        ]
        most = max((each.left for each in over), default=0)
        for number, _ in books.plans.due(self.day - near, self.day + near, MOST):
            standing = sheet(books, station, number)
            if standing.doubt:
                doubts.append(number)
            due = next((each for each in standing.open_dues if each.day <= self.day + near), None)
            if due is None:
                continue
            found = _meant_for(books, station, number, due, strays)
            misplaced += [each for each in found if each not in misplaced]
            if due.amount <= most or found:
                owed.append(MayBeOwed(number, due.day, due.amount, standing.plan.customer))
        return MissingMoney(
            self.day, over, claims, tuple(doubts), tuple(owed), papers, tuple(misplaced)
        )


def _strays(books: Books, station: Station, day: date) -> list[Payment]:
    """Payments of the day and the one before that were not due where they stand."""
    paid = books.plans.paid_between(day - NEAR, day, MOST)
    sheets = {plan: sheet(books, station, plan) for plan in {each.plan for each in paid}}
    return [
        each
        for each in paid
        if out_of_place(sheets[each.plan], each.number) and not books.claims.is_matched(each.number)
    ]


def _meant_for(
    books: Books, station: Station, plan: str, due: Due, strays: Sequence[Payment]
) -> list[Misplaced]:
    return [
        Misplaced(each.number, each.amount, each.plan, plan)
        for each in strays
        if each.plan != plan
        and each.amount == due.amount
        and taken_for(books, station, plan, each.plan)
    ]


@dataclass(frozen=True, slots=True)
class AskCallScript:
    """What to say to those who may be owed a posting, as a page: sorry first."""

    day: date

    def find(self, books: Books, station: Station) -> Paper | None:
        """None where nobody is to be called. The page has no number: it is the shop's own."""
        found = AskMissingMoney(self.day).find(books, station)
        if not found.owed:
            return None
        slip = Slip("", station.at, station.shop.currency, station.till.number, station.duty.code)
        return call_script.compose(slip, found.owed, station.shop)
