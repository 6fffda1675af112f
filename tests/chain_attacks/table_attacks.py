"""RELIABILITY 1.6, rows 13, 14 and 16: the tables, their wall and their totals edited."""

from __future__ import annotations

import contextlib
import json
import random
import sqlite3
from typing import Any

import cbor2
from bookmaking import KEY
from chain_attacks.tampering import Found, Hand, named

from posdesk.ledger import chain
from posdesk.ledger.chain import KEY_COLUMNS, SEALED_COLUMNS
from posdesk.store.triggers.sqlite import statements

_TOTALS = ("closings", "sold_ever", "returned_ever")


def table(hand: Hand) -> Found:
    """13: a row of a sealed table edited, taken out, or put in; the chain as it was."""
    dice = hand.dice
    which = dice.choice([*(name for name in SEALED_COLUMNS if name != "public_key"), "posting"])
    cursor = hand.raw.execute(f"select * from {which} order by random() limit 1")
    names = [each[0] for each in cursor.description]
    row = dict(zip(names, cursor.fetchone(), strict=True))
    keys = ("txn", "no") if which == "posting" else SEALED_COLUMNS[which][: KEY_COLUMNS[which]]
    here = " and ".join(f'"{name}" = ?' for name in keys)
    values = [row[name] for name in keys]
    how = dice.randrange(3)
    hand.raw.execute("pragma ignore_check_constraints = on")
    if how == 0:
        free = [name for name in names if name not in keys and _may_differ(which, name, row)]
        if free:
            column = dice.choice(free)
            other = _edited(dice, row[column])
            hand.run(f'update {which} set "{column}" = ? where {here}', other, *values)
            return Found((13,), "seq ")
    if how == 1:
        last = keys[-1]
        row[last] = _edited(dice, row[last])
        marks = ", ".join("?" * len(row))
        with contextlib.suppress(sqlite3.IntegrityError):  # it is unique in another way as well
            hand.run(f"insert into {which} values ({marks})", *row.values())
            in_a_record = which == "posting"  # each holds its own against the table
            return Found((13,), "seq " if in_a_record else f"table {which}, row ")
    hand.run(f"delete from {which} where {here}", *values)
    return Found((13,), "seq ")


def _may_differ(which: str, name: str, row: dict[str, Any]) -> bool:
    if which == "shift_close" and name in _TOTALS:
        return False
    return row[name] is not None


def _edited(dice: random.Random, value: object) -> object:
    if isinstance(value, int):
        return value + dice.randrange(1, 10**4)
    if isinstance(value, bytes):
        return value + b"x"
    return f"{value}{dice.randrange(10**6)}"


def schema(hand: Hand) -> Found:
    """14: a trigger, an index or a column gone, other or new."""
    dice = hand.dice
    late = f"later_{dice.randrange(10**6)}"
    triggers = sorted(statements())
    asked = "select name from sqlite_schema where type = 'index' and sql is not null order by name"
    indexes = [row[0] for row in hand.raw.execute(asked)]
    trigger, index = dice.choice(triggers), dice.choice(indexes)
    table = dice.choice(["setting", "product", "staff", "sale", "print_job"])
    never = statements()[trigger].replace(" begin ", f" when {dice.randrange(2, 99)} = 1 begin ", 1)
    where, *sql = dice.choice(
        [
            (trigger, f"drop trigger {trigger}"),
            (trigger, f"drop trigger {trigger}", never),
            (index, f"drop index {index}"),
            (late, f"create table {late} (id integer)"),
            (late, f"create view {late} as select 1"),
            (table, f"alter table {table} add column {late} text"),
            ("faces", ""),
        ]
    )
    if where == "faces":
        row = dice.choice(hand.raw.execute("select * from faces order by 1, 2").fetchall())
        hand.run("delete from faces where credit = ? and debit = ?", *row)
    else:
        hand.later += sql
    return Found((14,), where)


def counters(hand: Hand) -> Found:
    """16: a total that only grows, other in its table, or in a closing signed by the till itself."""
    dice = hand.dice
    total = dice.choice(_TOTALS)
    at = dice.choice([n for n, row in enumerate(hand.rows) if row["kind"] == "shift_closed"])
    by = dice.choice([-1, 1]) * dice.randrange(1, 10**6)
    number = hand.content(hand.rows[at])["rows"]["shift_close"][0][1]
    hand.raw.execute("pragma ignore_check_constraints = on")
    sql = f"update shift_close set {total} = {total} + ? where number = ?"
    hand.run(sql, by, number)
    if dice.random() < 0.5:
        place = SEALED_COLUMNS["shift_close"].index(total)
        content = hand.content(hand.rows[at])
        content["rows"]["shift_close"][0][place] += by
        link = b""
        for row in hand.rows[at:]:
            said = content if not link else hand.content(row) | {"prev": link}
            payload = cbor2.dumps(said, canonical=True)
            signature = KEY.sign(payload)
            link = chain.link_of(payload, signature)
            previous = said["prev"]
            hand.edit(row, payload=payload, signature=signature, link=link, previous=previous)
        mark = json.loads(hand.mark.read_text())
        hand.mark.write_text(json.dumps(mark | {"link": link.hex()}))
    return Found((16,), named(hand.rows[at]))
