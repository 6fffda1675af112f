"""Receipts against journal against drawers: what a paper says and the books lack is told (SE-001)."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk.plan_counter import PlanCounter
from desk.shops import CLERK, HandClock, Templates
from desk.tampering import PaidPlan, paid_plan, rewrite
from desk.test_claims import claim
from desk.tills import Till

from posdesk.desk.lookups.missing_money import AskCallScript, AskMissingMoney, MissingMoney
from posdesk.desk.opening import open_desk
from posdesk.documents.as_text import as_text


@pytest.fixture
def counter(plan_file: Till) -> PlanCounter:
    """In a file."""
    return PlanCounter(plan_file)


@pytest.fixture
def paid(templates: Templates, tmp_path: Path) -> PaidPlan:
    """A plan of which two parts are paid today."""
    return paid_plan(templates, tmp_path / "paid")


def after(paid: PaidPlan, *said: str) -> tuple[MissingMoney, str]:
    """What the close tells after somebody wrote that into the file, and what to say on the call."""
    rewrite(paid.books, *said)
    clock = HandClock()
    clock.at = paid.clock.at
    desk = open_desk(paid.books, clock)
    try:
        desk.sign_in(CLERK)
        found = desk.ask(AskMissingMoney(clock.at.day))
        script = desk.ask(AskCallScript(clock.at.day))
        return found, as_text(script) if script else ""
    finally:
        desk.close()


LAST = "(select max(txn) from payment)"


def test_a_payment_whose_posting_is_gone_is_somebody_s(paid: PaidPlan) -> None:
    found, script = after(
        paid, f"delete from posting where txn = {LAST}", f"delete from payment where txn = {LAST}"
    )
    (gap,) = found.papers.gaps
    assert (gap.says, gap.booked, gap.missing, gap.plan) == (16_000, 0, 16_000, paid.plan)
    assert found.papers.cash_said - found.papers.cash_booked == 16_000
    assert (paid.plan, 16_000) in [(each.paper, each.amount) for each in found.owed]
    assert script.index("sorry") < script.index("160.00")


def test_less_in_the_journal_than_on_the_paper(paid: PaidPlan) -> None:
    found, _ = after(
        paid,
        f"update posting set minor = 6000 where txn = {LAST} and account = 'CASH:1'",
        f"update posting set minor = -6000 where txn = {LAST} and account <> 'CASH:1'",
    )
    assert [gap.missing for gap in found.papers.gaps] == [10_000]


def test_a_number_that_nobody_holds_any_more(paid: PaidPlan) -> None:
    first = "(select min(txn) from payment)"
    found, _ = after(paid, f"delete from document where txn = {first}")
    ((low, high),) = found.papers.lost
    assert low == high and low.startswith("R1-000001")
    assert not found.agrees


def test_a_paper_that_somebody_wrote_over(paid: PaidPlan) -> None:
    found, _ = after(paid, f"update document set tokens = x'00' where txn = {LAST}")
    assert len(found.papers.spoiled) == 1 and not found.papers.agrees


def test_a_whole_day_agrees(counter: PlanCounter) -> None:
    today = counter.till.clock.at.day
    plan = counter.sign(deposit=12_000).plan
    counter.pay(plan, 200_000, over="credit", sure=True)
    number = counter.till.sell("COAT", "2*MUG")
    counter.till.take_back(number)
    found = counter.desk.ask(AskMissingMoney(today))
    assert found.agrees and found.papers.papers >= 5
    assert found.papers.cash_said == found.papers.cash_booked > 0


def test_a_payment_that_may_stand_on_another_plan(counter: PlanCounter) -> None:
    today = counter.till.clock.at.day
    ana = counter.sign(name="Ana Alba", first=today).plan
    anna = counter.sign(name="Anna Alba", first=today).plan
    counter.pay(anna, 16_000)
    assert not counter.desk.ask(AskMissingMoney(today)).misplaced
    stray = counter.pay(anna, 16_000).number
    found = counter.desk.ask(AskMissingMoney(today))
    (one,) = found.misplaced
    assert (one.number, one.stands_on, one.perhaps_for) == (stray, anna, ana)
    assert [(each.paper, each.amount) for each in found.owed] == [(ana, 16_000)]
    assert claim(counter, ana).elsewhere
    assert counter.desk.ask(AskMissingMoney(today)).agrees
