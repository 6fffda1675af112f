"""Points of customers: what moved, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, func, select

from posdesk.returns.points import EARNED, FORGOTTEN, SPENT_ON, Moved, earned
from posdesk.sales.offers.offer import Offers
from posdesk.store.point_tables import POINT_MOVE
from posdesk.store.shelves.sales import SalesShelf
from posdesk.store.unit import Unit

_OF = POINT_MOVE.c.customer.in_(bindparam("customers", expanding=True))
_BALANCE = select(func.coalesce(func.sum(POINT_MOVE.c.points), 0)).where(_OF)
_COUNT = select(func.count()).where(POINT_MOVE.c.customer == bindparam("customer"))
_MOVES = select(POINT_MOVE).where(_OF).order_by(POINT_MOVE.c.customer, POINT_MOVE.c.no)
_OF_SALE = (
    select(POINT_MOVE).where(POINT_MOVE.c.sale == bindparam("sale")).order_by(POINT_MOVE.c.no)
)


@dataclass(frozen=True, slots=True)
class OnSale:
    """Points of one sale: whose they are, how many it earned, what was forgotten among them, and
    how many paid for it."""

    customer: str
    earned: int
    spent: int


class PointsShelf:
    """Rows are only ever added; the balance is their sum."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def alone_with(self, customer: str) -> None:
        """No other till moves these points before this unit ends."""
        self._unit.alone(f"points {customer}")

    def balance(self, *customers: str) -> int:
        """How many points there are, under any of those references."""
        asked = {"customers": list(customers)}
        return int(self._unit.connection.execute(_BALANCE, asked).scalar_one())

    def moves(self, *customers: str) -> tuple[tuple[str, int, str], ...]:
        """(why, points, paper) of all that moved under any of those references."""
        asked = {"customers": list(customers)}
        rows = self._unit.connection.execute(_MOVES, asked)
        return tuple((row.why, int(row.points), row.document) for row in rows)

    def of_sale(self, sale: str) -> OnSale | None:
        """What that sale earned and cost; None: it has to do with no points."""
        rows = self._unit.connection.execute(_OF_SALE, {"sale": sale}).all()
        if not rows:
            return None
        brought = sum(row.points for row in rows if row.why in (EARNED, FORGOTTEN))
        spent = -sum(row.points for row in rows if row.why == SPENT_ON)
        return OnSale(rows[0].customer, brought, spent)

    def missing(self, sale: str, offers: Offers) -> int:
        """Points that goods of that sale still out should have brought, by the offers of its day,
        above those that it did bring."""
        standing = SalesShelf(self._unit).standing(sale)
        if standing is None or standing.all_back or standing.half:
            return 0
        day = offers.on(standing.sale.at.day)
        lines = [
            replace(line, paid=standing.refund(line.no, standing.left(line.no))[0])
            for line in standing.sale.lines
            if standing.left(line.no) > 0
        ]
        had = self.of_sale(sale)
        return max(earned(lines, day) - (had.earned if had else 0), 0)

    def add(self, customer: str, moves: Sequence[Moved], sale: str, document: str) -> None:
        """Put what moved on the shelf, in the act being written; `document` is of that act."""
        if not moves:
            return
        asked = {"customer": customer}
        count = int(self._unit.connection.execute(_COUNT, asked).scalar_one())
        rows = [
            {
                "customer": customer, "no": count + place, "why": move.why, "points": move.points,
                "short": move.short, "sale": sale, "document": document,
            }
            for place, move in enumerate(moves, 1)
        ]  # fmt: skip
        for row in rows:  # one after the other: each is held to those before it
            self._unit.add("point_move", [row])
