"""A payment that may stand on another plan than it was meant for: by sum, day and likeness.

Looked for among the shop's own plans alone. Whoever is found there keeps what was credited (I4):
what is moved is moved at the shop's cost.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import timedelta

from posdesk.identity import read_number
from posdesk.instalments.credit import Payment
from posdesk.instalments.missing import PaymentClaim
from posdesk.instalments.standing import PlanStanding

NEAR = timedelta(days=1)
EARLY = timedelta(days=20)
"""Paid longer before its day than this, a payment was hardly meant for that part."""
_LONG_NAME = 4


@dataclass(frozen=True, slots=True)
class OnAnotherPlan:
    """A payment that stands on a plan it may not have been meant for. `out_of_place`: nothing of
    that sum was due there then, so that the books may say so without asking anybody."""

    payment: Payment
    out_of_place: bool


def may_be_it(claim: PaymentClaim, payment: Payment) -> bool:
    """Whether a payment of another plan is of that sum and day, give or take one."""
    return (
        payment.plan != claim.plan
        and abs(payment.at.day - claim.day) <= NEAR
        and payment.amount == claim.amount
        and claim.till in (None, payment.till)
        and claim.tender in ("", *(leg.kind for leg in payment.tenders))
    )


def out_of_place(standing: PlanStanding, number: str) -> bool:
    """Whether nothing of that sum was due on the plan when the payment of that number came."""
    numbers = [credit.number for credit in standing.credits]
    if number not in numbers:
        return True
    at = numbers.index(number)
    paid = standing.credits[at]
    due = replace(standing, credits=standing.credits[:at]).next_due()
    return due is None or due.amount != paid.amount or due.day - paid.at.day > EARLY


def like_names(one: str, other: str) -> bool:
    """Whether two names are easily taken for each other: a word of both, or one letter off."""
    first, second = _plain(one), _plain(other)
    if not first or not second:
        return False
    words = set(first.split()) & set(second.split())
    return any(len(word) >= _LONG_NAME for word in words) or _one_off(first, second)


def like_numbers(one: str, other: str) -> bool:
    """Whether two plans' numbers differ in one digit, or in two that changed places."""
    first, second = read_number(one), read_number(other)
    if first is None or second is None:
        return False
    digits, others = f"{first.till}-{first.running:06d}", f"{second.till}-{second.running:06d}"
    return len(digits) == len(others) and _one_off(digits, others)


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join("".join(s if s.isalnum() else " " for s in letters).split())


def _one_off(one: str, other: str) -> bool:
    """One letter more, less or another, or two that changed places; or the very same."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:
        return True
    rest, rests = one[at:], other[at:]
    swapped = rest[:2] == rests[1::-1] and rest[2:] == rests[2:]
    return swapped or rest[1:] in (rests, rests[1:]) or rest == rests[1:]
