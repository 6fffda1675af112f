"""Which tenders are buttons of the pay step, and on whose account each is kept."""

from __future__ import annotations

import pytest

from posdesk.ledger.chart import kind_of
from posdesk.sales.booking import account_of
from posdesk.sales.payment import Handed, Payment
from posdesk.sales.tenders import AT_COUNTER, CARD, CASH, TENDERS


def test_only_cash_and_card_are_offered_in_the_pay_step() -> None:
    assert AT_COUNTER == (CASH, CARD)
    for kind in TENDERS:
        handed = Payment(10_00, handed=(Handed(kind.code, 10_00),))
        assert handed.pays(10_00, 1) == (kind in AT_COUNTER)


@pytest.mark.parametrize(
    ("kind", "account"),
    [
        ("cash", "CASH:3"),
        ("card", "CARD:clearing"),
        ("plan", "RECV:ana"),
        ("store_credit", "CREDIT:ana"),
        ("transfer", "BANK"),
        ("cheque", "BANK"),
    ],
)
def test_the_account_of_each(kind: str, account: str) -> None:
    assert account_of(kind, 3, "ana") == account
    assert kind_of(account)


def test_a_customers_account_is_never_nobodys() -> None:
    with pytest.raises(AssertionError):
        account_of("plan", 1)


def test_what_a_bank_can_take_back_is_taken_subject_to_clearing() -> None:
    """PC-16."""
    assert [kind.code for kind in TENDERS if kind.clears_later] == ["transfer", "cheque"]
