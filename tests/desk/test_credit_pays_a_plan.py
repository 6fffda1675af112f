"""A store credit pays parts of a plan, and its deposit: on her own word, to the last minor unit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.plan_counter import FIRST, RINGS, PlanCounter
from desk.tills import Till

from posdesk.desk.actions.take_instalment import AS_CREDIT, TakeInstalment
from posdesk.desk.settling_credits import CreditSpent
from posdesk.errors import NoEvidence, Refusal
from posdesk.instalments.schedule import MONTH, schedule
from posdesk.sales.payment import Handed


@pytest.fixture
def counter(plan_till: Till) -> PlanCounter:
    """On each engine in turn."""
    return PlanCounter(plan_till)


def a_credit(counter: PlanCounter, amount: int) -> str:
    """A slip of so much in Ana's hand, from a plan paid too high."""
    plan = counter.sign(replace(RINGS, price_milli=10_000_000)).plan
    return counter.pay(plan, 10_000 + amount, over="credit", sure=True).credit


def by_slip(counter: PlanCounter, plan: str, slip: str, amount: int) -> TakeInstalment:
    """What is sent when that slip pays so much."""
    handed = Handed("store_credit", amount, approval=slip)
    return replace(counter.pay_act(plan, amount, handed), confirmed="window")


def test_a_part_is_paid_with_a_slip_on_her_own_word(counter: PlanCounter) -> None:
    plan, slip = counter.sign().plan, a_credit(counter, 20_000)
    act = by_slip(counter, plan, slip, 16_000)
    with pytest.raises(NoEvidence):
        counter.do(replace(act, confirmed=""))
    taken = counter.do(act).result
    assert counter.do(act).result == taken
    assert (taken.amount, taken.balance, taken.opens_drawer) == (16_000, 176_000, False)
    assert (counter.owed(), counter.credit()) == (176_000, 4_000)
    assert "Store credit" in counter.till.paper(taken.number)
    standing = counter.standing(plan)
    assert (standing.balance, standing.doubt) == (176_000, False)


def test_credit_and_coins_pay_together_and_nothing_goes_above(counter: PlanCounter) -> None:
    plan, slip = counter.sign().plan, a_credit(counter, 10_000)
    handed = (Handed("store_credit", 10_000, approval=slip), Handed("cash", 6_000))
    act = replace(counter.pay_act(plan, 16_000, *handed), confirmed="ink")
    assert counter.do(act).result.balance == 176_000
    assert counter.credit() == 0
    rest = a_credit(counter, 180_000)
    above = replace(by_slip(counter, plan, rest, 180_000), over=AS_CREDIT, sure=True)
    with pytest.raises(Refusal):
        counter.do(above)
    last = counter.do(replace(by_slip(counter, plan, rest, 176_000), sure=True)).result
    assert (last.balance, counter.owed(), counter.credit()) == (0, 0, 4_000)


def test_more_than_the_slip_holds_is_not_taken(counter: PlanCounter) -> None:
    plan, slip = counter.sign().plan, a_credit(counter, 10_000)
    with pytest.raises(Refusal) as refused:
        counter.do(by_slip(counter, plan, slip, 16_000))
    assert refused.value.code == "not_enough_credit"
    assert (counter.owed(), counter.credit()) == (192_000, 10_000)


def test_somebody_elses_slip_pays_and_hers_stays(counter: PlanCounter) -> None:
    slip = a_credit(counter, 16_000)
    plan = counter.sign(name="Ben").plan
    counter.do(by_slip(counter, plan, slip, 16_000))
    assert (counter.owed("Ben"), counter.credit("Ben"), counter.credit()) == (176_000, 0, 0)


def test_goods_that_come_back_give_the_credit_back(counter: PlanCounter) -> None:
    plan, slip = counter.sign().plan, a_credit(counter, 16_000)
    counter.do(by_slip(counter, plan, slip, 16_000))
    ticket = counter.till.ticket().with_receipt(counter.till.standing(plan)).all_back()
    done = counter.till.settle(ticket)
    assert (counter.owed(), counter.credit()) == (0, 16_000)
    back = counter.till.goods_return(done.returns[0])
    assert sum(leg.amount for leg in back.legs if leg.kind == "store_credit") == 16_000


def test_a_slip_is_the_deposit(counter: PlanCounter) -> None:
    slip = a_credit(counter, 20_000)
    act = counter.plan_act(deposit=12_000)
    dues = schedule(160_000, 12, FIRST, MONTH)
    act = replace(act, credits=(CreditSpent(slip, 20_000),), dues=dues)
    with pytest.raises(NoEvidence):
        counter.do(replace(act, confirmed=""))
    signed = counter.do(act).result
    assert (signed.deposit, signed.financed) == (32_000, 160_000)
    assert (counter.owed(), counter.credit()) == (160_000, 0)
