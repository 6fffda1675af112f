"""A payment for a plan: the whole of it on the plan, oldest part first, in any tender."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.plan_counter import RINGS, PlanCounter
from desk.tills import Till

from posdesk.errors import Refusal
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Handed

LAMP = BasketLine("", "Lamp", 1, 39_996_000, "A")


@pytest.fixture
def counter(plan_till: Till) -> PlanCounter:
    """On each engine in turn."""
    return PlanCounter(plan_till)


def test_a_part_is_paid_and_its_receipt_says_how_the_plan_stands(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    act = counter.pay_act(plan, 16_000, Handed("cash", 20_000))
    taken = counter.do(act).result
    assert (taken.amount, taken.change, taken.balance) == (16_000, 4_000, 176_000)
    assert counter.owed() == 176_000 and not counter.standing(plan).doubt
    assert counter.till.postings(act.operation)["CASH:1"] == 16_000
    paper = counter.till.paper(taken.number)
    for words in ("160.00", "1,760.00", "You owe no more than this", plan):
        assert words in paper, words
    assert counter.do(act).repeated


def test_early_partly_and_in_several_tenders(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    counter.pay(plan, 15_000)
    counter.pay(
        plan, 9_000, Handed("card", 4_000, "4242"), Handed("transfer", 2_000), Handed("cash", 3_000)
    )
    standing = counter.standing(plan)
    assert [(due.paid, due.left) for due in standing.covered()][:3] == [
        (16_000, 0), (8_000, 8_000), (0, 16_000),
    ]  # fmt: skip


@pytest.mark.parametrize(("over", "change", "credit"), [("back", 2_000, 0), ("credit", 0, 2_000)])
def test_what_is_over_the_balance_is_hers(
    counter: PlanCounter, over: str, change: int, credit: int
) -> None:
    plan = counter.sign().plan
    counter.pay(plan, 64_000, sure=True)
    taken = counter.pay(plan, 130_000, over=over, sure=True)
    assert (taken.balance, taken.change, taken.over) == (0, change, credit)
    assert (counter.owed(), counter.credit()) == (0, credit)
    assert bool(taken.credit) == bool(credit)
    with pytest.raises(Refusal) as refused:
        counter.pay(plan, 100)
    assert refused.value.code == "nothing_is_owed"


def test_much_more_than_is_due_is_asked_about_first(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    kinds = counter.till.kinds()
    with pytest.raises(Refusal) as refused:
        counter.pay(plan, 160_000)
    assert (refused.value.code, refused.value.figures["due"]) == ("much_more_than_due", 16_000)
    assert counter.till.kinds() == kinds


@pytest.mark.parametrize(
    ("amount", "handed", "code"),
    [
        (16_000, (Handed("cash", 15_000),), "too_little"),
        (0, (), "too_little"),
        (16_000, (Handed("card", 17_000),), "card_too_much"),
        (16_000, (Handed("card", 15_000),), "too_little"),
        (16_000, (Handed("card", 16_000, "424"),), "last4"),
        (16_000, (Handed("plan", 16_000),), "tender_not_taken"),
        (16_000, (Handed("card", 16_000, "4242", "4111111111111111"),), "card_number"),
    ],
)
def test_what_nobody_takes(
    counter: PlanCounter, amount: int, handed: tuple[Handed, ...], code: str
) -> None:
    plan = counter.sign().plan
    act = replace(counter.pay_act(plan, amount), handed=handed)
    with pytest.raises(Refusal) as refused:
        counter.do(act)
    assert refused.value.code == code
    assert counter.owed() == 192_000


def test_a_figure_that_moved_is_shown_again(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    late = counter.pay_act(plan, 16_000)
    counter.pay(plan, 16_000)
    with pytest.raises(Refusal) as refused:
        counter.do(late)
    assert refused.value.code == "balance_moved"


def test_coins_never_make_a_plan_dearer(plan_till_chf: Till) -> None:
    counter = PlanCounter(plan_till_chf)
    plan = counter.sign(replace(LAMP)).plan
    taken = []
    while (standing := counter.standing(plan)).balance:
        part = min(3_333, standing.balance)
        taken.append(counter.pay(plan, part, Handed("cash", 5_000)))
    assert [each.amount for each in taken] == [3_335] * 11 + [3_310]
    assert counter.owed() == 0 and sum(each.amount for each in taken) == 39_995


def test_a_plan_nobody_knows(counter: PlanCounter) -> None:
    act = replace(counter.pay_act(counter.sign(RINGS).plan, 100), plan="P1-000009-9")
    with pytest.raises(Refusal) as refused:
        counter.do(act)
    assert refused.value.code == "plan_unknown"
