"""Version 5: books of every way back: offers, conditions, approvals, refusals, card calls."""

from __future__ import annotations

import sqlite3

_MAKE: tuple[str, ...] = ()
# What the wall learnt with it.
_FACES: tuple[tuple[str, str], ...] = ()


def add_ways_back(raw: sqlite3.Connection) -> None:
    """The tables, empty: nothing that was kept before changes."""
    for statement in _MAKE:
        raw.execute(statement)
    raw.executemany("insert into faces (credit, debit) values (?, ?)", _FACES)
