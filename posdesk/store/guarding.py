"""Every act held against the promise before it is sealed: its postings, then every position.

Nothing is read for an act that touches no customer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select

from posdesk.clock import Moment
from posdesk.instalments.credit import MONEY, RAISING
from posdesk.ledger import matrix
from posdesk.ledger.agreements import OVER_COUNT, BankReturn, Consent, Contract, Grounds, MadeGood
from posdesk.ledger.chart import credit, receivable
from posdesk.ledger.evidence import Evidence
from posdesk.ledger.journal import JournalEntry
from posdesk.money import share_between
from posdesk.promise import rule
from posdesk.promise.position import PlanPart, Position, customers_in, remaining
from posdesk.store.ledger_tables import POSTING
from posdesk.store.plan_tables import (
    CREDIT_USE,
    MISTAKE,
    PAYMENT,
    PAYMENT_TENDER,
    PLAN,
    PLAN_CREDIT,
    PLAN_DUE,
    PLAN_RELEASE,
    PLAN_SCHEDULE,
    STORE_CREDIT,
)
from posdesk.store.said import Said
from posdesk.store.trade_tables import SALE, SALE_LINE, SALE_TENDER
from posdesk.store.unit import Unit

# Rows of an act that touch a customer beside its postings, or that a posting may rest on.
TOUCHING = frozenset(
    {
        "contract", "consent", "evidence", "plan", "plan_schedule", "plan_due", "plan_credit",
        "payment", "plan_release", "store_credit", "credit_use", "bank_return", "made_good",
        "goods_return",
    }
)  # fmt: skip

_WHOSE = PLAN.c.customer == bindparam("customer")
_BALANCE = select(func.coalesce(func.sum(POSTING.c.minor), 0)).where(
    POSTING.c.account == bindparam("account")
)
_PLANS = select(PLAN.c.number, PLAN.c.txn, PLAN.c.financed, PLAN.c.kept).where(_WHOSE)
_SCHEDULES = (
    select(PLAN_SCHEDULE.c.plan, PLAN_SCHEDULE.c.version, PLAN_SCHEDULE.c.txn, PLAN_SCHEDULE.c.owed)
    .join(PLAN, PLAN.c.number == PLAN_SCHEDULE.c.plan)
    .where(_WHOSE)
    .order_by(PLAN_SCHEDULE.c.plan, PLAN_SCHEDULE.c.version)
)
_DUES = (
    select(PLAN_DUE.c.plan, PLAN_DUE.c.version, PLAN_DUE.c.day, PLAN_DUE.c.amount)
    .join(PLAN, PLAN.c.number == PLAN_DUE.c.plan)
    .where(_WHOSE)
    .order_by(PLAN_DUE.c.plan, PLAN_DUE.c.version, PLAN_DUE.c.day, PLAN_DUE.c.no)
)
_CREDITS = (
    select(
        PLAN_CREDIT.c.plan, PLAN_CREDIT.c.txn, PLAN_CREDIT.c.before, PLAN_CREDIT.c.after,
        PLAN_CREDIT.c.kind,
    )
    .join(PLAN, PLAN.c.number == PLAN_CREDIT.c.plan)
    .where(_WHOSE)
)  # fmt: skip
_RELEASES = (
    select(PLAN_RELEASE.c.plan, PLAN_RELEASE.c.txn)
    .join(PLAN, PLAN.c.number == PLAN_RELEASE.c.plan)
    .where(_WHOSE)
)
_SLIPS = select(
    STORE_CREDIT.c.number, STORE_CREDIT.c.txn, STORE_CREDIT.c.given, STORE_CREDIT.c.replaces
).where(STORE_CREDIT.c.bearer == bindparam("customer"))
_USES = (
    select(CREDIT_USE.c.credit, CREDIT_USE.c.txn, CREDIT_USE.c.before, CREDIT_USE.c.after)
    .join(STORE_CREDIT, STORE_CREDIT.c.number == CREDIT_USE.c.credit)
    .where(STORE_CREDIT.c.bearer == bindparam("customer"))
)
_KEYS: BindParameter[list[str]] = bindparam("keys", expanding=True)
_OF_PLANS = select(PLAN.c.customer).where(PLAN.c.number.in_(_KEYS))
_OF_CREDITS = select(STORE_CREDIT.c.bearer).where(STORE_CREDIT.c.number.in_(_KEYS))
_OF_SALE = Said(select(SALE.c.customer).where(SALE.c.number == bindparam("sale")), "sale")
_SOLD = select(SALE_LINE.c.sale, SALE_LINE.c.no, SALE_LINE.c.paid, SALE_LINE.c.quantity).where(
    SALE_LINE.c.sale.in_(_KEYS)
)
_PAID = (
    select(PAYMENT_TENDER.c.kind, PAYMENT_TENDER.c.applied, PLAN.c.customer, PAYMENT.c.txn)
    .join(PAYMENT, PAYMENT.c.number == PAYMENT_TENDER.c.payment)
    .join(PLAN, PLAN.c.number == PAYMENT.c.plan)
    .where(PAYMENT.c.number == bindparam("paper"), PAYMENT_TENDER.c.no == bindparam("tender"))
)
_DEPOSITED = (
    select(SALE_TENDER.c.kind, SALE_TENDER.c.applied, SALE.c.customer, SALE.c.txn)
    .join(SALE, SALE.c.number == SALE_TENDER.c.sale)
    .where(SALE.c.number == bindparam("paper"), SALE_TENDER.c.no == bindparam("tender"))
)
_MISTAKEN = select(MISTAKE.c.amount).where(
    MISTAKE.c.id == bindparam("mistake"),
    MISTAKE.c.account == bindparam("account"),
    MISTAKE.c.till == bindparam("till"),
    MISTAKE.c.shift == bindparam("shift"),
)
_LEGS = select(POSTING.c.account, POSTING.c.minor).where(POSTING.c.txn == bindparam("place"))


def guard(unit: Unit, entry: JournalEntry) -> None:
    """Raise RuleZ when the entry, or a customer's position after it, breaks the promise."""
    touched = customers_in(entry.postings)
    if not touched and TOUCHING.isdisjoint(unit.rows):
        matrix.check(entry)
        return
    grounds = grounds_of(unit, entry)
    matrix.check(entry, grounds)
    for customer in dict.fromkeys((*touched, *_named(unit))):
        before, after = positions(unit, entry, customer)
        rule.keep(customer, before, after, entry.cause, grounds)


