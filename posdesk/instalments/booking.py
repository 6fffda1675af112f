"""Payments and other credits of a plan -> postings. Debits above zero; each list sums to zero."""

from __future__ import annotations

from posdesk.instalments.credit import Payment
from posdesk.ledger.chart import ROUNDING, credit, loss, receivable
from posdesk.ledger.journal import Posting
from posdesk.sales.booking import account_of, summed


def payment(
    paid: Payment, customer: str, bearer: str = "", forgiven: int = 0
) -> tuple[Posting, ...]:
    """Money in on its tenders; off what she owes, all of it (I10), and over it her credit.

    `forgiven` minor units, which no coins could pay, go off as well (SE-042).
    """
    legs = [(account_of(leg.kind, paid.till, customer), leg.applied) for leg in paid.tenders]
    owed = (receivable(customer), -paid.amount - forgiven)
    over = (credit(bearer or customer), -paid.over)
    return summed((*legs, (ROUNDING, forgiven), owed, over))


def ours(customer: str, amount: int, cause: str) -> tuple[Posting, ...]:
    """`amount` off what she owes, at the shop's cost: LOSS of that cause (SE-001, MONEY 18)."""
    return summed(((loss(cause), amount), (receivable(customer), -amount)))
