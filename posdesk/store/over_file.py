"""A books file or a server's books, as transactions are had of them.

Over a file SQLAlchemy's engines are made when something first asks for them: what a start looks at
before the first scan is answered by the driver alone.
"""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from posdesk.store import sqlite
from posdesk.store.said import Link

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

AtHand = tuple[sqlite3.Connection, tuple[Link, Link]]  # as a reader, and as the writer


class OverServer:
    """The books of a shop's server, which may go away between two transactions."""

    is_server = True

    def __init__(self, engine: Engine) -> None:
        self.engine = self.writers = engine
        self.readers = engine.execution_options(postgresql_readonly=True)

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction that only looks."""
        return self.readers.begin()

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction: kept when the block ends well, else nothing of it."""
        return self.writers.begin()

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


class OverFile:
    """Transactions on a file, by any thread; a few connections lie at hand meanwhile.

    Fetching one costs more than a short question. Each serves readers and the writer alike: what
    the writer has in its page cache, the next reader need not fetch. BEGIN and COMMIT go straight
    to the driver; SQLAlchemy finds itself inside the transaction when a statement of its own comes.
    """

    is_server = False

    def __init__(self, path: Path) -> None:
        self._path = path
        self._most = 2
        self.at_hand: list[AtHand] = []

    @cached_property
    def engine(self) -> Engine:
        """SQLAlchemy's engine, for reading."""
        return sqlite.engine_for(self._path)

    @cached_property
    def writers(self) -> Engine:
        """The same connections, each transaction beginning with the write lock in its hand."""
        return sqlite.writers_of(self.engine)

    @property
    def readers(self) -> Engine:
        """The same as `engine`."""
        return self.engine

    def reading(self) -> AbstractContextManager[Link]:
        """A transaction that only looks."""
        return _Transaction(self, 0, sqlite.BEGIN)

    def writing(self) -> AbstractContextManager[Link]:
        """A transaction: kept when the block ends well, else nothing of it."""
        return _Transaction(self, 1, sqlite.BEGIN_WRITING)

    def fetched(self) -> AtHand:
        raw = sqlite.connect_guarded(self._path)
        made: list[Connection] = []

        def make(way: int) -> Connection:
            if not made:
                from posdesk.store.sqlite_engine import connections_over

                made.extend(connections_over(raw, self.readers, self.writers))
            return made[way]

        reader = Link(raw, lambda: make(0), lambda: self._is_heard("engine"))
        return raw, (reader, Link(raw, lambda: make(1), lambda: self._is_heard("writers")))

    def put_back(self, one: AtHand) -> None:
        """It lies at hand for the next one, where there are not enough of them yet."""
        if len(self.at_hand) < self._most:
            self.at_hand.append(one)
            if not self._most:  # let go of meanwhile
                self.close()
        else:
            let_go(one)

    def _is_heard(self, which: str) -> bool:
        made: Engine | None = self.__dict__.get(which)
        return made is not None and bool(made.dispatch.before_cursor_execute)

    def close(self) -> None:
        """Let go of every connection, and keep no more at hand."""
        self._most = 0
        with contextlib.suppress(IndexError):  # another thread took the last one
            while self.at_hand:
                let_go(self.at_hand.pop())
        made: Engine | None = self.__dict__.get("engine")
        if made is not None:
            made.dispose()


class _Transaction:
    """One transaction on a connection at hand. Written out, not as a generator: every look at the
    books and every act passes here."""

    __slots__ = ("_begin", "_one", "_over", "_way")

    def __init__(self, over: OverFile, way: int, begin: str) -> None:
        self._over, self._way, self._begin = over, way, begin

    def __enter__(self) -> Link:
        try:
            one = self._over.at_hand.pop()
        except IndexError:
            one = self._over.fetched()
        self._one = one
        try:
            one[0].execute(self._begin)
        except BaseException:
            self._give_up()
            raise
        return one[1][self._way]

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None:
            self._give_up()
            return
        raw, link = self._one[0], self._one[1][self._way]
        try:
            sqlite.commit(raw)
            if link.made is not None and link.made.in_transaction():
                link.made.commit()  # only that it knows
        except BaseException:
            self._give_up()
            raise
        self._over.put_back(self._one)

    def _give_up(self) -> None:
        """Nothing of it is kept."""
        try:
            self._one[0].rollback()
        finally:
            let_go(self._one)


def let_go(one: AtHand) -> None:
    raw, links = one
    try:
        for link in links:
            if link.made is not None:
                link.made.close()
    finally:
        raw.close()


Over = OverFile | OverServer
