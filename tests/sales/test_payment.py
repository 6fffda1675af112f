"""The pay step: what is handed over, what is due, what goes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.money import CURRENCIES
from posdesk.rounding import DOWN, MODES
from posdesk.sales.cash import cash_payable, custom_of, quick_notes
from posdesk.sales.payment import (
    CardNumberTyped,
    CardTooMuch,
    NotInCoins,
    NotLast4,
    Payment,
    TooLittle,
)


def test_exact_cash_in_one_key() -> None:
    payment = Payment.begin(1247, 1).taking_cash()
    assert (payment.left, payment.change, payment.rounding) == (0, 0, 0)
    (leg,) = payment.legs()
    assert (leg.kind, leg.applied, leg.handed, leg.change) == ("cash", 1247, 1247, 0)


def test_what_was_applied_counts_and_not_what_was_handed_over() -> None:
    """MONEY 7: 26.00 handed over for 25.84."""
    payment = Payment.begin(2584, 1).taking_cash(2600)
    (leg,) = payment.legs()
    assert (leg.applied, leg.handed, leg.change) == (2584, 2600, 16)


def test_only_cash_is_rounded() -> None:
    """MONEY 8: 2.99 is 3.00 in coins of 0.05, and 2.99 on a card."""
    assert Payment.begin(299, 5).left_in_cash == 300
    in_cash = Payment.begin(299, 5).taking_cash()
    assert (in_cash.rounding, in_cash.legs()[0].applied) == (1, 300)
    on_card = Payment.begin(299, 5).taking_card(299, "4242", "A1B2C3")
    assert (on_card.rounding, on_card.left) == (0, 0)
    assert (on_card.legs()[0].last4, on_card.legs()[0].approval) == ("4242", "A1B2C3")


def test_the_cards_part_is_exact_and_the_coins_part_is_rounded() -> None:
    payment = Payment.begin(1573, 5).taking_card(1000, "4242")
    assert (payment.left, payment.left_in_cash) == (573, 575)
    payment = payment.taking_cash(600)
    assert (payment.left, payment.rounding, payment.change) == (0, 2, 25)
    assert [(leg.kind, leg.applied) for leg in payment.legs()] == [("card", 1000), ("cash", 575)]


def test_cash_first_then_a_card_for_the_rest_rounds_nothing() -> None:
    payment = Payment.begin(1573, 5).taking_cash(1000)
    assert (payment.left, payment.left_in_cash) == (573, 575)
    payment = payment.taking_card(573)
    assert (payment.left, payment.rounding, payment.change) == (0, 0, 0)


def test_several_notes_are_one_leg() -> None:
    payment = Payment.begin(4500, 1).taking_cash(2000).taking_cash(2000).taking_cash(1000)
    (leg,) = payment.legs()
    assert (leg.applied, leg.handed, leg.change) == (4500, 5000, 500)


def test_a_tender_can_be_taken_away_again() -> None:
    payment = Payment.begin(3000, 1).taking_card(2500).taking_card(500)
    assert payment.without(0).left == 2500
    three = payment.without(0).taking_card(1500).taking_card(1000)
    assert [each.amount for each in three.without(1).handed] == [500, 1000]


def test_down_to_the_coin_when_that_is_the_custom() -> None:
    """MONEY 8: 7.50 in whole units, rounded down, is 7.00."""
    payment = Payment.begin(750, 100, DOWN).taking_cash(1000)
    assert (payment.legs()[0].applied, payment.rounding, payment.change) == (700, -50, 300)


def test_less_than_half_a_coin_is_paid_with_nothing() -> None:
    payment = Payment.begin(2, 5)
    assert (payment.left, payment.left_in_cash) == (2, 0)
    payment = payment.taking_cash()
    assert (payment.is_paid, payment.rounding, payment.legs()[0].applied) == (True, -2, 0)


def test_enter_pressed_twice_changes_nothing() -> None:
    paid = Payment.begin(500, 1).taking_cash()
    assert paid.taking_cash() == paid
    by_card = Payment.begin(500, 1).taking_card(500)
    assert by_card.taking_cash() == by_card


@pytest.mark.parametrize("amount", [-1, 0])
def test_nothing_is_not_a_tender(amount: int) -> None:
    with pytest.raises(TooLittle) as refused:
        Payment.begin(500, 1).taking_cash(amount)
    assert refused.value.figures == {"amount": amount, "due": 500}
    with pytest.raises(TooLittle):
        Payment.begin(500, 1).taking_card(amount)


def test_cash_is_what_coins_can_make_up() -> None:
    with pytest.raises(NotInCoins) as refused:
        Payment.begin(85, 10).taking_cash(85)
    assert refused.value.figures == {"amount": 85, "step": 10}


def test_a_card_gives_no_change() -> None:
    """TRY-POS-02, as recommended."""
    with pytest.raises(CardTooMuch) as refused:
        Payment.begin(6036_00, 1).taking_cash(5000_00).taking_card(1100_00)
    assert refused.value.figures == {"amount": 1100_00, "due": 1036_00}
    with pytest.raises(CardTooMuch):
        Payment.begin(500, 1).taking_cash().taking_card(1)


@pytest.mark.parametrize("last4", ["424", "42424", "4 42", "٤٢٤٢", "abcd"])
def test_of_a_card_four_digits_are_kept(last4: str) -> None:
    with pytest.raises(NotLast4):
        Payment.begin(500, 1).taking_card(500, last4)


@pytest.mark.parametrize(
    ("last4", "approval"),
    [
        ("4111111111111111", ""),
        ("", "4111 1111 1111 1111"),
        ("4111", "1111-1111-1111"),
        ("", "%B4111111111111111^DOE/J^2512101?"),
    ],
)
def test_a_whole_card_number_is_never_kept(last4: str, approval: str) -> None:
    with pytest.raises(CardNumberTyped) as refused:
        Payment.begin(500, 1).taking_card(500, last4, approval)
    assert refused.value.figures == {}


def test_legs_before_all_is_paid_are_a_mistake_of_ours() -> None:
    with pytest.raises(AssertionError):
        Payment.begin(500, 1).taking_cash(100).legs()


DUE = st.integers(1, 1_000_000)
STEPS = st.sampled_from([1, 5, 10, 50, 100])


@given(DUE, STEPS, st.sampled_from(MODES), st.data())
def test_whatever_is_handed_over_the_legs_add_up(
    due: int, step: int, mode: str, data: st.DataObject
) -> None:
    payment = Payment.begin(due, step, mode)
    while not payment.is_paid:
        if data.draw(st.booleans()):
            payment = payment.taking_card(data.draw(st.integers(1, payment.left)))
        else:
            payment = payment.taking_cash(
                data.draw(st.none() | st.integers(1, 500).map(lambda coins: coins * step))
            )
    legs = payment.legs()
    assert sum(leg.applied for leg in legs) == due + payment.rounding
    assert abs(payment.rounding) < step
    assert all(leg.handed - leg.change == leg.applied for leg in legs if leg.kind == "cash")
    assert all(leg.applied % step == 0 for leg in legs if leg.kind == "cash")


@pytest.mark.parametrize(
    ("due", "currency", "notes"),
    [
        (1247, "GBP", (1247, 1500, 2000, 5000)),
        (500, "GBP", (500, 1000, 2000, 5000)),
        (5000, "GBP", (5000, 6000)),
        (2584_00, "GBP", (2584_00, 2585_00, 2590_00, 2600_00)),
        (730, "JPY", (730, 1000, 5000, 10_000)),
        (1_235, "KWD", (1_235, 1_250, 1_500, 2_000)),
        (99, "XXX", (99,)),
        (0, "GBP", ()),
        (-5, "GBP", ()),
    ],
)
def test_likely_notes(due: int, currency: str, notes: tuple[int, ...]) -> None:
    assert quick_notes(due, currency) == notes


@given(DUE, st.sampled_from(CURRENCIES))
def test_every_suggestion_is_enough(due: int, currency: object) -> None:
    code = currency.code  # type: ignore[attr-defined]
    notes = quick_notes(due, code)
    assert notes[0] == due
    assert 1 <= len(notes) <= 4
    assert list(notes) == sorted(set(notes))
    assert len(quick_notes(1, code)) > 1, "every currency a shop may keep has its notes here"


def test_notes_are_suggested_for_what_is_left_in_coins() -> None:
    assert Payment.begin(1573, 5).taking_card(1000).notes("AUD") == (575, 1000, 2000, 5000)


def test_customs_of_countries() -> None:
    assert cash_payable(1235, 10, custom_of("NZ")) == (1230, -5)
    assert cash_payable(1235, 10, custom_of("AU")) == (1240, 5)
    assert cash_payable(1239, 10, custom_of("ZA")) == (1230, -9)
    assert cash_payable(1239, 1) == (1239, 0)
