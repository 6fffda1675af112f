"""Connections kept at hand between transactions: fetching one costs more than a short question."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import Connection, Engine

from posdesk.store import sqlite


class AtHand:
    """Transactions on a file, by any thread; a few connections lie at hand meanwhile.

    Each serves readers and the writer alike: what the writer has in its page cache, the next
    reader need not fetch. BEGIN and COMMIT go straight to the driver; SQLAlchemy finds itself
    inside the transaction when a statement of its own comes.
    """

    def __init__(self, engine: Engine, readers: Engine, writers: Engine) -> None:
        self._engine = engine
        self._engines = readers, writers
        self._most = 2
        self._at_hand: list[tuple[Any, tuple[Connection, Connection]]] = []

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction that only looks."""
        return self._transaction(0, sqlite.BEGIN)

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction: kept when the block ends well, else nothing of it."""
        return self._transaction(1, sqlite.BEGIN_WRITING)

    @contextmanager
    def _transaction(self, way: int, begin: str) -> Iterator[Connection]:
        try:
            one = self._at_hand.pop()
        except IndexError:
            one = self._fetched()
        raw, connection = one[0], one[1][way]
        try:
            raw.execute(begin)
            yield connection
            sqlite.commit(raw)
            if connection.in_transaction():
                connection.commit()  # only that it knows
        except BaseException:  # nothing of it is kept, and the pool takes the connection back
            try:
                raw.rollback()
            finally:
                connection.close()
            raise
        if len(self._at_hand) < self._most:
            self._at_hand.append(one)
            if not self._most:  # let go of meanwhile
                self.close()
        else:
            connection.close()

    def _fetched(self) -> tuple[Any, tuple[Connection, Connection]]:
        pooled = self._engine.raw_connection()
        readers, writers = self._engines
        both = Connection(readers, pooled), Connection(writers, pooled)
        return pooled.dbapi_connection, both

    def close(self) -> None:
        """Give them all back, and keep no more."""
        self._most = 0
        with contextlib.suppress(IndexError):  # another thread took the last one
            while self._at_hand:
                _, (reader, _) = self._at_hand.pop()
                reader.close()
