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
