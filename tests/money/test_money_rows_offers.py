"""MONEY's rows about what units are worth, one named test each: 1-5, 9, 10, 11, 20, 21, 26, 34."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sold import INCLUDED, NO_TAX, paid_in_cash, priced, rung

from posdesk.catalogue.tax import LINE, RECEIPT, TaxRate, TaxScheme
from posdesk.returns.points import COME_BACK, TAKEN_BACK, Moved, earned, paying, with_goods_back
from posdesk.returns.standing import Standing
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.offers.offer import (
    EARN,
    FIXED,
    FREE,
    KIT,
    MIX,
    PERCENT,
    PRICE,
    SPEND,
    TICKET,
    Offer,
)
from posdesk.sales.pricing import price
from posdesk.sales.sale import SaleLine


def sold(
    *lines: BasketLine, offers: Sequence[Offer] = (), shown: tuple[str, ...] = ()
) -> tuple[SaleLine, ...]:
    """Those lines under those offers."""
    return price(Basket(lines, shown=shown), INCLUDED, offers=offers)


def paid(lines: Sequence[SaleLine]) -> list[int]:
    """What each line costs."""
    return [line.paid for line in lines]


def one_by_one(lines: tuple[SaleLine, ...], no: int = 1) -> list[int]:
    """What each unit of a line brings, one after the other."""
    standing, brought = Standing(paid_in_cash(lines)), []
    for back in range(lines[no - 1].quantity):
        brought.append(Standing(standing.sale, {no: back}).refund(no, 1)[0])
    return brought


def test_money_1_order_discount_on_a_partial_return() -> None:
    lines = priced(rung(50_00), rung(30_00), rung(19_99), off=10_00)
    assert [line.discount for line in lines] == [5_00, 3_00, 2_00]
    assert Standing(paid_in_cash(lines)).refund(2, 1)[0] == 27_00


def test_money_2_remainders() -> None:
    lines = priced(BasketLine("a", "a", 3, 0, NO_TAX.code, amount_fixed=10_00))
    assert one_by_one(lines) == [3_33, 3_34, 3_33]


def test_money_3_unit_rounding() -> None:
    off = Offer("O", "15 % off", PERCENT, percent=15_00)
    lines = sold(rung(82_50, 10), offers=(off,))
    assert paid(lines) == [701_25]
    assert sum(one_by_one(lines)) == 701_25


@pytest.mark.parametrize(("round_at", "tax"), [(LINE, 33), (RECEIPT, 32)])
def test_money_4_tax_per_line_or_per_invoice(round_at: str, tax: int) -> None:
    ten = TaxRate("A", "ten", 10_000)
    goods = [BasketLine(f"g{no}", "", 1, 105_000, "A") for no in range(3)]
    lines = price(Basket(tuple(goods)), TaxScheme(False, round_at, (ten,)))
    assert sum(line.tax for line in lines) == tax
    if round_at == RECEIPT:
        whole = price(
            Basket((BasketLine("g", "", 3, 105_000, "A"),)), TaxScheme(False, RECEIPT, (ten,))
        )
        taxes = [Standing(paid_in_cash(whole), {1: n}).refund(1, 1)[1] for n in range(3)]
        assert taxes == [11, 10, 11]


def test_money_5_tax_rate_changed_since() -> None:
    twenty = TaxRate("A", "then", 20_000)
    lines = price(
        Basket((BasketLine("g", "", 1, 10_000_000, "A"),)), TaxScheme(False, LINE, (twenty,))
    )
    assert Standing(paid_in_cash(lines)).refund(1, 1) == (120_00, 20_00)  # 21 % is asked today


def test_money_9_kit_partly_returned() -> None:
    kit = Offer("SET", "Tool set", KIT, amount=90_00, parts=(("a", 1), ("b", 1), ("c", 1)))
    lines = sold(rung(60_00, sku="a"), rung(40_00, sku="b"), rung(20_00, sku="c"), offers=(kit,))
    assert paid(lines) == [45_00, 30_00, 15_00]
    assert Standing(paid_in_cash(lines)).refund(2, 1)[0] == 30_00
    assert sum(paid(lines)) == 90_00


def test_money_10_free_item() -> None:
    two_for_one = Offer("B", "Two for one", FREE, percent=10_000, count=2, free=1)
    lines = sold(rung(20_00, 2), offers=(two_for_one,))
    assert paid(lines) == [20_00]
    assert one_by_one(lines) == [10_00, 10_00]
    apart = sold(rung(20_00, sku="a"), rung(20_00, sku="b"), offers=(two_for_one,))
    assert paid(apart) == [10_00, 10_00]


def test_money_11_threshold_promotion() -> None:
    ten_off = Offer("T", "10 % from 300", TICKET, percent=10_00, over=300_00)
    lines = sold(rung(50_00, 6), offers=(ten_off,))
    assert paid(lines) == [270_00]
    sale = paid_in_cash(lines)
    assert Standing(sale).refund(1, 5)[0] == 225_00
    assert Standing(sale, {1: 5}).refund(1, 1)[0] == 45_00  # the kept one stays at that
    assert paid(sold(rung(50_00, 5), rung(49_99), offers=(ten_off,))) == [250_00, 49_99]


def test_money_20_over_refund() -> None:
    lines = priced(rung(17_00), rung(33_00))
    standing = Standing(paid_in_cash(lines), {1: 1}, refunded={1: 27_00})
    assert standing.refund(2, 1)[0] == 33_00


def test_money_21_forgotten_promotion() -> None:
    lines = priced(rung(10_00, 3))
    worth = [
        Standing(paid_in_cash(lines), {1: back}, cuts={1: 10_00}).refund(1, 1)[0]
        for back in range(3)
    ]
    assert worth == [6_67, 6_66, 6_67]


def test_money_34_currencies_without_cents() -> None:
    lines = priced(BasketLine("a", "a", 3, 0, NO_TAX.code, amount_fixed=1000))  # 1000 JPY
    assert one_by_one(lines) == [333, 334, 333]


# --- what the engine chooses ---------------------------------------------------------------------

HALF = Offer("H", "Second at half price", FREE, percent=50_00, count=2, free=1)


@pytest.mark.parametrize(
    ("offer", "shares"),
    [
        (Offer("F", "One free", FREE, percent=10_000, count=2, free=1), [18_00, 12_00]),
        (HALF, [24_00, 16_00]),
    ],
)
def test_a_saving_is_spread_by_price(offer: Offer, shares: list[int]) -> None:
    """S20, OFFER-01 to OFFER-04."""
    lines = sold(rung(30_00, sku="a"), rung(20_00, sku="b"), offers=(offer,))
    assert paid(lines) == shares


def test_the_dearest_make_the_groups_and_the_cheapest_of_each_is_free() -> None:
    three = Offer("F", "Three for two", FREE, percent=10_000, count=3, free=1)
    lines = sold(
        *(rung(each, sku=str(each)) for each in (100, 500, 300, 200, 600, 400)), offers=(three,)
    )
    assert sum(paid(lines)) == 2100 - 400 - 100


def test_of_two_offers_a_piece_takes_the_better() -> None:
    third, fixed = (
        Offer("A", "A third off", PERCENT, percent=33_00),
        Offer("B", "5 off", FIXED, amount=5_00),
    )
    lines = sold(rung(10_00, sku="x"), rung(30_00, sku="y"), offers=(third, fixed))
    assert [line.offers[0].code for line in lines] == ["B", "A"]
    assert paid(lines) == [5_00, 20_10]


def test_a_group_is_made_only_where_it_saves_more() -> None:
    half, three = (
        Offer("A", "Half price", PERCENT, percent=50_00),
        Offer("M", "3 for 25", MIX, amount=25_00, count=3),
    )
    assert paid(sold(rung(10_00, 3), offers=(three,))) == [25_00]
    assert paid(sold(rung(10_00, 3), offers=(half, three))) == [15_00]
    assert paid(sold(rung(1_00, 3), offers=(three,))) == [3_00]


def test_the_better_order_of_groups_counts() -> None:
    kit = Offer("K", "Set", KIT, amount=10_00, parts=(("a", 1), ("b", 1)))
    pair = Offer("P", "Two for one", FREE, ("a",), percent=10_000, count=2, free=1)
    lines = sold(rung(20_00, 2, sku="a"), rung(5_00, 1, sku="b"), offers=(kit, pair))
    assert sum(paid(lines)) == min(20_00 + 5_00, 10_00 + 20_00)


def test_what_is_shown_counts_and_nothing_else() -> None:
    coupon = Offer("C", "Coupon", TICKET, amount=5_00, whom="coupon", word="SPRING5")
    staff = Offer("S", "Staff price", PRICE, ("x",), amount=7_00, whom="staff", word="STAFF")
    goods = rung(10_00, 2, sku="x")
    assert paid(sold(goods, offers=(coupon, staff))) == [20_00]
    assert paid(sold(goods, offers=(coupon, staff), shown=("C",))) == [15_00]
    assert paid(sold(goods, offers=(coupon, staff), shown=("C", "S"))) == [9_00]


def test_no_line_falls_below_nothing_and_weighed_goods_take_a_percent_alone() -> None:
    free = Offer("X", "All free", TICKET, amount=99_00)
    lines = sold(rung(10_00), rung(0), offers=(free,))
    assert paid(lines) == [0, 0]
    ham = BasketLine("ham", "Ham", 347, 1_199_000, NO_TAX.code, weighed=True)
    each = Offer("F", "1 off", FIXED, amount=1_00)
    tenth = Offer("P", "Tenth off", PERCENT, percent=10_00)
    assert paid(sold(ham, offers=(each,))) == [4_16]
    assert paid(sold(ham, offers=(each, tenth))) == [3_74]


def test_a_lines_own_discount_comes_first_and_the_tickets_last() -> None:
    tenth = Offer("P", "Tenth off", PERCENT, percent=10_00)
    line = rung(100_00, discount=Discount(percent=50_00))
    (one,) = price(Basket((line,), Discount(amount=5_00)), INCLUDED, offers=(tenth,))
    assert (one.paid, one.offers[0].amount) == (40_00, 5_00)


# --- points --------------------------------------------------------------------------------------


def test_money_26_loyalty() -> None:
    """Earned 50 on 50.00, 20.00 back: 20 go, of 5 that are left 5 go and 15 are written off."""
    earn = Offer("E", "Points", EARN, amount=1_00)
    lines = priced(rung(30_00), rung(20_00))
    assert earned(lines, (earn,)) == 50
    standing = Standing(paid_in_cash(lines))
    assert with_goods_back(standing, {2: 1}, 50, 0, balance=50) == (Moved(TAKEN_BACK, -20),)
    assert with_goods_back(standing, {2: 1}, 50, 0, balance=5) == (Moved(TAKEN_BACK, -5, short=15),)
    assert standing.refund(2, 1)[0] == 20_00  # never less for points that are missing


def test_money_26_spent_points_come_back() -> None:
    pays = paying(100, (Offer("S", "Points pay", SPEND, amount=10),), "Points")
    assert pays is not None
    lines = sold(rung(30_00), rung(20_00), offers=(pays,), shown=(pays.code,))
    assert sum(paid(lines)) == 40_00
    standing = Standing(paid_in_cash(lines))
    assert with_goods_back(standing, {1: 1}, 0, 100, balance=0) == (Moved(COME_BACK, 60),)
    assert with_goods_back(standing, {1: 1, 2: 1}, 0, 100, balance=0) == (Moved(COME_BACK, 100),)