def grounds_of(unit: Unit, entry: JournalEntry) -> Grounds:
    """What the act rests on, as its rows say, with what the books themselves know of it."""
    rows = unit.rows
    contract = next((row for row in rows.get("contract", ()) if row["id"] == entry.contract), None)
    return Grounds(
        contract=_contract(contract) if contract else None,
        consents=tuple(
            Consent(row["id"], row["customer"], row["kind"], row["amount"], row["evidence"])
            for row in rows.get("consent", ())
        ),
        evidence=tuple(
            Evidence(
                row["id"], row["kind"], row["way"], row["customer"],
                {"before": row["before"], "after": row["after"]}, row["document"],
                Moment(row["at_ms"], row["offset_min"]),
            )
            for row in rows.get("evidence", ())
        ),
        papers=frozenset(row["number"] for row in rows.get("document", ())),
        bank_returns=tuple(_bank_return(unit, row) for row in rows.get("bank_return", ())),
        made_good=_made_good(unit, entry),
    )  # fmt: skip


def _contract(row: Mapping[str, Any]) -> Contract:
    return Contract(row["id"], row["customer"], row["total"], row["terms"])


def _bank_return(unit: Unit, row: Mapping[str, Any]) -> BankReturn:
    which = {"paper": row["paper"], "tender": row["tender"]}
    found = unit.connection.execute(_PAID, which).first()
    found = found or unit.connection.execute(_DEPOSITED, which).first()
    hers = found is not None and (found.customer == row["customer"] and found.txn != unit.act())
    return BankReturn(
        **{name: value for name, value in row.items() if name != "txn"},
        kind=found.kind if found is not None and hers else "",
        taken=int(found.applied) if found is not None and hers else 0,
    )


def _made_good(unit: Unit, entry: JournalEntry) -> tuple[MadeGood, ...]:
    closings = {(row["till"], row["number"]): row for row in unit.rows.get("shift_close", ())}
    over = {key: row["counted"] - row["expected"] for key, row in closings.items()}
    found = []
    for row in unit.rows.get("made_good", ()):
        said = {name: value for name, value in row.items() if name != "txn"}
        shift = (row["till"], row["shift"])
        if row["way"] == OVER_COUNT:
            which = {"mistake": row["id"], "account": row["account"]}
            asked = {**which, "till": row["till"], "shift": row["shift"]}
            proved = min(
                unit.connection.execute(_MISTAKEN, asked).scalar() or 0, over.get(shift, 0)
            )
            over[shift] = over.get(shift, 0) - row["amount"]
        else:
            proved = row["amount"] if _turned_round(unit, entry, row["reverses"]) else 0
        found.append(MadeGood(**said, proved=proved))
    return tuple(found)


def _turned_round(unit: Unit, entry: JournalEntry, place: int) -> bool:
    """Whether the entry is that one with every leg the other way, and no customer's."""
    legs = unit.connection.execute(_LEGS, {"place": place}).all()
    there = sorted((leg.account, -leg.minor) for leg in legs)
    here = sorted((leg.account, leg.minor) for leg in entry.postings if leg.minor)
    return bool(there) and there == here and not customers_in(entry.postings)


