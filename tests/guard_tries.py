"""Rows put into an act by hand, past every shelf: one try for each guard that no honest code meets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bookmaking import AT
from plan_acts import a_paper, an_entry, put_plan, seal
from plan_breaches import Shop
from wall_acts import ANA

from posdesk.clock import Moment
from posdesk.identity import CHANGE, CLAIM, Z_REPORT
from posdesk.instalments.schedule import Due
from posdesk.ledger.agreements import Contract
from posdesk.ledger.causes import E1
from posdesk.ledger.evidence import INK, Evidence
from posdesk.store.books import Books
from posdesk.store.tables import TABLES
from posdesk.store.unit import PUTS, Unit

Try = Callable[[Shop], None]


def unit_of(books: Books) -> Unit:
    """The transaction under the shelves."""
    return books.plans._unit


def put(books: Books, table: str, **values: Any) -> None:
    """A row of that table, whatever is not said being nothing."""
    row: dict[str, Any] = {}
    for column in TABLES[table].columns:
        if column.name != "txn":
            empty = {"INTEGER": 0, "BIGINT": 0, "TEXT": "", "BLOB": b""}
            row[column.name] = values.get(column.name, empty.get(str(column.type), 0))
    unit_of(books).add(table, [row])


def rows(*said: tuple[str, dict[str, Any]]) -> Try:
    """An act of those rows, closed by an entry that moves nothing."""

    def act(shop: Shop) -> None:
        known = {"PLAN": shop.plan.number, "SLIP": shop.slip.number, "PAID": shop.cash.number}
        with shop.file.write() as books:
            for table, values in said:
                told = {key: known.get(str(value), value) for key, value in values.items()}
                put(books, table, **told)
            seal(books, an_entry("by hand", "staff_act"))

    return act


def closings(**second: int) -> Try:
    """A shift closed well, then one with such figures."""

    def act(shop: Shop) -> None:
        first = {"till": 1, "number": 1, "closings": 1, "sold_ever": 100, "returned_ever": 100}
        later = {**first, "number": 2, "closings": 2, **second}
        with shop.file.write() as books:
            put(books, "shift_close", **first, at_ms=AT.ms)
            a_paper(books, Z_REPORT)
            seal(books, an_entry("closed", "staff_act"))
            put(books, "shift", till=1, number=later["number"], at_ms=AT.ms)
            seal(books, an_entry("opened", "staff_act"))
            put(books, "shift_close", **later, at_ms=AT.ms)
            a_paper(books, Z_REPORT)
            seal(books, an_entry("closed", "staff_act"))

    return act


def placed(change: Callable[[Unit], None], at: Moment = AT) -> Try:
    """An entry somewhere else in the chain than at its end."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            change(unit_of(books))
            books.journal.post(an_entry("by hand", "staff_act"), at, "op by hand")

    return act


def _head(unit: Unit, **other: Any) -> None:
    head = unit.stand.head
    assert head is not None
    unit.stand = replace(unit.stand, head=replace(head, **other))


def _earlier_epoch(unit: Unit) -> None:
    unit.stand = replace(unit.stand, epoch=unit.stand.epoch - 1)


class _OtherLink:
    """Rows go to the wire, their link written over."""

    def __init__(self, wire: Any) -> None:
        self._wire = wire

    def __getattr__(self, name: str) -> Any:
        return getattr(self._wire, name)

    def put(self, said: Any, *rows: dict[str, Any]) -> None:
        """As it stands, but for the link."""
        linked = ({**row, "link": bytes(range(32))} if "link" in row else row for row in rows)
        self._wire.put(said, *linked)


def other_link(shop: Shop) -> None:
    """A link that is no hash of what was signed: only the server can reckon it."""
    with shop.file.write() as books:
        unit = unit_of(books)
        unit.wire = _OtherLink(unit.wire)  # type: ignore[assignment]
        seal(books, an_entry("by hand", "staff_act"))


def unbalanced(shop: Shop) -> None:
    """Money from nowhere."""
    with shop.file.write() as books:
        unit = unit_of(books)
        row = {"txn": unit.act(), "no": 1, "account": "CASH:1", "minor": 5}
        unit.wire.put(PUTS["posting"], row)
        seal(books, an_entry("by hand", "staff_act"))


def other_sum(shop: Shop) -> None:
    """A plan whose parts are not what is financed."""
    with shop.file.write() as books:
        plans = books.plans
        said = plans._schedule

        def more(number: str, version: int, dues: Any, owed: int, document: str) -> None:
            dues = (*dues[:-1], Due(dues[-1].day, dues[-1].amount - 1))
            said(number, version, dues, owed, document)

        plans._schedule = more  # type: ignore[method-assign]
        plan = put_plan(books)
        tax = sum(line.tax for line in plan.sale.lines)
        legs = (("CASH:1", plan.deposit), (f"RECV:{ANA}", plan.financed),
                ("SALES", tax - plan.price), ("TAX", -tax))  # fmt: skip
        seal(books, an_entry("plan_signed", "customer_choice", *legs, contract=plan.number))


