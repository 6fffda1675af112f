"""The books made, and their shape as a fingerprint that the chain remembers."""

from __future__ import annotations

from sqlalchemy import Connection, text

from posdesk.errors import Fault
from posdesk.ledger.matrix import FACES as ALLOWED
from posdesk.store import person_index, product_index
from posdesk.store.columns import METADATA, tell_postgres
from posdesk.store.ledger_tables import FACES
from posdesk.store.look_back_indexes import JOURNAL_KIND, SALE_PAID
from posdesk.store.shape import SQLITE_SHAPE, digest
from posdesk.store.tables import TABLES
from posdesk.store.triggers import postgres, sqlite

LOOK_BACK = (SALE_PAID, JOURNAL_KIND)  # named here, so that no books are made without them
_MISNAMED = "select name from sqlite_schema where sql is not null and instr(sql, name) = 0"
_SHAPE = {
    "sqlite": SQLITE_SHAPE,
    "postgresql": (
        "select said from ("
        "select 'column ' || c.relname || ' ' || a.attnum || ' ' || a.attname || ' ' "
        "|| format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull as said "
        "from pg_attribute a join pg_class c on c.oid = a.attrelid "
        "join pg_namespace n on n.oid = c.relnamespace "
        "where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped "
        "union all select 'trigger ' || pg_get_triggerdef(t.oid) || ' ' "
        "|| cast(t.tgenabled as text) "
        "from pg_trigger t join pg_class c on c.oid = t.tgrelid "
        "join pg_namespace n on n.oid = c.relnamespace "
        "where n.nspname = 'public' and not t.tgisinternal "
        "union all select 'function ' || pg_get_functiondef(p.oid) from pg_proc p "
        "join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' "
        "union all select 'constraint ' || conname || ' ' || pg_get_constraintdef(k.oid) "
        "from pg_constraint k join pg_namespace n on n.oid = k.connamespace "
        "where n.nspname = 'public' "
        "union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'"
        ') everything order by said collate "C"'
    ),
}


def make(connection: Connection) -> None:
    """Every table, the rows of the wall, then every trigger."""
    if connection.dialect.name == "postgresql":
        tell_postgres()
    METADATA.create_all(connection, list(TABLES.values()))
    rows = [
        {"credit": credit, "debit": debit} for credit, debits in ALLOWED.items() for debit in debits
    ]
    connection.execute(FACES.insert(), rows)
    for statement in beyond_tables(connection):
        connection.exec_driver_sql(statement)


def put_triggers_back(connection: Connection) -> None:
    """Make the wall of a SQLite file whole again."""
    for name, statement in sqlite.statements().items():
        connection.exec_driver_sql(f"drop trigger if exists {name}")
        connection.exec_driver_sql(statement)
    for name in METADATA.tables:  # where a table itself is damaged nothing is put back at all
        connection.exec_driver_sql(f"explain insert into {name} select * from {name}")
    misnamed = connection.exec_driver_sql(_MISNAMED).scalar()
    if misnamed is not None:
        raise Fault("books_corrupt", f"{misnamed} is called otherwise in its own words")


def fingerprint(connection: Connection) -> str:
    """SHA-256 over every table, index and trigger as the engine tells them."""
    said = connection.execute(text(_SHAPE[connection.dialect.name])).scalars().all()
    return digest(said)


def beyond_tables(connection: Connection) -> list[str]:
    """What is made after the tables: the indexes of words, then the wall."""
    if connection.dialect.name == "sqlite":
        indexes = (*product_index.SQLITE_INDEX, *person_index.SQLITE_INDEX)
        return [*indexes, *sqlite.statements().values()]
    indexed = (*product_index.POSTGRES_INDEX, *person_index.POSTGRES_INDEX)
    return [*indexed, *postgres.statements()]
