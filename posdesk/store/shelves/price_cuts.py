"""What was paid back on the lines of a sale without their goods (MONEY 21)."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import bindparam, select

from posdesk.returns.price_cuts import CameBack, Cut, placed
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
    select(
        RETURN_LINE.c.line, RETURN_LINE.c.before, RETURN_LINE.c.after, RETURN_LINE.c.refund,
        GOODS_RETURN.c.at_ms, GOODS_RETURN.c.txn,
    )
    .select_from(RETURN_LINE.join(GOODS_RETURN))
    .where(RETURN_LINE.c.sale == bindparam("sale"))
)  # fmt: skip


def with_cuts(unit: Unit, standing: Standing) -> Standing:
    """It, knowing each cut and how many units had come back before it."""
    given = {"sale": standing.sale.number}
    came: dict[int, list[CameBack]] = {}
    for at, before, after, refund, *when in unit.connection.execute(_UNITS, given):
        each = CameBack(int(before), int(after), int(refund), (when[0], when[1]))
        came.setdefault(at, []).append(each)
    cuts: dict[int, list[Cut]] = {}
    for row in unit.connection.execute(_CUTS, given):
        no = int(row.paper.rpartition("/")[2])
        cuts.setdefault(no, []).append(Cut(int(row.amount), (row.at_ms or 0, row.txn)))
    late: dict[int, tuple[tuple[int, int], ...]] = {}
    for line in standing.sale.lines:  # one whose row is lost is not among them
        no, some = line.no, cuts.get(line.no, ())
        found = placed(line, came.get(no, ()), some)
        if after_some := tuple(each for each in found if each[0]):
            late[no] = after_some
    sums = {no: sum(cut.minor for cut in some) for no, some in cuts.items()}
    return replace(standing, cuts=sums, late_cuts=late)
