"""What no screen sends: an entry of one's own, by the desk or by statements of the program's role.

The walls are tried as a script, a plug-in or a forgotten code path would try them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from posdesk.desk import plan_papers, plan_sheet
from posdesk.desk.action import Station
from posdesk.desk.actions import take_instalment
from posdesk.errors import Refusal
from posdesk.identity import PAYMENT
from posdesk.instalments.credit import COUNTER, Payment
from posdesk.ledger import matrix
from posdesk.ledger.chart import customer_of, kind_of, receivable
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.promise import rule
from posdesk.promise.position import Position, customers_in
from posdesk.sales.booking import summed
from posdesk.sales.sale import TenderLeg
from posdesk.store.books import Books

Legs = tuple[tuple[str, int], ...]
MUCH = 10**9  # minor units: a customer who owes and holds more than any entry here moves


@dataclass(frozen=True, slots=True)
class CraftedEntry:
    """Post `legs` because of `cause`, with nothing the customer signed."""

    operation: str
    legs: Legs
    cause: str

    topics = frozenset({"crafted"})

    def perform(self, books: Books, station: Station) -> None:
        """Straight to the journal, past every act of the counter."""
        entry = JournalEntry(
            kind="crafted",
            cause=self.cause,
            currency=station.shop.currency,
            postings=tuple(Posting(account, minor) for account, minor in self.legs),
            facts={"who": station.duty.code},
        )
        books.journal.post(entry, station.at, self.operation)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: it is refused."""


def walls_down(legs: Legs, cause: str, try_statements: Callable[[], None]) -> list[str]:
    """The walls that would let such an entry pass if they stood alone; empty: every one stops it.

    `try_statements` sends it as rows of the program's role.
    """
    postings = tuple(Posting(account, minor) for account, minor in legs)
    entry = JournalEntry("crafted", cause, "", postings)

    def positions() -> None:
        for customer in customers_in(postings):
            before = Position(debt=MUCH, credit=MUCH)
            rule.keep(customer, before, before.after(postings, customer), cause)

    walls: tuple[tuple[str, Callable[[], None]], ...] = (
        ("the posting matrix", lambda: matrix.check(entry)),
        ("the rule of positions", positions),
        ("the database", try_statements),
    )
    return [name for name, wall in walls if not _stops(wall)]


def _stops(wall: Callable[[], None]) -> bool:
    try:
        wall()
    except Refusal:
        return True
    return False


def book_by_statements(connection: Any, legs: Legs, cause: str = "customer_choice") -> None:
    """The rows of a whole act, in good form but for its signature, as the next of till 1."""
    last = connection.exec_driver_sql(
        "select id, till, epoch, seq, at_ms, link, key_id from journal where till = 1 "
        "order by id desc limit 1"
    ).one()
    act, signature, payload = last.id + 1, bytes(64), b"\xa0"
    marks = ("?",) if connection.dialect.name == "sqlite" else ("%s",)

    def put(table: str, **row: object) -> None:
        names, values = ", ".join(row), tuple(row.values())
        places = ", ".join(marks * len(row))
        connection.exec_driver_sql(f"insert into {table} ({names}) values ({places})", values)

    put("txn", id=act)
    known = {
        code for (code,) in connection.exec_driver_sql("select code from account").all()
    }  # fmt: skip
    for no, (account, minor) in enumerate(legs, 1):
        if account not in known:
            customer = customer_of(account) or None
            put("account", code=account, kind=kind_of(account).code, customer=customer)
        put("posting", txn=act, no=no, account=account, minor=minor)
    put(
        "journal", id=act, till=last.till, epoch=last.epoch, seq=last.seq + 1, at_ms=last.at_ms,
        operation="by statements", kind="sale", cause=cause, contract="", consent="",
        previous=bytes(last.link), payload=payload, signature=signature,
        link=hashlib.sha256(payload + signature).digest(), key_id=bytes(last.key_id),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class CraftedPayment:
    """Take `handed` minor units for a plan and count `credited` of them; the rest is sold away."""

    operation: str
    plan: str
    handed: int
    credited: int

    topics = frozenset({"crafted"})

    def perform(self, books: Books, station: Station) -> None:
        """As the till takes a payment, but for what goes to the plan."""
        standing = plan_sheet.sheet(books, station, self.plan)
        payment = Payment(
            str(books.numbers.next(PAYMENT)), self.plan, station.till.number, station.at,
            station.shop.currency, self.handed, (TenderLeg("cash", self.handed, self.handed),),
            COUNTER, station.duty.code,
        )  # fmt: skip
        said = (TenderLeg("cash", self.credited, self.handed, self.handed - self.credited),)
        less = replace(payment, amount=self.credited, tenders=said)
        after = take_instalment.credited(standing, less, 0)
        plan_papers.receipt(books, station, after, less)
        take_instalment.put(books, after, payment, after.credits[len(standing.credits) :])
        legs = summed(
            (("CASH:1", self.handed), (receivable(standing.plan.customer), -self.credited),
             ("SALES", self.credited - self.handed))
        )  # fmt: skip
        entry = JournalEntry(
            "instalment_paid", "customer_choice", payment.currency, legs,
            {"who": station.duty.code, "plan": self.plan},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: it is refused."""
