"""What the database itself refuses, table by table, as conditions both engines understand.

In a condition `{s}` stands for the schema, `new` for the row that wants in. Rules from a trial
(PERFORMANCE 4): EXISTS and scalar subqueries only, no subquery in FROM, no GROUP BY, no DISTINCT,
no IN list of more than two (SQLite builds a temporary table for each); every unique key is named,
because REPLACE through a key nobody named would delete the old row without a trigger.
"""

from __future__ import annotations

from posdesk.ledger.chart import CUSTOMER_KINDS
from posdesk.ledger.matrix import BANK_RETURN, CONTRACT, GATES, Gate
from posdesk.store.ledger_tables import EPOCHS, SEQS
from posdesk.store.triggers.approval_guards import APPROVAL_FENCES
from posdesk.store.triggers.card_guards import CARD_FENCES
from posdesk.store.triggers.gift_guards import GIFT_FENCES
from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken
from posdesk.store.triggers.kind_guards import KIND_FENCES
from posdesk.store.triggers.left_guards import LEFT_FENCES
from posdesk.store.triggers.offer_guards import OFFER_FENCES
from posdesk.store.triggers.parcel_guards import PARCEL_FENCES
from posdesk.store.triggers.plan_guards import PLAN_FENCES
from posdesk.store.triggers.plan_seal import AT_SEAL
from posdesk.store.triggers.point_guards import POINT_FENCES
from posdesk.store.triggers.promotion_guards import PROMOTION_FENCES


def _parent_sealed(table: str, parent: str) -> Guard:
    return Guard(
        f"E_SEALED {table}",
        f"exists (select 1 from {{s}}{parent} p join {{s}}journal j on j.id = p.txn "
        f"where p.number = new.{parent})",
    )


# What was sold is sold; a plan alone gets more goods, by a page of an act that is still open.
_LINE_SEALED = Guard(
    "E_SEALED sale_line",
    "exists (select 1 from {s}sale p join {s}journal j on j.id = p.txn "
    "where p.number = new.sale) and not exists (select 1 from {s}plan_credit k "
    "where k.plan = new.sale and k.kind = 'added' "
    "and not exists (select 1 from {s}journal j where j.id = k.txn))",
)
_UNITS = (
    Guard(
        "E_UNITS other receipt",
        "not exists (select 1 from {s}goods_return "
        "where number = new.goods_return and sale = new.sale)",
    ),
    Guard(
        "E_UNITS more than sold",
        "new.after > coalesce((select quantity from {s}sale_line "
        "where sale = new.sale and no = new.line), -1)",
    ),
    Guard(
        "E_UNITS back already",
        "new.before <> coalesce((select max(after) from {s}return_line "
        "where sale = new.sale and line = new.line), 0)",
    ),
)

_NEVER_OPENED = Guard(
    "E_SHIFT never opened",
    "not exists (select 1 from {s}shift where till = new.till and number = new.number)",
)
# Totals that never go back: each closing counts on from the one before it at its till.
_CLOSE_BEFORE = (
    "(select {column} from {{s}}shift_close where till = new.till order by number desc limit 1)"
)
_PERPETUAL = tuple(
    Guard(
        f"E_PERPETUAL {column}",
        f"new.{column} {wrong} coalesce({_CLOSE_BEFORE.format(column=column)}, 0){more}",
    )
    for column, wrong, more in (
        ("closings", "<>", " + 1"),
        ("sold_ever", "<", ""),
        ("returned_ever", "<", ""),
        ("number", "<=", ""),
    )
)

_TILL = EPOCHS * SEQS
_BEFORE = f"(select max(id) from {{s}}journal where id < new.id and id > new.till * {_TILL})"
_PLACE = (
    Guard(
        "E_PLACE head",
        f"exists (select 1 from {{s}}journal where id > new.id and id < (new.till + 1) * {_TILL})",
    ),
    Guard(
        "E_PLACE seq",
        "new.seq > 1 and not exists (select 1 from {s}journal where id = new.id - 1)",
    ),
    Guard(
        "E_PLACE link",
        f"new.previous <> coalesce((select link from {{s}}journal where id = {_BEFORE}), "
        "{genesis})",
    ),
    Guard(
        "E_TIME",
        f"new.at_ms < coalesce((select at_ms from {{s}}journal where id = {_BEFORE}), 0)",
    ),
    Guard("E_LINK", "new.link <> sha256(new.payload || new.signature)", "postgresql"),
)

_UNBALANCED = Guard(
    "E_UNBALANCED", "(select coalesce(sum(minor), 0) from {s}posting where txn = new.id) <> 0"
)
_FACING = Guard(
    "E_RULE_Z facing",
    "exists (select 1 from {s}posting c join {s}account ca on ca.code = c.account "
    "join {s}posting d on d.txn = c.txn join {s}account da on da.code = d.account "
    "where c.txn = new.id and c.minor < 0 and d.minor > 0 "
    "and not exists (select 1 from {s}faces f where f.credit = ca.kind "
    "and (f.debit = da.kind or f.debit = da.code)))",
)
_NET = "(select sum(n.minor) from {s}posting n where n.txn = new.id and n.account = p.account)"


