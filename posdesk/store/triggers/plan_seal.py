"""What is asked of plans, payments and losses when the journal row closes the whole act."""

from __future__ import annotations

from posdesk.store.triggers.guard import Guard
from posdesk.store.triggers.plan_guards import SUM, money, moved, owed

_THIS = " and y.txn <> new.id"  # without what this act credits


def _due_by(version: str, row: str, upto: str = "q.day <= {row}.day") -> str:
    return (
        f"coalesce((select sum(q.amount) from {{s}}plan_due q where q.plan = {row}.plan "
        f"and q.version = {version} and {upto.format(row=row)}), 0)"
    )


_E1_OF = (
    "exists (select 1 from {s}evidence e join {s}plan w on w.customer = e.customer "
    "where e.txn = new.id and e.kind = 'E1' and w.number = v.plan and e.document = v.document)"
)
# What is left to pay by a day is the sum of the dues up to it without the money paid, never below
# nothing and never above what is owed. Without E1 no day's figure grows.
_WAS = f"{_due_by('d.version - 1', 'd')} - {money('d.plan', _THIS)}"
_NOW = f"{_due_by('d.version', 'd')} - {money('d.plan')}"
_OWED_WAS, _OWED_NOW = owed("d.plan", _THIS), owed("d.plan")
_EARLIER = (
    "exists (select 1 from {s}plan_schedule v join {s}plan_due d on d.plan = v.plan "
    "and d.version = v.version where v.txn = new.id and v.version > 1 "
    f"and ({_NOW} > {_OWED_WAS} or ({_NOW} > 0 and {_NOW} > {_WAS})) "
    f"and ({_OWED_NOW} > {_OWED_WAS} or ({_OWED_NOW} > 0 and {_OWED_NOW} > {_WAS})) "
    f"and not {_E1_OF})"
)


def _parts(version: str, but: str) -> str:
    """How many dues have something left to pay."""
    upto = _due_by(
        "c.version", "c", "(q.day < {row}.day or (q.day = {row}.day and q.no < {row}.no))"
    )
    paid, left = money("c.plan", but), owed("c.plan", but)
    return (
        "(select count(*) from {s}plan_due c where c.plan = v.plan "
        f"and c.version = {version} and c.amount > 0 and {left} > 0 "
        f"and {upto} + c.amount > {paid} and {upto} - {paid} < {left})"
    )


_MORE_PARTS = (
    "exists (select 1 from {s}plan_schedule v where v.txn = new.id and v.version > 1 "
    f"and {_parts('v.version', '')} > {_parts('v.version - 1', _THIS)} and not {_E1_OF})"
)
_NET_LOSS = "(select sum(n.minor) from {s}posting n where n.txn = new.id and n.account = p.account)"

_UNPRINTED = (
    "exists (select 1 from {{s}}{table} k where k.txn = new.id{more} and not exists "
    "(select 1 from {{s}}document d where d.txn = new.id and d.number = k.document))"
)

