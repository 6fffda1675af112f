"""SQLAlchemy's engines over a books file: loaded when the first act, or a list, asks for them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from posdesk.late import loaded_later

# What SQLAlchemy loads for programs that wait otherwise, or look for plug-ins: a fifth of itself.
_SQLITES = ("sqlalchemy.dialects.sqlite.aiosqlite", "sqlalchemy.dialects.sqlite.pysqlcipher")
with loaded_later("asyncio", "importlib.metadata", *_SQLITES):
    from sqlalchemy import Connection, Engine, create_engine
    from sqlalchemy.dialects import registry
    from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
    from sqlalchemy.pool import QueuePool, StaticPool

from posdesk.store.sqlite import BEGIN, BEGIN_WRITING, commit  # noqa: E402


def over(connected: Callable[[], sqlite3.Connection]) -> Engine:
    """The engine over a file, for reading."""
    return create_engine(f"{_Books.url}://", creator=connected, poolclass=QueuePool, pool_size=4)


def writers_of(engine: Engine) -> Engine:
    """The same connections, each transaction beginning with the write lock in its hand."""
    return create_engine(f"{_WrittenBooks.url}://", pool=engine.pool)


def connections_over(raw: sqlite3.Connection, *engines: Engine) -> tuple[Connection, ...]:
    """SQLAlchemy's connections, one an engine, over a connection of the driver that is there.

    Whoever opened that one closes it.
    """
    given: Any = raw
    pooled = StaticPool(lambda: given).connect()
    return tuple(Connection(engine, pooled) for engine in engines)


class _Books(SQLiteDialect_pysqlite):
    """BEGIN and COMMIT as books want them. As events, they would cost every statement of an act."""

    url = "sqlite+books"
    supports_statement_cache = True
    begin = BEGIN

    def do_begin(self, dbapi_connection: Any) -> None:
        """None where the transaction was begun on the driver's connection (see `at_hand`)."""
        raw = dbapi_connection.dbapi_connection
        if not raw.in_transaction:
            raw.execute(self.begin)

    def do_commit(self, dbapi_connection: Any) -> None:
        raw = dbapi_connection.dbapi_connection
        if raw.in_transaction:
            commit(raw)


class _WrittenBooks(_Books):
    url = "sqlite+writtenbooks"
    supports_statement_cache = True
    begin = BEGIN_WRITING


for _dialect in (_Books, _WrittenBooks):
    registry.register(_dialect.url.replace("+", "."), __name__, _dialect.__name__)
