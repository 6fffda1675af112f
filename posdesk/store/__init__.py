"""The books on disk. The only room with SQLAlchemy: tables, triggers, shelves, one unit of work."""

from __future__ import annotations

from posdesk.late import loaded_later

# What SQLAlchemy loads for programs that wait otherwise, or look for plug-ins: a fifth of itself.
_SQLITES = ("sqlalchemy.dialects.sqlite.aiosqlite", "sqlalchemy.dialects.sqlite.pysqlcipher")
with loaded_later("asyncio", "importlib.metadata", *_SQLITES):
    import sqlalchemy.dialects.sqlite  # noqa: F401
