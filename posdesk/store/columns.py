"""The column types both engines share. Money and moments are whole numbers, never fractions.

SQLite's STRICT tables know INTEGER, TEXT and BLOB; PostgreSQL gets BIGINT, TEXT and BYTEA.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.dialects import sqlite

from posdesk.store.days import day_number as day_number
from posdesk.store.days import day_of as day_of

METADATA = MetaData()
WHERE = "where"
WHOLE = BigInteger().with_variant(sqlite.INTEGER(), "sqlite")


def whole(name: str, *more: Any, key: bool = False, empty: bool = False) -> Column[int]:
    """A whole number: minor units, counts, milliseconds, days as yyyymmdd."""
    return Column(name, WHOLE, *more, primary_key=key, nullable=empty, autoincrement=False)


def text(
    name: str, *more: Any, key: bool = False, empty: bool = False, unique: bool = False
) -> Column[str]:
    """Words or a code."""
    return Column(name, Text, *more, primary_key=key, nullable=empty, unique=unique or None)


def blob(name: str, *more: Any, key: bool = False, unique: bool = False) -> Column[bytes]:
    """Bytes kept verbatim."""
    return Column(name, LargeBinary, *more, primary_key=key, nullable=False, unique=unique or None)


def yes_no(name: str) -> tuple[Column[int], CheckConstraint]:
    """0 or 1, and the check that it is nothing else."""
    return whole(name), CheckConstraint(f"{name} = 0 or {name} = 1", name=f"{name}_yes_no")


def table(name: str, *parts: Any, rowid: bool = True) -> Table:
    """A table of these books; `rowid=False` keeps its rows together by their key (SQLite)."""
    return Table(name, METADATA, *parts, sqlite_strict=True, sqlite_with_rowid=rowid)


def partial_index(name: str, *columns: Any, where: ColumnElement[bool]) -> Index:
    """An index of the rows of which `where` is true, in both engines.

    PostgreSQL's half is said by `tell_postgres`: naming it here would load all of its dialect at
    every start of every till.
    """
    return Index(name, *columns, sqlite_where=where, info={WHERE: where})


def tell_postgres() -> None:
    """Let PostgreSQL make partial indexes partial as well."""
    for each in METADATA.tables.values():
        for index in each.indexes:
            if WHERE in index.info:
                index.dialect_options["postgresql"]["where"] = index.info[WHERE]


def act() -> Column[int]:
    """Which act a row belongs to."""
    return whole("txn", ForeignKey("txn.id"))
