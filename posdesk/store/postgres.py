"""PostgreSQL as the shop's server: same tables, same shelves, same walls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from posdesk.errors import Fault

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

_SPELLINGS = ("postgresql://", "postgres://")
LOCK_FAMILY = 0x50445331


def is_server(where: str | Path) -> bool:
    """Whether `where` names a server's books rather than a file."""
    return isinstance(where, str) and where.startswith(_SPELLINGS)


def engine_for(url: str) -> Engine:
    """The engine over a server's books. Temporary tables come last in every search for a name."""
    from sqlalchemy import create_engine

    bare = next(url.removeprefix(start) for start in _SPELLINGS if url.startswith(start))
    return create_engine(
        f"postgresql+psycopg://{bare}",
        pool_size=4,
        connect_args={"prepare_threshold": 1, "options": "-c search_path=public,pg_temp"},
    )


def has_books(connection: Connection) -> bool:
    """Whether the database holds books already."""
    found = connection.exec_driver_sql("select to_regclass('public.journal') is not null")
    return bool(found.scalar())


def take_turn(engine: Engine, till: int) -> Callable[[], None]:
    """Be the only one who writes as that till; Fault("books_locked") when somebody does.

    The server lets go by itself when the connection ends.
    """
    raw = engine.raw_connection()
    raw.detach()
    cursor = raw.cursor()
    cursor.execute(f"select pg_try_advisory_lock({LOCK_FAMILY}, {till})")
    row = cursor.fetchone()
    raw.commit()
    if row is None or not row[0]:
        raw.close()
        raise Fault("books_locked", f"till {till}")
    return raw.close


def let_role_work(connection: Connection, role: str) -> None:
    """Give the application's role what it needs: no UPDATE or DELETE of sealed rows, no DDL.

    The owner of the tables is somebody else. `role` must be a plain name (ValueError otherwise).
    """
    if not role.isidentifier() or not role.isascii():
        raise ValueError(role)
    from posdesk.store.tables import PLAIN, SEALED  # a till asks for less than all of them

    sealed = ", ".join(f"public.{table.name}" for table in SEALED)
    plain = ", ".join(f"public.{table.name}" for table in PLAIN)
    database = connection.exec_driver_sql("select quote_ident(current_database())").scalar_one()
    for statement in (
        f"revoke temporary on database {database} from public",
        "revoke create on schema public from public",
        f"grant usage on schema public to {role}",
        f"grant select, insert on {sealed} to {role}",
        f"grant select, insert, update, delete on {plain} to {role}",
        f"grant usage on all sequences in schema public to {role}",
    ):
        connection.exec_driver_sql(statement)
