"""Payments that may stand on another plan than they were meant for, in these books."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.desk.action import Station
from posdesk.desk.plan_sheet import PlanUnknown, sheet
from posdesk.instalments.misplaced import (
    NEAR,
    OnAnotherPlan,
    like_names,
    like_numbers,
    may_be_it,
    out_of_place,
)
from posdesk.instalments.missing import PaymentClaim
from posdesk.store.books import Books

MOST = 2_000


def on_other_plans(
    books: Books, station: Station, claim: PaymentClaim
) -> tuple[OnAnotherPlan, ...]:
    """Payments of that sum and day on plans easily taken for hers, or of hers; out of place first.

    What was matched to a claim before is nobody's any more.
    """
    days = claim.day - NEAR, claim.day + NEAR
    near = books.plans.paid_between(*days, MOST, claim.amount)
    found = [
        OnAnotherPlan(payment, _out_of_place(books, station, payment.plan, payment.number))
        for payment in near
        if may_be_it(claim, payment)
        and books.remains.last(payment.plan) != claim.plan  # lost in part, it stands there anew
        and not books.claims.is_matched(payment.number)
        and taken_for(books, station, claim.plan, payment.plan)
    ]
    return tuple(sorted(found, key=lambda each: not each.out_of_place))


def certain(found: Sequence[OnAnotherPlan]) -> str:
    """The receipt of one that is out of place where it stands; empty where none is."""
    return next((each.payment.number for each in found if each.out_of_place), "")


def taken_for(books: Books, station: Station, plan: str, other: str) -> bool:
    """Whether one plan is easily taken for the other: hers too, or a like name or number."""
    one, two = (books.plans.get(number) for number in (plan, other))
    if one is None or two is None:
        return False
    hers = books.customers.references(one.plan.customer)
    if two.plan.customer in hers or like_numbers(plan, other):
        return True
    names = [books.customers.get(each.plan.customer) for each in (one, two)]
    first, second = (each.name if each else "" for each in names)
    return like_names(first, second)


def _out_of_place(books: Books, station: Station, plan: str, payment: str) -> bool:
    try:
        return out_of_place(sheet(books, station, plan), payment)
    except PlanUnknown:
        return False
