"""What the database refuses of serial numbers, of what lines are, and of what came back of them.

What is said of a line is said when it is sold: nobody writes a serial number, or what a fee is, to
a receipt that a customer holds already.
"""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_OF_THIS_SALE = Guard(
    "E_UNITS other sale",
    "not exists (select 1 from {s}sale p where p.number = new.sale and p.txn = new.txn)",
)
_OF_THIS_RETURN = Guard(
    "E_UNITS other return",
    "not exists (select 1 from {s}goods_return p where p.number = new.goods_return "
    "and p.sale = new.sale and p.txn = new.txn)",
)
_NOT_SOLD = Guard(
    "E_UNITS other serial",
    "not exists (select 1 from {s}line_trait t where t.sale = new.sale and t.line = new.line "
    "and t.what = 'serial' and t.said = new.serial)",
)
_STATE = Guard(
    "E_UNITS other state",
    "not exists (select 1 from {s}goods_return p where p.number = new.goods_return "
    "and p.txn = new.txn)",
)
_NO_SUCH_LINE = Guard(
    "E_UNITS no line",
    "new.units > coalesce((select quantity from {s}sale_line "
    "where sale = new.sale and no = new.line), -1)",
)
_SAID = "select 1 from {s}our_claim_step p where p.claim = new.claim"
_NEXT_ANSWER = Guard(
    "E_CLAIM moved on",
    "new.no <> coalesce((select max(no) from {s}our_claim_step where claim = new.claim), 0) + 1 "
    f"or exists ({_SAID} and p.what = 'refused') "
    f"or (new.what = 'accepted' and exists ({_SAID}))",
)
_MORE_THAN_CLAIMED = Guard(
    "E_CLAIM more than claimed",
    "(new.what = 'accepted' and new.amount > coalesce((select amount from {s}our_claim "
    "where id = new.claim), -1)) or (new.what = 'paid' and new.amount + coalesce((select "
    "sum(amount) from {s}our_claim_step where claim = new.claim and what = 'paid'), 0) > "
    "coalesce((select sum(amount) from {s}our_claim_step where claim = new.claim "
    "and what = 'accepted'), 0))",
)

KIND_FENCES = (
    Fence(
        "line_trait",
        (act_sealed("line_trait"), taken("line_trait", "sale", "line", "no"), _OF_THIS_SALE),
    ),
    Fence(
        "serial_back",
        (
            act_sealed("serial_back"),
            taken("serial_back", "sale", "line", "serial"),
            _OF_THIS_RETURN,
            _NOT_SOLD,
        ),
    ),
    Fence(
        "return_state",
        (act_sealed("return_state"), taken("return_state", "goods_return", "line"), _STATE),
    ),
    Fence("stock_move", (act_sealed("stock_move"), taken("stock_move", "id"))),
    Fence("scale_check", (act_sealed("scale_check"), taken("scale_check", "number"))),
    Fence("line_doubt", (act_sealed("line_doubt"), taken("line_doubt", "number"), _NO_SUCH_LINE)),
    Fence("our_claim", (act_sealed("our_claim"), taken("our_claim", "id"))),
    Fence(
        "our_claim_step",
        (
            act_sealed("our_claim_step"),
            taken("our_claim_step", "claim", "no"),
            _NEXT_ANSWER,
            _MORE_THAN_CLAIMED,
        ),
    ),
)
