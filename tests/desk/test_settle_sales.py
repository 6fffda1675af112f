"""Selling: what is booked, what is printed, in every kind of money and tax."""

from __future__ import annotations

from typing import Any

import pytest
from desk.shops import FLOAT
from desk.tills import CARD, CASH, OpenTill, Till


def facts(till: Till) -> dict[str, Any]:
    """What the journal keeps of the act settled last, beside its postings."""
    found: Any = till.content()["facts"]
    return dict(found)


# --- pounds, tax inside --------------------------------------------------------------------------


def test_a_sale_for_cash_books_drawer_sales_and_tax(till: Till) -> None:
    settled = till.settle(till.ticket("2*MUG", "COAT"), ("cash", 5_000))
    assert till.postings() == {"CASH:1": 4_300, "SALES": -4_083, "TAX": -217}
    assert settled.returns == ()
    assert (settled.net, settled.figure, settled.change) == (4_300, 4_300, 700)
    assert till.content()["kind"] == "sale" and till.content()["cause"] == "customer_choice"
    assert till.balance("CASH:1") == FLOAT + 4_300


def test_the_sale_on_the_shelf_is_what_was_shown(till: Till) -> None:
    ticket = till.ticket("2*MUG", "COAT")
    sale = till.sale(till.settle(ticket).sale)
    assert sale.lines == till.settlement(ticket).going_out
    assert (sale.clerk, sale.till, sale.at) == ("7", 1, till.clock.at)
    assert str(sale.return_by) == "2027-01-21"


def test_a_sale_queues_its_receipt_and_opens_the_drawer_for_cash(till: Till) -> None:
    number = till.sell("MUG")
    (job,) = till.jobs()
    assert (job.number, job.copy, job.opens_drawer, job.state) == (number, 0, True, "waiting")
    assert number in till.paper(number) and "6.50" in till.paper(number)
    assert till.token(number).startswith("PD1")


def test_a_sale_by_card_leaves_the_drawer_shut_and_keeps_four_digits(till: Till) -> None:
    number = till.sell("MUG", by=[CARD])
    assert till.jobs()[0].opens_drawer is False
    (leg,) = till.sale(number).tenders
    assert (leg.kind, leg.applied, leg.last4, leg.approval) == ("card", 650, "4242", "A1B2C3")
    assert till.balance("CARD:clearing") == 650
    assert "4242" in till.paper(number)


def test_part_card_part_cash_is_one_sale(till: Till) -> None:
    settled = till.settle(till.ticket("KETTLE"), ("card", 3_000), ("cash", 1_000))
    assert till.postings() == {"CARD:clearing": 3_000, "CASH:1": 999, "SALES": -3_332, "TAX": -667}
    assert (settled.figure, settled.change, settled.opens_drawer) == (3_999, 1, True)


def test_the_facts_of_a_sale_hold_every_figure_and_no_words_about_people(till: Till) -> None:
    till.settle(till.ticket("2*MUG"), ("cash", 2_000))
    sealed = facts(till)
    assert (sealed["net"], sealed["figure"], sealed["change"]) == (1_300, 1_300, 700)
    assert sealed["drawer"] is True and sealed["returned"] == []
    rows: Any = till.content()["rows"]  # the store seals every row of the act by itself
    (line,), (leg,) = rows["sale_line"], rows["sale_tender"]
    assert line[1:-1] == [1, "MUG", "Mug, blue", 2, 0, 650_000, 1_300, 0, 1_300, "A", 20_000, 217]
    assert leg[1:-1] == [1, "cash", 1_300, 2_000, 700, "", "", 0]
    assert "Ana" not in str(till.content())


def test_goods_given_away_are_a_sale_that_moves_no_money(till: Till) -> None:
    answer = till.ask("MUG").line  # type: ignore[union-attr]
    free = till.ticket().scanning(type(answer)("MUG", "Mug, blue", 1, 0, "A"))
    settled = till.settle(free)
    assert (settled.net, settled.figure, settled.opens_drawer) == (0, 0, False)
    assert till.postings() == {}
    assert till.sale(settled.sale).tenders == ()


def test_numbers_run_on_without_a_gap(till: Till) -> None:
    numbers = [till.sell("MUG") for _ in range(3)]
    assert [number[:9] for number in numbers] == ["S1-000001", "S1-000002", "S1-000003"]


def test_a_clock_put_back_shortens_no_window(till: Till) -> None:
    """I14: time goes one way, on the paper as in the journal."""
    till.clock.later(days=40)
    first = till.sale(till.sell("MUG"))
    till.clock.at = till.clock.at.after(days=-40)
    second = till.sale(till.sell("MUG"))
    assert (second.at, second.return_by) == (first.at, first.return_by)
    assert till.content()["at"] == [second.at.ms, second.at.offset_min]
    back = till.goods_return(till.take_back(second.number).returns[0])
    assert back.at == second.at


