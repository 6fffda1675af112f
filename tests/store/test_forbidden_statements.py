"""Proof Q: what nobody may do to sealed rows by SQL, on both engines, as the application's role."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from bookmaking import AT, KEY, sell, server_url
from raw_books import RawBooks, insert
from sqlalchemy.exc import DatabaseError

from posdesk.catalogue.product import Product
from posdesk.store.engine import open_books
from posdesk.store.ledger_tables import place_id
from posdesk.store.tables import SEALED

APP_ROLE = "posdesk_app"
REFUSED = (sqlite3.Error, psycopg.Error)
NAMES = [table.name for table in SEALED]
KEYS = {table.name: [column.name for column in table.primary_key] for table in SEALED}
PARENT = {
    "sale_line": "sale", "sale_tender": "sale", "return_line": "goods_return",
    "refund_leg": "goods_return",
}  # fmt: skip
# A value of each key that stands nowhere yet.
FRESH: dict[str, dict[str, Any]] = {
    "posting": {"no": 99}, "contract": {"id": "other"}, "consent": {"id": "other"},
    "public_key": {"key_id": bytes(8)}, "sale": {"number": "S1-000777-0"},
    "sale_line": {"no": 99}, "sale_tender": {"no": 99}, "goods_return": {"number": "B1-000777-0"},
    "return_line": {"line": 2, "before": 0, "after": 1}, "refund_leg": {"no": 99},
    "document": {"number": "S1-000777-0", "running": 777}, "shift": {"number": 99},
    "shift_close": {"number": 2, "closings": 2},
}  # fmt: skip


@pytest.fixture(scope="module")
def as_filled(filled_for_all: str) -> dict[str, list[dict[str, Any]]]:
    """Every sealed row, before anything was tried."""
    opened = RawBooks(filled_for_all)
    rows = {name: opened.rows(name) for name in NAMES}
    opened.close()
    assert all(rows.values()), "a sealed table without a row is not tried"
    return rows


@pytest.fixture
def raw(filled_for_all: str, as_filled: dict[str, list[dict[str, Any]]]) -> Iterator[RawBooks]:
    """Nothing is let through, so that one copy serves all: each test finds it as it was."""
    opened = RawBooks(filled_for_all)
    yield opened
    assert {name: opened.rows(name) for name in NAMES} == as_filled
    opened.close()


@pytest.mark.parametrize("table", NAMES)
def test_every_trigger_of_the_server_holds_its_owner_too(owned_for_all: str, table: str) -> None:
    """The role is stopped by its rights already; here each trigger itself is fired."""
    raw = RawBooks(owned_for_all)
    row, key = raw.rows(table)[-1], KEYS[table]
    for statement in (
        f"update {table} set {key[0]} = {key[0]}",
        f"delete from {table}",
        f"truncate {table} cascade",
        insert(table, row),
    ):
        with pytest.raises(psycopg.Error, match=r"E_SEALED|E_TAKEN"):
            raw.run(statement)
    raw.close()


@pytest.mark.parametrize("table", NAMES)
def test_no_row_is_ever_changed_removed_replaced_or_added_late(raw: RawBooks, table: str) -> None:
    row = raw.rows(table)[-1]
    key = KEYS[table]
    other = next((name for name in row if name not in key), key[0])
    where = " and ".join(f"{name} = ?" for name in key)
    values = [row[name] for name in key]
    upsert = f" on conflict ({', '.join(key)}) do update set {other} = excluded.{other}"
    again = insert(table, row)
    statements: list[tuple[str, list[Any]]] = [
        (f"update {table} set {other} = {other} where {where}", values),
        (f"update {table} set {key[0]} = {key[0]}", []),
        (f"delete from {table} where {where}", values),
        (f"delete from {table}", []),
        again,
        (again[0] + upsert, again[1]),
    ]
    if raw.is_server:
        statements += [(f"truncate {table} cascade", []), (f"lock {table}; truncate {table}", [])]
    else:
        statements += [
            insert(table, row, "insert or replace into"),
            insert(table, row, "replace into"),
        ]
    if table in FRESH:  # a new row for an act that is sealed already
        statements.append(insert(table, {**row, **FRESH[table]}))
    for statement in statements:
        with pytest.raises(REFUSED) as refused:
            raw.run(statement)
        said = str(refused.value)
        assert "E_" in said or "permission denied" in said, (statement, said)


def test_replace_through_any_unique_key_is_refused(raw: RawBooks) -> None:
    """SE-135: by the operation id, the link, or a paper's running number."""
    head = raw.rows("journal")[-1]
    next_place = {"id": head["id"] + 1, "seq": head["seq"] + 1, "previous": head["link"]}
    paper = raw.rows("document")[-1]
    for key, table, row in (
        ("operation", "journal", {**head, **next_place, "link": bytes(32)}),
        ("link", "journal", {**head, **next_place, "operation": "new"}),
        ("letter, till, running", "document", {**paper, "number": "B1-000099-9"}),
    ):
        add = insert(table, row)
        first = key.partition(",")[0]
        tries = [(f"{add[0]} on conflict ({key}) do update set {first} = excluded.{first}", add[1])]
        if not raw.is_server:
            tries.append(insert(table, row, "replace into"))
        for statement in tries:
            with pytest.raises(REFUSED, match=r"E_TAKEN|E_SEALED|permission denied"):
                raw.run(insert("txn", {"id": head["id"] + 1}), statement)


