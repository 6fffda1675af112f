"""Plans and credits of another program: nobody owes more or holds less, or nothing is booked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from desk.plan_counter import MANAGER, PlanCounter
from desk.shops import CLERK
from desk.tills import Till

from posdesk.desk.actions.import_plans import ImportPlans
from posdesk.errors import Refusal
from posdesk.instalments.brought import BroughtCredit, BroughtPlan
from posdesk.instalments.schedule import MONTH, schedule

DAY = date(2026, 12, 1)


def rows(count: int) -> tuple[tuple[BroughtPlan, ...], tuple[BroughtCredit, ...]]:
    """Customers with plans and credits, drawn by lot."""
    dice = Random(4)
    plans, credits = [], []
    for no in range(count):
        paid, balance = dice.randrange(0, 90_000), dice.randrange(1_000, 90_000)
        dues = schedule(balance, dice.randint(2, 12), DAY, MONTH)
        name, phone = f"Customer {no}", f"0700 900 {no:03d}"
        plans.append(
            BroughtPlan(
                f"OLD-{no}", name, "Ring", paid + balance, paid, balance, dues, phone,
                on_paper=balance,
            )
        )  # fmt: skip
        if no % 2:
            credits.append(BroughtCredit(f"C-{no}", name, dice.randrange(1, 9_000), phone))
    return tuple(plans), tuple(credits)


@pytest.fixture
def counter(plan_till: Till) -> PlanCounter:
    """On each engine in turn."""
    return PlanCounter(plan_till)


def test_nobody_is_worse_off(counter: PlanCounter) -> None:
    plans, credits = rows(20)
    counter.by(MANAGER)
    act = ImportPlans(counter.desk.new_operation(), plans, credits)
    done = counter.do(act).result
    assert counter.do(act).result == done
    assert (done.plans, done.owed) == (20, sum(each.balance for each in plans))
    with counter.till.file.read() as books:
        for row in plans:
            (person,) = books.customers.search(row.phone)
            (plan,) = books.plans.of_customer(person.reference)
            standing = books.plans.get(plan.number)
            assert standing is not None and not standing.doubt
            assert (standing.balance, standing.dues) == (row.balance, row.dues)
            assert standing.plan.deposit == row.paid
        held = sum(
            slip.left
            for row in credits
            for person in books.customers.search(row.phone)
            for slip in books.credits.of_bearer(person.reference)
        )
    assert held == done.left == sum(each.left for each in credits)


@pytest.mark.parametrize("what", ["paper", "price", "parts", "credit"])
def test_one_row_that_would_be_worse_stops_it_all(counter: PlanCounter, what: str) -> None:
    plans, credits = rows(8)
    seventh = plans[6]
    worse = {
        "paper": replace(seventh, on_paper=seventh.balance - 1),
        "price": replace(seventh, price=seventh.price - 1),
        "parts": replace(seventh, dues=seventh.dues[1:]),
        "credit": seventh,
    }[what]
    if what == "credit":
        credits = (replace(credits[0], on_paper=credits[0].left + 1), *credits[1:])
    counter.by(MANAGER)
    act = ImportPlans(counter.desk.new_operation(), (*plans[:6], worse, plans[7]), credits)
    kinds = counter.till.kinds()
    with pytest.raises(Refusal) as refused:
        counter.do(act)
    assert refused.value.code == "E_RULE_Z"
    assert counter.till.kinds() == [*kinds, "attempt"]
    with counter.till.file.read() as books:
        assert books.customers.count() == 0


def test_what_the_books_refuse_in_the_middle_stops_it_all(counter: PlanCounter) -> None:
    """A server is told of many rows at once, and says no to one of them later: no row of them is
    kept, and the till goes on from where it stood."""
    plans, credits = rows(6)
    counter.by(MANAGER)
    counter.do(ImportPlans(counter.desk.new_operation(), plans[:1]))
    kinds = counter.till.kinds()
    with pytest.raises(Refusal) as refused:
        counter.do(ImportPlans(counter.desk.new_operation(), (*plans[1:5], plans[0]), credits))
    assert refused.value.code == "books_refused"
    assert counter.till.kinds() == kinds
    with counter.till.file.read() as books:
        assert books.customers.count() == 1
    done = counter.do(ImportPlans(counter.desk.new_operation(), plans[1:], credits)).result
    assert (done.plans, done.credits) == (5, 3)
    assert counter.till.kinds()[-1] == "plans_imported"


def test_a_clerk_brings_nothing(counter: PlanCounter) -> None:
    counter.by(CLERK)
    with pytest.raises(Refusal) as refused:
        counter.do(ImportPlans(counter.desk.new_operation(), rows(1)[0]))
    assert refused.value.code == "not_your_setting"
    counter.by(MANAGER)
    with pytest.raises(Refusal) as refused:
        counter.do(ImportPlans(counter.desk.new_operation(), ()))
    assert refused.value.code == "nothing_to_bring"
