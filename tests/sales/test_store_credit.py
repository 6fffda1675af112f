"""Credit slips: spent as she likes, never less by our doing (I9, MONEY 25, SE-096)."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.clock import Moment
from posdesk.sales.store_credit import (
    CreditMoved,
    CreditReplaced,
    NotEnoughCredit,
    OtherCurrency,
    StoreCredit,
)

CREDIT = StoreCredit("C1-000001-0", "ana", 25_00, 25_00, "GBP", Moment(0))


def test_spent_in_parts() -> None:
    """PC-14."""
    credit = CREDIT.after(CREDIT.use(20_00, "GBP"))
    assert (credit.left, credit.spent, credit.free) == (5_00, 20_00, 5_00)
    use = credit.use(5_00, "GBP")
    assert (use.before, use.after, use.amount) == (20_00, 25_00, 5_00)


@pytest.mark.parametrize("amount", [0, -1, 25_01])
def test_nothing_is_taken_when_it_is_not_enough(amount: int) -> None:
    with pytest.raises(NotEnoughCredit):
        CREDIT.use(amount, "GBP")


def test_in_its_own_currency_only() -> None:
    with pytest.raises(OtherCurrency):
        CREDIT.use(1, "EUR")


def test_two_tills_at_once_cannot_both_spend_it() -> None:
    here, there = CREDIT.use(15_00, "GBP"), CREDIT.use(10_00, "GBP")
    with pytest.raises(CreditMoved):
        CREDIT.after(here).after(there)


def test_held_by_an_open_ticket_and_free_again() -> None:
    held = CREDIT.holding(20_00, "GBP")
    assert held.free == 5_00
    with pytest.raises(NotEnoughCredit):
        held.use(5_01, "GBP")
    taken = held.taking_held(18_00, 20_00)
    assert (taken.left, taken.held, taken.free) == (7_00, 0, 7_00)
    for amount, of in ((20_01, 20_00), (0, 20_00), (1, 20_01)):
        with pytest.raises(NotEnoughCredit):
            held.taking_held(amount, of)


def test_changed_for_a_new_slip_at_her_wish_all_of_it_goes_along() -> None:
    spent = CREDIT.after(CREDIT.use(5_00, "GBP"))
    old, new = spent.replaced("C1-000002-8", Moment(1))
    assert (old.left, new.left, new.given, new.bearer) == (0, 20_00, 20_00, "ana")
    with pytest.raises(CreditReplaced) as refused:
        old.use(1, "GBP")
    assert refused.value.figures["by"] == new.number
    with pytest.raises(CreditReplaced):
        old.replaced("C1-000003-6", Moment(2))


def test_it_has_no_last_day_and_no_fee() -> None:
    """SE-096."""
    assert {field.name for field in fields(StoreCredit)} == {
        "number", "bearer", "given", "left", "currency", "at", "held", "replaced_by",
    }  # fmt: skip


@given(st.lists(st.integers(1, 30_00), max_size=9))
def test_whatever_is_spent_in_whatever_parts_adds_up(amounts: list[int]) -> None:
    credit = CREDIT
    spent = 0
    for amount in amounts:
        if amount > credit.left:
            with pytest.raises(NotEnoughCredit):
                credit.use(amount, "GBP")
            continue
        credit = credit.after(credit.use(amount, "GBP"))
        spent += amount
    assert (credit.spent, credit.left) == (spent, 25_00 - spent)
