"""Books under a bare driver: what a script, a plug-in or a forgotten code path would send."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import psycopg
from approval_acts import fill_approvals
from bookmaking import AT, KEY, a_line, give_back, sell
from gift_acts import fill_gifts
from kind_acts import fill_kinds
from parcel_acts import fill_parcels
from plan_acts import fill_plans, totals_now
from promotion_acts import fill_promotions
from wall_acts import Act, agreed, entry, opening_acts, with_proof
from way_acts import fill_ways

from posdesk.ledger.journal import JournalEntry
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile
from posdesk.store.sqlite import connect
from posdesk.till.shift import Closing, Shift


class RawBooks:
    """Statements straight to the engine, each in a transaction of its own. `?` marks a value."""

    def __init__(self, where: str) -> None:
        self.is_server = where.startswith("postgresql:")
        self._raw: Any = psycopg.connect(where) if self.is_server else connect(Path(where))

    def run(self, *statements: tuple[str, Sequence[Any]] | str) -> None:
        """All of them and COMMIT, or none."""
        if not self.is_server:
            self._raw.execute("begin immediate")
        try:
            for statement in statements:
                sql, values = (statement, ()) if isinstance(statement, str) else statement
                self._raw.execute(sql.replace("?", "%s") if self.is_server else sql, values)
            self._raw.execute("commit")
        except (sqlite3.Error, psycopg.Error):
            if self.is_server or self._raw.in_transaction:
                self._raw.execute("rollback")
            raise

    def run_outside(self, sql: str) -> None:
        """A statement outside of any transaction."""
        self._raw.execute(sql)

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Every row of a table, by column."""
        cursor = self._raw.execute(f"select * from {table} order by 1")
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        if self.is_server:
            self._raw.rollback()
        return rows

    def close(self) -> None:
        """Let go."""
        self._raw.close()


def insert(table: str, row: Mapping[str, Any], how: str = "insert into") -> tuple[str, list[Any]]:
    """An INSERT of that row."""
    marks = ", ".join("?" for _ in row)
    return f"{how} {table} ({', '.join(row)}) values ({marks})", list(row.values())


def put_grounds(books: Books, act: Act) -> None:
    """What the act rests on, on its shelves."""
    for number in act.papers:
        books.documents.add(number, "agreement", ("PD1AGREED",), b"a signed paper")
    for proof in act.evidence:
        books.evidence.add(proof)
    if act.contract:
        books.agreements.sign(act.contract)
    for consent in act.consents:
        books.agreements.confirm(consent)


def fill(file: BooksFile) -> None:
    """At least one row in every sealed table: plans, a sale, a return, a confirmation, two shifts."""
    with file.write() as books:
        books.shifts.open(Shift(1, 1, AT, "01", 10_000))
        opened = entry("staff_act", ("CASH:1", 10_000), ("SAFE", -10_000))
        books.journal.post(opened, AT, "shift")
    for act in opening_acts():
        with file.write() as books:
            put_grounds(books, act)
            books.journal.post(act.entry, AT, act.name)
    with file.write() as books:
        spend = Act("spent", entry("staff_act"), consents=(agreed("a1f0", "CREDIT", 1_000),))
        put_grounds(books, with_proof(spend))
        spent = entry("customer_choice", ("CREDIT:a1f0", 1_000), ("SALES", -1_000))
        books.journal.post(spent, AT, "spent")
    fill_plans(file)
    fill_kinds(file)
    fill_gifts(file)
    fill_promotions(file)
    fill_parcels(file)
    fill_approvals(file)
    fill_ways(file)
    sale = sell(file, a_line(1, 3), a_line(2, 2, 650, "MUG"), last4="4242")
    give_back(file, sale, 1, 0, 1)
    with file.write() as books:
        books.journal.post(JournalEntry("drawer_opened", "staff_act", "GBP"), AT, "drawer")
    with file.write() as books:
        books.shifts.close(Closing(1, 1, AT, "01", 10_000, 10_000, *totals_now(books, 1)))
        books.journal.post(JournalEntry("shift_closed", "staff_act", "GBP"), AT, "closed")
    with file.write() as books:
        books.shifts.open(Shift(2, 1, AT, "01", 0))
        books.journal.post(JournalEntry("shift_opened", "staff_act", "GBP"), AT, "next shift")
    assert file.ring.knows(KEY.id)
