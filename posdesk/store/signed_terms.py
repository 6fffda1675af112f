"""What an act is held against beside the rows: signed papers of a plan, and a receipt's lines.

Of her lines, only those can be worth less that come back, or that money came back on. A receipt's
last return day and its goods are sealed with it: no act has a row that changes either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import cbor2
from sqlalchemy import BindParameter, bindparam, select

from posdesk.documents.plan_fold import fold
from posdesk.documents.plan_position import PlanPosition
from posdesk.instalments.credit import CUTS, RAISING
from posdesk.money import share_between
from posdesk.promise.position import PlanPart
from posdesk.sales.sale import IMPORTED
from posdesk.sales.tenders import PLAN
from posdesk.store.columns import day_number
from posdesk.store.plan_tables import PLAN_PAPER
from posdesk.store.said import Said
from posdesk.store.trade_tables import DOCUMENT, HONOURED, SALE, SALE_LINE
from posdesk.store.unit import Unit

PRICE_CUT = "price_cut"
Lines = dict[tuple[str, int], int]

_PAPERS = Said(
    select(PLAN_PAPER.c.document, DOCUMENT.c.tokens)
    .join(DOCUMENT, DOCUMENT.c.number == PLAN_PAPER.c.document)
    .where(PLAN_PAPER.c.plan == bindparam("plan"), PLAN_PAPER.c.txn != bindparam("act"))
    .order_by(PLAN_PAPER.c.no.desc()),
    "plan", "act",
)  # fmt: skip
_KEYS: BindParameter[list[str]] = bindparam("keys", expanding=True)
_SOLD = select(SALE_LINE.c.sale, SALE_LINE.c.no, SALE_LINE.c.paid, SALE_LINE.c.quantity).where(
    SALE_LINE.c.sale.in_(_KEYS)
)
_BROUGHT = select(SALE.c.number).where(SALE.c.number.in_(_KEYS), SALE.c.origin == IMPORTED)
_CUT = select(HONOURED.c.plan, HONOURED.c.paper, HONOURED.c.amount).where(
    HONOURED.c.plan.in_(_KEYS), HONOURED.c.kind == PRICE_CUT, HONOURED.c.txn != bindparam("act")
)


def on_papers(unit: Unit, plans: Mapping[str, PlanPart]) -> dict[str, PlanPart]:
    """Plans as they stood before the act; those it may worsen no worse than their papers say.

    A payment moves rows and papers alike, and is held to the rows alone.
    """
    return {
        number: _no_worse(part, _signed(unit, number)) if number in _at_risk(unit) else part
        for number, part in plans.items()
    }


def _at_risk(unit: Unit) -> frozenset[str]:
    changed = [row["plan"] for row in unit.rows.get("plan_schedule", ()) if row["version"] > 1]
    raised = [row["plan"] for row in unit.rows.get("plan_credit", ()) if row["kind"] in RAISING]
    return frozenset((*changed, *raised))


def _signed(unit: Unit, plan: str) -> PlanPosition | None:
    """How her papers say it stands; None where none can be read."""
    if unit.ring is None:
        return None
    kept = dict(map(tuple, unit.wire.rows(_PAPERS, plan, unit.act())))

    def tokens_of(paper: str) -> tuple[str, ...] | None:
        try:
            return tuple(map(str, cbor2.loads(bytes(kept[paper]))))
        except (cbor2.CBORDecodeError, TypeError, ValueError):
            return None

    found = fold(plan, tuple(kept), tokens_of, unit.ring)
    return found.position if found else None


def _no_worse(part: PlanPart, said: PlanPosition | None) -> PlanPart:
    """The better of rows and papers for the customer, figure by figure."""
    if said is None:
        return part
    dues = tuple((day_number(due.day), due.amount) for due in said.open_dues())
    signed = PlanPart(said.balance, dues, not said.kept)
    days = [day for day, _ in (*part.dues, *dues)]
    later = all(part.due_by(day) <= signed.due_by(day) for day in days)
    better = part.dues if later else signed.dues
    return PlanPart(min(part.owed, signed.owed), better, part.released or signed.released)


def lines_back(unit: Unit, customer: str) -> tuple[Lines, Lines]:
    """What lines that come back in this act, or are cut, were worth, and what they bring now."""
    old = _of_the_old_till(unit)
    hers = [row for row in unit.rows.get("return_line", ()) if row["goods_return"] not in old]
    before, after = _cut_now(unit)
    if not customer or not (hers or before):
        return {}, {}
    keys = sorted({row["sale"] for row in hers})
    asked: dict[str, Any] = {"keys": keys, "act": unit.act()}
    rows = unit.connection.execute(_SOLD, {"keys": keys}).all() if keys else ()
    sold = {(row.sale, row.no): row for row in rows}
    cuts = _cuts(unit.connection.execute(_CUT, asked).all()) if keys else {}
    for row in hers:
        key = (row["sale"], row["line"])
        line = sold[key]
        worth = line.paid - cuts.get(key, 0)
        was = share_between(worth, row["before"], row["after"], line.quantity)
        before[key] = before.get(key, 0) + was
        after[key] = after.get(key, 0) + row["refund"]
    return before, after


def _of_the_old_till(unit: Unit) -> frozenset[str]:
    """Credits brought along: what another till gave back for goods it sold is no act of ours.

    Only where the sale was brought along as well: of what we sold, our papers alone tell.
    """
    rows = [row for row in unit.rows.get("goods_return", ()) if row["till"] == 0]
    if not rows:
        return frozenset()
    keys = {"keys": sorted({row["sale"] for row in rows})}
    brought = set(unit.connection.execute(_BROUGHT, keys).scalars())
    return frozenset(row["number"] for row in rows if row["sale"] in brought)


def _cuts(rows: Sequence[Any]) -> Lines:
    """What was paid back on lines without their goods, by receipt and line (MONEY 21)."""
    cuts: Lines = {}
    for row in rows:
        key = (row.plan, int(row.paper.rpartition("/")[2]))
        cuts[key] = cuts.get(key, 0) + row.amount
    return cuts


def _cut_now(unit: Unit) -> tuple[Lines, Lines]:
    """What this act takes off lines without their goods, and what it pays out for that."""
    off: Lines = {}
    for row in unit.rows.get("honoured", ()):
        if row["kind"] == PRICE_CUT:
            off[row["plan"], 0] = off.get((row["plan"], 0), 0) + row["amount"]
    brought: Lines = {}
    for row in unit.rows.get("goods_return", ()) if off else ():
        key = (row["sale"], 0)
        brought[key] = brought.get(key, 0) + _paid_out(unit, row)
    for row in unit.rows.get("plan_credit", ()) if off else ():
        if row["kind"] in CUTS and row["kind"] not in RAISING:  # goes off what is owed first
            key = (row["plan"], 0)
            brought[key] = brought.get(key, 0) + row["after"] - row["before"]
    return off, brought


def _paid_out(unit: Unit, back: Mapping[str, Any]) -> int:
    """What a refund of this act hands out above its goods, coins rounded back."""
    legs = unit.rows.get("refund_leg", ())
    goods = unit.rows.get("return_line", ())
    paid = sum(
        leg["amount"]
        for leg in legs
        if leg["goods_return"] == back["number"] and leg["kind"] != PLAN.code
    )
    worth = sum(line["refund"] for line in goods if line["goods_return"] == back["number"])
    return int(paid) - int(back["rounding"]) - int(worth)
