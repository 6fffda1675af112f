"""A return in the books: the mirror of its sale."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from sold import card, cash, paid_in_cash, priced, rung, sale_of, taken_back, ticking

from posdesk.returns.booking import imported_postings, postings
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.goods_return import GoodsReturn
from posdesk.returns.standing import Standing
from posdesk.sales import booking as sales_booking
from posdesk.sales.sale import IMPORTED, Sale


def booked(back: GoodsReturn, till: int = 1, over_refund: int = 0) -> dict[str, int]:
    legs = postings(back, till, over_refund)
    assert sum(leg.minor for leg in legs) == 0
    return {leg.account: leg.minor for leg in legs}


def whole(sale: Sale, step: int = 1) -> GoodsReturn:
    return taken_back(ReturnDraft(Standing(sale)).tick_all(), step)[0]


def test_goods_and_tax_come_off_and_the_till_that_pays_is_credited() -> None:
    sale = paid_in_cash(priced(replace(rung(12_000), tax_code="A")))
    assert booked(whole(sale), till=2) == {"RETURNS": 10_000, "TAX": 2_000, "CASH:2": -12_000}


def test_a_whole_sale_back_leaves_nothing_but_sales_and_returns() -> None:
    goods = (replace(rung(333, 3), tax_code="A"), rung(298))
    lines = priced(*goods, off=100)
    sale = sale_of(lines, (card(500), cash(sum(line.paid for line in lines) - 500 + 3)), rounding=3)
    sums = Counter[str]()
    for posting in (*sales_booking.postings(sale, 1), *postings(whole(sale, 5), 1)):
        sums[posting.account] += posting.minor
    assert sums.pop("SALES") == -sums.pop("RETURNS")
    assert not any(sums.values())


def test_what_coins_took_comes_back_through_the_same_account() -> None:
    assert booked(whole(paid_in_cash(priced(rung(299)), 5), 5)) == {
        "RETURNS": 299,
        "ROUNDING": 1,
        "CASH:1": -300,
    }


def test_too_much_given_back_is_the_shops_loss() -> None:
    """MONEY 20: 17.00 refunded as 27.00."""
    back = whole(paid_in_cash(priced(rung(1700))))
    (line,), (leg,) = back.lines, back.legs
    given = replace(back, lines=(replace(line, refund=2700),), legs=(replace(leg, amount=2700),))
    assert booked(given, over_refund=1000) == {
        "RETURNS": 1700,
        "LOSS:over_refund": 1000,
        "CASH:1": -2700,
    }


def test_a_sale_brought_along_comes_back_whole_and_without_tax() -> None:
    sale = replace(sale_of(priced(rung(1234)), ()), origin=IMPORTED)
    back, _ = taken_back(ticking(Standing(sale), (1, 1)), choice="card")
    assert booked(back) == {"RETURNS": 1234, "CARD:clearing": -1234}


def test_an_even_exchange_moves_no_money() -> None:
    """MONEY 15: both papers post to the first tender's account, and it nets out."""
    old = sale_of(priced(rung(3000)), (card(3000),))
    back, _ = taken_back(ticking(Standing(old), (1, 1)), carry=3000)
    new = sale_of(priced(rung(3000)), (replace(card(3000), carried=True),))
    sums = Counter[str]()
    for posting in (*postings(back, 1), *sales_booking.postings(new, 1)):
        sums[posting.account] += posting.minor
    assert {name: minor for name, minor in sums.items() if minor} == {
        "RETURNS": 3000,
        "SALES": -3000,
    }


def test_a_return_the_old_system_paid_lowers_what_it_was_paid() -> None:
    legs = imported_postings(500)
    assert [(leg.account, leg.minor) for leg in legs] == [
        ("IMPORTED:returned", 500),
        ("IMPORTED:paid", -500),
    ]
