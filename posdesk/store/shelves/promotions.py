"""Promotional credit: slips given, and what sales took of them."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from posdesk.clock import Moment
from posdesk.sales.promotion import Promotion
from posdesk.store.days import day_number, day_of
from posdesk.store.promotion_tables import PROMOTION, PROMOTION_USE
from posdesk.store.unit import Unit

_USED = (
    select(func.coalesce(func.max(PROMOTION_USE.c.after), 0))
    .where(PROMOTION_USE.c.promotion == PROMOTION.c.number)
    .scalar_subquery()
)
_GET = select(PROMOTION, _USED.label("used")).where(PROMOTION.c.number == bindparam("number"))


class PromotionsShelf:
    """What was given and never paid for."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, promotion: Promotion, clerk: str, came_of: str = "") -> None:
        """Keep a slip, after its paper, in the act being written."""
        row = {
            "number": promotion.number, "bearer": promotion.bearer, "given": promotion.given,
            "until": day_number(promotion.until) if promotion.until else 0, "came_of": came_of,
            "at_ms": promotion.at.ms, "offset_min": promotion.at.offset_min, "clerk": clerk,
        }  # fmt: skip
        self._unit.add("promotion", [row])

    def use(self, promotion: Promotion, amount: int, sale: str) -> None:
        """So much of it went off that sale; BooksRefused (E_PROMOTION) when another till spent of
        it since."""
        row = {
            "promotion": promotion.number, "before": promotion.used,
            "after": promotion.used + amount, "sale": sale,
        }  # fmt: skip
        self._unit.add("promotion_use", [row])

    def get(self, number: str) -> Promotion | None:
        """The slip of that number; None when these books do not hold it."""
        row = self._unit.connection.execute(_GET, {"number": number}).first()
        if row is None:
            return None
        until = day_of(row.until) if row.until else None
        at = Moment(row.at_ms, row.offset_min)
        return Promotion(row.number, row.bearer, row.given, until, at, int(row.used))

    def alone_with(self, number: str) -> None:
        """No other till spends of it before this unit ends."""
        self._unit.alone(f"promotion {number}")