# --- other money, other taxes --------------------------------------------------------------------


def test_francs_in_coins_of_five(open_till: OpenTill) -> None:
    till = open_till("CHF")
    number = till.sell("KETTLE")
    assert till.postings() == {"CASH:1": 4_000, "SALES": -3_999, "ROUNDING": -1}
    assert (till.sale(number).total, till.sale(number).rounding) == (3_999, 1)
    till.take_back(number)
    assert till.postings() == {"RETURNS": 3_999, "ROUNDING": 1, "CASH:1": -4_000}
    assert till.balance("CASH:1") == FLOAT and till.balance("ROUNDING") == 0


def test_francs_by_card_to_the_centime(open_till: OpenTill) -> None:
    till = open_till("CHF")
    till.take_back(till.sell("KETTLE", by=[CARD]))
    assert till.postings() == {"RETURNS": 3_999, "CARD:clearing": -3_999}


def test_only_the_coins_of_a_split_payment_are_rounded(open_till: OpenTill) -> None:
    till = open_till("CHF")
    number = till.sell("KETTLE", by=[("card", 1_234), CASH])
    assert till.postings() == {
        "CARD:clearing": 1_234, "CASH:1": 2_765, "SALES": -3_999,
    }  # fmt: skip
    till.take_back(number)
    assert till.balance("CASH:1") == FLOAT and till.balance("CARD:clearing") == 0


def test_dollars_in_coins_of_five_with_tax_inside_rounded_once(open_till: OpenTill) -> None:
    """Three lines at 10 % inside: the tax of the whole receipt is rounded, not of each line."""
    till = open_till("AUD")
    till.sell("MUG", "KETTLE", "TRAY")
    assert till.postings() == {"CASH:1": 5_650, "SALES": -5_135, "TAX": -514, "ROUNDING": -1}


def test_yen_have_no_decimals(open_till: OpenTill) -> None:
    """MONEY 34: 1000 for three comes back as 333, 334, 333."""
    till = open_till("JPY")
    line = till.ask("3*TRAY").line  # type: ignore[union-attr]
    three = type(line)("SET", "Set of cups", 3, 333_333, "Z")
    number = till.settle(till.ticket().scanning(three)).sale
    assert till.sale(number).total == 1_000
    back = [till.settle(till.ticket(number).ticking(0, 1)).figure for _ in range(3)]
    assert back == [333, 334, 333]
    assert "1,000" in till.paper(number) and "1,000.00" not in till.paper(number)


def test_dinars_have_three_decimals_and_coins_of_five(open_till: OpenTill) -> None:
    till = open_till("KWD")
    number = till.sell("KETTLE")
    assert till.postings() == {"CASH:1": 4_000, "SALES": -3_999, "ROUNDING": -1}
    assert "3.999" in till.paper(number)


def test_tax_added_at_two_rates(open_till: OpenTill) -> None:
    till = open_till("USD")
    ticket = till.ticket("2*MUG", "3*BREAD")
    assert till.settlement(ticket).net == 1_300 + 107 + 600 + 6
    number = till.settle(ticket).sale
    assert till.postings() == {"CASH:1": 2_013, "SALES": -1_900, "TAX": -113}
    taxes = [(tax.code, tax.gross, tax.tax) for tax in till.sale(number).tax_totals]
    assert taxes == [("A", 1_407, 107), ("B", 606, 6)]
    one = till.settle(till.ticket(number, "MUG", "BREAD"))
    assert one.figure == 704 + 202
    till.take_back(number)
    assert till.balance("CASH:1") == FLOAT
    assert till.balance("TAX") == 0 and till.balance("SALES") + till.balance("RETURNS") == 0


@pytest.mark.parametrize("name", ["GBP", "CHF", "AUD", "JPY", "KWD", "USD"])
def test_whatever_is_sold_comes_back_to_the_last_coin(open_till: OpenTill, name: str) -> None:
    till = open_till(name)
    number = till.sell("3*MUG", "KETTLE", "350*HAM", "2*BREAD", by=[("card", 777), CASH])
    till.settle(till.ticket(number, "MUG", "HAM"))
    till.settle(till.ticket(number, "BREAD", "MUG"))
    till.take_back(number)
    for account in ("TAX", "ROUNDING", "CARD:clearing"):
        assert till.balance(account) == 0
    assert till.balance("CASH:1") == FLOAT
    assert till.balance("SALES") + till.balance("RETURNS") == 0
