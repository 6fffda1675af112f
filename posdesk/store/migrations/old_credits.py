"""Version 2: credits of an old till that name no sale have a table, filled from the journal."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from posdesk.clock import Moment
from posdesk.ledger.chain import facts_in

_MAKE = (
    """create table old_credit (
    credit text not null, line integer not null, customer text not null, sku_key text not null,
    pieces integer not null, at_ms integer not null, primary key (credit, line)
) strict, without rowid""",
    "create index old_credit_customer on old_credit (customer, at_ms)",
)
_UNPLACED = ("no_earlier_sale", "several_lines", "more_than_left", "all_returned")
BROUGHT = "return_imported"
_PAYLOADS = "select payload from journal where kind = ?"

Row = tuple[object, ...]


def add_old_credits(raw: sqlite3.Connection) -> None:
    """The table, and what the entries of earlier imports say of such credits."""
    for statement in _MAKE:
        raw.execute(statement)
    for (payload,) in raw.execute(_PAYLOADS, (BROUGHT,)).fetchall():
        for row in credits_in(payload):
            raw.execute("insert into old_credit values (?, ?, ?, ?, ?, ?)", row)


def credits_in(payload: bytes) -> list[Row]:
    """The rows that the entry of an imported return makes, in the order of the table's columns."""
    facts = facts_in(payload)
    credited, at = facts["credited"], datetime.fromisoformat(str(facts["old_day"]))
    assert isinstance(credited, list)
    ms = Moment.at(at.year, at.month, at.day, at.hour, at.minute).ms
    rows: list[Row] = []
    for each in credited:
        assert isinstance(each, list)
        line, sku, pieces, _, _, why = each
        if facts["customer"] and why in _UNPLACED:
            named = (facts["number"], line, facts["customer"])
            rows.append((*named, str(sku).casefold(), pieces, ms))
    return rows
