"""The guards as SQLite triggers."""

from __future__ import annotations

from posdesk.store.triggers.guard import Fence
from posdesk.store.triggers.guards import FENCES

_GENESIS = "x'" + "00" * 32 + "'"


def statements() -> dict[str, str]:
    """Every trigger by its name: the statement that makes it."""
    made: dict[str, str] = {}
    for fence in FENCES:
        table = fence.table
        made[f"{table}_insert"] = (
            f"create trigger {table}_insert before insert on {table} begin {_body(fence)} end"
        )
        for verb in ("update", "delete"):
            made[f"{table}_no_{verb}"] = (
                f"create trigger {table}_no_{verb} before {verb} on {table} "
                f"begin select raise(abort, 'E_SEALED {table}'); end"
            )
    return made


def _body(fence: Fence) -> str:
    return " ".join(
        f"select raise(abort, '{guard.message}') "
        f"where {guard.condition.format(s='', genesis=_GENESIS)};"
        for guard in fence.guards
        if guard.engine in ("", "sqlite")
    )
