"""What the database refuses of offers: nothing is written to a sale but by the act that sells it.

And no line says that offers gave more than was taken off it.
"""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_SOLD_NOW = Guard(
    "E_SEALED line_offer",
    "not exists (select 1 from {s}sale_line l join {s}sale p on p.number = l.sale "
    "where l.sale = new.sale and l.no = new.line and (p.txn = new.txn or exists "
    "(select 1 from {s}plan_credit k where k.plan = new.sale and k.kind = 'added' "
    "and k.txn = new.txn)))",
)
_MORE_THAN_OFF = Guard(
    "E_OFFER more than taken off",
    "new.amount + coalesce((select sum(o.amount) from {s}line_offer o where o.sale = new.sale "
    "and o.line = new.line), 0) > coalesce((select l.discount from {s}sale_line l "
    "where l.sale = new.sale and l.no = new.line), 0)",
)

OFFER_FENCES = (
    Fence(
        "line_offer",
        (
            act_sealed("line_offer"),
            taken("line_offer", "sale", "line", "offer"),
            _SOLD_NOW,
            _MORE_THAN_OFF,
        ),
    ),
)
