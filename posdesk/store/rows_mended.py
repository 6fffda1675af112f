"""Rows put back to what their seals say (PROMISE SE-004): what somebody wrote over, or took away.

A payload holds every row of its act, so nothing is believed but the chain, and that only when all
of it is proved. A row is given no value but the sealed one; a row that no seal knows stays, and is
named. Whoever owns the tables does this: the program's own role may not write over a row at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, func, insert, select, text, update
from sqlalchemy.exc import ProgrammingError

from posdesk.errors import Fault
from posdesk.ledger.chain import HASHED_COLUMNS, KEY_COLUMNS, SEALED_COLUMNS, decode, row_values
from posdesk.ledger.proof import ChainProof, Record
from posdesk.store import postgres, schema, sqlite
from posdesk.store.chain_end import read_keys
from posdesk.store.faults import told_plainly
from posdesk.store.ledger_tables import JOURNAL, POSTING, TXN
from posdesk.store.lock import BooksLock
from posdesk.store.tables import TABLES  # and with it every table

_SLICE = 400
_COLUMNS = [JOURNAL.c[name] for name in Record._fields]
_GUARDED = text(
    "select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid "
    "join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' "
    "and not t.tgisinternal"
)


@dataclass(frozen=True, slots=True)
class RowsMended:
    """Rows that say again what was sealed, and rows that could not be put right, each by name."""

    mended: tuple[str, ...]
    left: tuple[str, ...]


def mend_books(where: str | Path) -> RowsMended:
    """Mend the closed books of a file, or of a server by the URL of the tables' owner.

    BadRecord where the chain itself is not whole: then nothing is changed. Fault("books_locked")
    while the file is open, ("read_only") for a role that does not own the tables.
    """
    if postgres.is_server(where):
        engine = postgres.engine_for(str(where))
        try:
            with told_plainly(), engine.begin() as connection:
                tables = connection.execute(_GUARDED).scalars().all()
                _guards(connection, tables, "disable")
                done = mend_rows(connection)
                _guards(connection, tables, "enable")
                return done
        except ProgrammingError as refused:  # they are somebody else's tables
            raise Fault("read_only", str(engine.url)) from refused
        finally:
            engine.dispose()
    path = Path(where).resolve()
    lock, engine = BooksLock(path), sqlite.engine_for(path, building=True)
    try:
        with told_plainly(), sqlite.writers_of(engine).begin() as connection:
            found = "select name from sqlite_master where type = 'trigger'"
            for name in connection.exec_driver_sql(found).scalars().all():
                connection.exec_driver_sql(f'drop trigger "{name}"')
            connection.exec_driver_sql("pragma defer_foreign_keys = on")
            done = mend_rows(connection)
            schema.put_triggers_back(connection)
            return done
    finally:
        engine.dispose()
        lock.release()


def mend_rows(connection: Connection) -> RowsMended:
    """The same on a connection that no guard stops; nothing is changed before all is proved."""
    ring, _ = read_keys(connection)
    proof = ChainProof(ring)
    for _, record in _records(connection):
        proof.take(record)
    proof.finish()
    work = _Mending(connection)
    for place, record in _records(connection):
        work.take(place, decode(record.payload))
    work.count()
    return RowsMended(tuple(work.mended), tuple(work.left))


def _guards(connection: Connection, tables: Sequence[str], verb: str) -> None:
    for table in tables:
        connection.exec_driver_sql(f'alter table "{table}" {verb} trigger user')


def _records(connection: Connection) -> Iterator[tuple[int, Record]]:
    """Every record with its place, till after till, each in its order."""
    place: int | None = None
    while True:
        asked = select(JOURNAL.c.id, *_COLUMNS).order_by(JOURNAL.c.id).limit(_SLICE)
        rows = connection.execute(asked if place is None else asked.where(JOURNAL.c.id > place))
        found = rows.all()
        for row in found:
            yield row[0], Record._make(row[1:])
        if len(found) < _SLICE:
            return
        place = found[-1][0]


class _Mending:
    """One pass over the seals."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.mended: list[str] = []
        self.left: list[str] = []
        self._sealed: dict[str, int] = dict.fromkeys((*SEALED_COLUMNS, "posting"), 0)

    def take(self, place: int, content: Mapping[str, Any]) -> None:
        """The rows of one act as its payload tells them."""
        known = select(TXN.c.id).where(TXN.c.id == place)
        if self._connection.execute(known).first() is None:
            self._connection.execute(insert(TXN).values(id=place))
            self.mended.append(f"txn {place}")
        self._postings(place, content["postings"])
        for table, rows in content["rows"].items():
            for row in rows:
                self._row(table, row, place)

    def count(self) -> None:
        """Tables with rows that no seal knows are named; what they say is nobody's."""
        for name, sealed in self._sealed.items():
            there = self._connection.execute(
                select(func.count()).select_from(TABLES[name])
            ).scalar_one()
            if there > sealed:
                self.left.append(f"{name}: {there - sealed}")

    def _postings(self, place: int, said: Sequence[Sequence[Any]]) -> None:
        sealed = [(no, account, minor) for no, (account, minor) in enumerate(said, 1)]
        asked = select(POSTING.c.no, POSTING.c.account, POSTING.c.minor)
        found = self._connection.execute(asked.where(POSTING.c.txn == place)).all()
        self._sealed["posting"] += len(sealed)
        if sorted(tuple(row) for row in found) == sealed:
            return
        self._connection.execute(delete(POSTING).where(POSTING.c.txn == place))
        legs = [{"txn": place, "no": no, "account": a, "minor": m} for no, a, m in sealed]
        if legs:
            self._connection.execute(insert(POSTING), legs)
        self.mended.append(f"posting {place}")

    def _row(self, name: str, sealed: Sequence[Any], place: int) -> None:
        table, columns = TABLES[name], SEALED_COLUMNS[name]
        self._sealed[name] += 1
        said = dict(zip(columns, sealed, strict=True))
        told = f"{name} {'/'.join(str(part) for part in sealed[: KEY_COLUMNS[name]])}"
        key = and_(*(table.c[column] == said[column] for column in columns[: KEY_COLUMNS[name]]))
        hashed = {column for column in columns if (name, column) in HASHED_COLUMNS}
        act = {"txn": place} if "txn" in table.columns else {}
        found = self._connection.execute(select(table).where(key)).mappings().first()
        if found is None:
            self._put(table, said | act, hashed, told)
            return
        now = dict(zip(columns, row_values(name, dict(found)), strict=True))
        wrong = {column: said[column] for column in columns if now[column] != said[column]}
        if act and found["txn"] != place:
            wrong |= act
        if hashed & set(wrong):  # the seal holds only what such a thing hashes to
            self.left.append(told)
            wrong = {column: value for column, value in wrong.items() if column not in hashed}
        if wrong:
            self._connection.execute(update(table).where(key).values(**wrong))
            self.mended.append(told)

    def _put(self, table: Table, row: Mapping[str, Any], hashed: set[str], told: str) -> None:
        if hashed:
            self.left.append(told)
            return
        self._connection.execute(insert(table).values(**row))
        self.mended.append(told)
