"""An act opened in the books, and what it begins with read, in one statement.

At the counter every statement of an act counts (PERFORMANCE 3, goal 3): whether the operation was
booked before, whether the shift runs and how a plan stands come home with the act's first row.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ScalarSelect, Select, TextClause, bindparam, exists, select, text
from sqlalchemy.dialects import sqlite

from posdesk.store.ledger_tables import JOURNAL, TXN, place_id
from posdesk.store.said import Said
from posdesk.store.trade_tables import SHIFT, SHIFT_CLOSE

_IS_OPEN = (
    select(SHIFT_CLOSE.c.number.is_(None))
    .select_from(
        SHIFT.outerjoin(
            SHIFT_CLOSE,
            (SHIFT_CLOSE.c.till == SHIFT.c.till) & (SHIFT_CLOSE.c.number == SHIFT.c.number),
        )
    )
    .where(SHIFT.c.till == bindparam("till"))
    .order_by(SHIFT.c.number.desc())
    .limit(1)
    .scalar_subquery()
)


class Begun(NamedTuple):
    """As it stood before the act's first row: whether the till's shift runs, and of `plan` (empty:
    of none) the row that `plan_questions.NEWEST` asks for."""

    shift_open: bool
    plan: str
    newest: tuple[Any, ...]


def _opening(*more: ScalarSelect[Any]) -> TextClause:
    """In words: made of the columns of a RETURNING, SQLAlchemy leaves their tables' names out."""
    booked = exists().where(JOURNAL.c.operation == bindparam("operation"))
    asked: Select[Any] = select(_IS_OPEN, *more)
    fresh: Select[Any] = select(bindparam("act")).where(~booked)
    named = sqlite.dialect(paramstyle="named")
    told, row = asked.compile(dialect=named), fresh.compile(dialect=named)
    fixed = {name: value for name, value in told.params.items() if value is not None}
    answers = str(told).removeprefix("SELECT ")
    return text(f"INSERT INTO {TXN.name} (id) {row} RETURNING {answers}").bindparams(**fixed)


_PLAIN = Said(_opening(), "act", "operation", "till")


@cache
def _on_plan() -> Said:
    from posdesk.store.shelves.plan_questions import NEWEST_APART  # with the tables of plans

    return Said(_opening(*NEWEST_APART), "act", "operation", "till", "number")


def opened(wire: Any, place: tuple[int, int, int], operation: str, plan: str) -> Begun | None:
    """Insert the act's row for the entry at `place` (till, epoch, seq); None, and nothing is
    inserted, where the operation was booked before."""
    asked = (place_id(*place), operation, place[0])
    row = wire.one(_on_plan(), *asked, plan) if plan else wire.one(_PLAIN, *asked)
    return None if row is None else Begun(bool(row[0]), plan, tuple(row[1:]))
