"""Coins: to the nearest, all of them credited, the last part in her favour (SE-042)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from on_a_plan import credited, plan_of
from sold import NOON, cash

from posdesk.instalments.booking import payment
from posdesk.instalments.coins import Coins, NotInCoins, handed, in_coins
from posdesk.instalments.credit import FORGIVEN, Payment


def test_twelve_payments_of_33_33_in_coins_of_5() -> None:
    plan = plan_of(399_96, count=12, first=date(2026, 1, 1))
    paid = []
    while plan.balance:
        coins = in_coins(33_33, plan.balance, 5)
        paid.append(coins.cash)
        plan = credited(plan, coins.cash)
        if coins.forgiven:
            plan = credited(plan, coins.forgiven, FORGIVEN)
    assert paid == [33_35] * 11 + [33_10]
    assert sum(paid) == 399_95 == plan.paid
    assert plan.forgiven == 1


def test_what_she_puts_down_is_credited_as_it_is() -> None:
    assert handed(33_35, 399_96, 5) == Coins(33_35)
    assert handed(50_00, 33_11, 5) == Coins(33_10, 1)
    with pytest.raises(NotInCoins):
        handed(33_33, 399_96, 5)


@given(st.integers(1, 500_00), st.integers(1, 500_00), st.sampled_from((1, 5, 10, 50, 100)))
def test_never_more_than_is_owed_and_never_a_rest_no_coin_can_pay(
    amount: int, balance: int, step: int
) -> None:
    coins = in_coins(amount, balance, step)
    assert coins.cash % step == 0 and 0 <= coins.forgiven < step
    left = balance - coins.cash - coins.forgiven
    assert left >= 0 and (left == 0 or left >= step or coins.cash == 0)
    if amount >= balance:
        assert left == 0


def test_the_cent_goes_off_through_rounding() -> None:
    last = Payment("R12", "P1", 1, NOON, "GBP", 33_10, (cash(33_10),))
    booked = {each.account: each.minor for each in payment(last, "ana", forgiven=1)}
    assert booked == {"CASH:1": 33_10, "ROUNDING": 1, "RECV:ana": -33_11}
