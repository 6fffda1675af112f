"""Statements worded once, from the tables, and then sent as they are (PERFORMANCE 3.1).

On the way of a sale SQLAlchemy's work at every call costs more than SQLite's own. So over a file
the words go straight to the driver; on a server, and while somebody listens to the engine, they go
through SQLAlchemy: the same words with the same values.

What a start asks before the first scan is taken is written in words (`?` for each value) that both
engines understand: over a file it is answered before SQLAlchemy is even loaded.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection, Executable, Table

SQLITE, POSTGRESQL = "sqlite", "postgresql"
Given = tuple[Any, ...]
Sent = Callable[[Given], Any]  # what is given -> as the driver of an engine wants it


class Said:
    """A statement, and the names of what is given to it in the order in which it is given."""

    __slots__ = ("_made", "_names", "_statement")

    def __init__(self, statement: Executable | str, *names: str) -> None:
        self._statement = statement
        self._names = names
        self._made: dict[str, tuple[str, Sent | None]] = {}
        if isinstance(statement, str):
            self._made = {
                SQLITE: (statement, None), POSTGRESQL: (statement.replace("?", "%s"), None),
            }  # fmt: skip

    def to(self, wire: Wire) -> tuple[str, Sent | None]:
        """The words for such an engine, and what becomes of the values; None: as they are."""
        made = self._made.get(wire.engine)
        if made is None:
            made = self._made[wire.engine] = self._compiled(wire.connection.dialect)
        return made

    def _compiled(self, dialect: Any) -> tuple[str, Sent | None]:
        made = self._compile(dialect)
        fixed = {name: value for name, value in made.params.items() if name not in self._names}
        assert len(fixed) + len(self._names) == len(made.params), (made.params, self._names)
        if not made.positional:
            return str(made), lambda given: {**fixed, **dict(zip(self._names, given, strict=True))}
        if tuple(made.positiontup) == self._names:
            return str(made), None
        known, rest = (*self._names, *fixed), tuple(fixed.values())
        places = tuple(known.index(name) for name in made.positiontup)
        return str(made), lambda given: tuple([(*given, *rest)[place] for place in places])

    def _compile(self, dialect: Any) -> Any:
        made: Any = self._statement
        return made.compile(dialect=dialect)


class Put(Said):
    """The insert of whole rows of a table, an id that the database counts left out."""

    __slots__ = ("read",)

    def __init__(self, table: Table) -> None:
        from sqlalchemy import insert

        names = [column.name for column in table.columns if column.identity is None]
        super().__init__(insert(table).inline(), *names)
        read = itemgetter(*names)
        self.read: Callable[[Mapping[str, Any]], Given] = (
            read if len(names) > 1 else lambda row: (read(row),)
        )

    def _compile(self, dialect: Any) -> Any:
        made: Any = self._statement
        return made.compile(dialect=dialect, column_keys=list(self._names))


class Link:
    """A connection to a file: the driver's own, and SQLAlchemy's over it when first asked for."""

    __slots__ = ("_heard", "_made", "_make", "raw")

    def __init__(
        self, raw: sqlite3.Connection, make: Callable[[], Connection], heard: Callable[[], bool]
    ) -> None:
        self.raw = raw
        self._make, self._heard = make, heard
        self._made: Connection | None = None

    @property
    def is_heard(self) -> bool:
        """Whether somebody listens to the engine, and has to be told what is asked."""
        return self._heard()

    @property
    def made(self) -> Connection | None:
        """SQLAlchemy's connection, if it was asked for."""
        return self._made

    @property
    def connection(self) -> Connection:
        """SQLAlchemy's connection over the driver's, within the same transaction."""
        if self._made is None:
            self._made = self._make()
        return self._made


class Wire:
    """A connection, as such statements go over it."""

    __slots__ = ("_held_back", "_over", "_raw", "engine")

    def __init__(self, over: Connection | Link) -> None:
        self._over = over
        self._held_back: list[tuple[str, Any]] | None = None  # rows of acts written together
        if isinstance(over, Link):
            self.engine = SQLITE
            self._raw = None if over.is_heard else over.raw
        else:
            raw: Any = over.connection.dbapi_connection
            heard = over.engine.dispatch.before_cursor_execute
            self.engine = over.dialect.name
            self._raw = raw if isinstance(raw, sqlite3.Connection) and not heard else None

    @property
    def connection(self) -> Connection:
        """SQLAlchemy's connection: what is asked over it is in the same transaction."""
        if self._held_back:
            self._let_go()
        return self._over.connection if isinstance(self._over, Link) else self._over

    @contextmanager
    def together(self) -> Iterator[None]:
        """On a server, rows put meanwhile wait for the next question and then go in one letter: an
        import of thousands waits for an answer once an act, not once a row. A row that is refused
        is told at that question, or at the end of the block."""
        if self.engine != POSTGRESQL or self.connection.engine.dispatch.before_cursor_execute:
            yield
            return
        self._held_back = []
        try:
            yield
            self._let_go()
        finally:
            self._held_back = None

    def _let_go(self) -> None:
        if not self._held_back:
            return
        held, self._held_back = self._held_back, []
        driver: Any = self.connection.connection.dbapi_connection
        with driver.pipeline(), driver.cursor() as cursor:
            for words, given in held:
                cursor.execute(words, given)

    def rows(self, said: Said, *given: Any) -> Sequence[Any]:
        """The answer, every row of it at once: an open question delays a COMMIT."""
        words, sent = said.to(self)
        values = sent(given) if sent else given
        if self._raw is not None:
            return self._raw.execute(words, values).fetchall()
        return self.connection.exec_driver_sql(words, values).fetchall()

    def do(self, said: Said, *given: Any) -> None:
        """What answers nothing."""
        words, sent = said.to(self)
        values = sent(given) if sent else given
        if self._raw is not None:
            self._raw.execute(words, values)
        else:
            self.connection.exec_driver_sql(words, values)

    def value(self, said: Said, *given: Any) -> Any:
        """The first column of the first row; None when there is none."""
        found = self.rows(said, *given)
        return found[0][0] if found else None

    def one(self, said: Said, *given: Any) -> Any:
        """The first row of the answer; None when there is none."""
        found = self.rows(said, *given)
        return found[0] if found else None

    def put(self, put: Put, *rows: Mapping[str, Any]) -> None:
        """Insert those rows."""
        words, sent = put.to(self)
        given = [put.read(row) for row in rows]
        if sent:
            given = [sent(each) for each in given]
        if self._held_back is not None:
            self._held_back += [(words, each) for each in given]
        elif self._raw is None:
            self.connection.exec_driver_sql(words, given if len(given) > 1 else given[0])
        elif len(given) > 1:
            self._raw.executemany(words, given)
        else:
            self._raw.execute(words, given[0])

    def many(self, said: Said, rows: Iterable[Given]) -> None:
        """Send it once with each of those values."""
        words, sent = said.to(self)
        given = map(sent, rows) if sent else rows
        if self._raw is not None:
            self._raw.executemany(words, given)
        elif every := list(given):
            self.connection.exec_driver_sql(words, every)
