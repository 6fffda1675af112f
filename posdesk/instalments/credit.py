"""What moved on a plan since it was signed: payments, cuts, and what was added by agreement.

Credits form a chain: `before` and `after` count every minor unit that moved so far, so that each
state has one successor and two tills cannot credit from the same one unseen.
"""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.clock import Moment
from posdesk.sales.sale import TenderLeg

# Money of the customer: handed over, or proved by paper, or told by her and believed.
PAID, HONOURED, CLAIMED, OUTAGE = "paid", "honoured", "claimed", "outage"
# The price is lower: goods came back, an error was put right, coins could not make up the rest.
RETURNED, LOWERED, FORGIVEN = "returned", "lowered", "forgiven"
# A paper's balance was lower than ours for no reason found: our mistake, once for all papers.
CORRECTED = "corrected"
# What raises a balance, and nothing else does: goods added by a page both signed (E1), a payment
# the customer's bank took back (PC-16), money handed back to her that she confirmed (E1, SE-058).
ADDED, TAKEN_BACK, HANDED_BACK = "added", "taken_back", "handed_back"
MONEY = (PAID, HONOURED, CLAIMED, OUTAGE, TAKEN_BACK, HANDED_BACK)
CUTS = (RETURNED, LOWERED, FORGIVEN, ADDED, CORRECTED)
KINDS = (*MONEY, *CUTS)
RAISING = (ADDED, TAKEN_BACK, HANDED_BACK)

# How a payment came.
COUNTER, SLIP, CLEARING = "counter", "outage_slip", "clearing"
HOW = (COUNTER, SLIP, CLEARING)


@dataclass(frozen=True, slots=True)
class Credit:
    """One move of a plan's balance by `amount` minor units: above zero lowers what is owed.

    `kind` is one of KINDS; `number` the paper's that says so (`R1-000004-2`, `B...`, a claim's).
    `at` is the day it counts for: a paper's own date where a paper was honoured. ADDED,
    TAKEN_BACK and HANDED_BACK alone are below zero, each with a number of its own, not the
    payment's. after == before + abs(amount).
    """

    kind: str
    number: str
    at: Moment
    amount: int
    before: int
    after: int

    def __post_init__(self) -> None:
        assert self.kind in KINDS, self.kind
        assert (self.amount < 0) == (self.kind in RAISING) and self.amount, (
            self.kind,
            self.amount,
        )
        assert self.after == self.before + abs(self.amount), (self.before, self.after, self.amount)

    @property
    def is_money(self) -> bool:
        """Whether it is money she paid, or that went back to her: else the price fell."""
        return self.kind in MONEY


def following(
    credits: tuple[Credit, ...], kind: str, number: str, at: Moment, amount: int
) -> Credit:
    """The credit that comes next after `credits`."""
    before = credits[-1].after if credits else 0
    return Credit(kind, number, at, amount, before, before + abs(amount))


@dataclass(frozen=True, slots=True)
class Payment:
    """Money received for a plan, as its receipt `number` (letter R) says; minor units.

    `amount` goes to the plan, all of it (I10). `over`: what was handed above the balance and became
    store credit at her choice. sum(tenders.applied) == amount + over. `how` is one of HOW: CLEARING
    is a cheque or transfer, subject to clearing (PC-16).
    """

    number: str
    plan: str
    till: int
    at: Moment
    currency: str
    amount: int
    tenders: tuple[TenderLeg, ...]
    how: str = COUNTER
    clerk: str = ""
    over: int = 0

    def __post_init__(self) -> None:
        assert self.how in HOW, self.how
        assert sum(leg.applied for leg in self.tenders) == self.amount + self.over, self.number
