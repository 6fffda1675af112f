"""What the plans' pages ask: plans found as one types, and one plan as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from posdesk.desk.action import Station
from posdesk.desk.lookups.paper_answers import PlanFound
from posdesk.desk.lookups.papers_scanned import by_paper_number
from posdesk.desk.plan_sheet import PlanUnknown, sheet
from posdesk.identity import PLAN, read_number
from posdesk.instalments.missing import OPEN, ClaimAnswer, PaymentClaim
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding
from posdesk.people.customer import Customer
from posdesk.plain_text import clean
from posdesk.returns.standing import Standing
from posdesk.sales.sale import TenderLeg
from posdesk.store.books import Books
from posdesk.store.shelves.past_sales import Asked

__all__ = ["AskPlanPage", "FindPlans", "PlanListRow", "PlanMove", "PlanPage"]

LIMIT = 30
AHEAD, BEHIND = timedelta(days=62), timedelta(days=400)
GOODS, SALES = 6, 200  # goods that words may mean, and sales of them looked through


@dataclass(frozen=True, slots=True)
class PlanListRow:
    """A plan in the list: whose it is, its goods, what is `owed` (minor units), and what is next.

    `late` minor units are late today by no doing of the shop.
    """

    number: str
    name: str
    goods: tuple[str, ...]
    currency: str
    owed: int
    next: Due | None
    late: int
    doubt: bool


@dataclass(frozen=True, slots=True)
class PlanMove:
    """One move of a plan: the paper that says so, and the balance after it; minor units.

    `legs`: how a payment was made, where it was made at a till of ours.
    """

    kind: str
    number: str
    day: date
    amount: int
    balance: int
    legs: tuple[TenderLeg, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanPage:
    """A plan as its page shows it. `moves` newest first; `late` as in the list.

    `claims`: payments she says she made that nobody has answered for good, newest first.
    """

    standing: PlanStanding
    customer: Customer | None
    moves: tuple[PlanMove, ...]
    today: date
    late: int
    claims: tuple[PaymentClaim, ...] = ()

    @property
    def goods(self) -> tuple[str, ...]:
        """The goods in words."""
        return _goods(self.standing)


@dataclass(frozen=True, slots=True)
class AskPlanPage:
    """How the plan of that number stands; None: these books hold none."""

    number: str

    def find(self, books: Books, station: Station) -> PlanPage | None:
        """Its signed papers held against the rows."""
        try:
            standing = sheet(books, station, self.number)
        except PlanUnknown:
            return None
        customer = books.customers.get(standing.plan.customer)
        late = _late(books, standing, station.at.day)
        claims = tuple(_open_claims(books, standing))
        moves = tuple(_moves(books, standing))[::-1]
        return PlanPage(standing, customer, moves, station.at.day, late, claims)


@dataclass(frozen=True, slots=True)
class FindPlans:
    """Plans by the customer's name or number, the plan's, a paper's of it, or its goods.

    Nothing typed: those with a part due soon, or due before and not paid.
    """

    typed: str = ""
    limit: int = LIMIT

    def find(self, books: Books, station: Station) -> tuple[PlanListRow, ...]:
        """The fitting ones; those that are asked for by day in the order of their days."""
        numbers = dict.fromkeys(self._numbers(books, station))
        rows = (_row(books, station, number) for number in list(numbers)[: self.limit])
        return tuple(row for row in rows if row is not None)

    def _numbers(self, books: Books, station: Station) -> Iterator[str]:
        words = clean(self.typed)
        if not words:
            today = station.at.day
            since, until = today - BEHIND, today + AHEAD
            yield from (plan for plan, _ in books.plans.due(since, until, self.limit))
            return
        if read_number(words) is not None:
            found = by_paper_number(str(read_number(words)), books, station)
            if isinstance(found, PlanFound):
                yield found.standing.plan.number
            return
        for customer in books.customers.search(words, self.limit):
            references = books.customers.references(customer.reference)
            yield from (row.number for row in books.plans.of_customer(*references))
        yield from _by_goods(words, books, station.at.day)


@dataclass(frozen=True, slots=True)
class AskPlanGoods:
    """The goods of a plan as a receipt, for what comes back of them; None: not in these books."""

    number: str

    def find(self, books: Books, station: Station) -> Standing | None:
        """What is owed goes down first, then the way it was paid."""
        return books.sales.standing(self.number)


def _by_goods(words: str, books: Books, day: date) -> Iterator[str]:
    goods = tuple(product.sku for product in books.catalogue.search(words, day, GOODS))
    if goods:
        for sale in books.past_sales.page(Asked(skus=goods), None, SALES):
            if sale.number.startswith(PLAN):
                yield sale.number


def _row(books: Books, station: Station, number: str) -> PlanListRow | None:
    try:
        standing = sheet(books, station, number)
    except PlanUnknown:
        return None
    customer = books.customers.get(standing.plan.customer)
    return PlanListRow(
        number, customer.name if customer else "", _goods(standing), standing.plan.currency,
        standing.balance, standing.next_due(),
        _late(books, standing, station.at.day), standing.doubt,
    )  # fmt: skip


def _late(books: Books, standing: PlanStanding, today: date) -> int:
    due = standing.next_due()
    if due is None or due.day >= today:
        return 0
    calendar = books.calendar.of_plan(standing.plan.number, due.day)
    return standing.overdue(today, calendar)


def _goods(standing: PlanStanding) -> tuple[str, ...]:
    return tuple(line.text or line.sku for line in standing.goods)


def _moves(books: Books, standing: PlanStanding) -> Iterator[PlanMove]:
    balance = standing.plan.financed
    for credit in standing.credits:
        balance -= credit.amount
        paid = books.plans.payment(credit.number)
        yield PlanMove(
            credit.kind, credit.number, credit.at.day, credit.amount, max(0, balance),
            paid.tenders if paid else (),
        )  # fmt: skip


def _open_claims(books: Books, standing: PlanStanding) -> Iterator[PaymentClaim]:
    for claim in books.claims.of_customer(standing.plan.customer):
        answers: tuple[ClaimAnswer, ...] = books.claims.answers(claim.number)
        if claim.plan == standing.plan.number and answers and answers[-1].outcome == OPEN:
            yield claim
