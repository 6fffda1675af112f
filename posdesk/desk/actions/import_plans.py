"""Plans and credits of another program, brought along: nobody is worse off by a penny (SE-126).

All of a file or nothing. Of each plan the papers' figure is the most that is ever owed here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from posdesk.desk import plan_papers
from posdesk.desk.action import CREDITS, CUSTOMERS, OUTBOX, PLANS, Station
from posdesk.desk.actions.customer_acts import written
from posdesk.desk.actions.shop_acts import keeper
from posdesk.desk.actions.sign_plan import sign
from posdesk.errors import Refusal, RuleZ
from posdesk.identity import CREDIT, PLAN, new_operation_id
from posdesk.instalments import terms
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import MONTH, MOST_PARTS, Due, NoParts
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import SALES, credit, receivable
from posdesk.ledger.evidence import INK
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.customer import Customer
from posdesk.sales import tenders
from posdesk.sales.booking import imported_postings, summed
from posdesk.sales.sale import IMPORTED, Sale, SaleLine, TenderLeg
from posdesk.sales.store_credit import StoreCredit
from posdesk.store.books import Books


class NothingToBring(Refusal):
    """The file holds no plan and no credit."""

    code = "nothing_to_bring"


@dataclass(frozen=True, slots=True)
class BroughtPlan:
    """A plan as the old program has it; minor units. `number` is the old one.

    `dues` are what is still to be paid, and sum to `balance`. `on_paper` is what the customer's
    newest paper says she owes, None where nobody knows of one.
    """

    number: str
    name: str
    text: str
    price: int
    paid: int
    balance: int
    dues: tuple[Due, ...]
    phone: str = ""
    email: str = ""
    kept: bool = False
    every: str = MONTH
    on_paper: int | None = None


@dataclass(frozen=True, slots=True)
class BroughtCredit:
    """A credit as the old program has it: `left` minor units. An end date is not taken along.

    `on_paper`: what the customer's slip says, None where nobody knows of one.
    """

    number: str
    name: str
    left: int
    phone: str = ""
    email: str = ""
    on_paper: int | None = None


@dataclass(frozen=True, slots=True)
class PlansBrought:
    """How many plans and credits, and what they come to: owed, and left; minor units."""

    plans: int
    credits: int
    owed: int
    left: int


@dataclass(frozen=True, slots=True)
class ImportPlans:
    """Bring along the plans and credits of one file; a manager or the owner answers for it.

    Customers are told apart by name and way to reach them: the same is one person.
    """

    operation: str
    plans: tuple[BroughtPlan, ...]
    credits: tuple[BroughtCredit, ...] = ()

    topics = frozenset({PLANS, CREDITS, CUSTOMERS, OUTBOX})

    def perform(self, books: Books, station: Station) -> PlansBrought:
        """RuleZ for a row that would be worse for its customer: nothing of the file is booked."""
        keeper(books, station)
        if not self.plans and not self.credits:
            raise NothingToBring()
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        for plan in self.plans:
            _not_worse(plan)
        for slip in self.credits:
            if slip.left <= 0 or slip.left < (slip.on_paper or 0):
                raise RuleZ(rule="I16", part="K", row=slip.number, minor=slip.left)
        people = _people(books, (*self.plans, *self.credits))
        for plan in self.plans:
            _bring(books, station, plan, people[_who(plan)])
        for slip in self.credits:
            _hand(books, station, slip, people[_who(slip)])
        return self._seal(books, station)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> PlansBrought:
        """What was brought the first time."""
        plans, credits = int(str(facts["plans"])), int(str(facts["credits"]))
        return PlansBrought(plans, credits, int(str(facts["owed"])), int(str(facts["left"])))

    def _seal(self, books: Books, station: Station) -> PlansBrought:
        """The totals of the file, and the past that no money of ours moved for."""
        owed = sum(each.balance for each in self.plans)
        left = sum(each.left for each in self.credits)
        done = PlansBrought(len(self.plans), len(self.credits), owed, left)
        paid = sum(each.paid for each in self.plans)
        entry = JournalEntry(
            "plans_imported", "staff_act", station.shop.currency, imported_postings(paid),
            {"who": station.duty.code, "plans": done.plans, "credits": done.credits,
             "owed": owed, "left": left, "paid": paid},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return done


def _not_worse(plan: BroughtPlan) -> None:
    """RuleZ where the file asks for more than price, payments, parts or paper say."""
    most = min(plan.price - plan.paid, plan.price if plan.on_paper is None else plan.on_paper)
    parts = sum(due.amount for due in plan.dues)
    if plan.balance > most or parts != plan.balance or plan.balance <= 0 or plan.paid < 0:
        raise RuleZ(rule="I16", part="D", row=plan.number, minor=plan.balance, allowed=most)
    if not 0 < len(plan.dues) <= MOST_PARTS or any(due.amount <= 0 for due in plan.dues):
        raise NoParts(count=len(plan.dues), fewest=1)


def _who(row: BroughtPlan | BroughtCredit) -> tuple[str, str, str]:
    return row.name, row.phone, row.email


def _people(
    books: Books, rows: Sequence[BroughtPlan | BroughtCredit]
) -> dict[tuple[str, str, str], Customer]:
    people = {_who(row): written("", row.name, row.phone, row.email) for row in rows}
    books.customers.put(*people.values())
    return people


def _bring(books: Books, station: Station, row: BroughtPlan, customer: Customer) -> None:
    """One plan as an act of its own: a signed contract has one entry."""
    number = str(books.numbers.next(PLAN))
    price = row.balance + row.paid  # what was let off before is off for good
    line = SaleLine(1, "", row.text, 1, False, price * 1000, price, 0, price, "", 0, 0)
    paid = (TenderLeg(tenders.CASH.code, row.paid, handed=row.paid),) if row.paid else ()
    sale = Sale(
        number, station.till.number, station.at, station.shop.currency, (line,),
        (*paid, TenderLeg(tenders.PLAN.code, row.balance)), None, origin=IMPORTED,
        clerk=station.duty.code,
    )  # fmt: skip
    hashed = terms.terms_hash(terms.shown(kept=row.kept))
    plan = Plan(
        number, customer.reference, sale, row.dues, row.kept, station.at, station.duty.code,
        hashed, row.every,
    )  # fmt: skip
    books.sales.add(sale, customer=customer.reference)
    sign(books, plan, INK)
    plan_papers.agreement(books, station, PlanStanding(plan, row.dues, released=not row.kept))
    books.plans.add(plan)
    books.plans.paper(number, number)
    entry = JournalEntry(
        "plan_imported", "customer_choice", station.shop.currency,
        summed(((receivable(customer.reference), row.balance), (SALES, -row.balance))),
        {"who": station.duty.code, "plan": number, "old": row.number, "price": price,
         "paid": row.paid, "balance": row.balance},
        contract=number,
    )  # fmt: skip
    books.journal.post(entry, station.at, new_operation_id(station.at))


def _hand(books: Books, station: Station, row: BroughtCredit, customer: Customer) -> None:
    """One credit: a slip with no end date (MONEY 25)."""
    number = str(books.numbers.next(CREDIT))
    slip = StoreCredit(
        number, customer.reference, row.left, row.left, station.shop.currency, station.at
    )
    plan_papers.credit_slip(books, station, slip, original=row.number)
    books.credits.add(slip)
    owed = credit(customer.reference)
    entry = JournalEntry(
        "credit_imported", "staff_act", station.shop.currency,
        summed((("DEPOSITS", row.left), (owed, -row.left))),
        {"who": station.duty.code, "credit": number, "old": row.number, "left": row.left},
    )  # fmt: skip
    books.journal.post(entry, station.at, new_operation_id(station.at))
