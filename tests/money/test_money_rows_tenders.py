"""MONEY 6, 7, 8, 15 and 33: where the money goes, by name and to the penny."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sold import (
    after,
    amounts,
    card,
    cash,
    paid_in_cash,
    priced,
    rung,
    sale_of,
    taken_back,
    ticking,
)
from ticket.drafts import settled, ticket

from posdesk.returns.refund_split import split
from posdesk.returns.standing import Standing
from posdesk.rounding import DOWN
from posdesk.sales.payment import Payment
from posdesk.sales.sale import Sale, TenderLeg
from posdesk.ticket.settlement import EVEN, GIVE_BACK, TO_PAY


def test_money_6_split_tender_three_visits() -> None:
    voucher = TenderLeg("store_credit", 5_000, approval="C1-000001-1")
    standing = Standing(sale_of(priced(rung(3_000, 3)), (voucher, card(4_000))))
    visits = []
    for _ in range(3):
        back, standing = taken_back(ticking(standing, (1, 1)))
        visits.append(tuple(amount for _, amount in amounts(back)))
    assert visits == [(1_667, 1_333), (1_666, 1_334), (1_667, 1_333)]


def test_money_7_change_is_not_refunded() -> None:
    payment = Payment.begin(2_584, 1).taking_cash(2_600)
    standing = Standing(sale_of(priced(rung(2_584)), payment.legs()))
    back, _ = taken_back(ticking(standing, (1, 1)))
    assert amounts(back) == [("cash", 2_584)]


@pytest.mark.parametrize(("order", "coins"), [((1, 2), (200, 100)), ((2, 1), (100, 200))])
def test_money_8_rounding_is_mirrored_in_any_order(
    order: tuple[int, int], coins: tuple[int, int]
) -> None:
    standing, given = Standing(paid_in_cash(priced(rung(198), rung(101)), 5)), []
    for line in order:
        back, standing = taken_back(ticking(standing, (line, 1)), 5)
        given.append(sum(leg.amount for leg in back.legs))
    assert tuple(given) == coins
    assert sum(given) == 300


def test_money_8_cards_are_not_rounded_and_down_stays_down() -> None:
    standing = Standing(sale_of(priced(rung(299)), (card(299),)))
    assert amounts(taken_back(ticking(standing, (1, 1)), 5)[0]) == [("card", 299)]
    payment = Payment.begin(750, 100, DOWN).taking_cash()
    sale = sale_of(priced(rung(750)), payment.legs(), rounding=payment.rounding)
    assert amounts(taken_back(ticking(Standing(sale), (1, 1)), 100)[0]) == [("cash", 700)]


def _bought(price: int, number: str, *tenders: TenderLeg) -> Standing:
    sale: Sale = sale_of(priced(rung(price)), tenders)
    return Standing(replace(sale, number=number))


@pytest.mark.parametrize(
    ("new", "way", "figure"), [(4_500, TO_PAY, 1_500), (2_000, GIVE_BACK, 1_000), (3_000, EVEN, 0)]
)
def test_money_15_exchange_with_difference(new: int, way: str, figure: int) -> None:
    old = _bought(3_000, "S1-000001-1", card(3_000))
    drafted = ticket(old).all_back().going_out(rung(new, sku="other size"))
    settlement = settled(drafted)
    assert (settlement.way, settlement.figure) == (way, figure)
    if way == GIVE_BACK:
        assert [(leg.kind, leg.last4) for leg in settlement.paid_out] == [("card", "4242")]


def test_money_15_value_carried_over_keeps_its_first_tender() -> None:
    old = _bought(3_000, "S1-000001-1", card(3_000))
    settlement = settled(ticket(old).all_back().going_out(rung(4_500, sku="other")))
    new = sale_of(settlement.going_out, (*settlement.carried, cash(1_500)))
    back, _ = taken_back(ticking(Standing(new), (1, 1)))
    assert amounts(back) == [("card", 3_000), ("cash", 1_500)]


def test_money_33_several_receipts_one_pay_out() -> None:
    ring, mug = _bought(2_700, "S1-000001-1", cash(2_700)), _bought(666, "S1-000002-9", cash(666))
    settlement = settled(ticket(ring, mug).all_back())
    assert [each.total for each in settlement.coming] == [2_700, 666]
    assert [(leg.kind, leg.amount) for leg in settlement.paid_out] == [("cash", 3_366)]
    assert settlement.figure == 3_366


def test_money_6_moved_by_the_customer_up_to_each_cap() -> None:
    voucher = TenderLeg("store_credit", 5_000, approval="C1-000001-1")
    standing = Standing(sale_of(priced(rung(3_000, 3)), (voucher, card(4_000))))
    draft = ticking(standing, (1, 1))
    first = split(standing, 3_000, 1, "card")
    assert amounts(first) == [("card", 3_000)]
    standing = after(draft, first)
    assert amounts(split(standing, 3_000, 1, "card")) == [("store_credit", 2_000), ("card", 1_000)]
