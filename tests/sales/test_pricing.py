"""What every line costs: discounts and tax spread over the lines, to the last penny."""

from __future__ import annotations

import cProfile
import pstats
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sold import ADDED, INCLUDED, NO_TAX, VAT, priced, rung

from posdesk.catalogue.tax import LINE, RECEIPT, TaxRate, TaxScheme
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.pricing import price
from posdesk.sales.sale import SaleLine


def paid(*lines: BasketLine, off: int = 0, taxes: TaxScheme = INCLUDED) -> list[int]:
    return [line.paid for line in priced(*lines, off=off, taxes=taxes)]


def vat(price_minor: int, quantity: int = 1, *, code: str = VAT.code) -> BasketLine:
    return replace(rung(price_minor, quantity), tax_code=code)


def at(rate: int, *, included: bool = False, round_at: str = LINE) -> TaxScheme:
    return TaxScheme(included, round_at, (TaxRate("A", "", rate),))


def test_a_ticket_discount_is_spread_and_stored_by_line() -> None:
    """MONEY 1."""
    lines = priced(rung(5000), rung(3000), rung(1999), off=1000)
    assert [line.discount for line in lines] == [500, 300, 200]
    assert [line.paid for line in lines] == [4500, 2700, 1799]


def test_a_percentage_is_taken_of_the_line_and_not_of_the_unit() -> None:
    """MONEY 3: 10 x 82.50 - 15 % = 701.25."""
    assert paid(rung(8250, 10, discount=Discount(percent=1500))) == [70_125]


def test_a_threshold_discount_is_a_share_of_every_unit() -> None:
    """MONEY 11: 6 x 50 - 10 % over 300 = 270."""
    assert [
        line.paid for line in price(Basket((rung(5000, 6),), Discount(percent=1000)), INCLUDED)
    ] == [27_000]


def test_a_kit_is_spread_by_list_price() -> None:
    """MONEY 9: a kit at 90.00 over 60 / 40 / 20."""
    assert paid(rung(6000), rung(4000), rung(2000), off=3000) == [4500, 3000, 1500]


def test_tax_by_line_and_by_receipt() -> None:
    """MONEY 4: 3 x 1.05 at 10 %."""
    three = (vat(105), vat(105), vat(105))
    assert [line.tax for line in priced(*three, taxes=at(10_000))] == [11, 11, 11]
    once = priced(*three, taxes=at(10_000, round_at=RECEIPT))
    assert [line.tax for line in once] == [11, 11, 10]
    assert [line.paid for line in once] == [116, 116, 115]


def test_tax_in_the_price_is_taken_out_once_a_rate() -> None:
    """SYL-TAX-20 and 21: 6.56 by line, 6.57 by receipt; the price does not move."""
    by_line = priced(vat(1970), vat(1970))
    by_receipt = priced(vat(1970), vat(1970), taxes=replace(INCLUDED, round_at=RECEIPT))
    assert [line.tax for line in by_line] == [328, 328]
    assert [line.tax for line in by_receipt] == [329, 328]
    assert [line.paid for line in by_receipt] == [1970, 1970]


def test_rates_do_not_mix_on_one_receipt() -> None:
    scheme = TaxScheme(False, RECEIPT, (VAT, NO_TAX))
    lines = priced(vat(1000), rung(1000), vat(33), taxes=scheme)
    assert [line.tax for line in lines] == [200, 0, 7]
    assert [(line.tax_code, line.tax_rate) for line in lines] == [
        ("A", 20_000),
        ("Z", 0),
        ("A", 20_000),
    ]


def test_a_code_nobody_set_up_is_sold_at_the_first_rate_and_says_so() -> None:
    (line,) = priced(vat(1200, code="gone"))
    assert (line.tax_code, line.tax, line.paid) == ("A", 200, 1200)


def test_two_taxes_are_rounded_each_by_itself() -> None:
    """SOL-TAX-28, and a case where adding the rates first would be a penny out."""
    both = TaxRate("Q", "Federal and provincial", 14_975, parts=(5_000, 9_975))
    scheme = TaxScheme(False, LINE, (both,))
    assert scheme.taxes(both, 110, 1) == (6, 11)
    assert [line.tax for line in priced(vat(110, code="Q"), taxes=scheme)] == [17]


@pytest.mark.parametrize("round_at", [LINE, RECEIPT])
@pytest.mark.parametrize("in_base", [False, True])
def test_a_deposit_never_takes_more_than_the_price(in_base: bool, round_at: str) -> None:
    deposit = TaxRate("D", "", 20_000, per_piece=25, in_base=in_base)
    scheme = TaxScheme(True, round_at, (deposit,))
    lines = priced(vat(10, 3, code="D"), vat(0, code="D"), vat(500, 2, code="D"), taxes=scheme)
    assert all(0 <= line.tax <= line.paid for line in lines)
    assert [line.paid for line in lines] == [30, 0, 1000]


