"""Plans: one as it stands, those of a customer, those with a part due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from posdesk.desk.action import Station
from posdesk.desk.actions.print_reminder import to_remind
from posdesk.desk.plan_sheet import PlanUnknown, sheet
from posdesk.instalments.calendar import ShopCalendar
from posdesk.instalments.missing import PaymentClaim
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding
from posdesk.people.customer import Customer
from posdesk.store.books import Books
from posdesk.store.shelves.plans import PlanRow

MOST = 50
_FAR_BACK = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """A plan as its page shows it. `customer` is None where only her reference is known.

    `overdue` minor units are late today by no doing of ours; `late` names the dues.
    `on_time_until`: the last day on which the oldest open due is on time, None while nobody can
    say, or where nothing is open. `remind`: what a reminder may name now; empty: none may be
    printed. `claims` are those nobody settled, `papers` all about the plan, latest first.
    """

    standing: PlanStanding
    customer: Customer | None
    overdue: int
    late: tuple[Due, ...]
    on_time_until: date | None
    remind: tuple[Due, ...]
    claims: tuple[PaymentClaim, ...]
    papers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanListed:
    """A plan in a list, and whose it is; `next_due` None where nothing is owed."""

    row: PlanRow
    customer: Customer | None
    next_due: Due | None


@dataclass(frozen=True, slots=True)
class AskPlan:
    """The plan of that number, whole; None when nothing here knows it."""

    number: str

    def find(self, books: Books, station: Station) -> PlanSheet | None:
        """As rows and papers have it today."""
        try:
            standing = sheet(books, station, self.number)
        except PlanUnknown:
            return None
        today, plan = station.at.day, standing.plan
        calendar = calendar_of(books, standing)
        oldest = standing.open_dues[0].day if standing.open_dues else None
        coin = station.shop.cash_step
        claims = tuple(
            claim
            for claim in books.claims.of_customer(plan.customer)
            if claim.plan == self.number and _is_open(books, claim)
        )
        return PlanSheet(
            standing, books.customers.get(plan.customer),
            standing.overdue(today, calendar, coin), standing.late(today, calendar, coin),
            calendar.last_day(oldest, self.number) if oldest else None,
            to_remind(books, station, standing), claims, books.plans.papers(self.number),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class AskPlansOf:
    """The plans of a customer, under every reference that is hers; newest first."""

    customer: str

    def find(self, books: Books, station: Station) -> tuple[PlanListed, ...]:
        """Paid off or not."""
        references = books.customers.references(self.customer)
        return tuple(_listed(books, station, row) for row in books.plans.of_customer(*references))


@dataclass(frozen=True, slots=True)
class FindPlans:
    """Plans by what is typed: a name, a telephone number, a plan's or receipt's number."""

    words: str

    def find(self, books: Books, station: Station) -> tuple[PlanListed, ...]:
        """At most MOST, those of each customer together."""
        typed = self.words.strip()
        if not typed:
            return ()
        number = books.plans.plan_of(typed.upper())
        if number:
            standing = books.plans.get(number)
            rows = books.plans.of_customer(standing.plan.customer) if standing else ()
            return tuple(_listed(books, station, row) for row in rows if row.number == number)
        found: list[PlanListed] = []
        for customer in books.customers.search(typed, MOST):
            for row in books.plans.of_customer(customer.reference):
                found.append(_listed(books, station, row))
        return tuple(found[:MOST])


@dataclass(frozen=True, slots=True)
class AskDuePlans:
    """Plans with a part due in so many days from today on (0: today), not paid yet."""

    days: int = 0

    def find(self, books: Books, station: Station) -> tuple[tuple[str, date], ...]:
        """Plan and day, the earliest first."""
        today = station.at.day
        return books.plans.due(today, today + timedelta(days=self.days), MOST)


def calendar_of(books: Books, standing: PlanStanding) -> ShopCalendar:
    """Days that make nobody late, as they touch that plan."""
    since = min((due.day for due in standing.open_dues), default=_FAR_BACK)
    return books.calendar.of_plan(standing.plan.number, since)


def _listed(books: Books, station: Station, row: PlanRow) -> PlanListed:
    standing = sheet(books, station, row.number)
    row = replace(row, owed=standing.balance)
    return PlanListed(row, books.customers.get(row.customer), standing.next_due())


def _is_open(books: Books, claim: PaymentClaim) -> bool:
    outcomes = {given.outcome for given in books.claims.answers(claim.number)}
    return outcomes.isdisjoint({"accepted", "settled"})