def _named(unit: Unit) -> tuple[str, ...]:
    """Customers whose plans, credits or receipts the act's rows name."""
    rows, ask = unit.rows, unit.connection.execute
    found = [row["customer"] for row in rows.get("plan", ())]
    found += [row["bearer"] for row in rows.get("store_credit", ())]
    plans = {
        row["plan"]
        for table in ("plan_schedule", "plan_credit", "payment", "plan_release")
        for row in rows.get(table, ())
    }
    credits = {row["credit"] for row in rows.get("credit_use", ())}
    sales = {row["sale"] for row in rows.get("goods_return", ())}
    for keys, asked in ((plans, _OF_PLANS), (credits, _OF_CREDITS)):
        if keys:
            found += ask(asked, {"keys": sorted(keys)}).scalars().all()
    for sale in sorted(sales):  # one, at nearly every return
        found += [customer for (customer,) in unit.wire.rows(_OF_SALE, sale)]
    return tuple(each for each in found if each)


def positions(unit: Unit, entry: JournalEntry, customer: str) -> tuple[Position, Position]:
    """Where the customer stands before the act, and after it."""
    rows = _Rows(unit, customer)
    before_lines, after_lines = _lines(unit, customer)
    ledger = Position(
        unit.connection.execute(_BALANCE, {"account": receivable(customer)}).scalar_one(),
        -unit.connection.execute(_BALANCE, {"account": credit(customer)}).scalar_one(),
    )
    booked = ledger.after(entry.postings, customer)
    return (
        Position(ledger.debt, ledger.credit, rows.plans(-1), rows.slips(-1), before_lines),
        Position(booked.debt, booked.credit, rows.plans(None), rows.slips(None), after_lines),
    )


class _Rows:
    """A customer's plans and slips as their rows tell them; `but` -1: without those of the act."""

    def __init__(self, unit: Unit, customer: str) -> None:
        def ask(asked: Any) -> list[Any]:
            return list(unit.connection.execute(asked, {"customer": customer}).all())

        self._act = unit.act()
        self._plans = ask(_PLANS)
        self._slips = ask(_SLIPS)
        some, any_slip = bool(self._plans), bool(self._slips)
        self._schedules = ask(_SCHEDULES) if some else []
        self._dues = ask(_DUES) if some else []
        self._credits = ask(_CREDITS) if some else []
        self._releases = ask(_RELEASES) if some else []
        self._uses = ask(_USES) if any_slip else []

    def _seen(self, rows: Iterable[Any], but: int | None) -> list[Any]:
        return [row for row in rows if but is None or row.txn != self._act]

    def plans(self, but: int | None) -> dict[str, PlanPart]:
        """Every plan, by number."""
        credited: defaultdict[str, int] = defaultdict(int)
        paid: defaultdict[str, int] = defaultdict(int)
        for row in self._seen(self._credits, but):
            moved = (row.after - row.before) * (-1 if row.kind in RAISING else 1)
            credited[row.plan] += moved
            paid[row.plan] += moved if row.kind in MONEY else 0
        latest = {row.plan: row for row in self._seen(self._schedules, but)}
        released = {row.plan for row in self._seen(self._releases, but)}
        found = {}
        for plan in self._seen(self._plans, but):
            owed, schedule = plan.financed - credited[plan.number], latest.get(plan.number)
            dues = [
                (due.day, due.amount)
                for due in self._dues
                if schedule and (due.plan, due.version) == (plan.number, schedule.version)
            ]
            left = remaining(dues, paid[plan.number], owed)
            found[plan.number] = PlanPart(owed, left, not plan.kept or plan.number in released)
        return found

    def slips(self, but: int | None) -> dict[str, int]:
        """What is left on every credit slip; a slip changed for a new one is told with it."""
        used: defaultdict[str, int] = defaultdict(int)
        for row in self._seen(self._uses, but):
            used[row.credit] += row.after - row.before
        slips = self._seen(self._slips, but)
        left = {row.number: row.given - used[row.number] for row in slips}
        for row in slips:
            if row.replaces in left:  # at the bearer's wish: worth what the new one was given with
                left[row.replaces] += row.given
        return left


def _lines(
    unit: Unit, customer: str
) -> tuple[dict[tuple[str, int], int], dict[tuple[str, int], int]]:
    """What lines that come back in this act were worth, and are worth now with what they bring."""
    hers = unit.rows.get("return_line", ())
    if not hers or not customer:
        return {}, {}
    asked = {"keys": sorted({row["sale"] for row in hers})}
    sold = {(row.sale, row.no): row for row in unit.connection.execute(_SOLD, asked).all()}
    before: dict[tuple[str, int], int] = {}
    after: dict[tuple[str, int], int] = {}
    for row in hers:
        key = (row["sale"], row["line"])
        line = sold[key]
        whole, came = line.quantity, (row["before"], row["after"])
        before[key] = before.get(key, 0) + share_between(line.paid, *came, whole)
        after[key] = after.get(key, 0) + row["refund"]
    return before, after