AT_SEAL = (
    Guard("E_PLAN no paper", _UNPRINTED.format(table="plan_schedule", more="")),
    Guard("E_RULE_Z bank slip", _UNPRINTED.format(table="bank_return", more="")),
    Guard(
        "E_CLAIM no paper",
        _UNPRINTED.format(table="claim_answer", more=" and k.outcome = 'refused'"),
    ),
    Guard(  # whoever is credited holds a slip that says so
        "E_PLAN no paper",
        "exists (select 1 from {s}plan_credit k where k.txn = new.id) "
        "and not exists (select 1 from {s}document d where d.txn = new.id)",
    ),
    Guard(
        "E_RULE_Z I5",
        "exists (select 1 from {s}posting p join {s}account a on a.code = p.account "
        "where p.txn = new.id and a.kind = 'LOSS' and p.minor < 0 "
        "and exists (select 1 from {s}posting q join {s}account b on b.code = q.account "
        "where q.txn = new.id and q.minor > 0 and b.kind = 'CASH' "
        f"and (0 - {_NET_LOSS} > (select coalesce(sum(m.amount), 0) from {{s}}made_good m "
        "where m.txn = new.id and m.account = p.account) "
        "or exists (select 1 from {s}made_good m where m.txn = new.id "
        "and q.account <> 'CASH:' || cast(m.till as text)))))",
    ),
    Guard(  # a reversal is the entry itself, turned round, and never one a customer was part of
        "E_RULE_Z I5",
        "exists (select 1 from {s}made_good m where m.txn = new.id and m.way = 'reversal' and ("
        "exists (select 1 from {s}posting p where p.txn = new.id and not exists "
        "(select 1 from {s}posting q where q.txn = m.reverses and q.account = p.account "
        "and q.minor = 0 - p.minor)) "
        "or exists (select 1 from {s}posting q where q.txn = m.reverses and not exists "
        "(select 1 from {s}posting p where p.txn = new.id and p.account = q.account "
        "and p.minor = 0 - q.minor)) "
        "or exists (select 1 from {s}document d where d.txn = m.reverses and d.letter <> 'Z')))",
    ),
    Guard(
        "E_RULE_Z I2",
        "exists (select 1 from {s}plan p where p.txn = new.id and p.financed <> "
        + SUM.format(plan="p.number", version="1")
        + ")",
    ),
    Guard(
        "E_RULE_Z I2",
        "exists (select 1 from {s}plan_schedule v where v.txn = new.id and "
        + SUM.format(plan="v.plan", version="v.version")
        + f" > {owed('v.plan')} + {money('v.plan')})",
    ),
    Guard(  # goods added are goods: every minor unit more stands on a line that can come back
        "E_PLAN goods",
        "exists (select 1 from {s}plan_credit c join {s}plan p on p.number = c.plan "
        "where c.txn = new.id and c.kind = 'added' "
        "and (select coalesce(sum(l.paid), 0) from {s}sale_line l where l.sale = c.plan) <> "
        "p.price + (select sum(d.after - d.before) from {s}plan_credit d "
        "where d.plan = c.plan and d.kind = 'added'))",
    ),
    Guard("E_RULE_Z T", _EARLIER),
    Guard("E_RULE_Z T", _MORE_PARTS),
    Guard(  # I10: what was handed over for the plan is credited to it, to the last minor unit
        "E_RULE_Z I10",
        "exists (select 1 from {s}payment p where p.txn = new.id and p.amount > "
        "(select coalesce(sum(c.after - c.before), 0) from {s}plan_credit c "
        "where c.txn = new.id and c.plan = p.plan and c.document = p.number "
        "and c.kind <> 'added' and c.kind <> 'taken_back' and c.kind <> 'handed_back'))",
    ),
    Guard(
        "E_RULE_Z I10",
        f"exists (select 1 from {{s}}payment p where p.txn = new.id and p.over > 0 "
        f"and {owed('p.plan')} > 0)",
    ),
    Guard(
        "E_PLAN tenders",
        "exists (select 1 from {s}payment p where p.txn = new.id and p.amount + p.over <> "
        "(select coalesce(sum(t.applied), 0) from {s}payment_tender t "
        "where t.payment = p.number))",
    ),
    Guard(  # a credit in the rows is one in the ledger: no plan is paid off on paper alone
        "E_PLAN ledger",
        "exists (select 1 from {s}plan_credit c join {s}plan w on w.number = c.plan "
        "where c.txn = new.id and (select coalesce(sum(n.minor), 0) from {s}posting n "
        "where n.txn = new.id and n.account = 'RECV:' || w.customer) > "
        f"(select 0 - sum({moved('o')}) from {{s}}plan_credit o join {{s}}plan u "
        "on u.number = o.plan where o.txn = new.id and u.customer = w.customer) "
        "+ (select coalesce(sum(k.financed), 0) from {s}plan k where k.txn = new.id "
        "and k.customer = w.customer))",
    ),
)
