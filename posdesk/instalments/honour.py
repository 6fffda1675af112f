"""What a signed paper says above the books, and the customer therefore gets (PROMISE I3).

Paid is the greater of paper and record, payment by payment (SE-001, SE-020, MONEY 18); and she
owes no more than the paper said, less what moved since (SE-004 b).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from posdesk.instalments.credit import CLAIMED, CORRECTED, Credit
from posdesk.instalments.standing import PlanStanding

REMEMBERED_WITHIN_DAYS = 7


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """The paper `number` says `amount` minor units more than the `known` ones of the books."""

    number: str
    day: date
    amount: int
    known: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """What a paper says in her favour: `payments`, and by how much its balance is lower still.

    `rest` is booked as a credit CORRECTED, each payment as HONOURED under its own number.
    `believed`: (payment, claim) where the payment was credited before, on her word alone.
    """

    payments: tuple[Unrecorded, ...]
    rest: int
    believed: tuple[tuple[str, str], ...] = ()

    @property
    def total(self) -> int:
        """All that is to be honoured, minor units."""
        return self.rest + sum(payment.amount for payment in self.payments)


def gap(
    standing: PlanStanding,
    payments: Sequence[tuple[str, date, int]],
    cuts: Iterable[str],
    balance: int,
) -> Gap:
    """What a verified paper has above the books: its payments (number, day, minor units), the
    numbers of its cuts, and its balance.

    The same paper a second time has nothing. What the books hold and the paper does not name moved
    after it, or was unknown to it: that counts too, for her and against her.
    """
    known = _by_number(standing.credits)
    gone = [-amount for number, _, amount in payments if amount < 0 and number not in known]
    missing: list[Unrecorded] = []
    believed: list[tuple[str, str]] = []
    said: set[str] = set()
    for number, day, amount in payments:
        said.add(number)
        held = max(0, known.get(number, 0))
        claim = _believed(standing.credits, said, day, amount) if number not in known else None
        if claim is not None:
            said.add(claim.number)
            believed.append((number, claim.number))
        elif amount in gone and not held:
            gone.remove(amount)  # the paper itself says that it went back to her
        elif amount > held:
            missing.append(Unrecorded(number, day, amount - held, held))
    named = said.union(cuts)
    since = sum(
        credit.amount
        for credit in standing.credits
        if credit.number not in named and credit.kind != CORRECTED
    )
    now = standing.plan.financed - sum(known.values()) - sum(each.amount for each in missing)
    rest = max(0, max(0, now) - max(0, balance - since))
    return Gap(tuple(missing), rest, tuple(believed))


def _by_number(credits: Sequence[Credit]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for credit in credits:
        sums[credit.number] = sums.get(credit.number, 0) + credit.amount
    return sums


def _believed(credits: Sequence[Credit], said: set[str], day: date, amount: int) -> Credit | None:
    """The claim without paper that this very payment was, if there is one (SE-007)."""
    return next(
        (
            credit
            for credit in credits
            if credit.kind == CLAIMED
            and credit.number not in said
            and credit.amount == amount
            and abs((credit.at.day - day).days) <= REMEMBERED_WITHIN_DAYS
        ),
        None,
    )
