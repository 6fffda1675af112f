"""Amounts for several ways at once: no tender above its cap, nothing lost, and in any order exact.

Bound as in decision 0014: half a coin, where coins take the place of another tender.
"""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from partitions import a_sale, parts_of
from sold import after, amounts, card, cash, priced, rung, sale_of

from posdesk.returns.refund_split import room_for, split
from posdesk.returns.standing import Standing
from posdesk.returns.wanted import Room, Wanted, shared_out

CASES = 3_000
WAYS = (("cash", ""), ("card", "4242"), ("card", "9999"), ("transfer", ""), ("store_credit", ""))


@pytest.mark.parametrize("start", range(0, CASES, 500))
def test_any_amounts_give_back_what_was_paid_to_half_a_coin(start: int) -> None:
    off = Counter[str]()
    for seed in range(start, start + 500):
        off.update(_wrong(Random(seed), seed))
    assert not off, off


def _wrong(random: Random, seed: int) -> list[str]:
    sale, step = a_sale(random)
    paid = sum(leg.applied for leg in sale.tenders)
    standing, given, bound, said = Standing(sale), 0, step / 2, []
    while not standing.all_back:
        draft = parts_of(random, standing)
        carry = random.choice((0, 0, random.randint(0, draft.total)))
        asked = _some(random, draft.total)
        (wanted,) = shared_out(asked, [room_for(standing, draft.total, carry)])
        plan = split(standing, draft.total, step, None, carry, wanted)
        standing = after(draft, plan)
        given += sum(leg.amount for leg in plan.legs)
        if any(leg.carried for leg in plan.legs):
            bound = step / 2 + abs(sale.rounding)
        coins = [leg for leg in plan.legs if leg.kind == "cash" and not leg.carried]
        if sum(leg.amount for leg in coins) % step or any(leg.amount <= 0 for leg in plan.legs):
            said.append(f"seed {seed}: {plan.legs}")
        for no, leg in enumerate(sale.tenders, start=1):
            if leg.kind != "cash" and standing.refunded.get(no, 0) > leg.applied:
                said.append(f"seed {seed}: tender {no} above what it paid")
    if abs(given - paid) > bound:
        said.append(f"seed {seed}: {given - paid} off, coins of {step}")
    return said


def _some(random: Random, total: int) -> tuple[Wanted, ...]:
    ways = random.sample(WAYS, random.randint(0, 3))
    return tuple(
        Wanted(kind, random.choice((0, total, random.randint(0, total))), last4)
        for kind, last4 in ways
    )


def test_each_way_takes_what_is_asked_of_it_and_the_rest_goes_as_paid() -> None:
    sale = sale_of(priced(rung(9_000)), (card(5_000), cash(4_000)))
    standing = Standing(sale)
    plan = split(standing, 9_000, 1, wanted=(Wanted("transfer", 2_000),))
    assert amounts(plan) == [("card", 3_889), ("transfer", 2_000), ("cash", 3_111)]
    plan = split(standing, 9_000, 1, wanted=(Wanted("cash", 9_000),))
    assert amounts(plan) == [("cash", 4_000), ("cash", 5_000)]
    plan = split(standing, 9_000, 1, wanted=(Wanted("card", 9_000, "4242"),))
    assert amounts(plan) == [("card", 5_000), ("cash", 4_000)]


def test_another_card_of_the_customer_is_not_the_one_that_paid() -> None:
    standing = Standing(sale_of(priced(rung(5_299)), (card(5_299),)))
    plan = split(standing, 5_299, 1, wanted=(Wanted("card", 5_299, "1111"),))
    (leg,) = plan.legs
    assert (leg.kind, leg.last4, leg.tender_no, leg.amount) == ("card", "1111", 0, 5_299)


def test_coins_only_round_what_goes_in_coins() -> None:
    standing = Standing(sale_of(priced(rung(1_013)), (card(1_013),)))
    plan = split(standing, 1_013, 5, wanted=(Wanted("cash", 500),))
    assert amounts(plan) == [("card", 513), ("cash", 500)]
    plan = split(standing, 1_013, 5, wanted=(Wanted("card", 0, "4242"),))
    assert amounts(plan) == [("cash", 1_015)]


def test_amounts_are_shared_out_over_receipts_by_what_each_was_paid_with() -> None:
    first = Room(3_000, {("card", "4242"): 3_000, ("voucher", ""): 3_000})
    second = Room(3_000, {("card", "4242"): 3_000})
    wanted = (Wanted("card", 3_000, "4242"), Wanted("voucher", 3_000))
    assert shared_out(wanted, [first, second]) == [
        (Wanted("voucher", 3_000),),
        (Wanted("card", 3_000, "4242"),),
    ]


def test_what_fits_nowhere_is_left_out() -> None:
    room = Room(3_000, {("card", "4242"): 1_000})
    assert shared_out((Wanted("card", 3_000, "4242"),), [room]) == [
        (Wanted("card", 1_000, "4242"),)
    ]
