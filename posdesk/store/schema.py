"""The books made, and their wall made whole again."""

from __future__ import annotations

from sqlalchemy import Connection

from posdesk.errors import Fault
from posdesk.ledger.matrix import FACES as ALLOWED
from posdesk.store import person_index, product_index, sold_index
from posdesk.store.columns import METADATA, tell_postgres
from posdesk.store.ledger_tables import FACES
from posdesk.store.look_back_indexes import JOURNAL_KIND, SALE_PAID
from posdesk.store.tables import TABLES
from posdesk.store.triggers import postgres, sqlite

LOOK_BACK = (SALE_PAID, JOURNAL_KIND)  # named here, so that no books are made without them
_MISNAMED = "select name from sqlite_schema where sql is not null and instr(sql, name) = 0"


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


def beyond_tables(connection: Connection) -> list[str]:
    """What is made after the tables: the indexes of words, then the wall."""
    if connection.dialect.name == "sqlite":
        indexes = (
            *product_index.SQLITE_INDEX,
            *person_index.SQLITE_INDEX,
            *sold_index.SQLITE_INDEX,
        )
        return [*indexes, *sqlite.statements().values()]
    indexed = (
        *product_index.POSTGRES_INDEX,
        *person_index.POSTGRES_INDEX,
        *sold_index.POSTGRES_INDEX,
    )
    return [*indexed, *postgres.statements()]