@pytest.mark.parametrize("table", NAMES)
def test_replace_is_refused_with_every_setting_off(filled_file: Path, table: str) -> None:
    """A careless connection: no recursive triggers, no foreign keys, and a fresh act of its own."""
    raw = RawBooks(str(filled_file))
    raw.run_outside("pragma recursive_triggers = off")
    raw.run_outside("pragma foreign_keys = off")
    act = _next(raw)["id"]
    row = raw.rows(table)[-1]
    tries = [[insert(table, row, "replace into")]]
    if "txn" in row and "txn" not in KEYS[table]:  # the sealed row taken over by the fresh act
        tries.append([insert(table, {**row, "txn": act}, "replace into")])
    if table in FRESH:  # a row of the fresh act itself, written twice
        fresh = {**row, **FRESH[table]}
        before = []
        if "txn" in row:
            fresh["txn"] = act
        else:
            parent = raw.rows(PARENT[table])[-1]
            number = "S1-000555-0" if PARENT[table] == "sale" else "B1-000555-0"
            before = [insert(PARENT[table], {**parent, "number": number, "txn": act})]
            fresh[PARENT[table]] = number
        tries.append([*before, insert(table, fresh), insert(table, fresh, "replace into")])
    if table == "document":  # each of its two keys alone
        for other in ({"number": "S1-000999-0"}, {"running": 999}):
            tries.append([insert(table, {**row, "txn": act, **other}, "replace into")])
    for statements in tries:
        with pytest.raises(sqlite3.IntegrityError, match=r"E_TAKEN|E_SEALED"):
            raw.run(insert("txn", {"id": act}), *statements)
    raw.close()


def test_units_of_another_receipt_are_refused(raw: RawBooks) -> None:
    place = _next(raw)["id"]
    sale, back, line = raw.rows("sale")[0], raw.rows("goods_return")[0], raw.rows("return_line")[0]
    other = {**sale, "number": "S1-000888-0", "txn": place}
    sold = {**raw.rows("sale_line")[0], "sale": other["number"]}
    fresh = {**back, "number": "B1-000888-0", "txn": place}
    units = {**line, "sale": other["number"], "goods_return": fresh["number"]}
    with pytest.raises(REFUSED, match="E_UNITS other receipt"):
        _act(
            raw,
            insert("sale", other),
            insert("sale_line", sold),
            insert("goods_return", fresh),
            insert("return_line", units),
        )


def test_a_closed_epoch_takes_no_record(raw: RawBooks) -> None:
    """After a restore the chain goes on in a new epoch; the old one stays as it was found."""
    act = _next(raw)
    newer = {**act, "epoch": 2, "seq": 1, "id": place_id(1, 2, 1), "operation": "restored"}
    late = {**act, "link": _link(b"late" + bytes(64)), "payload": b"late"}
    with pytest.raises(REFUSED, match="E_PLACE head"):
        raw.run(
            insert("txn", {"id": newer["id"]}),
            insert("journal", newer),
            insert("txn", {"id": late["id"]}),
            insert("journal", late),
        )


