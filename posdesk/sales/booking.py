"""Sale -> postings. A debit is above zero; every list here sums to zero (PROMISE 1.2)."""

from __future__ import annotations

from collections.abc import Iterable

from posdesk.ledger.chart import credit
from posdesk.ledger.journal import Posting
from posdesk.sales.sale import Sale
from posdesk.sales.tenders import tender

SALES, TAX, ROUNDING = "SALES", "TAX", "ROUNDING"
IMPORTED_PAID, IMPORTED_SOLD = "IMPORTED:paid", "IMPORTED:sold"
IMPORTED_CREDIT = "IMPORTED:credit"


def postings(sale: Sale, till: int, customer: str = "") -> tuple[Posting, ...]:
    """What was applied comes in, tender by tender; sales (net) and tax are owed to.

    `customer` is whose plan or credit pays, where a tender is kept on an account of hers.

    A carried leg debits the account its first tender was paid into, the same that the return on
    that ticket credits, so that the two net out and no drawer moves (MONEY 15).
    """
    tax = sum([line.tax for line in sale.lines])
    legs = [(account_of(leg.kind, till, customer), leg.applied) for leg in sale.tenders]
    if cards := sale.cards:  # bought credit is owed to whoever bears it; no turnover yet
        legs.append((credit(customer), -cards))
    sold = tax - sale.total + cards
    return summed((*legs, (SALES, sold), (TAX, -tax), (ROUNDING, -sale.rounding)))


def imported_postings(gross: int) -> tuple[Posting, ...]:
    """A sale of the old system, `gross` minor units, by accounts of its own on both sides.

    The old till's drawer was counted and its tax declared long ago: neither may move again here,
    and our own turnover must not grow by it. So what was sold there stands against what was paid
    there, and both can be read without meeting SALES, TAX or CASH.
    """
    return summed(((IMPORTED_PAID, gross), (IMPORTED_SOLD, -gross)))


def account_of(kind: str, till: int, customer: str = "") -> str:
    """The account a tender of that kind is kept on, at that till or of that customer."""
    account = tender(kind).account
    assert customer or "{customer}" not in account, kind
    return account.format(till=till, customer=customer)


def summed(legs: Iterable[tuple[str, int]]) -> tuple[Posting, ...]:
    """One posting an account, in the order they first appear; nothing where nothing moves."""
    sums: dict[str, int] = {}
    for account, minor in legs:
        sums[account] = sums.get(account, 0) + minor
    return tuple(Posting(account, minor) for account, minor in sums.items() if minor)
