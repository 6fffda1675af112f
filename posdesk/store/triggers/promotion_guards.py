"""What the database refuses of promotional credit: a slip without its paper, and any use of it but
by a sale of the same act, for just what that took off."""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_ON_PAPER = Guard(
    "E_PROMOTION no paper",
    "not exists (select 1 from {s}document d where d.number = new.number)",
)
_NEXT = Guard(
    "E_PROMOTION used already",
    "new.before <> coalesce((select max(after) from {s}promotion_use "
    "where promotion = new.promotion), 0)",
)
_NO_MORE = Guard(
    "E_PROMOTION more than given",
    "new.after > coalesce((select given from {s}promotion where number = new.promotion), 0)",
)
_BY_A_SALE = Guard(
    "E_PROMOTION no sale",
    "new.after - new.before <> coalesce((select sum(o.amount) from {s}line_offer o "
    "where o.sale = new.sale and o.offer = new.promotion and o.txn = new.txn), 0)",
)

PROMOTION_FENCES = (
    Fence("promotion", (act_sealed("promotion"), taken("promotion", "number"), _ON_PAPER)),
    Fence(
        "promotion_use",
        (
            act_sealed("promotion_use"),
            taken("promotion_use", "promotion", "before"),
            _NEXT,
            _NO_MORE,
            _BY_A_SALE,
        ),
    ),
)