def other_tenders(shop: Shop) -> None:
    """A payment of which the tenders say another sum."""
    with shop.file.write() as books:
        number = a_paper(books, "R")
        plan = shop.plan.number
        put(books, "payment", number=number, plan=plan, till=1, currency="GBP", amount=1_000,
            how="counter")  # fmt: skip
        put(books, "payment_tender", payment=number, no=1, kind="cash", applied=900)
        put(books, "plan_credit", plan=plan, before=35_000, after=36_000, kind="paid",
            document=number)  # fmt: skip
        seal(books, an_entry("instalment_paid", "customer_choice", ("CASH:1", 1_000),
                             (f"RECV:{ANA}", -1_000)))  # fmt: skip


def only_a_fee(shop: Shop) -> None:
    """SE-028: 15.00 more, signed and all, for no goods that could come back."""
    with shop.file.write() as books:
        page = a_paper(books, CHANGE)
        books.agreements.sign(Contract(page, ANA, 1_500, shop.plan.terms))
        figures = {"before": 10_000, "after": 11_500}
        books.evidence.add(Evidence("E1 fee", E1, INK, ANA, figures, page, AT))
        put(books, "plan_credit", plan=shop.plan.number, before=35_000, after=36_500, kind="added",
            document=page)  # fmt: skip
        seal(books, an_entry("plan_changed", "agreed_change", (f"RECV:{ANA}", 1_500),
                             ("SALES", -1_500), contract=page))  # fmt: skip


def answers(*given: dict[str, Any]) -> Try:
    """Answers to a claim, one after the other in one act."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            number = a_paper(books, CLAIM)
            put(books, "payment_claim", number=number, plan=shop.plan.number, customer=ANA,
                amount=1_000, tender="cash")  # fmt: skip
            for no, each in enumerate(given, 1):
                put(
                    books, "claim_answer", **{"claim": number, "no": no, "document": number, **each}
                )
            seal(books, an_entry("answered", "unknown"))

    return act


_REFUSED = {"outcome": "refused", "asker": "01", "second": "02", "reason": b"why"}
_NEXT = {"plan": "PLAN", "before": 35_000, "after": 36_000, "document": "x"}
_COMING = ("goods_return", {"number": "B1-000900-0", "sale": "PLAN", "till": 1, "currency": "GBP"})
_BACK = {"sale": "PLAN", "line": 1, "after": 1, "goods_return": "B1-000900-0"}

TRIES: dict[str, Try] = {
    "units of another receipt": rows(("return_line", {**_BACK, "goods_return": "B1-000901-0"})),
    "more units than were sold": rows(_COMING, ("return_line", {**_BACK, "after": 999})),
    "units that are back": rows(_COMING, ("return_line", {**_BACK, "before": 1, "after": 2})),
    "a close of no shift": rows(("shift_close", {"till": 1, "number": 9, "closings": 1})),
    "closings skipped": closings(closings=5),
    "sold less than before": closings(sold_ever=0),
    "returned less than before": closings(returned_ever=0),
    "a shift of yesterday": closings(number=0),
    "before the head": placed(_earlier_epoch),
    "a gap": placed(lambda unit: _head(unit, seq=10_000)),
    "another link": placed(lambda unit: _head(unit, link=bytes(32))),
    "back in time": placed(lambda unit: _head(unit, at=Moment(0)), Moment(0)),
    "money from nowhere": unbalanced,
    "a link that is no hash": other_link,
    "refused and no paper": answers({**_REFUSED, "document": "Q1-000900-0"}),
    "parts of another sum": other_sum,
    "tenders of another sum": other_tenders,
    "more on a plan for no goods": only_a_fee,
    "a plan without contract": rows(("plan", {"number": "P1-000900-0", "customer": ANA})),
    "a contract without sale": rows(
        ("contract", {"id": "P1-000900-0", "customer": ANA, "total": 100, "terms": bytes(32)}),
        ("plan", {"number": "P1-000900-0", "customer": ANA, "financed": 100, "price": 100,
                  "terms": bytes(32)}),
    ),
    "a version skipped": rows(("plan_schedule", {"plan": "PLAN", "version": 5, "owed": 1})),
    "more owed": rows(("plan_schedule", {"plan": "PLAN", "version": 2, "owed": 10**9})),
    "signed elsewhere": rows(("plan_schedule", {"plan": "P1-000901-0", "version": 1})),
    "a part of no schedule": rows(("plan_due", {"plan": "PLAN", "version": 9, "no": 1})),
    "a state that moved on": rows(("plan_credit", {**_NEXT, "before": 1, "after": 2,
                                                   "kind": "paid"})),
    "handed back unasked": rows(("plan_credit", {**_NEXT, "kind": "handed_back"})),
    "another currency": rows(("payment", {"number": "R1-000900-0", "plan": "PLAN",
                                          "currency": "EUR", "amount": 1})),
    "a tender of no payment": rows(("payment_tender", {"payment": "R1-000901-0", "no": 1})),
    "a slip's state that moved on": rows(("credit_use", {"credit": "SLIP", "before": 1,
                                                         "after": 2})),
    "refused by one": answers({**_REFUSED, "second": ""}),
    "answered twice": answers({"outcome": "accepted"}, {"outcome": "accepted"}),
    "an answer out of turn": answers({"outcome": "open", "no": 5}),
    "turned round what never was": rows(("made_good", {
        "id": "entry 0", "way": "reversal", "account": "LOSS:till_short", "amount": 1})),
}  # fmt: skip
