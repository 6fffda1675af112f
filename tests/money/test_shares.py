"""Shares that always add up to the whole, and the ways of rounding a rule may name."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.money import CURRENCIES, allocate, extend, plain, round_div, share_between, to_step
from posdesk.rounding import MODES, divide

AMOUNTS = st.integers(-(10**12), 10**12)
WEIGHTS = st.lists(st.integers(0, 10**9), min_size=1, max_size=12).filter(any)


def test_a_discount_is_spread_by_largest_remainder() -> None:
    """MONEY 1."""
    assert allocate(1000, (5000, 3000, 1999)) == (500, 300, 200)


def test_three_for_ten_come_back_one_by_one() -> None:
    """MONEY 2, and without decimals MONEY 34."""
    assert [share_between(1000, k, k + 1, 3) for k in range(3)] == [333, 334, 333]
    assert [share_between(1000 // 10, k, k + 1, 3) for k in range(3)] == [33, 34, 33]


def test_a_line_is_rounded_once() -> None:
    """MONEY 3 and 13: 10 x 82.50; 0.347 kg at 11.99; a price finer than a penny."""
    assert extend(8_250_000, 10, weighed=False) == 82_500
    assert extend(1_199_000, 347, weighed=True) == 416
    assert extend(100, 74_215, weighed=False) == 7_422


@given(AMOUNTS, WEIGHTS)
def test_shares_sum_to_the_whole_and_none_is_a_unit_off(total: int, weights: list[int]) -> None:
    parts = allocate(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part * sum(weights) - total * weight) < sum(weights)
        assert weight or not part, "what weighs nothing gets nothing"


@given(AMOUNTS, WEIGHTS)
def test_sharing_back_mirrors_sharing_out(total: int, weights: list[int]) -> None:
    assert allocate(-total, weights) == tuple(-part for part in allocate(total, weights))


@given(AMOUNTS, st.lists(st.integers(1, 50), min_size=1, max_size=9))
def test_any_partition_of_the_units_sums_to_the_whole(total: int, parts: list[int]) -> None:
    ends = [sum(parts[:count]) for count in range(len(parts) + 1)]
    shares = [share_between(total, a, b, ends[-1]) for a, b in pairwise(ends)]
    assert sum(shares) == total


@pytest.mark.parametrize("weights", [(), (0,), (0, 0), (-1, 2)])
def test_nothing_is_shared_over_nothing(weights: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="weights"):
        allocate(100, weights)


def test_nothing_shared_over_free_goods_is_nothing() -> None:
    assert allocate(0, (0, 0)) == (0, 0)


@given(AMOUNTS, st.integers(1, 10**6))
def test_rounding_back_mirrors_rounding_out(amount: int, divisor: int) -> None:
    assert round_div(-amount, divisor) == -round_div(amount, divisor)
    assert divide(amount, divisor, "half_away_from_zero") == round_div(amount, divisor)


@given(AMOUNTS, st.integers(1, 10**6), st.sampled_from(MODES))
def test_every_mode_stays_within_one(amount: int, divisor: int, mode: str) -> None:
    rounded = divide(amount, divisor, mode)
    assert abs(rounded * divisor - amount) < divisor
    if mode not in ("up", "down"):
        assert 2 * abs(rounded * divisor - amount) <= divisor
    assert amount % divisor or rounded * divisor == amount, "what is whole stays as it is"


@pytest.mark.parametrize(
    ("mode", "rounded"),
    [("up", (3, -3, 3, -3)), ("down", (2, -2, 2, -2))],
)
def test_up_and_down_do_not_look_at_the_half(mode: str, rounded: tuple[int, ...]) -> None:
    assert tuple(divide(tenths, 10, mode) for tenths in (21, -21, 29, -29)) == rounded


@pytest.mark.parametrize("tenths", [21, 25, 29])
def test_a_mode_nobody_knows_is_a_mistake(tenths: int) -> None:
    with pytest.raises(KeyError):
        divide(tenths, 10, "bankers")


@given(AMOUNTS, st.sampled_from(CURRENCIES))
def test_cash_is_the_nearest_coin(amount: int, currency: object) -> None:
    step = currency.cash_step  # type: ignore[attr-defined]
    assert to_step(amount, step) % step == 0
    assert 2 * abs(to_step(amount, step) - amount) <= step


@pytest.mark.parametrize(
    ("minor", "exponent", "text"),
    [(-123_456, 2, "-1,234.56"), (5, 3, "0.005"), (1_000, 0, "1,000"), (0, 2, "0.00")],
)
def test_plain_digits(minor: int, exponent: int, text: str) -> None:
    assert plain(minor, exponent, ",") == text
