"""What the database refuses of plans, payments, credits and proofs (PROMISE I1, I2, I4, I9, I10).

Conditions as in `guards`. What is asked when the act is closed stands in `plan_seal`.
"""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence, Guard, act_sealed, taken

_MOVED = (
    "(case when {row}.kind = 'added' or {row}.kind = 'taken_back' "
    "or {row}.kind = 'handed_back' "
    "then {row}.before - {row}.after else {row}.after - {row}.before end)"
)


def moved(row: str) -> str:
    """By how much a credit lowers what is owed; below zero where it raises it."""
    return _MOVED.format(row=row)


def owed(plan: str, but: str = "") -> str:
    """What is owed on a plan by its rows; `but` leaves some credits out."""
    return (
        f"((select x.financed from {{s}}plan x where x.number = {plan}) - "
        f"(select coalesce(sum({moved('y')}), 0) from {{s}}plan_credit y "
        f"where y.plan = {plan}{but}))"
    )


_PLAN = (
    Guard(
        "E_RULE_Z I1",
        "not exists (select 1 from {s}contract k where k.txn = new.txn and k.id = new.number "
        "and k.customer = new.customer and k.total = new.financed and k.terms = new.terms)",
    ),
    Guard(
        "E_PLAN other sale",
        "not exists (select 1 from {s}sale k where k.txn = new.txn and k.number = new.number "
        "and k.customer = new.customer and k.total = new.price and k.currency = new.currency)",
    ),
)

_SCHEDULE = (
    Guard(
        "E_PLAN version",
        "new.version <> coalesce((select max(version) from {s}plan_schedule "
        "where plan = new.plan), 0) + 1",
    ),
    Guard("E_RULE_Z I2", f"new.owed > {owed('new.plan')}"),
    Guard(
        "E_RULE_Z I2 signed",
        "new.version = 1 and not exists (select 1 from {s}plan k where k.number = new.plan "
        "and k.txn = new.txn and k.financed = new.owed and new.document = new.plan)",
    ),
)
_MONEY = (
    "(select coalesce(sum(case when y.kind = 'taken_back' or y.kind = 'handed_back' "
    "then y.before - y.after "
    "when y.kind = 'returned' or y.kind = 'lowered' or y.kind = 'forgiven' "
    "or y.kind = 'corrected' or y.kind = 'added' "
    "then 0 else y.after - y.before end), 0) from {{s}}plan_credit y where y.plan = {plan}{but})"
)


def money(plan: str, but: str = "") -> str:
    """What of the dues is paid: money goes on the oldest first."""
    return _MONEY.format(plan=plan, but=but)


SUM = (
    "coalesce((select sum(z.amount) from {{s}}plan_due z where z.plan = {plan} "
    "and z.version = {version}), 0)"
)
_DUE = (
    Guard(
        "E_PLAN schedule",
        "not exists (select 1 from {s}plan_schedule k where k.plan = new.plan "
        "and k.version = new.version and k.txn = new.txn)",
    ),
)

