"""Plans as tests tell them: PROMISE 1.5's Plan A and Plan B, and whatever was credited since."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sold import priced, rung, sale_of

from posdesk.clock import Moment
from posdesk.instalments.credit import PAID, following
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import MONTH, schedule
from posdesk.instalments.standing import PlanStanding
from posdesk.sales.sale import TenderLeg

SIGNED = Moment.at(2026, 2, 1, 10)


def plan_of(
    *prices: int,
    count: int,
    first: date,
    deposit: tuple[TenderLeg, ...] = (),
    every: str = MONTH,
    kept: bool = False,
    customer: str = "ana",
) -> PlanStanding:
    """Goods at those prices (minor units) in `count` parts, just signed."""
    lines = priced(*(rung(price) for price in prices))
    financed = sum(prices) - sum(leg.applied for leg in deposit)
    sale = sale_of(lines, (*deposit, TenderLeg("plan", financed)))
    dues = schedule(financed, count, first, every)
    number = "P1-000001-0"
    sale = replace(sale, number=number, at=SIGNED)
    plan = Plan(number, customer, sale, dues, kept, SIGNED, "mia", bytes(32), every)
    return PlanStanding(plan, dues, released=not kept)


def credited(
    standing: PlanStanding,
    amount: int,
    kind: str = PAID,
    number: str = "",
    at: Moment = SIGNED,
) -> PlanStanding:
    """With one credit more; it is numbered R1, R2 ... unless named."""
    name = number or f"R{len(standing.credits) + 1}"
    made = following(standing.credits, kind, name, at, amount)
    return replace(standing, credits=(*standing.credits, made))


def plan_a(paid: int = 3) -> PlanStanding:
    """Ana's rings, 1,920.00 in 12 x 160.00 from 1 March 2026, so many paid (R1, R2 ...)."""
    standing = plan_of(1920_00, count=12, first=date(2026, 3, 1))
    for due in standing.dues[:paid]:
        at = Moment.at(due.day.year, due.day.month, due.day.day, 11)
        standing = credited(standing, 160_00, at=at)
    return standing
