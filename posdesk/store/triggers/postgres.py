"""The guards as PostgreSQL trigger functions. Every table is named with its schema.

A temporary table may shadow a bare name inside a function, so none is bare; the application's role
may make neither temporary tables nor anything else (see `store.postgres`).
"""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence
from posdesk.store.triggers.guards import FENCES

SCHEMA = "public"
_GENESIS = "'\\x" + "00" * 32 + "'::bytea"


def statements() -> list[str]:
    """The functions and triggers, in the order they are made."""
    made = [
        f"create function {SCHEMA}.sealed_refuse() returns trigger language plpgsql as "
        "$body$ begin raise exception using errcode = 'integrity_constraint_violation', "
        "message = 'E_SEALED ' || tg_table_name; end $body$"
    ]
    for fence in FENCES:
        table = fence.table
        made.append(
            f"create function {SCHEMA}.{table}_check() returns trigger language plpgsql as "
            f"$body$ begin {_body(fence)} return new; end $body$"
        )
        made.append(
            f"create trigger {table}_insert before insert on {SCHEMA}.{table} "
            f"for each row execute function {SCHEMA}.{table}_check()"
        )
        for verb, each in (("update", "row"), ("delete", "row"), ("truncate", "statement")):
            made.append(
                f"create trigger {table}_no_{verb} before {verb} on {SCHEMA}.{table} "
                f"for each {each} execute function {SCHEMA}.sealed_refuse()"
            )
    return made


def _body(fence: Fence) -> str:
    return " ".join(
        f"if {guard.condition.format(s=f'{SCHEMA}.', genesis=_GENESIS)} then "
        "raise exception using errcode = 'integrity_constraint_violation', "
        f"message = '{guard.message}'; end if;"
        for guard in fence.guards
        if guard.engine in ("", "postgresql")
    )