def _next(raw: RawBooks, **other: Any) -> dict[str, Any]:
    """A journal row that would be the next one, but for `other`."""
    head = max(raw.rows("journal"), key=lambda row: row["seq"])
    payload, signature = b"payload", bytes(64)
    row = {
        **head, "id": head["id"] + 1, "seq": head["seq"] + 1, "previous": head["link"],
        "operation": "by hand", "payload": payload, "signature": signature,
        "link": _link(payload + signature), "kind": "by hand", "cause": "customer_choice",
    }  # fmt: skip
    return {**row, **other}


def _link(sealed: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(sealed).digest()


def _act(raw: RawBooks, *rows: tuple[str, list[Any]], **journal: Any) -> None:
    row = _next(raw, **journal)
    raw.run(insert("txn", {"id": row["id"]}), *rows, insert("journal", row))


def _leg(raw: RawBooks, no: int, account: str, minor: int) -> tuple[str, list[Any]]:
    return insert(
        "posting", {"txn": _next(raw)["id"], "no": no, "account": account, "minor": minor}
    )


def test_acts_written_by_hand_are_held_to_the_same_wall(raw: RawBooks) -> None:
    act = _next(raw)
    at_place = act["id"]
    beyond = {"id": at_place + 1, "seq": act["seq"] + 1}
    tries: list[tuple[str, list[tuple[str, list[Any]]], dict[str, Any]]] = [
        ("E_UNBALANCED", [_leg(raw, 1, "CASH:1", 100), _leg(raw, 2, "SALES", -99)], {}),
        ("E_UNBALANCED", [_leg(raw, 1, "CREDIT:a1f0", -100)], {}),
        ("E_RULE_Z I1", [_leg(raw, 1, "RECV:a1f0", 100), _leg(raw, 2, "CASH:1", -100)], {}),
        ("E_RULE_Z facing", [_leg(raw, 1, "RECV:a1f0", 100), _leg(raw, 2, "RECV:b2e1", -100)], {}),
        ("E_PLACE", [], {"previous": bytes(32)}),
        ("E_PLACE", [], {"previous": act["link"]}),
        ("E_TIME", [], {"at_ms": act["at_ms"] - 1}),
        ("E_TAKEN", [], {"operation": "drawer"}),
        ("E_TAKEN", [], {"link": act["previous"]}),
        (r"(?i)place", [], {"till": 2}),
        (r"(?i)place", [], {"epoch": 2}),
        ("signature|E_LINK", [], {"signature": b"short"}),
    ]
    for message, rows, journal in tries:
        with pytest.raises(REFUSED, match=message):
            _act(raw, *rows, **journal)
    with pytest.raises(REFUSED, match="E_PLACE"):
        raw.run(insert("txn", {"id": beyond["id"]}), insert("journal", {**act, **beyond}))
    old = place_id(1, 1, 3)
    with pytest.raises(REFUSED, match="E_TAKEN"):
        raw.run(insert("journal", {**act, "id": old, "seq": 3}))
    if raw.is_server:
        with pytest.raises(REFUSED, match="E_LINK"):
            _act(raw, link=bytes(32))


def test_an_act_without_its_seal_cannot_commit(raw: RawBooks) -> None:
    at_place = _next(raw)["id"]
    legs = (_leg(raw, 1, "CASH:1", 100), _leg(raw, 2, "SALES", -100))
    with pytest.raises(REFUSED, match=r"(?i)foreign key"):
        raw.run(insert("txn", {"id": at_place}), *legs)
    with pytest.raises(REFUSED, match=r"(?i)foreign key"):
        raw.run(*legs)


def test_nothing_joins_an_act_after_its_seal(raw: RawBooks) -> None:
    row = _next(raw)
    sealed = [insert("txn", {"id": row["id"]}), insert("journal", row)]
    if raw.is_server:
        sealed.append(("set constraints all immediate", []))
    with pytest.raises(REFUSED, match="E_SEALED posting"):
        raw.run(*sealed, _leg(raw, 1, "CASH:1", 100))


def test_accounts_are_what_their_codes_say(raw: RawBooks) -> None:
    for code, kind, customer in (
        ("RECV:c3", "CASH", None), ("RECV:c3", "RECV", None), ("RECV:c3", "RECV", "a1f0"),
        ("RECV:c3", "CREDIT", "c3"), ("CASH:9", "CASH", "c3"), ("WAGES:01", "WAGES", None),
        ("CASHIER:01", "CASH", None), ("SALES", "RECV", "c3"),
    ):  # fmt: skip
        row = {"code": code, "kind": kind, "customer": customer}
        with pytest.raises(REFUSED, match=r"(?i)check|E_TAKEN"):
            raw.run(insert("account", row))


def test_units_come_back_once_in_order_and_never_more_than_were_sold(raw: RawBooks) -> None:
    back = raw.rows("goods_return")[0]
    line = raw.rows("return_line")[0]  # 0..1 of 3 on line 1; nothing of 2 on line 2
    place = _next(raw)["id"]
    fresh = {**back, "number": "B1-000002-0", "txn": place}
    whose = {"goods_return": fresh["number"]}
    for message, units in (
        ("E_TAKEN", {"before": 0, "after": 1}),
        ("E_TAKEN", {"before": 0, "after": 3}),
        ("E_UNITS", {"before": 1, "after": 4}),
        ("E_UNITS", {"before": 2, "after": 3}),
        ("E_UNITS", {"line": 2, "before": 1, "after": 2}),
        ("E_UNITS", {"line": 9, "before": 0, "after": 1}),
        ("E_UNITS", {"sale": "S1-000009-9", "before": 0, "after": 1}),
        ("(?i)check", {"before": 1, "after": 1}),
        ("(?i)check|E_UNITS", {"before": 2, "after": 1}),
    ):
        with pytest.raises(REFUSED, match=message):
            _act(
                raw,
                insert("goods_return", fresh),
                insert("return_line", {**line, **whose, **units}),
            )


def test_money_is_whole_numbers(raw: RawBooks) -> None:
    place = _next(raw)["id"]
    for amount in ("12.50", "twelve", None, 0):
        row = {"txn": place, "no": 1, "account": "CASH:1", "minor": amount}
        with pytest.raises(REFUSED):
            raw.run(insert("txn", {"id": place}), insert("posting", row))


def test_the_servers_role_may_not_change_the_schema(server_books: str) -> None:
    raw = RawBooks(server_url(server_books, None, role=APP_ROLE))
    for statement in (
        "drop trigger posting_insert on posting", "alter table posting disable trigger all",
        "drop table posting", "create temporary table posting (txn bigint)",
        "create table public.other (id bigint)", "set session_replication_role = replica",
        "create or replace function public.posting_check() returns trigger language plpgsql "
        "as 'begin return new; end'",
        "create schema evil", "alter table journal add column x bigint",
    ):  # fmt: skip
        with pytest.raises(psycopg.Error, match=r"(?i)permission denied|must be owner"):
            raw.run(statement)
    raw.close()


@pytest.mark.parametrize(
    "statement",
    [
        "drop trigger journal_insert", "drop table posting", "drop index sale_day",
        "alter table sale add column x integer", "alter table sale rename to sold",
        "create trigger t before insert on sale begin select 1; end", "create table other (id integer)",
        "create temporary table posting (txn integer)", "create temporary view sale as select 1",
        "create view other as select 1", "attach database ':memory:' as other",
        "pragma writable_schema = on", "pragma foreign_keys = off", "pragma recursive_triggers = off",
        "pragma ignore_check_constraints = on", "pragma synchronous = off", "pragma journal_mode = off",
        "pragma user_version = 0",
    ],
)  # fmt: skip
def test_our_own_connection_takes_rows_and_nothing_else(file_books: Path, statement: str) -> None:
    file = open_books(file_books, KEY)
    sell(file)
    with file.over.engine.connect() as connection, pytest.raises(DatabaseError, match="authorized"):
        connection.exec_driver_sql(statement)
    with file.write() as books:  # what needs doing still works
        books.catalogue.put(Product(f"A{n}", f"kettle {n}", 1, "S") for n in range(2_100))
        books.catalogue.put([Product("A1", "teapot", 1, "S")])
        assert books.catalogue.search("teapot", AT.day)[0].sku == "A1"
    sell(file)
    file.close()
