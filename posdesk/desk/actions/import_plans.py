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
from posdesk.documents.brought_report import BroughtTotals
from posdesk.errors import Refusal
from posdesk.identity import CREDIT, PLAN
from posdesk.instalments import terms
from posdesk.instalments.brought import (
    BroughtCredit,
    BroughtPerson,
    BroughtPlan,
    Difference,
    differences,
    keep_credit,
    keep_plan,
)
from posdesk.instalments.plan import Plan
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import credit, receivable
from posdesk.ledger.evidence import INK
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.customer import Customer
from posdesk.sales import tenders
from posdesk.sales.booking import IMPORTED_CREDIT, IMPORTED_SOLD, imported_postings, summed
from posdesk.sales.sale import IMPORTED, Sale, SaleLine, TenderLeg
from posdesk.sales.store_credit import StoreCredit
from posdesk.store.books import Books

Row = BroughtPlan | BroughtCredit | BroughtPerson
_FIGURES = (
    "customers", "plans", "credits", "their_owed", "owed", "their_left", "left",
)  # fmt: skip


def operation_of(row: BroughtPlan | BroughtCredit) -> str:
    """The operation id of an old plan or credit: by its number brought once, in any file."""
    return f"brought {'plan' if isinstance(row, BroughtPlan) else 'credit'} {row.number}"


class NothingToBring(Refusal):
    """The file holds no customer, no plan and no credit."""

    code = "nothing_to_bring"


@dataclass(frozen=True, slots=True)
class PlansBrought:
    """The report's number, and how many customers, plans and credits with what they come to.

    `owed` and `left` as they stand here, `their_owed` and `their_left` as in the old books; minor
    units.
    """

    report: str
    customers: int
    plans: int
    credits: int
    their_owed: int
    owed: int
    their_left: int
    left: int


@dataclass(frozen=True, slots=True)
class ImportPlans:
    """Bring along customers with plans and credits of one file; a manager or the owner answers.

    Customers are told apart by name and way to reach them: the same is one person, here before or
    not. `people` are those who have neither plan nor credit. `settled` are plans of the old books
    that end here: her paper or her payments say that nothing is owed. `files`: SHA-256 of what it
    was read from.
    """

    operation: str
    plans: tuple[BroughtPlan, ...]
    credits: tuple[BroughtCredit, ...] = ()
    people: tuple[BroughtPerson, ...] = ()
    settled: tuple[Difference, ...] = ()
    files: tuple[bytes, ...] = ()

    topics = frozenset({PLANS, CREDITS, CUSTOMERS, OUTBOX})

    def perform(self, books: Books, station: Station) -> PlansBrought:
        """RuleZ for a row that would be worse for its customer: nothing of the file is booked."""
        keeper(books, station)
        if not self.plans and not self.credits and not self.people:
            raise NothingToBring()
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        for plan in self.plans:
            keep_plan(plan)
        for slip in self.credits:
            keep_credit(slip)
        people = _people(books, (*self.plans, *self.credits, *self.people))
        hers = {each(who.reference) for who in people.values() for each in (receivable, credit)}
        with books.journal.many(hers):
            for plan in self.plans:
                _bring(books, station, plan, people[_who(plan)])
            for slip in self.credits:
                _hand(books, station, slip, people[_who(slip)])
            return self._seal(books, station, len(people))

    def again(self, books: Books, facts: Mapping[str, Fact]) -> PlansBrought:
        """What was brought the first time."""
        figures = (int(str(facts[name])) for name in _FIGURES)
        return PlansBrought(str(facts["paper"]), *figures)

    def _seal(self, books: Books, station: Station, customers: int) -> PlansBrought:
        """The totals of the file, and the past that no money of ours moved for."""
        totals = BroughtTotals(
            customers, len(self.plans), len(self.credits),
            sum(each.theirs for each in self.settled)
            + sum(each.in_old_books for each in self.plans),
            sum(each.balance for each in self.plans),
            sum(each.in_old_books for each in self.credits),
            sum(each.left for each in self.credits), sum(each.paid for each in self.plans),
        )  # fmt: skip
        rows = (*self.settled, *differences(self.plans, self.credits))
        report = plan_papers.brought(books, station, totals, rows)
        done = PlansBrought(
            report, customers, totals.plans, totals.credits, totals.their_owed, totals.owed,
            totals.their_left, totals.left,
        )  # fmt: skip
        facts: dict[str, Fact] = {name: getattr(done, name) for name in _FIGURES}
        entry = JournalEntry(
            "plans_imported", "staff_act", station.shop.currency, imported_postings(totals.paid),
            {"who": station.duty.code, "paper": report, "paid": totals.paid, "differ": len(rows),
             "files": list(self.files), **facts},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return done


def _who(row: Row) -> BroughtPerson:
    return BroughtPerson(*(" ".join(each.split()) for each in (row.name, row.phone, row.email)))


def _people(books: Books, rows: Sequence[Row]) -> dict[BroughtPerson, Customer]:
    """Who is meant by each row: somebody the shop knows already, or somebody new."""
    people: dict[BroughtPerson, Customer] = {}
    for row in rows:
        who = _who(row)
        if who not in people:
            people[who] = written("", who.name, who.phone, who.email)
    known = books.customers.named([who.name for who in people])
    here = {BroughtPerson(each.name, each.phone, each.email): each for each in known}
    books.customers.put(*(each for who, each in people.items() if who not in here))
    return {who: here.get(who, each) for who, each in people.items()}


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
        summed(((receivable(customer.reference), row.balance), (IMPORTED_SOLD, -row.balance))),
        {"who": station.duty.code, "plan": number, "old": row.number, "price": price,
         "paid": row.paid, "balance": row.balance},
        contract=number,
    )  # fmt: skip
    books.journal.post(entry, station.at, operation_of(row))


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
        summed(((IMPORTED_CREDIT, row.left), (owed, -row.left))),
        {"who": station.duty.code, "credit": number, "old": row.number, "left": row.left},
    )  # fmt: skip
    books.journal.post(entry, station.at, operation_of(row))
