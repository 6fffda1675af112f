"""Books on the shop's server brought up to date: copied aside first, all or nothing.

One transaction, by whoever owns the tables; tills that work as the application's role are told.
PostgreSQL undoes tables as well as rows, so a fault at any instruction leaves the old books.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from sqlalchemy import Connection, Engine, insert, select, text

from posdesk.errors import Fault
from posdesk.ledger.matrix import FACES as ALLOWED
from posdesk.store import migrations, postgres, schema, sold_index
from posdesk.store.columns import METADATA, tell_postgres
from posdesk.store.ledger_tables import FACES, JOURNAL
from posdesk.store.migrations import ways_back_calendar as days_marked
from posdesk.store.migrations import ways_back_search as sold_before
from posdesk.store.migrations.old_credits import BROUGHT, credits_in
from posdesk.store.migrations.ways_back_parcels import PAYMENT_DAY
from posdesk.store.opening import version_in
from posdesk.store.past_tables import OLD_CREDIT
from posdesk.store.plain_tables import SETTING
from posdesk.store.search_tables import SOLD_BEFORE
from posdesk.store.shop_settings import CALENDAR
from posdesk.store.tables import TABLES

_MAY = text(
    "select has_schema_privilege('public', 'create') and pg_has_role(tableowner, 'usage') "
    "from pg_tables where schemaname = 'public' and tablename = 'journal'"
)
_TABLES = text("select tablename from pg_tables where schemaname = 'public' order by tablename")
_FUNCTIONS = text(
    "select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'public'::regnamespace "
    "and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')"
)
_INDEXES = text("select indexname from pg_indexes where schemaname = 'public'")
_SCHEMAS = text("select nspname from pg_namespace")
_WORKERS = text(
    "select distinct grantee from information_schema.role_table_grants "
    "where table_schema = 'public' and table_name = 'journal' and grantee <> grantor"
)
_TILLS = text("select distinct till from public_key order by till")
_TRY = text("select pg_try_advisory_xact_lock(:family, :till)")


@dataclass(frozen=True, slots=True)
class ServerStep:
    """What a step to version `number` does beside making tables that are missing."""

    number: int
    before: Callable[[Connection], None] = lambda connection: None
    after: Callable[[Connection], None] = lambda connection: None


def bring_up(engine: Engine) -> str:
    """Upgrade older books; the schema that holds the copy made first, empty when none was due.

    Fault("books_older") where this role may not, ("books_locked") while a till is at work.
    """
    with engine.begin() as connection:
        if not postgres.has_books(connection) or not _due(version_in(connection)):
            return ""
        if not connection.execute(_MAY).scalar():
            raise Fault("books_older", f"version {version_in(connection)}")
        _be_alone(connection)
        version = version_in(connection)  # somebody may have been quicker
        due = _due(version)
        if not due:
            return ""
        copy = _copied(connection, version)
        _take(connection, due)
        return copy


def _due(version: int) -> list[ServerStep]:
    return [step for step in STEPS if step.number > version]


def _be_alone(connection: Connection) -> None:
    for till in (0, *connection.execute(_TILLS).scalars().all()):
        asked = {"family": postgres.LOCK_FAMILY, "till": till}
        if not connection.execute(_TRY, asked).scalar():
            raise Fault("books_locked", f"till {till}")


def _copied(connection: Connection, version: int) -> str:
    """Every table as it stands, in a schema of its own that no till may look into."""
    there = set(connection.execute(_SCHEMAS).scalars().all())
    names = (f"before_version_{migrations.VERSION}_{each}" for each in count(1))
    copy = next(name for name in names if name not in there)
    connection.exec_driver_sql(f"create schema {copy}")
    for table in connection.execute(_TABLES).scalars().all():
        connection.exec_driver_sql(f'create table {copy}."{table}" as table public."{table}"')
    return copy


def _take(connection: Connection, due: list[ServerStep]) -> None:
    tell_postgres()
    workers = connection.execute(_WORKERS).scalars().all()
    for function in connection.execute(_FUNCTIONS).scalars().all():
        connection.exec_driver_sql(f"drop function {function} cascade")  # its triggers with it
    for step in due:
        step.before(connection)
    METADATA.create_all(connection, list(TABLES.values()))
    for step in due:
        step.after(connection)
    there = set(connection.execute(_INDEXES).scalars().all())
    for statement in schema.beyond_tables(connection):
        words = statement.split()
        if words[:2] != ["create", "index"] or words[2] not in there:
            connection.exec_driver_sql(statement)
    for role in workers:
        postgres.let_role_work(connection, role)


def _fill_old_credits(connection: Connection) -> None:
    asked = select(JOURNAL.c.payload).where(JOURNAL.c.kind == BROUGHT)
    for payload in connection.execute(asked).scalars().all():
        for row in credits_in(payload):
            names = (column.name for column in OLD_CREDIT.columns)
            connection.execute(insert(OLD_CREDIT), dict(zip(names, row, strict=True)))


def _forget_persons(connection: Connection) -> None:
    connection.exec_driver_sql("drop table public.person")  # nobody was kept as one before


def _learn_faces(connection: Connection) -> None:
    """What the wall has learnt since: pairs of accounts that may face each other."""
    there = {(row.credit, row.debit) for row in connection.execute(select(FACES))}
    rows = [
        {"credit": credit, "debit": debit}
        for credit, debits in ALLOWED.items()
        for debit in debits
        if (credit, debit) not in there
    ]
    if rows:
        connection.execute(insert(FACES), rows)


def _of_every_way_back(connection: Connection) -> None:
    _learn_faces(connection)
    words = PAYMENT_DAY.replace("index", "index if not exists", 1)  # of a table that was there
    connection.exec_driver_sql(words)
    sold = connection.exec_driver_sql(sold_before.BROUGHT).all()
    if rows := sold_index.rows_of((row.sku, row.text) for row in sold):
        connection.execute(insert(SOLD_BEFORE), rows)
    shut = connection.exec_driver_sql(days_marked.SHUT).scalars().all()
    down = connection.exec_driver_sql(days_marked.DOWN).all()
    if said := days_marked.copy_of(shut, [(row.since, row.until) for row in down]):
        connection.execute(insert(SETTING), {"key": CALENDAR, "value": said})


# One for each step of `migrations.steps`: the same books come of both.
STEPS: tuple[ServerStep, ...] = (
    ServerStep(2, after=_fill_old_credits),
    ServerStep(3),
    ServerStep(4, before=_forget_persons, after=_learn_faces),
    ServerStep(5, after=_of_every_way_back),
)
