"""Questions about plans, customers, mistakes and gaps."""

from __future__ import annotations

import pytest
from desk.plan_counter import FIRST, PlanCounter
from desk.shops import FLOAT
from desk.test_claims import claim, close_with
from desk.tills import Till

from posdesk.desk.actions.edit_customer import EditCustomer
from posdesk.desk.actions.print_reminder import to_remind
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.lookups.attempts import AskAttempts
from posdesk.desk.lookups.customers import AskCustomer, FindCustomers
from posdesk.desk.lookups.missing_money import AskCallScript, AskMissingMoney
from posdesk.desk.lookups.mistakes import AskRegister, AskRegisterPaper
from posdesk.desk.lookups.plan_pages import AskPlanPage, FindPlans
from posdesk.documents.as_text import as_text
from posdesk.errors import NoEvidence, Refusal


@pytest.fixture
def counter(plan_file: Till) -> PlanCounter:
    """In a file."""
    return PlanCounter(plan_file)


def test_a_plan_and_whose_it_is(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    paid = counter.pay(plan, 16_000).number
    asked = counter.desk.ask(AskPlanPage(plan))
    assert asked is not None and asked.customer is not None
    assert (asked.customer.name, asked.late, asked.standing.balance) == ("Ana", 0, 176_000)
    assert [move.number for move in asked.moves] == [paid]
    assert counter.desk.ask(AskPlanPage("P1-000009-9")) is None
    for typed in ("an", "020 7946 0001", paid, plan, ""):
        found = counter.desk.ask(FindPlans(typed))
        assert [(each.number, each.owed, each.name) for each in found] == [(plan, 176_000, "Ana")]
    assert counter.desk.ask(FindPlans("Zoe")) == ()
    counter.till.clock.later(days=(FIRST - counter.till.clock.at.day).days + 41)
    late = counter.desk.ask(AskPlanPage(plan))
    assert late is not None and late.late == 16_000
    assert [each.late for each in counter.desk.ask(FindPlans("Ana"))] == [16_000]
    with counter.till.file.read() as books:
        assert to_remind(books, counter.desk.station(), late.standing)


def test_a_customer_with_all_that_is_hers(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    counter.pay(plan, 200_000, over="credit", sure=True)
    ana = counter.customer()
    counter.do(EditCustomer(counter.desk.new_operation(), ana, "Ana Alba", email="ana@example.org"))
    (found,) = counter.desk.ask(FindCustomers("alba"))
    sheet = counter.desk.ask(AskCustomer(found.reference))
    assert sheet is not None and (sheet.credit, len(sheet.plans)) == (8_000, 1)
    assert counter.desk.ask(AskCustomer("nobody")) is None


@pytest.mark.parametrize(
    ("name", "phone", "email", "code"),
    [
        (" ", "1", "", "customer_name_missing"),
        ("Ana", "", " ", "no_way_to_reach"),
        ("A" * 121, "1", "", "too_long"),
        ("4111 1111 1111 1111", "1", "", "card_number"),
    ],
)
def test_who_cannot_be_written_down(
    counter: PlanCounter, name: str, phone: str, email: str, code: str
) -> None:
    ana = counter.customer()
    with pytest.raises(Refusal) as refused:
        counter.do(EditCustomer(counter.desk.new_operation(), ana, name, phone, email))
    assert refused.value.code == code


def test_the_owner_sees_what_mistakes_cost_and_every_try(counter: PlanCounter) -> None:
    number = counter.till.sell("COAT")
    counter.do(PutRight(counter.desk.new_operation(), number, "undercharge", 500))
    with pytest.raises(NoEvidence):
        counter.do(counter.plan_act(confirmed=""))
    today = counter.till.clock.at.day
    found = counter.desk.ask(AskRegister(today, today))
    assert (found.cost, [row.cause for row in found.rows]) == (500, ["undercharge"])
    (tried,) = counter.desk.ask(AskAttempts(today, today))
    assert (tried.act, tried.amount) == ("SignPlan", 192_000)
    page = as_text(counter.desk.ask(AskRegisterPaper(today, today)))
    assert "5.00" in page and "Nobody owes" in page


def test_a_drawer_that_is_over_may_hold_somebody_s_payment(counter: PlanCounter) -> None:
    plan = counter.sign(first=counter.till.clock.at.day).plan
    today = counter.till.clock.at.day
    assert counter.desk.ask(AskMissingMoney(today)).agrees
    assert counter.desk.ask(AskCallScript(today)) is None
    close_with(counter, 16_000)
    assert counter.till.balance("CASH:1") == FLOAT
    found = counter.desk.ask(AskMissingMoney(today))
    assert [(each.paper, each.amount) for each in found.owed] == [(plan, 16_000)]
    script = counter.desk.ask(AskCallScript(today))
    assert script is not None and "sorry" in as_text(script)
    claim(counter, plan)
    assert counter.desk.ask(AskMissingMoney(today)).agrees