def test_a_customer_who_owes_no_tax_pays_the_price_without_it() -> None:
    """SOL-TAX-10."""
    scheme = at(7_000, included=True)
    (line,) = price(Basket((vat(2000),)), scheme, exempt=True)
    assert (line.listed, line.paid, line.tax, line.tax_rate) == (1869, 1869, 0, 0)
    (line,) = price(Basket((vat(2000),)), at(7_000), exempt=True)
    assert (line.paid, line.tax) == (2000, 0)


def test_free_goods_bear_no_discount_and_break_nothing() -> None:
    assert paid(rung(0), rung(1000), rung(0, 5), off=100) == [0, 900, 0]
    assert paid(rung(0), rung(0), off=100) == [0, 0]
    assert paid(rung(0), taxes=ADDED) == [0]
    assert priced() == ()


@pytest.mark.parametrize(
    ("discount", "off"),
    [
        (Discount(amount=99_999), 1000),
        (Discount(percent=25_000), 1000),
        (Discount(percent=1000, amount=50), 150),
        (Discount(amount=-500), 0),
    ],
)
def test_a_discount_takes_no_more_than_is_there(discount: Discount, off: int) -> None:
    (line,) = priced(rung(1000, discount=discount))
    assert (line.discount, line.paid) == (off, 1000 - off)


def test_the_tickets_discount_is_shared_over_what_the_lines_own_left() -> None:
    lines = priced(rung(1000, discount=Discount(amount=1000)), rung(1000), off=300)
    assert [(line.discount, line.paid) for line in lines] == [(1000, 0), (300, 700)]


def test_an_amount_in_the_barcode_counts_instead_of_the_price() -> None:
    (line,) = priced(replace(rung(999, 2), amount_fixed=1234))
    assert (line.listed, line.paid) == (1234, 1234)


def test_weighed_goods_and_prices_finer_than_a_penny() -> None:
    cheese = BasketLine("c", "Cheese", 347, 1_199_000, "Z", weighed=True)
    screws = BasketLine("s", "Screws", 7, 12_345, "Z")
    assert paid(cheese, screws) == [416, 86]


def test_lines_are_numbered_in_the_order_they_were_rung() -> None:
    assert [(line.no, line.sku) for line in priced(rung(1), rung(2))] == [(1, "at 1"), (2, "at 2")]


SCHEMES = [TaxScheme(i, r, (VAT, NO_TAX)) for i in (True, False) for r in (LINE, RECEIPT)]
LINES = st.builds(
    BasketLine,
    sku=st.just("x"),
    text=st.just("x"),
    quantity=st.integers(1, 20),
    price_milli=st.integers(0, 10_000_000),
    tax_code=st.sampled_from(["A", "Z"]),
    weighed=st.booleans(),
    discount=st.none() | st.builds(Discount, percent=st.integers(0, 12_000)),
)


@given(st.lists(LINES, max_size=8), st.integers(0, 100_000), st.sampled_from(SCHEMES))
def test_a_ticket_adds_up(lines: list[BasketLine], off: int, taxes: TaxScheme) -> None:
    out = price(Basket(tuple(lines), Discount(amount=off)), taxes)
    before = price(Basket(tuple(lines)), taxes)
    goods = sum(net_of(line, taxes) for line in before)
    assert sum(net_of(line, taxes) for line in out) == max(0, goods - off)
    for line in out:
        assert 0 <= line.discount <= line.listed
        assert 0 <= line.tax <= line.paid


def net_of(line: SaleLine, taxes: TaxScheme) -> int:
    goods = line.listed - line.discount
    assert line.paid == goods + (0 if taxes.included else line.tax)
    return goods


@pytest.mark.parametrize("taxes", SCHEMES)
def test_ten_lines_are_priced_in_few_calls(taxes: TaxScheme) -> None:
    lines = [rung(1234 + n, n + 1, discount=Discount(percent=1500)) for n in range(10)]
    basket = Basket(
        tuple(replace(x, tax_code="AZ"[n % 2]) for n, x in enumerate(lines)), Discount(amount=777)
    )
    profile = cProfile.Profile()
    profile.runcall(price, basket, taxes)
    assert pstats.Stats(profile).total_calls < 400  # type: ignore[attr-defined]


def test_a_deposit_is_added_to_free_goods_too() -> None:
    deposit = TaxRate("D", "", 20_000, per_piece=25)
    (line,) = priced(vat(0, 2, code="D"), taxes=TaxScheme(False, LINE, (deposit,)))
    assert (line.tax, line.paid) == (50, 50)
