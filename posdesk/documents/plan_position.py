"""How a plan stands, as a signed paper says it: the whole position, so that the latest paper proves
every one before it and any one paper rebuilds the plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.instalments.credit import (
    ADDED,
    CLAIMED,
    CORRECTED,
    FORGIVEN,
    HANDED_BACK,
    HONOURED,
    LOWERED,
    OUTAGE,
    PAID,
    RETURNED,
    TAKEN_BACK,
    Credit,
)
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding

PAID_KINDS = (PAID, HONOURED, CLAIMED, OUTAGE, TAKEN_BACK, HANDED_BACK)
"""A kind's place is its number in a code: add at the end, never reorder, eight at most."""

CUT_KINDS = (RETURNED, LOWERED, FORGIVEN, ADDED, CORRECTED)
"""The same: counted from 0 in a code, never reordered."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What moved the balance: money (`PAID_KINDS`) or the price (`CUT_KINDS`), minor units.

    `number`: the paper that says so. Below zero only what raises the balance: goods added, and a
    payment the customer's own bank took back (PC-16).
    """

    kind: str
    number: str
    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class PlanPosition:
    """A plan on a paper. Amounts in minor units of the paper's currency.

    `price` as signed. `dues` are the schedule in force, oldest first. `payments` and `cuts` are in
    the order they were credited; the deposit is neither. `terms`: first 8 bytes of the hash of the
    sentences signed. `kept`: the goods are still kept for the customer. `customer`: the reference,
    never a name. `doubt`: books and papers disagree; then nothing is asked for (I16). It is not in
    a code.
    """

    number: str
    price: int
    deposit: int
    signed: date
    dues: tuple[Due, ...]
    payments: tuple[Moved, ...]
    cuts: tuple[Moved, ...]
    balance: int
    terms: bytes = bytes(8)
    kept: bool = False
    customer: str = ""
    doubt: bool = False

    @property
    def paid(self) -> int:
        """Money paid so far, the deposit with it."""
        return self.deposit + sum(part.amount for part in self.payments)

    @property
    def cut(self) -> int:
        """What the price was lowered by, goods given back with it; below zero: goods were added."""
        return sum(part.amount for part in self.cuts)

    @property
    def adds_up(self) -> bool:
        """Whether the balance is what price, payments and cuts make of it, and never below zero."""
        return self.balance == max(0, self.price - self.paid - self.cut)

    def open_dues(self) -> tuple[Due, ...]:
        """What is still to come of each part, oldest first: money covers the oldest, and what the
        parts sum to above the balance falls off the last.
        """
        money, owed = max(0, self.paid - self.deposit), self.balance
        left = []
        for due in sorted(self.dues, key=lambda due: due.day):
            covered = min(money, due.amount)
            money -= covered
            part = min(due.amount - covered, owed)
            owed -= part
            if part:
                left.append(Due(due.day, part))
        return tuple(left)


def position_of(standing: PlanStanding) -> PlanPosition:
    """How the plan stands, for a paper."""
    plan = standing.plan
    return PlanPosition(
        number=plan.number,
        price=plan.price,
        deposit=plan.deposit,
        signed=plan.at.day,
        dues=standing.dues,
        payments=tuple(_moved(each) for each in standing.credits if each.kind in PAID_KINDS),
        cuts=tuple(_moved(each) for each in standing.credits if each.kind in CUT_KINDS),
        balance=standing.balance,
        terms=plan.terms[:8],
        kept=plan.kept and not standing.released,
        customer=plan.customer,
        doubt=standing.doubt,
    )


def _moved(credit: Credit) -> Moved:
    return Moved(credit.kind, credit.number, credit.at.day, credit.amount)
