"""A condition the database refuses a row for, and the fence of a sealed table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guard:
    """`message` is raised when `condition` holds. `engine` names the only one that can ask."""

    message: str
    condition: str
    engine: str = ""


@dataclass(frozen=True, slots=True)
class Fence:
    """A sealed table: no update, no delete, and an insert only past every guard."""

    table: str
    guards: tuple[Guard, ...]


def taken(table: str, *columns: str) -> Guard:
    """No row with those columns is there: REPLACE would delete it without a word."""
    same = " and ".join(f"{column} = new.{column}" for column in columns)
    return Guard(f"E_TAKEN {table}", f"exists (select 1 from {{s}}{table} where {same})")


def act_sealed(table: str) -> Guard:
    """The act of the row is still open."""
    return Guard(f"E_SEALED {table}", "exists (select 1 from {s}journal where id = new.txn)")
