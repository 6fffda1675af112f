"""What another program's file says of customers, their plans and their credits (SE-126).

The shop's old books say one figure, her own papers may say another: the better one for her counts,
and it is never above either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from posdesk.errors import RuleZ
from posdesk.instalments.schedule import MONTH, MOST_PARTS, Due, NoParts


@dataclass(frozen=True, slots=True)
class BroughtPerson:
    """A customer as the old program has her: told apart by name and way to reach her."""

    name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class BroughtPlan:
    """A plan as it is to be taken along; minor units. `number` is the old one.

    `dues` are what is still to be paid, and sum to `balance`. `on_paper` is what the customer's
    newest paper says she owes, None where nobody knows of one. `theirs`: the balance in the old
    books, None where it is `balance`.
    """

    number: str
    name: str
    text: str
    price: int
    paid: int
    balance: int
    dues: tuple[Due, ...]
    phone: str = ""
    email: str = ""
    kept: bool = False
    every: str = MONTH
    on_paper: int | None = None
    theirs: int | None = None

    @property
    def in_old_books(self) -> int:
        """What the old books say she owes."""
        return self.balance if self.theirs is None else self.theirs


@dataclass(frozen=True, slots=True)
class BroughtCredit:
    """A credit to be taken along: `left` minor units. An end date is not (MONEY 25).

    `on_paper`: what the customer's slip says, None where nobody knows of one. `theirs`: what the
    old books say, None where it is `left`.
    """

    number: str
    name: str
    left: int
    phone: str = ""
    email: str = ""
    on_paper: int | None = None
    theirs: int | None = None

    @property
    def in_old_books(self) -> int:
        """What the old books say is left."""
        return self.left if self.theirs is None else self.theirs


@dataclass(frozen=True, slots=True)
class Difference:
    """A row of which our figure is another than the old books': always the better one for her."""

    number: str
    theirs: int
    ours: int


def most_owed(price: int, paid: int, balance: int, on_paper: int | None) -> int:
    """The least that price and payments, the old books and her paper say; never below nothing."""
    said = [price - paid, balance, *([] if on_paper is None else [on_paper])]
    return max(0, min(said))


def lowered(dues: Sequence[Due], balance: int) -> tuple[Due, ...]:
    """The parts of a balance that is lower than their sum: the last ones are let off first."""
    kept, left = [], balance
    for due in dues:
        if left <= 0:
            break
        kept.append(Due(due.day, min(due.amount, left)))
        left -= due.amount
    return tuple(kept)


def differences(
    plans: Sequence[BroughtPlan], credits: Sequence[BroughtCredit]
) -> tuple[Difference, ...]:
    """Every row whose figure here is not the old books'."""
    owed = (Difference(each.number, each.in_old_books, each.balance) for each in plans)
    held = (Difference(each.number, each.in_old_books, each.left) for each in credits)
    return tuple(each for each in (*owed, *held) if each.theirs != each.ours)


def keep_plan(plan: BroughtPlan) -> None:
    """RuleZ where more would be owed than price, payments, parts, paper or old books say."""
    most = most_owed(plan.price, plan.paid, plan.in_old_books, plan.on_paper)
    parts = sum(due.amount for due in plan.dues)
    if plan.balance > most or parts != plan.balance or plan.balance <= 0 or plan.paid < 0:
        raise RuleZ(rule="I16", part="D", row=plan.number, minor=plan.balance, allowed=most)
    if not 0 < len(plan.dues) <= MOST_PARTS or any(due.amount <= 0 for due in plan.dues):
        raise NoParts(count=len(plan.dues), fewest=1)


def keep_credit(slip: BroughtCredit) -> None:
    """RuleZ where less would be left than her slip or the old books say."""
    if slip.left <= 0 or slip.left < max(slip.on_paper or 0, slip.in_old_books):
        raise RuleZ(rule="I16", part="K", row=slip.number, minor=slip.left)
