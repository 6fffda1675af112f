"""What was paid back on the lines of a sale without their goods (MONEY 21)."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import bindparam, select

from posdesk.returns.standing import Standing
from posdesk.store.trade_tables import GOODS_RETURN, HONOURED, RETURN_LINE
from posdesk.store.unit import Unit

_CUTS = (
    select(HONOURED.c.paper, HONOURED.c.amount, HONOURED.c.txn, GOODS_RETURN.c.at_ms)
    .select_from(HONOURED.outerjoin(GOODS_RETURN, GOODS_RETURN.c.number == HONOURED.c.document))
    .where(HONOURED.c.plan == bindparam("sale"), HONOURED.c.kind == "price_cut")
    .order_by(GOODS_RETURN.c.at_ms, HONOURED.c.txn)
)
_UNITS = (
    select(RETURN_LINE.c.line, RETURN_LINE.c.after, GOODS_RETURN.c.at_ms, GOODS_RETURN.c.txn)
    .select_from(RETURN_LINE.join(GOODS_RETURN))
    .where(RETURN_LINE.c.sale == bindparam("sale"))
)


def with_cuts(unit: Unit, standing: Standing) -> Standing:
    """It, knowing each cut and how many units had come back before it."""
    given = {"sale": standing.sale.number}
    came = [tuple(row) for row in unit.connection.execute(_UNITS, given)]
    cuts: dict[int, int] = {}
    late: dict[int, tuple[tuple[int, int], ...]] = {}
    for row in unit.connection.execute(_CUTS, given):
        line, minor = int(row.paper.rpartition("/")[2]), int(row.amount)
        cuts[line] = cuts.get(line, 0) + minor
        when = (row.at_ms or 0, row.txn)
        came_before = (after for no, after, *at in came if no == line and tuple(at) < when)
        if before := max(came_before, default=0):
            late[line] = (*late.get(line, ()), (int(before), minor))
    return replace(standing, cuts=cuts, late_cuts=late)
