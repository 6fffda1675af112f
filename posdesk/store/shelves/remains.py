"""What is left of a sale or a plan whose rows are lost in part, and what stands in its place.

Nothing is ever put between rows that were sealed before: what a paper proves above such remains is
booked anew, under the next number, and the number on the paper leads there.
"""

from __future__ import annotations

from sqlalchemy import Select, bindparam, func, literal_column, select, union_all

from posdesk.clock import Moment
from posdesk.instalments.credit import CORRECTED
from posdesk.store.columns import day_number
from posdesk.store.ledger_tables import CONTRACT
from posdesk.store.plan_tables import PLAN, PLAN_CREDIT, PLAN_DUE, PLAN_PAPER, PLAN_SCHEDULE
from posdesk.store.said import Said
from posdesk.store.shelves import plan_questions
from posdesk.store.trade_tables import DOCUMENT, HONOURED, SALE, SALE_LINE, SALE_TENDER
from posdesk.store.unit import Unit

ANEW = "anew"  # kind of an honoured paper: `plan` names what stands in its place
_INSTEAD = Said(
    select(HONOURED.c.plan).where(
        HONOURED.c.paper == bindparam("number"), HONOURED.c.kind == literal_column("'anew'")
    ),
    "number",
)
_NAMED = (
    SALE.c.number, SALE_LINE.c.sale, SALE_TENDER.c.sale, PLAN.c.number, PLAN_SCHEDULE.c.plan,
    PLAN_DUE.c.plan, PLAN_CREDIT.c.plan, PLAN_PAPER.c.document, CONTRACT.c.id, DOCUMENT.c.number,
)  # fmt: skip
_MOVED = select(func.coalesce(func.max(PLAN_CREDIT.c.after), 0)).where(
    PLAN_CREDIT.c.plan == bindparam("number")
)


def anew(number: str) -> str:
    """Under what it is kept that something stands in the place of that number."""
    return f"{number} {ANEW}"


def _any_left() -> Select[int]:
    asked = union_all(*(select(column).where(column == bindparam("number")) for column in _NAMED))
    return select(func.count()).select_from(asked.subquery())


class RemainsShelf:
    """Numbers of which rows are left, whole or not."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def left(self, number: str) -> bool:
        """Whether any row is left that names that sale or plan."""
        asked = {"number": number}
        return bool(self._unit.connection.execute(_any_left(), asked).scalar_one())

    def instead_of(self, number: str) -> str:
        """The number that stands in its place; empty where none does."""
        found = self._unit.wire.one(_INSTEAD, anew(number))
        return str(found[0]) if found else ""

    def last(self, number: str) -> str:
        """The same, or the number itself; where that is lost in part too, what followed it."""
        while instead := self.instead_of(number):
            number = instead
        return number

    def give_up(self, plan: str, document: str, at: Moment) -> int:
        """Nothing is owed any more on what is left of that plan, by the slip `document`.

        What was owed by its rows, minor units: the act that does so takes it off her account.
        """
        ask = self._unit.connection.execute
        owed = int(ask(plan_questions.OWED, {"number": plan}).scalar() or 0)
        if owed <= 0:
            return 0
        moved = int(ask(_MOVED, {"number": plan}).scalar_one())
        row = {
            "plan": plan, "before": moved, "after": moved + owed, "kind": CORRECTED,
            "document": document, "day": day_number(at.day), "at_ms": at.ms,
            "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.add("plan_credit", [row])
        return owed
