"""PB-8: a bit, a cell or a row of the books' file edited at random: flagged, or nobody is worse off.

    POSDESK_EDITS=10000 python -m pytest tests/desk/test_any_edit.py -s

A hundredth of them otherwise. Flagged or not, no figure that is shown is ever worse for her.
"""

from __future__ import annotations

import os
import random
import sqlite3
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from desk.shops import Templates
from desk.tampering import PaidPlan, opened, paid_plan, rewrite
from raw_fuzz import CUSTOMER_TABLES, Told, told, worse

from posdesk.errors import Fault, Refusal
from posdesk.ledger.proof import BadRecord
from posdesk.store.whole import verify

MANY = int(os.environ.get("POSDESK_EDITS", "50"))
_BROKEN = (sqlite3.Error, ValueError, TypeError, OverflowError, UnicodeDecodeError)


class Raw:
    """The file by the plain driver, as it is."""

    def __init__(self, books: Path) -> None:
        self.raw = sqlite3.connect(books, isolation_level=None)

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Its rows."""
        return self.raw.execute(sql, values).fetchall()


@pytest.fixture(scope="module")
def paid(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> PaidPlan:
    """Books with a plan of which two parts are paid."""
    return paid_plan(templates, tmp_path_factory.mktemp("paid"))


@pytest.mark.timeout(0)
def test_an_edit_is_flagged_or_hurts_nobody(paid: PaidPlan, tmp_path: Path) -> None:
    dice, counted, silent = random.Random(8), Counter[str](), []
    with closing(sqlite3.connect(paid.books)) as raw:
        tables = _tables(raw)
    before = _told(paid.books)
    assert before is not None
    for _ in range(MANY):
        books = paid.copied(tmp_path)
        edit = dice.choice((_bit, _cell, _cell, _row))(books, tables, dice)
        flagged, after = _flagged(books), _told(books)
        hurt = after is None or bool(worse(before, after))
        shown = _shown(paid, books)
        told_of = flagged or shown in ("doubt", "told")
        if shown == "worse" or (hurt and not told_of):
            silent.append((edit, flagged, hurt, shown))
        counted["flagged" if flagged else shown if shown != "same" else "without effect"] += 1
    assert silent == []
    figures = ", ".join(f"{number} {what}" for what, number in sorted(counted.items()))
    print(f"\nmeasured: {MANY} edits of the file: {figures}, 0 silent")


def _flagged(books: Path) -> bool:
    try:
        verify(books)
    except (BadRecord, *_BROKEN):
        return True
    return False


def _told(books: Path) -> Told | None:
    """Every figure by plain SQL; None where they cannot even be added up."""
    try:
        file = Raw(books)
        with closing(file.raw):
            return told(file)
    except _BROKEN:
        return None


def _shown(paid: PaidPlan, books: Path) -> str:
    """What the desk shows of the plan: the same, better or worse than 1,600.00, or that it is in
    doubt; "told": the books do not open, and it is said why (RELIABILITY 3, row 6)."""
    try:
        with opened(paid, books) as counter:
            standing = counter.standing(paid.plan)
            if standing.balance > 160_000:
                return "worse"
            if standing.doubt:
                return "doubt"
            return "same" if standing.balance == 160_000 else "better"
    except (Fault, Refusal, BadRecord):
        return "told"
    except _BROKEN:
        return "broken off"


def _tables(raw: sqlite3.Connection) -> dict[str, list[str]]:
    names = [name for name in CUSTOMER_TABLES if raw.execute(f"select 1 from {name}").fetchone()]
    return {name: [row[1] for row in raw.execute(f"pragma table_info({name})")] for name in names}


def _bit(books: Path, tables: dict[str, list[str]], dice: random.Random) -> str:
    place, bit = dice.randrange(books.stat().st_size), dice.randrange(8)
    with books.open("r+b") as file:
        file.seek(place)
        was = file.read(1)[0]
        file.seek(place)
        file.write(bytes([was ^ (1 << bit)]))
    return f"bit {bit} of byte {place}"


def _cell(books: Path, tables: dict[str, list[str]], dice: random.Random) -> str:
    table = dice.choice(list(tables))
    column = dice.choice(tables[table])
    was, where = _some_row(books, table, column, tables[table], dice)
    said = f'update or ignore {table} set "{column}" = {_other(was, dice)} where {where}'
    rewrite(books, said)
    return said


def _row(books: Path, tables: dict[str, list[str]], dice: random.Random) -> str:
    table = dice.choice(list(tables))
    _, where = _some_row(books, table, tables[table][0], tables[table], dice)
    said = f"delete from {table} where {where}"
    rewrite(books, said)
    return said


def _some_row(
    books: Path, table: str, column: str, columns: list[str], dice: random.Random
) -> tuple[str, str]:
    """What stands in that column of some row, and how to find that row again."""
    asked = ", ".join(f'quote("{each}")' for each in columns)
    with closing(sqlite3.connect(books)) as raw:
        row = dice.choice(raw.execute(f"select {asked} from {table}").fetchall())
    pairs = zip(columns, row, strict=True)
    where = " and ".join(f'"{name}" is {value}' for name, value in pairs)
    return row[columns.index(column)], where


def _other(was: str, dice: random.Random) -> str:
    """Another value of that kind, as SQL writes it."""
    if was == "NULL":
        return dice.choice(("1", "''"))
    if was.startswith("X'"):
        place = dice.randrange(2, max(3, len(was) - 1))
        return f"{was[:place]}{dice.choice('0123456789ABCDEF')}{was[place + 1 :]}"
    if was.startswith("'"):
        return dice.choice(("'x'", "''", f"{was[:-1]}1'"))
    return f"{was} + {dice.choice((-10_000, -1, 1, 100, 10_000))}"
