"""Ways round a trigger that only the owner of a file has: ATTACH, writable_schema, triggers dropped.

By the plain driver, with none of our settings. The statement is aborted, or the next start tells.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from bookmaking import KEY

from posdesk.ledger.proof import BadRecord
from posdesk.store.engine import open_books
from posdesk.store.tables import SEALED
from posdesk.store.triggers.sqlite import statements
from posdesk.store.whole import verify

NAMES = [table.name for table in SEALED]
KEYS = {table.name: [column.name for column in table.primary_key] for table in SEALED}


@pytest.fixture
def owner(filled_file: Path) -> Iterator[sqlite3.Connection]:
    """The file, and the same books a second time as `other`, in which everything may be changed."""
    other = filled_file.with_name("OTHER")
    shutil.copy(filled_file, other)
    with closing(sqlite3.connect(filled_file, isolation_level=None)) as raw:
        raw.execute(f"attach database '{other}' as other")
        for (name,) in raw.execute(
            "select name from other.sqlite_schema where type = 'trigger'"
        ).fetchall():
            raw.execute(f"drop trigger other.{name}")
        yield raw


def _told(raw: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return raw.execute(f"select * from main.{table} order by 1").fetchall()


@pytest.mark.parametrize("table", NAMES)
def test_rows_of_another_file_take_no_place_of_ours(owner: sqlite3.Connection, table: str) -> None:
    before, key = _told(owner, table), KEYS[table]
    other = next((row[1] for row in owner.execute(f"pragma table_info({table})")
                  if row[1] not in key), key[0])  # fmt: skip
    same = " and ".join(f"main.{table}.{name} = o.{name}" for name in key)
    upsert = f"on conflict ({', '.join(key)}) do update set {other} = excluded.{other}"
    for said in (
        f"insert into main.{table} select * from other.{table}",
        f"insert or replace into main.{table} select * from other.{table}",
        f"replace into main.{table} select * from other.{table}",
        f"insert into main.{table} select * from other.{table} where true {upsert}",
        f"update main.{table} set {other} = o.{other} from other.{table} o where {same}",
        f"update or replace main.{table} set {other} = {other}",
        f"delete from main.{table} where {key[0]} in (select {key[0]} from other.{table})",
        f"with gone as (select {key[0]} from other.{table}) "
        f"delete from main.{table} where {key[0]} in gone returning *",
    ):
        with pytest.raises(sqlite3.Error, match="E_"):
            owner.execute(said).fetchall()
    assert _told(owner, table) == before


def test_books_that_are_attached_themselves_keep_their_triggers(filled_file: Path) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as raw:
        raw.execute(f"attach database '{filled_file}' as shop")
        for said in ("delete from shop.plan_credit", "update shop.plan set price = price + 1",
                     "replace into shop.payment select * from shop.payment"):  # fmt: skip
            with pytest.raises(sqlite3.Error, match="E_"):
                raw.execute(said)


def _drop(raw: sqlite3.Connection, name: str) -> None:
    raw.execute(f"drop trigger {name}")


def _erase(raw: sqlite3.Connection, name: str) -> None:
    raw.execute("pragma writable_schema = on")
    raw.execute("delete from sqlite_schema where type = 'trigger' and name = ?", (name,))


def _empty(raw: sqlite3.Connection, name: str) -> None:
    raw.execute("pragma writable_schema = on")
    raw.execute(
        "update sqlite_schema set sql = substr(sql, 1, instr(sql, ' begin ')) || 'begin select 1; end' "
        "where type = 'trigger' and name = ?",
        (name,),
    )


@pytest.mark.parametrize("spoil", [_drop, _erase, _empty], ids=["dropped", "erased", "emptied"])
@pytest.mark.parametrize("name", ["plan_credit_no_delete", "payment_no_update", "journal_insert"])
def test_a_trigger_that_is_gone_is_told_and_put_back_at_the_next_start(
    filled_file: Path, spoil: object, name: str
) -> None:
    with closing(sqlite3.connect(filled_file, isolation_level=None)) as raw:
        spoil(raw, name)  # type: ignore[operator]
    with pytest.raises(BadRecord, match=r"schema|shape"):
        verify(filled_file)
    file = open_books(filled_file, KEY)
    assert "schema_changed" in file.alarms
    file.close()
    with closing(sqlite3.connect(filled_file, isolation_level=None)) as raw:
        there = dict(
            raw.execute("select name, sql from sqlite_schema where type = 'trigger'").fetchall()
        )
    assert set(there) >= set(statements())
    assert (
        " ".join(there[name].split()).casefold() == " ".join(statements()[name].split()).casefold()
    )


def test_what_was_done_while_they_were_gone_is_told_too(filled_file: Path) -> None:
    """SE-120: triggers dropped, her payment erased, triggers put back as they were."""
    with closing(sqlite3.connect(filled_file, isolation_level=None)) as raw:
        for name in statements():
            raw.execute(f"drop trigger {name}")
        raw.execute("pragma foreign_keys = off")
        raw.execute("delete from plan_credit where kind = 'paid'")
        for statement in statements().values():
            raw.execute(statement)
    with pytest.raises(BadRecord):
        verify(filled_file)


def test_debts_of_two_customers_are_never_netted_by_hand(filled_file: Path) -> None:
    """SE-133 by SQL: what Ben owes less, Ana more, in one act that balances."""
    with closing(sqlite3.connect(filled_file, isolation_level=None)) as raw:
        columns = [row[1] for row in raw.execute("pragma table_info(journal)")]
        head = dict(zip(columns, raw.execute(
            "select * from journal order by id desc limit 1").fetchone(), strict=True))  # fmt: skip
        act = head["id"] + 1
        for here, there in (("RECV:a1f0", "RECV:b2e1"), ("CREDIT:a1f0", "RECV:b2e1"),
                            ("RECV:a1f0", "CREDIT:b2e1")):  # fmt: skip
            raw.execute("begin")
            raw.execute("insert into txn (id) values (?)", (act,))
            for no, (code, minor) in enumerate(((here, 5_000), (there, -5_000)), 1):
                raw.execute("insert into posting (txn, no, account, minor) values (?, ?, ?, ?)",
                            (act, no, code, minor))  # fmt: skip
            row = {**head, "id": act, "seq": head["seq"] + 1, "operation": "by hand",
                   "previous": head["link"], "link": bytes(range(32)), "cause": "agreed_change"}  # fmt: skip
            marks = ", ".join("?" for _ in row)
            with pytest.raises(sqlite3.Error, match="E_RULE_Z"):
                raw.execute(
                    f"insert into journal ({', '.join(row)}) values ({marks})", list(row.values())
                )
            raw.execute("rollback")
