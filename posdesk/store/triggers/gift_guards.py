"""What the database refuses of gift receipts: goods nobody bought, and units used twice."""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_OF_THIS_GIFT = Guard(
    "E_GIFT other gift",
    "not exists (select 1 from {s}gift g where g.number = new.gift and g.txn = new.txn)",
)
_OF_ITS_SALE = Guard(
    "E_GIFT not bought",
    "not exists (select 1 from {s}gift g join {s}sale_line l on l.sale = g.sale "
    "where g.number = new.gift and l.no = new.line and l.quantity >= new.quantity)",
)
_NEXT = Guard(
    "E_GIFT used already",
    "new.before <> coalesce((select max(after) from {s}gift_use where gift = new.gift "
    "and line = new.line), 0)",
)
_NO_MORE = Guard(
    "E_GIFT more than given",
    "new.after > coalesce((select quantity from {s}gift_line where gift = new.gift "
    "and line = new.line), 0)",
)
_ON_PAPER = Guard(
    "E_GIFT no slip",
    "not exists (select 1 from {s}document d where d.number = new.document and d.txn = new.txn)",
)

GIFT_FENCES = (
    Fence("gift", (act_sealed("gift"), taken("gift", "number"))),
    Fence(
        "gift_line",
        (act_sealed("gift_line"), taken("gift_line", "gift", "line"), _OF_THIS_GIFT, _OF_ITS_SALE),
    ),
    Fence(
        "gift_use",
        (
            act_sealed("gift_use"),
            taken("gift_use", "gift", "line", "before"),
            _NEXT,
            _NO_MORE,
            _ON_PAPER,
        ),
    ),
)
