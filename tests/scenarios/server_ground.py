"""The ground of a scenario on the shop's server: a database of its own, copied from a template."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from bookmaking import AT, KEY, SHOP, TAXES, server_url
from desk.servers import APP_ROLE
from sqlalchemy import Engine
from sqlalchemy.exc import ProgrammingError

from posdesk.clock import Clock
from posdesk.desk.desk import Desk
from posdesk.keys import TillKey
from posdesk.ledger.proof import BadRecord
from posdesk.scenarios.ground import Beginning, Ground
from posdesk.settings import Till
from posdesk.store import whole
from posdesk.store.engine import create_books, open_books
from posdesk.store.faults import BooksRefused, told_plainly
from posdesk.store.postgres import engine_for, let_role_work
from posdesk.store.tables import TABLES

_numbers = count(1)


def _tables(check: whole._Check) -> None:
    """As the verifier does it; the shape the chain remembers is the server's, and no file has it."""
    check.rows.finish()
    whole._check_settings(check.raw, check.settings)


_FILLED = " union all ".join(
    f"select '{name}' where exists (select from {name})" for name in TABLES
)


@cache
def _bare_file() -> bytes:
    """Books as a file without a row and without the wall: only tables to put rows into."""
    with tempfile.TemporaryDirectory() as place:
        books = Path(place) / "shop.books"
        create_books(books, SHOP, TAXES, KEY, AT)
        with contextlib.closing(sqlite3.connect(books)) as raw:
            asked = "select name from sqlite_master where type = 'trigger'"
            for (name,) in raw.execute(asked).fetchall():
                raw.execute(f"drop trigger {name}")
            for name in TABLES:
                raw.execute(f"delete from {name}")
            raw.commit()
        return books.read_bytes()


@dataclass
class ServerGround:
    """Books in a database of the server whose owner's URL is `server`."""

    server: str
    folder: Path
    templates: dict[object, str] = field(default_factory=dict)
    engine: str = field(default="postgresql", init=False)
    database: str = field(default="", init=False)
    beginning: Beginning | None = field(default=None, init=False)
    script: Engine | None = field(default=None, init=False)
    others: list[ServerGround] = field(default_factory=list, init=False)

    def make(self, beginning: Beginning) -> None:
        """Made once for each kind of shop, a copy of that from then on."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.beginning = beginning
        kind = (beginning.shop, beginning.taxes, beginning.till)
        if kind not in self.templates:
            self.templates[kind] = name = f"scenarios_{next(_numbers)}"
            self._run(f"create database {name}")
            url = server_url(self.server, name)
            create_books(
                url,
                beginning.shop,
                beginning.taxes,
                beginning.key,
                beginning.at,
                Till(beginning.till),
                fill=beginning.fill,
            )
            engine = engine_for(url)
            with engine.begin() as granting:
                let_role_work(granting, APP_ROLE)
            engine.dispose()
        self.database = f"scenario_{next(_numbers)}"
        self._copy(self.templates[kind], self.database)

    def open(self, key: TillKey, clock: Clock) -> Desk:
        """A desk of the application's role."""
        where = server_url(self.server, self.database, role=APP_ROLE)
        return Desk(open_books(where, key, clock), key, clock, self.folder)

    @contextmanager
    def program(self) -> Iterator[Any]:
        """The application's role."""
        if self.script is None:
            self.script = engine_for(server_url(self.server, self.database, role=APP_ROLE))
        try:
            with told_plainly(), self.script.begin() as connection:
                yield connection
        except ProgrammingError as denied:
            if not isinstance(denied.orig, psycopg.errors.InsufficientPrivilege):
                raise
            raise BooksRefused(rule="permission") from denied

    def _let_go(self) -> None:
        if self.script is not None:
            self.script.dispose()
            self.script = None

    @contextmanager
    def owner(self) -> Iterator[Any]:
        """The tables' owner; no trigger speaks meanwhile."""
        engine = engine_for(server_url(self.server, self.database))
        try:
            with engine.begin() as connection:
                connection.exec_driver_sql("set local session_replication_role = replica")
                yield connection
        finally:
            engine.dispose()

    def keep(self, name: str) -> None:
        """A copy of the database."""
        self._let_go()
        self._copy(self.database, f"{self.database}_{name.replace('-', '_')}")

    def put_back(self, name: str) -> None:
        """The copy takes the database's place."""
        self._let_go()
        self._run(f"drop database {self.database} with (force)")
        self._copy(f"{self.database}_{name.replace('-', '_')}", self.database)

    def trouble(self) -> str:
        """What the stand-alone verifier says of the same rows in a file."""
        with tempfile.TemporaryDirectory(dir=self.folder) as place:
            books = Path(place) / "shop.books"
            self._as_file(books)
            with pytest.MonkeyPatch.context() as patched:
                patched.setattr(whole._Check, "tables", _tables)
                try:
                    whole.verify(books, signatures=True)
                except BadRecord as bad:
                    return str(bad)
        return ""

    def _as_file(self, books: Path) -> None:
        books.write_bytes(_bare_file())
        owner = psycopg.connect(server_url(self.server, self.database))
        with owner as there, contextlib.closing(sqlite3.connect(books)) as here:
            for (name,) in there.execute(_FILLED).fetchall():
                columns = [f'"{column.name}"' for column in TABLES[name].columns]
                rows = there.execute(f"select {', '.join(columns)} from {name}").fetchall()
                places = ", ".join("?" * len(columns))
                into = f"insert into {name} ({', '.join(columns)}) values ({places})"
                here.executemany(into, rows)
            here.commit()

    def beside(self, name: str) -> Ground:
        """Another database; dropped with this one."""
        other = ServerGround(self.server, self.folder / name)
        self.others.append(other)
        return other

    def drop(self) -> None:
        """Away with it."""
        for other in self.others:
            other.drop()
        self._let_go()
        if self.database:
            self._run(f"drop database if exists {self.database} with (force)")

    def _copy(self, source: str, copy: str) -> None:
        self._run(f"create database {copy} template {source} strategy file_copy")
        self._run(f"revoke temporary on database {copy} from public")

    def _run(self, statement: str) -> None:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(statement)