def _either(column: str, values: tuple[str, ...]) -> str:
    return "(" + " or ".join(f"{column} = '{value}'" for value in values) + ")"


def _gate(gate: Gate) -> str:
    others = " and ".join(f"b.kind <> '{kind}'" for kind in gate.credits)
    return (
        f"(a.kind = '{gate.kind}' and {_either('new.cause', gate.causes)} and {_rests(gate)} "
        "and not exists (select 1 from {s}posting q join {s}account b on b.code = q.account "
        f"where q.txn = new.id and q.minor < 0 and {others}))"
    )


def _rests(gate: Gate) -> str:
    """Signed, confirmed or proved in this act, with the figures shown and the paper handed over."""
    proof = f"e.txn = new.id and e.kind = '{gate.proof}' and e.customer = a.customer"
    if gate.rests_on == CONTRACT:
        return (
            "exists (select 1 from {s}contract k join {s}evidence e on e.document = k.id "
            "join {s}document d on d.number = k.id where k.txn = new.id and k.id = new.contract "
            f"and k.customer = a.customer and k.total >= {_NET} and d.txn = new.id "
            f"and {proof} and e.after - e.before >= {_NET})"
        )
    if gate.rests_on == BANK_RETURN:
        return (
            "((select coalesce(sum(k.amount), 0) from {s}bank_return k where k.txn = new.id "
            f"and k.customer = a.customer) >= {_NET} "
            f"and exists (select 1 from {{s}}evidence e where {proof}))"
        )
    shown = "e.before - e.after" if gate.kind == "CREDIT" else "e.after - e.before"
    return (
        "exists (select 1 from {s}consent k join {s}evidence e on e.id = k.evidence "
        "join {s}document d on d.number = e.document where k.txn = new.id and k.kind = a.kind "
        f"and k.customer = a.customer and k.amount >= {_NET} and d.txn = new.id "
        f"and {proof} and {shown} >= {_NET})"
    )


_CUSTOMER = Guard(
    "E_RULE_Z I1",
    "exists (select 1 from {s}posting p join {s}account a on a.code = p.account "
    f"where p.txn = new.id and p.minor > 0 and {_either('a.kind', CUSTOMER_KINDS)} "
    f"and {_NET} > 0 and not ({' or '.join(_gate(gate) for gate in GATES)}))",
)

FENCES = (
    Fence("account", (taken("account", "code"),)),
    Fence("faces", (Guard("E_SEALED faces", "1 = 1"),)),
    Fence("txn", (taken("txn", "id"),)),
    Fence("posting", (act_sealed("posting"), taken("posting", "txn", "no"))),
    Fence("contract", (act_sealed("contract"), taken("contract", "id"))),
    Fence("consent", (act_sealed("consent"), taken("consent", "id"))),
    Fence("public_key", (act_sealed("public_key"), taken("public_key", "key_id"))),
    Fence("sale", (act_sealed("sale"), taken("sale", "number"))),
    Fence("sale_line", (_LINE_SEALED, taken("sale_line", "sale", "no"))),
    Fence(
        "sale_tender", (_parent_sealed("sale_tender", "sale"), taken("sale_tender", "sale", "no"))
    ),
    Fence("goods_return", (act_sealed("goods_return"), taken("goods_return", "number"))),
    Fence(
        "return_line",
        (
            _parent_sealed("return_line", "goods_return"),
            taken("return_line", "sale", "line", "before"),
            *_UNITS,
        ),
    ),
    Fence(
        "refund_leg",
        (
            _parent_sealed("refund_leg", "goods_return"),
            taken("refund_leg", "goods_return", "no"),
        ),
    ),
    Fence(
        "document",
        (
            act_sealed("document"),
            taken("document", "number"),
            taken("document", "letter", "till", "running"),
        ),
    ),
    Fence("shift", (act_sealed("shift"), taken("shift", "till", "number"))),
    Fence(
        "shift_close",
        (
            act_sealed("shift_close"),
            taken("shift_close", "till", "number"),
            _NEVER_OPENED,
            *_PERPETUAL,
        ),
    ),
    Fence(
        "journal",
        (
            taken("journal", "id"),
            taken("journal", "operation"),
            taken("journal", "link"),
            *_PLACE,
            _UNBALANCED,
            _FACING,
            _CUSTOMER,
            *AT_SEAL,
        ),
    ),
    *PLAN_FENCES,
    *KIND_FENCES,
    *APPROVAL_FENCES,
    *OFFER_FENCES,
    *POINT_FENCES,
    *GIFT_FENCES,
    *PARCEL_FENCES,
    *CARD_FENCES,
    *LEFT_FENCES,
    *PROMOTION_FENCES,
)
