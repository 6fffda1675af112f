"""The shape of a books file as a fingerprint. Standard library only: the verifier asks it too."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

SQLITE_SHAPE = (
    "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_schema "
    "where name not like 'sqlite%' order by type, name"
)


def digest(said: Iterable[str]) -> str:
    """SHA-256 over what the engine says of its tables, indexes and triggers."""
    return hashlib.sha256("\n".join(said).encode()).hexdigest()


def changed_object(said: Iterable[str]) -> str:
    """Which table, index or trigger is missing, other or one too many, against new books.

    Asked once the shape is known to be wrong; only now is the program itself needed.
    """
    from sqlalchemy import create_engine, text

    from posdesk.store import schema

    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        schema.make(connection)
        wanted = set(connection.execute(text(SQLITE_SHAPE)).scalars())
    engine.dispose()
    odd = sorted(wanted ^ set(said))
    return " ".join(odd[0].split(" ", 2)[:2]) if odd else "the tables"
