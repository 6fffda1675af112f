"""A sale in the books: what was applied against what was sold."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from partitions import a_sale
from sold import card, cash, paid_in_cash, priced, rung, sale_of

from posdesk.sales.booking import imported_postings, postings
from posdesk.sales.sale import Sale, TenderLeg


def booked(sale: Sale) -> dict[str, int]:
    return {posting.account: posting.minor for posting in postings(sale, 3)}


def test_sales_are_booked_net_of_tax() -> None:
    sale = paid_in_cash(priced(replace(rung(12_000), tax_code="A")))
    assert booked(sale) == {"CASH:3": 12_000, "SALES": -10_000, "TAX": -2_000}


def test_each_tender_has_its_account() -> None:
    sale = sale_of(priced(rung(9000)), (card(3000), cash(5000), card(1000, "1881")))
    assert booked(sale) == {"CARD:clearing": 4000, "CASH:3": 5000, "SALES": -9000}


def test_only_what_was_applied_reaches_the_drawer() -> None:
    """MONEY 7."""
    leg = TenderLeg("cash", 2584, handed=2600, change=16)
    assert booked(sale_of(priced(rung(2584)), (leg,))) == {"CASH:3": 2584, "SALES": -2584}


def test_what_coins_add_or_take_has_an_account_of_its_own() -> None:
    """MONEY 8."""
    assert booked(paid_in_cash(priced(rung(299)), 5)) == {
        "CASH:3": 300,
        "SALES": -299,
        "ROUNDING": -1,
    }
    assert booked(paid_in_cash(priced(rung(2)), 5)) == {"SALES": -2, "ROUNDING": 2}


def test_a_carried_leg_is_booked_where_it_was_first_paid() -> None:
    """MONEY 15."""
    carried = TenderLeg("card", 3000, last4="4242", carried=True)
    sale = sale_of(priced(rung(4500)), (carried, cash(1500)))
    assert booked(sale) == {"CARD:clearing": 3000, "CASH:3": 1500, "SALES": -4500}


def test_free_goods_move_no_account() -> None:
    assert postings(paid_in_cash(priced(rung(0))), 1) == ()


def test_an_imported_sale_moves_neither_drawer_nor_tax_nor_turnover() -> None:
    legs = imported_postings(2_038_742_59)
    assert sum(leg.minor for leg in legs) == 0
    assert [leg.account.split(":")[0] for leg in legs] == ["IMPORTED", "IMPORTED"]
    assert imported_postings(0) == ()


@given(st.randoms())
def test_whatever_was_sold_the_entry_balances(random: object) -> None:
    sale, _ = a_sale(random)  # type: ignore[arg-type]
    legs = postings(sale, 1)
    assert sum(leg.minor for leg in legs) == 0
    assert len({leg.account for leg in legs}) == len(legs)
    assert all(leg.minor for leg in legs)
