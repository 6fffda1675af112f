"""What the database refuses of approvals and refusals (PROMISE I8, I13), as in `guards`."""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_ASKED = "exists (select 1 from {s}approval_ask k where k.id = new.ask"
_APPROVAL = (
    Guard("E_APPROVAL same person", f"{_ASKED} and k.asker = new.approver)"),
    Guard("E_APPROVAL more than asked", f"not {_ASKED} and k.amount >= new.up_to)"),
)
_USE = (
    Guard("E_APPROVAL more than asked", f"not {_ASKED} and k.amount >= new.amount)"),
    Guard(
        "E_APPROVAL not given",
        "new.way <> 'later' and not exists (select 1 from {s}approval k where k.ask = new.ask "
        "and k.way = new.way and k.up_to >= new.amount)",
    ),
    Guard(
        "E_APPROVAL given",
        "new.way = 'later' and exists (select 1 from {s}approval k where k.ask = new.ask)",
    ),
)
_REVIEW = (
    Guard("E_APPROVAL same person", f"{_ASKED} and k.asker = new.reviewer)"),
    Guard(
        "E_APPROVAL not later",
        "not exists (select 1 from {s}approval_use k where k.ask = new.ask and k.way = 'later')",
    ),
)
# A no stands on paper in the act that says it, and a line of it is one of that receipt's.
_REFUSAL = (
    Guard(
        "E_REFUSAL no paper",
        "not exists (select 1 from {s}document k where k.number = new.number "
        "and k.txn = new.txn and k.kind = 'refusal_slip')",
    ),
)
_LINE = (
    Guard(
        "E_REFUSAL line",
        "not exists (select 1 from {s}refusal k join {s}sale_line l on l.sale = k.sale "
        "where k.number = new.refusal and l.no = new.line)",
    ),
)

APPROVAL_FENCES = (
    Fence("approval_ask", (act_sealed("approval_ask"), taken("approval_ask", "id"))),
    Fence("approval", (act_sealed("approval"), taken("approval", "ask"), *_APPROVAL)),
    Fence("approval_use", (act_sealed("approval_use"), taken("approval_use", "ask"), *_USE)),
    Fence(
        "approval_review",
        (act_sealed("approval_review"), taken("approval_review", "ask"), *_REVIEW),
    ),
    Fence("refusal", (act_sealed("refusal"), taken("refusal", "number"), *_REFUSAL)),
    Fence(
        "refusal_line",
        (act_sealed("refusal_line"), taken("refusal_line", "refusal", "line"), *_LINE),
    ),
    Fence("refusal_appeal", (act_sealed("refusal_appeal"), taken("refusal_appeal", "refusal"))),
    Fence("reason_said", (act_sealed("reason_said"), taken("reason_said", "sale", "line", "no"))),
)
