"""Payments and other credits of a plan -> postings. Debits above zero; each list sums to zero."""

from __future__ import annotations

from posdesk.instalments.credit import Payment
from posdesk.instalments.missing import ClaimAnswer
from posdesk.ledger.chart import ROUNDING, TILL_OVER, credit, loss, receivable
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


def forgiven(customer: str, amount: int) -> tuple[Posting, ...]:
    """`amount`, less than a coin, off what she owes (SE-042)."""
    return summed(((ROUNDING, amount), (receivable(customer), -amount)))


def believed(answer: ClaimAnswer, customer: str, cause: str = "unknown") -> tuple[Posting, ...]:
    """What a claim without paper brings: the drawer's surplus first, the rest a loss (SE-006).

    `cause` is the loss's: `mispost` where hers stood on another plan.
    """
    owed = (receivable(customer), -answer.credited)
    return summed(((TILL_OVER, answer.from_till_over), (loss(cause), answer.from_loss), owed))
