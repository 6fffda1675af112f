"""Books as their owner may tamper with them: triggers out of the way first, and put back after."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cbor2
from bookmaking import AT, KEY, SHOP, TAXES, a_line, give_back, put_sale, sell
from raw_books import fill

from posdesk.keys import make_key
from posdesk.ledger import chain
from posdesk.ledger.journal import JournalEntry
from posdesk.store.engine import BooksFile, create_books, open_books
from posdesk.store.plan_tables import PLAN_TABLES
from posdesk.store.triggers.sqlite import statements
from posdesk.till.shift import Closing

ENDS = ("", ".mark")
ROWS = (
    "posting", "sale", "goods_return", "document", "contract", "consent", "shift", "shift_close",
    *(each.name for each in PLAN_TABLES),
)  # fmt: skip


@dataclass(frozen=True)
class Found:
    """What the verifier is to say: one of these kinds, and a place whose name holds these words."""

    kinds: tuple[int, ...]
    where: str


def named(row: dict[str, Any]) -> str:
    """A record as the verifier names it, without its kind."""
    return f"till {row['till']}, epoch {row['epoch']}, seq {row['seq']} ("


def make(folder: Path) -> Path:
    """Closed books with every kind of row, a second till's key, and a second epoch.

    Older copies of them, each with its mark, lie beside them as `old-1`, `old-2` ...
    """
    books = folder / "BOOKS"
    create_books(books, SHOP, TAXES, KEY, AT)
    file = open_books(books, KEY)
    fill(file)
    _trade(file, 7)
    with file.write() as shelves:
        shelves.tills.add(2, make_key(bytes([2]) * 32).public, AT)
    file.close()
    _keep(books, folder / "old-1")
    _further(books, 2)
    shutil.copy(folder / "old-1", books)
    file = open_books(books, KEY)
    assert file.alarms == ("behind_mark",)
    file.close()
    for each in range(2, 6):
        _keep(books, folder / f"old-{each}")
        _further(books, 2)
    file = open_books(books, KEY)
    _new_shift(file)
    file.close()
    return books


def _keep(books: Path, copy: Path) -> None:
    for end in ENDS:
        shutil.copy(f"{books}{end}", f"{copy}{end}")


def _further(books: Path, sales: int) -> None:
    file = open_books(books, KEY)
    _trade(file, sales)
    file.close()


def _trade(file: BooksFile, sales: int) -> None:
    for each in range(sales):
        at = AT.after(ms=1000 * each)
        sale = sell(file, a_line(1, 3), a_line(2, 2, 650, "MUG"), at=at)
        if each % 3 == 1:
            give_back(file, sale, 1, 0, 1)


def _new_shift(file: BooksFile) -> None:
    with file.write() as books:
        shift = books.shifts.current(1)
        assert shift is not None
        ever = books.shifts.reading(shift).perpetual
        books.shifts.close(
            Closing(1, shift.number, AT, "01", 0, 0, ever.closings + 1, ever.sold, ever.returned)
        )
        books.journal.post(JournalEntry("shift_closed", "staff_act", "GBP"), AT, "closed 2")
    with file.write() as books:
        put_sale(books, a_line(1, 1), at=AT)


def bare_of(books: Path, bare: Path) -> None:
    """The same books without triggers and with nothing flushed: to be tampered with often."""
    _keep(books, bare)
    raw = sqlite3.connect(bare, isolation_level=None)
    for name in statements():
        raw.execute(f"drop trigger {name}")
    raw.close()


class Hand:
    """One copy of the books, open for tampering."""

    def __init__(
        self, raw: sqlite3.Connection, bare: Path, books: Path, dice: random.Random
    ) -> None:
        self.raw, self.bare, self.books, self.dice = raw, bare, books, dice
        self.profile = books.with_name("profile")
        self.mark = Path(f"{books}.mark")
        self.later: list[str] = []  # statements for when the triggers are back
        self.then: list[Callable[[], object]] = []  # for when the file is closed
        raw.row_factory = sqlite3.Row
        self.rows = [dict(row) for row in raw.execute("select * from journal order by id")]
        raw.row_factory = None

    def run(self, sql: str, *values: object) -> None:
        """A statement that must change something."""
        assert self.raw.execute(sql, values).rowcount != 0, sql

    def pick(self, first: int = 0, last: int | None = None) -> int:
        """The place of some record in `rows`."""
        return self.dice.randrange(first, len(self.rows) if last is None else last)

    def epoch_of(self, at: int) -> list[dict[str, Any]]:
        """The records from `at` to the end of its epoch."""
        return [row for row in self.rows[at:] if row["epoch"] == self.rows[at]["epoch"]]

    def put(self, row: dict[str, Any]) -> None:
        """Write a journal row."""
        marks = ", ".join("?" * len(row))
        self.run(f"insert into journal ({', '.join(row)}) values ({marks})", *row.values())

    def edit(self, row: dict[str, Any], **values: object) -> None:
        """Other values in a journal row."""
        said = ", ".join(f"{name} = ?" for name in values)
        self.run(f"update journal set {said} where id = ?", *values.values(), row["id"])

    def shift(self, rows: list[dict[str, Any]], by: int, acts: bool) -> None:
        """Move records to the next or last place; `acts`: with the rows that name them."""
        for row in sorted(rows, key=lambda row: -row["id"] * by):
            self.run(
                "update journal set id = id + ?, seq = seq + ? where id = ?", by, by, row["id"]
            )
            if acts:
                self.raw.execute("update txn set id = id + ? where id = ?", (by, row["id"]))
                for table in (*ROWS, "public_key"):
                    sql = f"update {table} set txn = txn + ? where txn = ?"
                    self.raw.execute(sql, (by, row["id"]))

    def content(self, row: dict[str, Any]) -> dict[str, Any]:
        """What a record's payload says."""
        said: dict[str, Any] = cbor2.loads(row["payload"])
        return said

    def rewrite(self, at: int, content: dict[str, Any], *, to_the_end: bool) -> None:
        """Another payload, its link fitting; `to_the_end`: all the links after it as well."""
        link = b""
        for row in self.rows[at:] if to_the_end else self.rows[at : at + 1]:
            said = content if row is self.rows[at] else self.content(row)
            if link:
                said["prev"] = link
            payload = cbor2.dumps(said, canonical=True)
            link = chain.link_of(payload, row["signature"])
            self.edit(row, payload=payload, link=link, previous=said["prev"])

    def forged(self, at: int, content: dict[str, Any], signature: bytes) -> dict[str, Any]:
        """A row to stand before the record `at`, with that content and signature."""
        row = self.rows[at]
        payload = cbor2.dumps(content, canonical=True)
        link = chain.link_of(payload, signature)
        return {
            **row, "operation": content["op"], "kind": content["kind"], "payload": payload,
            "previous": content["prev"], "signature": signature, "link": link,
        }  # fmt: skip


@contextlib.contextmanager
def tampered(bare: Path, folder: Path, dice: random.Random) -> Iterator[Hand]:
    """A copy in `folder`; when the block ends its triggers are back and it is closed."""
    _keep(bare, folder / "BOOKS")
    shutil.rmtree(folder / "profile", ignore_errors=True)
    (folder / "profile").mkdir()
    raw = sqlite3.connect(folder / "BOOKS", isolation_level=None)
    raw.execute("pragma synchronous = off")
    raw.execute("begin")
    yield (hand := Hand(raw, bare, folder / "BOOKS", dice))
    for statement in (*statements().values(), *hand.later):
        raw.execute(statement)
    raw.execute("commit")
    raw.close()
    for act in hand.then:
        act()
