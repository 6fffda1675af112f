"""How a plan stands: every payment whole, on the oldest part first (PROMISE B)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from on_a_plan import SIGNED, credited, plan_a, plan_of
from sold import cash

from posdesk.clock import Moment
from posdesk.instalments.credit import (
    ADDED,
    CLAIMED,
    HONOURED,
    LOWERED,
    PAID,
    RETURNED,
    TAKEN_BACK,
    Credit,
    Payment,
    following,
)
from posdesk.instalments.plan import plan_on_paper
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import NotThatDay, PlanStanding
from posdesk.sales.booking import postings

MAY, JUNE, JULY = date(2026, 5, 1), date(2026, 6, 1), date(2026, 7, 1)


def test_plan_a_before_the_ring_plan_case() -> None:
    plan = plan_a()
    assert (plan.plan.price, plan.plan.deposit, plan.plan.financed) == (1920_00, 0, 1920_00)
    assert (plan.paid, plan.balance, plan.cut) == (480_00, 1440_00, 0)
    assert plan.next_due() == Due(JUNE, 160_00)


def test_an_unrecorded_payment_honoured_leaves_the_next_due_as_it_was() -> None:
    """SE-001."""
    plan = credited(plan_a(), 160_00, HONOURED, "R4", Moment.at(2026, 6, 1))
    assert (plan.paid, plan.balance, plan.next_due()) == (640_00, 1280_00, Due(JULY, 160_00))


def test_the_oldest_due_is_paid_first() -> None:
    """SE-014: whichever instalment the clerk had in mind."""
    plan = credited(plan_a(), 160_00)
    assert [each.left for each in plan.covered()][:5] == [0, 0, 0, 0, 160_00]
    assert plan.due_by(date(2026, 6, 2)) == 0


def test_paid_over_what_is_due_counts_for_the_next_part() -> None:
    """MONEY 17: 160 against 150 due: 150 + 10 to the next."""
    plan = plan_of(900_00, count=6, first=MAY)
    taken = plan.taking(160_00)
    assert taken.falls_on == (Due(MAY, 150_00), Due(JUNE, 10_00))
    plan = credited(plan, taken.credited)
    assert plan.next_due() == Due(JUNE, 140_00)


def test_part_payment_leaves_the_rest_due() -> None:
    """PC-13: 150.00 for 160.00, knowing it."""
    plan = credited(plan_a(), 150_00)
    assert plan.due_by(JUNE) == 10_00
    assert plan.balance == 1290_00


def test_above_the_balance_is_hers() -> None:
    """SE-038: 1,300.00 against 1,280.00."""
    taken = plan_a(4).taking(1300_00)
    assert (taken.credited, taken.over) == (1280_00, 20_00)


def test_early_settlement_costs_nothing() -> None:
    """SE-039."""
    plan = plan_a(4)
    taken = plan.taking(plan.balance)
    plan = credited(plan, taken.credited)
    assert (taken.over, plan.balance, plan.is_settled, plan.next_due()) == (0, 0, True, None)
    assert plan.paid == plan.plan.price


@given(st.integers(1, 3000_00))
def test_all_of_a_payment_reduces_the_plan(amount: int) -> None:
    """SE-029, I10."""
    plan = plan_a(4)
    taken = plan.taking(amount)
    assert taken.credited + taken.over == amount
    assert sum(due.amount for due in taken.falls_on) == taken.credited
    assert not taken.over or taken.credited == plan.balance
    assert credited(plan, taken.credited).balance == plan.balance - taken.credited


def test_nothing_brings_the_rest_forward() -> None:
    """SE-035: however late, no more is due than fell due."""
    plan = plan_a(3)
    assert plan.due_by(date(2026, 6, 30)) == 160_00
    assert plan.due_by(date(2026, 5, 31)) == 0


def test_what_the_shop_took_off_falls_off_the_last_dues() -> None:
    """SE-019: re-cut downwards only."""
    plan = credited(plan_a(3), 200_00, LOWERED, "F1")
    assert plan.balance == 1240_00 and plan.cut == 200_00 and plan.paid == 480_00
    assert [due.amount for due in plan.open_dues] == [160_00] * 7 + [120_00]
    assert plan.next_due() == Due(JUNE, 160_00)


def test_what_the_bank_took_back_is_due_again() -> None:
    """PC-16."""
    plan = credited(credited(plan_a(3), 160_00), -160_00, TAKEN_BACK, "bank notice 1")
    assert plan.balance == 1440_00 and plan.due_by(JUNE) == 160_00
    assert [credit.before for credit in plan.credits] == [0, 160_00, 320_00, 480_00, 640_00]


def test_goods_added_raise_the_balance_by_what_she_signed() -> None:
    """PC-03."""
    plan = credited(plan_a(4), -25_00, ADDED, "P1-000001-0")
    assert (plan.balance, plan.cut) == (1305_00, -25_00)


def test_the_balance_is_never_below_nothing() -> None:
    plan = credited(credited(plan_a(4), 1300_00), 160_00, CLAIMED)
    assert plan.balance == 0 and plan.open_dues == ()


def test_a_chain_of_credits_has_one_successor_a_state() -> None:
    first = following((), PAID, "R1", SIGNED, 160_00)
    second = following((first,), TAKEN_BACK, "N1", SIGNED, -160_00)
    assert (first.before, first.after, second.before, second.after) == (0, 160_00, 160_00, 320_00)
    for wrong in (
        lambda: Credit(PAID, "R1", SIGNED, -1, 0, 1),
        lambda: Credit(TAKEN_BACK, "R1", SIGNED, 1, 0, 1),
        lambda: Credit(RETURNED, "R1", SIGNED, 0, 0, 0),
        lambda: Credit(PAID, "R1", SIGNED, 1, 0, 2),
        lambda: Credit("fee", "R1", SIGNED, 1, 0, 1),  # SE-028: there is no such line
        lambda: Payment("R1", "P1", 1, SIGNED, "GBP", 145_00, (cash(160_00),)),  # SE-029
    ):
        with pytest.raises(AssertionError):
            wrong()


def test_a_plan_whose_parts_are_not_its_price_is_never_born() -> None:
    """I2."""
    plan = plan_a().plan
    with pytest.raises(AssertionError):
        replace(plan, dues=plan.dues[:-1])


def test_a_paper_alone_rebuilds_the_plan() -> None:
    """SE-002: on an empty machine."""
    dues = plan_a().plan.dues
    plan = plan_on_paper(
        "P1-000001-0", "ana", "GBP", 1920_00, 0, dues, SIGNED, text="Goods of plan P1-000001-0"
    )
    standing = credited(PlanStanding(plan, dues), 640_00, HONOURED, "R4")
    assert (standing.paid, standing.balance) == (640_00, 1280_00)
    assert standing.next_due() == Due(JULY, 160_00)
    shorter = dues[:-1]
    cut = plan_on_paper(
        "P1-000001-0", "ana", "GBP", 1920_00, 0, shorter, SIGNED, text="Goods", cuts=160_00
    )
    assert cut.financed == 1920_00


@given(st.integers(0, 2**32))
def test_any_order_of_payments_covers_the_oldest_first_and_adds_up(number: int) -> None:
    random = Random(number)
    plan = plan_of(random.randint(500, 2000_00), count=random.randint(2, 60), first=MAY)
    while plan.balance:
        amount = random.randint(1, max(1, plan.balance // random.choice((1, 1, 3, 10))))
        before = plan.open_dues
        taken = plan.taking(amount)
        plan = credited(plan, taken.credited)
        covered = plan.covered()
        assert sum(each.left for each in covered) == plan.balance
        assert sum(each.paid for each in covered) == plan.paid
        lefts = [each.left for each in covered]
        untouched = [each.due.amount for each in covered if not each.paid]
        assert lefts[len(lefts) - len(untouched) :] == untouched, "no gap before an unpaid due"
        assert taken.falls_on[0].day == before[0].day
        assert plan.balance + plan.paid == plan.plan.price


def test_signing_a_plan_is_booked_as_a_sale_of_hers() -> None:
    """PROMISE 1.2 (i): what she owes rises by her signed contract alone."""
    plan = plan_of(1200_00, count=7, first=MAY, deposit=(cash(500_00),)).plan
    booked = postings(plan.sale, 1, plan.customer)
    assert {each.account: each.minor for each in booked} == {
        "CASH:1": 500_00,
        "RECV:ana": 700_00,
        "SALES": -1200_00,
    }


def test_a_payment_is_of_a_day_she_can_have_paid_on() -> None:
    plan = plan_a()
    today = date(2026, 6, 4)
    assert plan.counts_from(JUNE, today) == JUNE
    for day in (date(2026, 1, 31), date(2026, 6, 5)):
        with pytest.raises(NotThatDay):
            plan.counts_from(day, today)
