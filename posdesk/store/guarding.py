"""Every act held against the promise before it is sealed: its postings, then every position.

Nothing is read for an act that touches no customer.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from sqlalchemy import BindParameter, bindparam, select

from posdesk.clock import Moment
from posdesk.ledger import matrix
from posdesk.ledger.agreements import OVER_COUNT, BankReturn, Consent, Contract, Grounds, MadeGood
from posdesk.ledger.evidence import Evidence
from posdesk.ledger.journal import JournalEntry
from posdesk.promise import rule
from posdesk.promise.position import Position, customers_in
from posdesk.store.her_rows import BEFORE, NOW, HerRows
from posdesk.store.ledger_tables import POSTING
from posdesk.store.plan_tables import (
    MISTAKE,
    PAYMENT,
    PAYMENT_TENDER,
    PLAN,
    STORE_CREDIT,
)
from posdesk.store.said import Said
from posdesk.store.signed_terms import lines_back, on_papers
from posdesk.store.trade_tables import SALE, SALE_TENDER
from posdesk.store.unit import Unit

# Rows of an act that touch a customer beside its postings, or that a posting may rest on.
TOUCHING = frozenset(
    {
        "contract", "consent", "evidence", "plan", "plan_schedule", "plan_due", "plan_credit",
        "payment", "plan_release", "store_credit", "credit_use", "bank_return", "made_good",
        "goods_return",
    }
)  # fmt: skip

_KEYS: BindParameter[list[str]] = bindparam("keys", expanding=True)
_OF_PLANS = select(PLAN.c.customer).where(PLAN.c.number.in_(_KEYS))
_OF_CREDITS = select(STORE_CREDIT.c.bearer).where(STORE_CREDIT.c.number.in_(_KEYS))
_OF_SALE = Said(select(SALE.c.customer).where(SALE.c.number == bindparam("sale")), "sale")
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
    known: set[str] = set()
    for customer in dict.fromkeys((*touched, *_told(unit))):
        known |= _kept(unit, entry, customer, grounds)
    for customer in dict.fromkeys(_named(unit, known)):
        if customer not in touched:
            _kept(unit, entry, customer, grounds)


def _kept(unit: Unit, entry: JournalEntry, customer: str, grounds: Grounds) -> frozenset[str]:
    """Hold one customer's positions against the rule; which plans and slips are hers."""
    rows = HerRows(unit, customer)
    before, after = positions(unit, entry, customer, rows)
    rule.keep(customer, before, after, entry.cause, grounds)
    return rows.knows


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


def _told(unit: Unit) -> tuple[str, ...]:
    """Customers whom the act's rows name themselves."""
    rows = unit.rows
    found = [row["customer"] for row in rows.get("plan", ())]
    found += [row["bearer"] for row in rows.get("store_credit", ())]
    return tuple(each for each in found if each)


def _named(unit: Unit, known: AbstractSet[str]) -> tuple[str, ...]:
    """Customers whose plans, credits or receipts the act's rows name, but for those `known`."""
    rows, ask = unit.rows, unit.connection.execute
    found: list[str] = []
    plans = {
        row["plan"]
        for table in ("plan_schedule", "plan_credit", "payment", "plan_release")
        for row in rows.get(table, ())
    }
    credits = {row["credit"] for row in rows.get("credit_use", ())}
    sales = {row["sale"] for row in rows.get("goods_return", ())}
    for keys, asked in ((plans - known, _OF_PLANS), (credits - known, _OF_CREDITS)):
        if keys:
            found += ask(asked, {"keys": sorted(keys)}).scalars().all()
    for sale in sorted(sales - known):  # one, at nearly every return
        found += [customer for (customer,) in unit.wire.rows(_OF_SALE, sale)]
    return tuple(each for each in found if each)


def positions(
    unit: Unit, entry: JournalEntry, customer: str, rows: HerRows | None = None
) -> tuple[Position, Position]:
    """Where the customer stands before the act, and after it.

    Plans whose terms or balance the act could worsen are held against their signed papers too.
    """
    rows = rows or HerRows(unit, customer)
    before_lines, after_lines = lines_back(unit, customer)
    ledger = Position(rows.debt, rows.held)
    booked = ledger.after(entry.postings, customer)
    signed = on_papers(unit, rows.plans(BEFORE))
    return (
        Position(ledger.debt, ledger.credit, signed, rows.slips(BEFORE), before_lines),
        Position(booked.debt, booked.credit, rows.plans(NOW), rows.slips(NOW), after_lines),
    )
