"""Where the money goes: back the way it came, exactly, or the way the customer chooses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sold import (
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

from posdesk.returns.draft import ReturnDraft
from posdesk.returns.goods_return import RefundLeg
from posdesk.returns.refund_split import MoreThanIsLeft, split
from posdesk.returns.standing import Standing
from posdesk.rounding import DOWN
from posdesk.sales.payment import Payment
from posdesk.sales.sale import IMPORTED, TenderLeg


def visits(
    standing: Standing, *lines: int, step: int = 1, choice: str | None = None
) -> list[list[tuple[str, int]]]:
    """(tender, minor units) for each visit that brings one unit of a line back."""
    seen = []
    for line_no in lines:
        back, standing = taken_back(ticking(standing, (line_no, 1)), step, choice)
        assert back.total + back.rounding == sum(leg.amount for leg in back.legs)
        seen.append(amounts(back))
    return seen


THIRDS = Standing(sale_of(priced(rung(3000, 3)), (TenderLeg("gift card", 5000), card(4000))))


def test_split_tenders_get_their_share_of_each_visit() -> None:
    """MONEY 6: 50.00 + 40.00, three times 30.00 back."""
    assert visits(THIRDS, 1, 1, 1) == [
        [("gift card", 1667), ("card", 1333)],
        [("gift card", 1666), ("card", 1334)],
        [("gift card", 1667), ("card", 1333)],
    ]


def test_change_is_not_refunded() -> None:
    """MONEY 7: 2600 handed over for 2584."""
    paid = Payment.begin(2584, 1).taking_cash(2600).legs()
    assert visits(Standing(sale_of(priced(rung(2584)), paid)), 1) == [[("cash", 2584)]]


@pytest.mark.parametrize(("order", "money"), [((1, 2), (200, 100)), ((2, 1), (100, 200))])
def test_coins_come_back_as_they_were_paid(order: tuple[int, int], money: tuple[int, int]) -> None:
    """MONEY 8: 1.98 + 1.01 was paid with 3.00; in either order 3.00 comes back."""
    standing = Standing(paid_in_cash(priced(rung(198), rung(101)), 5))
    assert visits(standing, *order, step=5) == [[("cash", amount)] for amount in money]


def test_what_was_rounded_down_comes_back_rounded_down() -> None:
    """MONEY 8: 7.50 paid with 7.00."""
    payment = Payment.begin(750, 100, DOWN).taking_cash()
    sale = sale_of(priced(rung(740), rung(10)), payment.legs(), rounding=payment.rounding)
    back, _ = taken_back(ReturnDraft(Standing(sale)).tick_all(), 100)
    assert (amounts(back), back.rounding) == ([("cash", 700)], -50)
    assert visits(Standing(sale), 1, 2, step=100) == [[("cash", 700)], []]


def test_rounding_does_not_drift() -> None:
    """A hundred pieces at 0.02, paid with 2.00 in coins of 0.05, brought back one at a time."""
    standing = Standing(paid_in_cash(priced(rung(2, 100)), 5))
    given = [sum(amount for _, amount in visit) for visit in visits(standing, *[1] * 100, step=5)]
    assert sum(given) == 200
    assert all(abs(sum(given[:n]) - 2 * n) <= 2 for n in range(101))


def test_less_than_half_a_coin_paid_with_nothing_comes_back_as_nothing() -> None:
    sale = paid_in_cash(priced(rung(2)), 5)
    back, _ = taken_back(ticking(Standing(sale), (1, 1)), 5)
    assert (back.legs, back.rounding) == ((), -2)


def test_only_the_cash_is_rounded() -> None:
    """TEND-S-04: card 10.00 and 5.75 in coins for 5.73."""
    lines = priced(rung(1573))
    sale = sale_of(lines, (card(1000), cash(575)), rounding=2)
    assert visits(Standing(sale), 1, step=5) == [[("card", 1000), ("cash", 575)]]


def test_two_cards_are_two_tenders_and_keep_their_digits() -> None:
    sale = sale_of(priced(rung(3000, 2)), (card(2000, "0001"), card(4000, "0002")))
    back, standing = taken_back(ticking(Standing(sale), (1, 1)))
    assert back.legs == (RefundLeg("card", 1000, "0001", 1), RefundLeg("card", 2000, "0002", 2))
    back, standing = taken_back(ticking(standing, (1, 1)))
    assert standing.refunded == {1: 2000, 2: 4000}


def test_three_tenders_never_get_back_more_than_they_paid() -> None:
    """With three, a share can shrink as the total grows; nobody is asked for the penny."""
    legs = (card(503, "1"), card(304, "2"), card(193, "3"))
    standing = Standing(sale_of(priced(rung(1, 1000)), legs))
    for _ in range(1000):
        back, standing = taken_back(ticking(standing, (1, 1)))
        assert [leg.amount for leg in back.legs] == [1]
    assert standing.refunded == {1: 503, 2: 304, 3: 193}


# --- the customer chooses


def test_everything_in_cash_when_the_customer_asks() -> None:
    sale = sale_of(priced(rung(4500, 2)), (card(5000), cash(4000)))
    standing = Standing(sale)
    back, standing = taken_back(ticking(standing, (1, 1)), choice="cash")
    assert back.legs == (RefundLeg("cash", 4000, "", 2), RefundLeg("cash", 500))
    back, _ = taken_back(ticking(standing, (1, 1)))
    assert amounts(back) == [("card", 4500)]


def test_a_card_of_the_sale_takes_no_more_than_it_paid() -> None:
    """SOL-TEND-01: up to its cap, the rest as by default."""
    sale = sale_of(priced(rung(9000)), (card(5000), cash(4000)))
    assert visits(Standing(sale), 1, choice="card") == [[("card", 5000), ("cash", 4000)]]
    back, _ = taken_back(ticking(THIRDS, (1, 1)), choice="card")
    assert amounts(back) == [("card", 3000)]


def test_cash_asked_back_on_a_card_is_the_same_figure() -> None:
    """README 7: what was rounded is what was paid, whichever way it goes back."""
    standing = Standing(paid_in_cash(priced(rung(299)), 5))
    back, _ = taken_back(ticking(standing, (1, 1)), 5, choice="card")
    assert back.legs == (RefundLeg("card", 300),)


def test_after_a_choice_the_rest_still_adds_up() -> None:
    back, standing = taken_back(ticking(THIRDS, (1, 1)), choice="card")
    back, standing = taken_back(ticking(standing, (1, 1)))
    assert amounts(back) == [("gift card", 3000)]
    _, standing = taken_back(ticking(standing, (1, 1)))
    assert standing.refunded == {1: 5000, 2: 4000}


def test_a_card_that_takes_nothing_more_leaves_the_rest_to_cash() -> None:
    """SOL-TEND-03."""
    standing = Standing(sale_of(priced(rung(1000)), (card(1000),)), refunded={1: 1000})
    assert visits(standing, 1) == [[("cash", 1000)]]
    assert visits(standing, 1, choice="card") == [[("cash", 1000)]]


@pytest.mark.parametrize(
    ("choice", "legs"),
    [(None, [("cash", 1235)]), ("cash", [("cash", 1235)]), ("card", [("card", 1234)])],
)
def test_a_sale_brought_along_goes_the_way_the_customer_chooses(
    choice: str | None, legs: list[tuple[str, int]]
) -> None:
    sale = replace(sale_of(priced(rung(1234)), ()), origin=IMPORTED)
    back, _ = taken_back(ticking(Standing(sale), (1, 1)), 5, choice)
    assert amounts(back) == legs
    assert {leg.tender_no for leg in back.legs} == {0}


def test_coins_for_a_sale_brought_along_do_not_drift() -> None:
    sale = replace(sale_of(priced(rung(2, 100)), ()), origin=IMPORTED)
    given = [sum(m for _, m in visit) for visit in visits(Standing(sale), *[1] * 100, step=5)]
    assert sum(given) == 200
    assert max(given) == 5


def test_coins_are_rounded_as_one_however_many_ways_they_stand_for() -> None:
    """4.38 in cash and 4.38 by card, all asked back in coins of 1.00: 8.76 is 9.00."""
    sale = sale_of(priced(rung(876, 2)), (card(876), cash(900)), rounding=24)
    back, _ = taken_back(ticking(Standing(sale), (1, 2)), 100, choice="cash")
    assert sum(leg.amount for leg in back.legs) == 1800
    back, _ = taken_back(ticking(Standing(sale), (1, 1)), 100, choice="cash")
    assert sum(leg.amount for leg in back.legs) == 900


# --- mistakes of ours, and exchanges


def test_too_much_given_back_never_shrinks_a_later_refund() -> None:
    """MONEY 20: 27.00 was given for 17.00; the 33.00 still come, the card as far as it can."""
    sale = sale_of(priced(rung(1700), rung(3300)), (card(5000),))
    standing = Standing(sale, {1: 1}, {1: 2700})
    assert visits(standing, 2) == [[("card", 2300), ("cash", 1000)]]
    in_cash = Standing(paid_in_cash(sale.lines), {1: 1}, {1: 2700})
    assert [sum(m for _, m in visit) for visit in visits(in_cash, 2)] == [3300]


@pytest.mark.parametrize("too_much", [1, 2, 4, 17, 999])
def test_not_even_a_penny_of_it(too_much: int) -> None:
    standing = Standing(paid_in_cash(priced(rung(1700), rung(3300))), {1: 1}, {1: 1700 + too_much})
    assert [sum(m for _, m in visit) for visit in visits(standing, 2)] == [3300]


def test_no_more_is_paid_back_than_the_goods_are_worth() -> None:
    """SOL-REF-12: of 10.00, 1.00 was paid back before; nothing is booked for 10.00."""
    sale = sale_of(priced(rung(1000)), (card(1000),))
    with pytest.raises(MoreThanIsLeft) as refused:
        split(Standing(sale, refunded={1: 100}, cuts={1: 100}), 1000, 1)
    assert refused.value.figures == {"asked": 1000, "left": 900}


def test_value_put_towards_new_goods_keeps_its_first_tender() -> None:
    """MONEY 15: 30.00 on a card, 20.00 of it put towards new goods."""
    standing = Standing(sale_of(priced(rung(3000)), (card(3000),)))
    back, _ = taken_back(ticking(standing, (1, 1)), carry=2000)
    assert back.legs == (
        RefundLeg("card", 2000, "4242", 1, carried=True),
        RefundLeg("card", 1000, "4242", 1),
    )


def test_what_is_carried_is_exact_and_what_is_handed_over_is_in_coins() -> None:
    """2.99 paid with 3.00; goods at 1.01 go out: 1.98 is over, and 2.00 is handed back."""
    standing = Standing(paid_in_cash(priced(rung(299)), 5))
    back, _ = taken_back(ticking(standing, (1, 1)), 5, carry=101)
    assert [(leg.amount, leg.carried) for leg in back.legs] == [(101, True), (200, False)]
    assert back.rounding == 2


def test_a_carried_tender_of_the_new_sale_comes_back_to_its_card() -> None:
    """MONEY 15: the new item brings 30.00 to that card and 15.00 the way it was paid."""
    legs = (replace(card(3000), carried=True), cash(1500))
    assert visits(Standing(sale_of(priced(rung(4500)), legs)), 1) == [
        [("card", 3000), ("cash", 1500)]
    ]


def test_unknown_tenders_are_carried_the_way_the_customer_chooses() -> None:
    sale = replace(sale_of(priced(rung(3000)), ()), origin=IMPORTED)
    for choice, kind in ((None, "cash"), ("card", "card")):
        back, _ = taken_back(ticking(Standing(sale), (1, 1)), choice=choice, carry=1000)
        assert back.legs == (RefundLeg(kind, 1000, carried=True), RefundLeg(kind, 2000))


def test_cash_carried_and_cash_handed_over_are_filled_one_after_the_other() -> None:
    legs = (replace(cash(1000), carried=True), cash(500))
    standing = Standing(sale_of(priced(rung(500, 3)), legs))
    seen = []
    for _ in range(3):
        back, standing = taken_back(ticking(standing, (1, 1)))
        seen.append([(leg.tender_no, leg.amount) for leg in back.legs])
    assert seen == [[(1, 500)], [(1, 500)], [(2, 500)]]
    both = taken_back(ticking(Standing(standing.sale), (1, 3)))[0]
    assert [(leg.tender_no, leg.amount) for leg in both.legs] == [(1, 1000), (2, 500)]
