"""Account codes as spelt in PROMISE 1.2, and the taxonomy of 1.1."""

from __future__ import annotations

import pytest

from posdesk.ledger import chart
from posdesk.ledger.balances import balances
from posdesk.ledger.causes import CAUSES, CUSTOMER, SHOP, cause
from posdesk.ledger.journal import JournalEntry, Posting


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("CASH:1", "CASH"), ("CARD:clearing", "CARD"), ("BANK", "BANK"), ("RECV:a1", "RECV"),
        ("CREDIT:a1", "CREDIT"), ("DEPOSITS", "DEPOSITS"), ("TAX", "TAX"), ("SALES", "SALES"),
        ("LOSS:till_short", "LOSS"), ("SUSPENSE:till_over", "SUSPENSE"),
        ("CLAIM:insurer", "CLAIM"), ("IMPORTED:sales", "IMPORTED"), ("SAFE", "SAFE"),
    ],
)  # fmt: skip
def test_codes_and_their_kinds(code: str, kind: str) -> None:
    assert chart.kind_of(code).code == kind


@pytest.mark.parametrize(
    "code", ["", "CASH", "SALES:1", "LOSS:clerk", "WAGES:01", "RECV:", "CARD:visa", "sales"]
)
def test_accounts_that_do_not_exist(code: str) -> None:
    with pytest.raises(ValueError, match=f"^{code}$"):
        chart.kind_of(code)


def test_only_customers_have_customer_accounts() -> None:
    assert chart.CUSTOMER_KINDS == ("RECV", "CREDIT")
    assert chart.customer_of("RECV:a1") == "a1"
    assert chart.customer_of("CASH:1") == ""
    assert (chart.receivable("x"), chart.credit("x"), chart.cash(2)) == (
        "RECV:x",
        "CREDIT:x",
        "CASH:2",
    )
    assert chart.loss("tax") == "LOSS:tax"
    with pytest.raises(ValueError, match="clerk"):
        chart.loss("clerk")


def test_a_cause_of_the_shop_may_worsen_nothing() -> None:
    for each in CAUSES:
        assert each.bearer in (CUSTOMER, SHOP)
        assert (each.bearer == CUSTOMER) == bool(each.may_worsen)
        assert each.bearer == SHOP or each.evidence
    assert cause("unknown").bearer == SHOP
    with pytest.raises(ValueError, match="because"):
        cause("because")


def test_balances_sum_to_zero() -> None:
    sums = balances((Posting("CASH:1", 5), Posting("CASH:1", 1), Posting("SALES", -6)))
    assert sums == {"CASH:1": 6, "SALES": -6}


def test_an_entry_is_balanced_or_not_born() -> None:
    with pytest.raises(AssertionError, match="unbalanced"):
        JournalEntry("sale", "customer_choice", "GBP", (Posting("CASH:1", 1),))
