"""What our own connection may never be made to do: change the books' shape or their settings.

A file's owner can drop a trigger with another program; the chain and the schema's fingerprint tell.
But nothing that runs through this program, by whatever mistake, gets that far (PERFORMANCE 4).
"""

from __future__ import annotations

import sqlite3

_NEVER = frozenset(
    {
        sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH, sqlite3.SQLITE_ALTER_TABLE,
        sqlite3.SQLITE_CREATE_INDEX, sqlite3.SQLITE_CREATE_TABLE, sqlite3.SQLITE_CREATE_TRIGGER,
        sqlite3.SQLITE_CREATE_VIEW, sqlite3.SQLITE_CREATE_VTABLE,
        sqlite3.SQLITE_CREATE_TEMP_INDEX, sqlite3.SQLITE_CREATE_TEMP_TABLE,
        sqlite3.SQLITE_CREATE_TEMP_TRIGGER, sqlite3.SQLITE_CREATE_TEMP_VIEW,
        sqlite3.SQLITE_DROP_INDEX, sqlite3.SQLITE_DROP_TABLE, sqlite3.SQLITE_DROP_TRIGGER,
        sqlite3.SQLITE_DROP_VIEW, sqlite3.SQLITE_DROP_VTABLE, sqlite3.SQLITE_DROP_TEMP_INDEX,
        sqlite3.SQLITE_DROP_TEMP_TABLE, sqlite3.SQLITE_DROP_TEMP_TRIGGER,
        sqlite3.SQLITE_DROP_TEMP_VIEW,
    }
)  # fmt: skip
_FIXED_SETTINGS = frozenset(
    {
        "writable_schema", "ignore_check_constraints", "foreign_keys", "recursive_triggers",
        "trusted_schema", "journal_mode", "synchronous", "user_version", "application_id",
        "legacy_alter_table", "locking_mode", "schema_version",
    }
)  # fmt: skip


def stand_at(raw: sqlite3.Connection) -> None:
    """From now on this connection takes rows, and nothing else."""
    raw.set_authorizer(_may)


def _may(
    action: int, first: str | None, second: str | None, database: str | None, inside: str | None
) -> int:
    if action in _NEVER:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and second is not None and first in _FIXED_SETTINGS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK
