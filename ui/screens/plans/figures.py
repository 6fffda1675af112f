"""What a payment would make of a plan, and what coins make of it; figures only."""

from __future__ import annotations

from dataclasses import replace

from posdesk.instalments.coins import in_coins
from posdesk.instalments.credit import PAID, following
from posdesk.instalments.standing import PlanStanding


def after_paying(standing: PlanStanding, amount: int) -> PlanStanding:
    """The plan as the receipt would tell it once `amount` minor units are paid."""
    credited = standing.taking(amount).credited
    if not credited:
        return standing
    chain = standing.credits
    return replace(
        standing, credits=(*chain, following(chain, PAID, "", standing.plan.at, credited))
    )


def cash_of(left: int, balance: int, step: int) -> int:
    """What coins of `step` make of `left`, where the plan owes `balance`."""
    if left >= balance:
        return in_coins(balance, balance, step).cash + (left - balance) // step * step
    return in_coins(left, balance, step).cash