_CREDIT = (
    Guard(
        "E_PLAN credited already",
        "new.before <> coalesce((select max(after) from {s}plan_credit where plan = new.plan), 0)",
    ),
    Guard(
        "E_PLAN more than owed",
        f"{moved('new')} > {owed('new.plan')}",
    ),
    Guard(
        "E_RULE_Z I1",
        "new.kind = 'added' and not exists (select 1 from {s}contract k join {s}plan w "
        "on w.customer = k.customer where k.txn = new.txn and k.id = new.document "
        "and w.number = new.plan and k.total >= new.after - new.before)",
    ),
    Guard(
        "E_RULE_Z I4",
        "new.kind = 'taken_back' and (select coalesce(sum(k.amount), 0) from {s}bank_return k "
        "join {s}plan w on w.customer = k.customer where k.txn = new.txn and w.number = new.plan "
        "and k.document = new.document) < new.after - new.before",
    ),
    Guard(  # 1.2 (ii): she had it back, and confirmed so on the paper of this act
        "E_RULE_Z I4",
        "new.kind = 'handed_back' and (select coalesce(sum(k.amount), 0) from {s}consent k "
        "join {s}plan w on w.customer = k.customer where k.txn = new.txn and w.number = new.plan "
        "and k.kind = 'RECV') < new.after - new.before",
    ),
)
_TENDER = (
    Guard(
        "E_PLAN payment",
        "not exists (select 1 from {s}payment k where k.number = new.payment and k.txn = new.txn)",
    ),
)
_PAYMENT = (
    Guard(
        "E_PLAN other currency",
        "not exists (select 1 from {s}plan k where k.number = new.plan "
        "and k.currency = new.currency)",
    ),
)
_USE = (
    Guard(
        "E_CREDIT used already",
        "new.before <> coalesce((select max(after) from {s}credit_use "
        "where credit = new.credit), 0)",
    ),
    Guard(
        "E_CREDIT more than given",
        "new.after > (select given from {s}store_credit where number = new.credit)",
    ),
    Guard(
        "E_RULE_Z I9",
        "not exists (select 1 from {s}consent k join {s}store_credit w on w.bearer = k.customer "
        "where k.txn = new.txn and k.kind = 'CREDIT' and w.number = new.credit "
        "and k.amount >= new.after - new.before) "
        "and not exists (select 1 from {s}store_credit n join {s}store_credit o "
        "on o.bearer = n.bearer where n.txn = new.txn and n.replaces = new.credit "
        "and o.number = new.credit and n.given >= o.given - new.before)",
    ),
)
_ANSWER = (
    Guard(
        "E_RULE_Z I8",
        "new.outcome = 'refused' and (new.asker = '' or new.second = '' "
        "or new.asker = new.second or length(new.reason) = 0)",
    ),
    Guard(
        "E_CLAIM answered",
        "exists (select 1 from {s}claim_answer k where k.claim = new.claim "
        "and (k.outcome = 'accepted' or k.outcome = 'settled'))",
    ),
    Guard(
        "E_CLAIM order",
        "new.no <> coalesce((select max(no) from {s}claim_answer where claim = new.claim), 0) + 1",
    ),
)
_TAKEN_FROM = "k.kind <> 'cash' and k.kind <> 'plan' and k.kind <> 'store_credit'"
_BANK = (
    Guard(
        "E_RULE_Z bank",
        "new.reference = '' or new.asked_by = '' or new.second = '' or new.asked_by = new.second",
    ),
    Guard(
        "E_RULE_Z bank",
        "not exists (select 1 from {s}payment_tender k join {s}payment p on p.number = k.payment "
        "join {s}plan w on w.number = p.plan where k.payment = new.paper and k.no = new.tender "
        f"and k.applied >= new.amount and w.customer = new.customer and p.txn <> new.txn "
        f"and {_TAKEN_FROM}) "
        "and not exists (select 1 from {s}sale_tender k join {s}sale w on w.number = k.sale "
        "where k.sale = new.paper and k.no = new.tender and k.applied >= new.amount "
        f"and w.customer = new.customer and w.txn <> new.txn and {_TAKEN_FROM})",
    ),
)
_GOOD = (
    Guard(
        "E_RULE_Z I5",
        "new.way = 'over_count' and not exists (select 1 from {s}mistake k "
        "where k.id = new.id and k.account = new.account and k.till = new.till "
        "and k.shift = new.shift and k.amount >= new.amount)",
    ),
    Guard(
        "E_RULE_Z I5",
        "new.way = 'over_count' and not exists (select 1 from {s}shift_close k "
        "where k.txn = new.txn and k.till = new.till and k.number = new.shift "
        "and k.counted - k.expected >= new.amount + (select coalesce(sum(m.amount), 0) "
        "from {s}made_good m where m.txn = new.txn and m.way = 'over_count'))",
    ),
    Guard(
        "E_RULE_Z I5",
        "new.way = 'reversal' and not exists (select 1 from {s}posting k "
        "where k.txn = new.reverses and k.account = new.account and k.minor = new.amount "
        "and k.txn <> new.txn)",
    ),
)

PLAN_FENCES = (
    Fence("plan", (act_sealed("plan"), taken("plan", "number"), *_PLAN)),
    Fence(
        "plan_schedule",
        (act_sealed("plan_schedule"), taken("plan_schedule", "plan", "version"), *_SCHEDULE),
    ),
    Fence("plan_due", (act_sealed("plan_due"), taken("plan_due", "plan", "version", "no"), *_DUE)),
    Fence(
        "plan_credit",
        (act_sealed("plan_credit"), taken("plan_credit", "plan", "before"), *_CREDIT),
    ),
    Fence("payment", (act_sealed("payment"), taken("payment", "number"), *_PAYMENT)),
    Fence(
        "payment_tender",
        (act_sealed("payment_tender"), taken("payment_tender", "payment", "no"), *_TENDER),
    ),
    Fence("evidence", (act_sealed("evidence"), taken("evidence", "id"))),
    Fence("store_credit", (act_sealed("store_credit"), taken("store_credit", "number"))),
    Fence("credit_use", (act_sealed("credit_use"), taken("credit_use", "credit", "before"), *_USE)),
    Fence("honoured", (act_sealed("honoured"), taken("honoured", "paper"))),
    Fence("payment_claim", (act_sealed("payment_claim"), taken("payment_claim", "number"))),
    Fence(
        "claim_answer", (act_sealed("claim_answer"), taken("claim_answer", "claim", "no"), *_ANSWER)
    ),
    Fence("plan_release", (act_sealed("plan_release"), taken("plan_release", "plan"))),
    Fence(
        "plan_paper",
        (
            act_sealed("plan_paper"),
            taken("plan_paper", "plan", "no"),
            taken("plan_paper", "document"),
        ),
    ),
    Fence("mistake", (act_sealed("mistake"), taken("mistake", "id"))),
    Fence(
        "bank_return",
        (act_sealed("bank_return"), taken("bank_return", "paper", "tender"), *_BANK),
    ),
    Fence("made_good", (act_sealed("made_good"), taken("made_good", "id"), *_GOOD)),
)
