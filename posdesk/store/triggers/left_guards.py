"""What the database refuses of goods that are with us: more than was sold, home twice, no slip."""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_NO_MORE = Guard(
    "E_LEFT more than sold",
    "new.units + coalesce((select sum(l.units) from {s}left_goods l where l.sale = new.sale "
    "and l.line = new.line and not exists "
    "(select 1 from {s}left_back b where b.number = l.number)), 0) > "
    "coalesce((select quantity from {s}sale_line where sale = new.sale and no = new.line), -1)",
)
_ON_PAPER = Guard(
    "E_LEFT no slip",
    "not exists (select 1 from {s}document d where d.number = new.number and d.txn = new.txn)",
)
_WAS_LEFT = Guard(
    "E_LEFT never left", "not exists (select 1 from {s}left_goods l where l.number = new.number)"
)
_HOME_ON_PAPER = Guard(
    "E_LEFT home without a slip",
    "not exists (select 1 from {s}document d where d.number = new.document and d.txn = new.txn)",
)

LEFT_FENCES = (
    Fence(
        "left_goods",
        (act_sealed("left_goods"), taken("left_goods", "number", "line"), _NO_MORE, _ON_PAPER),
    ),
    Fence(
        "left_back",
        (act_sealed("left_back"), taken("left_back", "number"), _WAS_LEFT, _HOME_ON_PAPER),
    ),
)
