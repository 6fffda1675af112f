"""The keys whose signatures count in a books file: those the chain itself vouches for.

Read from the payloads, never from the table of keys: a row of that table is only a row.
"""

from __future__ import annotations

import contextlib
import sqlite3
from typing import Any

from posdesk.keys import KeyRing, key_id
from posdesk.ledger import chain
from posdesk.store.shop_settings import OPENED

_INTRODUCED = ("public_key", OPENED, "till_added")
_MAY_INTRODUCE = (
    "select key_id, signature, payload from journal where id in "
    "(select txn from public_key union select id from journal where kind in (?, ?) "
    "union select min(id) from journal) order by id"
)


def vouched_keys(raw: sqlite3.Connection) -> KeyRing:
    """A key counts when a record that a counting key signed introduces it; the first by itself."""
    table, *kinds = _INTRODUCED
    told = [
        (signer, signature, payload, _introduced(payload, table))
        for signer, signature, payload in raw.execute(_MAY_INTRODUCE, kinds)
    ]
    known = _first(told) or _of_table(raw)
    while True:
        ring = KeyRing(known)
        fresh = {
            public
            for signer, signature, payload, publics in told
            if ring.verify(signer, signature, payload)
            for public in publics
        }
        if fresh <= known:
            return ring
        known |= fresh


def _first(told: list[tuple[bytes, bytes, bytes, set[bytes]]]) -> set[bytes]:
    """The key that signed its own introduction, at the earliest place of the chain."""
    for signer, signature, payload, publics in told:
        for public in publics:
            if key_id(public) == signer and KeyRing([public]).verify(signer, signature, payload):
                return {public}
    return set()


def _of_table(raw: sqlite3.Connection) -> set[bytes]:
    """Where the first record is gone or edited: the key the table has for whoever signed it."""
    asked = (
        "select public from public_key where key_id = "
        "(select key_id from journal order by id limit 1)"
    )
    return {public for (public,) in raw.execute(asked) if _is_key(public)}


def _introduced(payload: bytes, table: str) -> set[bytes]:
    with contextlib.suppress(ValueError, KeyError, TypeError, IndexError, AttributeError):
        rows: Any = chain.decode(payload)["rows"]
        return {row[2] for row in rows.get(table, ()) if _is_key(row[2])}
    return set()


def _is_key(public: object) -> bool:
    return isinstance(public, bytes) and len(public) == 32
