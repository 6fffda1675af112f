"""The shape of books as a fingerprint that the chain remembers.

It is asked at every opening, so it loads nothing of what makes books.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from posdesk.store.said import Link, Said, Wire
from posdesk.store.shape import SQLITE_SHAPE, digest

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SHAPE = {
    "sqlite": Said(SQLITE_SHAPE),
    "postgresql": Said(
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


def fingerprint(over: Connection | Link) -> str:
    """SHA-256 over every table, index and trigger as the engine tells them."""
    wire = Wire(over)
    return digest(said for (said,) in wire.rows(_SHAPE[wire.engine]))
