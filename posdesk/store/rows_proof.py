"""The tables held against the chain: each sealed row must say what its payload says, and no other.

Standard library only: the verifier reads with a plain driver, outside of the program.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from posdesk.ledger.chain import KEY_COLUMNS, SEALED_COLUMNS, decode, row_values
from posdesk.ledger.matrix import FACES
from posdesk.ledger.proof import COUNTERS, EDITED, SCHEMA, BadRecord, Record
from posdesk.store.totals_proof import TOTALS
from posdesk.store.written_anew import Told

# Rows of these name no act of their own: they hang on a paper, or on nothing.
_NO_ACT = frozenset(
    {"account", "sale_line", "sale_tender", "return_line", "refund_leg"}
)  # fmt: skip
_ACT_TABLES = frozenset(SEALED_COLUMNS) - _NO_ACT
# version of the books -> what it added
_WALL_GREW = {
    4: {
        ("BANK", "RECV"), ("LOSS", "CASH"), ("SALES", "LOSS"), ("TAX", "LOSS"),
        ("IMPORTED", "RECV"), ("CREDIT", "IMPORTED"),
    },
    5: {("RETURNS", "LOSS"), ("RETURNS", "CLAIM")},
}  # fmt: skip
_SUMS = "select account, sum(minor) from posting {how} group by account order by account"


class RowsProof:
    """Compares record by record, then counts: a row no record knows of is found at the end."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._seen: Counter[str] = Counter()
        self._questions = {table: _question(table) for table in SEALED_COLUMNS}

    def take(self, record: Record, place: int, content: Mapping[str, Any]) -> None:
        """Hold the record's rows against its payload; BadRecord names the first that differs."""
        said = [(no, *leg) for no, leg in enumerate(content["postings"], 1)]
        found = self._raw.execute(
            "select no, account, minor from posting where txn = ? order by no", (place,)
        ).fetchall()
        if found != said:
            raise BadRecord(EDITED, record.name, f"postings are {found}, sealed as {said}")
        self._seen["posting"] += len(said)
        self._seen["txn"] += 1
        if sum(minor for _, _, minor in said) != 0:
            raise BadRecord(EDITED, record.name, "postings do not balance")
        for table, rows in content["rows"].items():
            if table not in SEALED_COLUMNS:
                raise BadRecord(EDITED, record.name, f"a table {table} that does not exist")
            for row in rows:
                self._row(record, place, table, row)

    def take_told(self, told: Told) -> None:
        """Count the rows of a record that were found to be what its payload says."""
        self._seen["txn"] += 1
        for table, size in told.sizes.items():
            self._seen[table] += size

    def _row(self, record: Record, place: int, table: str, sealed: Sequence[Any]) -> None:
        key = sealed[: KEY_COLUMNS[table]]
        name = f"{table} {'/'.join(str(part) for part in key)}"
        found = self._raw.execute(self._questions[table], key).fetchone()
        if found is None:
            raise BadRecord(EDITED, record.name, f"{name} is missing")
        if table in _ACT_TABLES:
            *found, act = found
            if act != place:
                raise BadRecord(EDITED, record.name, f"{name} was put under another act")
        columns = SEALED_COLUMNS[table]
        now = row_values(table, dict(zip(columns, found, strict=True)))
        for column, was, is_now in zip(columns, sealed, now, strict=True):
            if was != is_now:
                told = f"{name}: {column} is {is_now!r}, sealed as {was!r}"
                raise BadRecord(COUNTERS if column in TOTALS else EDITED, record.name, told)
        self._seen[table] += 1

    def finish(self) -> None:
        """Nothing stands in a sealed table that no record sealed, and the wall is as it was."""
        there = {row[0] for row in self._raw.execute("select name from sqlite_schema")}
        for table in (*SEALED_COLUMNS, "posting", "txn"):
            if table not in there and not self._seen[table]:
                continue  # books of an earlier release; their shape tells what has to be there
            count = self._raw.execute(f"select count(*) from {table}").fetchone()[0]
            if count != self._seen[table]:
                extra = f"{count} rows, {self._seen[table]} sealed"
                raise BadRecord(EDITED, self._unsealed(table), extra)
        by_row = self._raw.execute(_SUMS.format(how="not indexed")).fetchall()
        by_index = self._raw.execute(_SUMS.format(how="indexed by posting_account")).fetchall()
        if by_row != by_index:  # a balance is asked of the index alone
            account, *_ = sorted(set(by_row) ^ set(by_index))[0]
            raise BadRecord(EDITED, "index posting_account", f"another balance of {account}")
        wall = {(credit, debit) for credit, debits in FACES.items() for debit in debits}
        version = self._raw.execute("pragma user_version").fetchone()[0]
        wall -= {face for later in _WALL_GREW if later > version for face in _WALL_GREW[later]}
        rows = set(self._raw.execute("select credit, debit from faces").fetchall())
        if rows != wall:
            raise BadRecord(SCHEMA, "table faces", f"{sorted(rows ^ wall)[0]}")

    def _unsealed(self, table: str) -> str:
        """A row of the table that no record knows of."""
        sealed = set()
        for place, payload in self._raw.execute("select id, payload from journal"):
            sealed |= _keys(table, place, decode(payload))
        names = {"posting": ("txn", "no"), "txn": ("id",)}
        columns = names.get(table) or SEALED_COLUMNS[table][: KEY_COLUMNS[table]]
        asked = ", ".join(f'"{column}"' for column in columns)
        rows = self._raw.execute(f"select {asked} from {table} order by {asked}")
        odd = next((row for row in rows if row not in sealed), ())
        return f"table {table}, row {'/'.join(str(part) for part in odd)}"


def _keys(table: str, place: int, content: Mapping[str, Any]) -> set[tuple[Any, ...]]:
    if table == "posting":
        return {(place, no) for no, _ in enumerate(content["postings"], 1)}
    if table == "txn":
        return {(place,)}
    return {tuple(row[: KEY_COLUMNS[table]]) for row in content["rows"].get(table, ())}


def _question(table: str) -> str:
    columns = list(SEALED_COLUMNS[table])
    key = columns[: KEY_COLUMNS[table]]
    if table in _ACT_TABLES:
        columns.append("txn")
    where = " and ".join(f'"{column}" = ?' for column in key)
    asked = ", ".join(f'"{column}"' for column in columns)
    return f"select {asked} from {table} where {where}"
