"""What the database refuses of points: they go with a paper of the act, never below nothing."""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_SUM = "(select coalesce(sum(m.points), 0) from {s}point_move m where m.customer = new.customer)"
_NEXT = Guard(
    "E_POINTS row",
    "new.no <> (select count(*) from {s}point_move m where m.customer = new.customer) + 1",
)
_BELOW = Guard("E_POINTS below nothing", f"new.points < 0 and {_SUM} + new.points < 0")
_PAPER = Guard(
    "E_POINTS paper",
    "not exists (select 1 from {s}document d where d.number = new.document and d.txn = new.txn)",
)
_SIGN = Guard(
    "E_POINTS sign",
    "(new.points < 0 and new.why <> 'spent' and new.why <> 'taken_back') "
    "or (new.points > 0 and (new.why = 'spent' or new.why = 'taken_back'))",
)

POINT_FENCES = (
    Fence(
        "point_move",
        (
            act_sealed("point_move"), taken("point_move", "customer", "no"), _NEXT, _BELOW, _PAPER,
            _SIGN,
        ),
    ),
)  # fmt: skip
