"""A plan's receipt as returns need it: what is owed on it, and how it was paid (MONEY 16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, select

from posdesk.clock import Moment
from posdesk.instalments.credit import ADDED, FORGIVEN, HANDED_BACK, PAID, RAISING, TAKEN_BACK
from posdesk.returns.standing import LineDays, Standing
from posdesk.sales.sale import Sale, SaleLine, TenderLeg
from posdesk.sales.tenders import CASH, PLAN
from posdesk.store.plan_tables import PAYMENT, PAYMENT_TENDER, PLAN_CREDIT, PLAN_RELEASE
from posdesk.store.plan_tables import PLAN as PLAN_ROW
from posdesk.store.unit import Unit

_CREDITS = (
    select(PLAN_CREDIT.c.kind, PLAN_CREDIT.c.before, PLAN_CREDIT.c.after, PLAN_CREDIT.c.document)
    .where(PLAN_CREDIT.c.plan == bindparam("plan"))
    .order_by(PLAN_CREDIT.c.before)
)
_LEGS = (
    select(PAYMENT_TENDER)
    .join(PAYMENT, PAYMENT.c.number == PAYMENT_TENDER.c.payment)
    .where(PAYMENT.c.plan == bindparam("plan"))
    .order_by(PAYMENT_TENDER.c.payment, PAYMENT_TENDER.c.no)
)
_COLLECTED = (  # kept goods: when they were handed over, if they were
    select(PLAN_ROW.c.kept, PLAN_RELEASE.c.at_ms, PLAN_RELEASE.c.offset_min)
    .select_from(PLAN_ROW.outerjoin(PLAN_RELEASE, PLAN_RELEASE.c.plan == PLAN_ROW.c.number))
    .where(PLAN_ROW.c.number == bindparam("plan"))
)
_MONEY_BACK = (TAKEN_BACK, HANDED_BACK)
_HERS = ("honoured", "claimed", "outage")


def on_plan(unit: Unit, standing: Standing) -> Standing:
    """The standing with what the plan of that number adds to it, by the rows.

    Goods added since signing are among its lines; what they cost is on the plan like the rest.
    """
    asked = {"plan": standing.sale.number}
    credits = unit.connection.execute(_CREDITS, asked).all()
    legs = unit.connection.execute(_LEGS, asked).all()
    financed = sum(leg.applied for leg in standing.sale.tenders if leg.kind == PLAN.code)
    moved = [(row, -1 if row.kind in RAISING else 1) for row in credits]
    owed = financed - sum((row.after - row.before) * way for row, way in moved)
    forgiven = sum(row.after - row.before for row in credits if row.kind == FORGIVEN)
    payments = _payments(credits, legs)
    more = sum(row.after - row.before for row in credits if row.kind == ADDED)
    sale = _financing(standing.sale, more) if more else standing.sale
    return replace(
        standing, sale=sale, owed=max(0, owed), payments=payments, forgiven=forgiven,
        days=_days(unit.connection.execute(_COLLECTED, asked).first()),
    )  # fmt: skip


def _days(collected: Any) -> dict[int, LineDays]:
    """Kept goods count their days from the day they went home (MONEY 23)."""
    if collected is None or not collected.kept:
        return {}
    if collected.at_ms is None:
        return {0: LineDays(waits=True)}
    return {0: LineDays(handed=Moment(collected.at_ms, collected.offset_min).day)}


def as_signed(sale: Sale, price: int) -> tuple[Sale, tuple[SaleLine, ...]]:
    """The sale of a plan signed for `price` minor units, and the goods added since."""
    deposit = sum(leg.applied for leg in sale.tenders if leg.kind != PLAN.code)
    financed = sum(leg.applied for leg in sale.tenders if leg.kind == PLAN.code)
    # Also where the row of goods added is lost; a price written over is nobody's (SE-025).
    more = min(price, sale.total) - deposit - financed
    first = _financing(sale, more) if more else sale
    if sale.total <= price:
        return first, ()
    left, signed = price, 0
    for line in sale.lines:
        left -= line.paid
        if left < 0:
            break
        signed += 1
    return replace(first, lines=sale.lines[:signed]), sale.lines[signed:]


def _financing(sale: Sale, more: int) -> Sale:
    """The sale with so much more on the plan: its tenders are what its lines cost, still."""
    legs = tuple(
        replace(leg, applied=leg.applied + more) if leg.kind == PLAN.code else leg
        for leg in sale.tenders
    )
    return replace(sale, tenders=legs)


def _payments(credits: Sequence[Any], rows: Sequence[Any]) -> tuple[TenderLeg, ...]:
    """Every tender since signing, in the order of the credits; what went back again off it."""
    paid: dict[str, list[TenderLeg]] = {}
    for row in rows:
        leg = TenderLeg(row.kind, row.applied, row.handed, row.change, row.last4, row.approval)
        paid.setdefault(row.payment, []).append(leg)
    legs: list[TenderLeg] = []
    for row in credits:
        amount = row.after - row.before
        if row.kind == PAID or (row.kind in _HERS and row.document in paid):
            legs += _as_credited(paid.pop(row.document, []), amount)
        elif row.kind in _HERS:
            legs.append(TenderLeg(CASH.code, amount))
        elif row.kind in _MONEY_BACK:
            legs = _less(legs, amount)
    return tuple(legs)


def _as_credited(legs: Sequence[TenderLeg], amount: int) -> list[TenderLeg]:
    """What of a payment went to the plan: what was above it is credit of hers already."""
    kept, left = [], amount
    for leg in legs:
        applied = min(leg.applied, left)
        left -= applied
        kept.append(replace(leg, applied=applied))
    return kept


def _less(legs: Sequence[TenderLeg], amount: int) -> list[TenderLeg]:
    """`amount` off the latest tenders: of that very amount first, where there is one."""
    out = list(legs)
    same = [place for place, leg in enumerate(out) if leg.applied == amount]
    for place in (*same[-1:], *reversed(range(len(out)))):
        part = min(amount, out[place].applied)
        amount -= part
        out[place] = replace(out[place], applied=out[place].applied - part)
    return out
