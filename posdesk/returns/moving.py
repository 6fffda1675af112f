"""Goods that go on: a delivery, goods set aside, repaired, sent away or found to be worth less.

What a customer was paid for them never follows from it (SE-070).
"""

from __future__ import annotations

from posdesk.catalogue.stock import Stock
from posdesk.errors import Refusal
from posdesk.returns.condition import SHELF, STATES
from posdesk.values import dataclass

OUTSIDE = ""
"""Where a delivery comes from, and where goods go that leave the shop unsold."""


class MoveNotTaken(Refusal):
    """No such number, or from a place to the same; `figures`: units."""

    code = "move_not_taken"


class NotSoManyThere(Refusal):
    """Fewer units are in that state than are to leave it; `figures`: units, there."""

    code = "not_so_many_there"


@dataclass(frozen=True, slots=True)
class Move:
    """Units of an article from one place to another: a state of `returns.condition`, or OUTSIDE.

    `document`: the paper it goes with, where there is one.
    """

    sku: str
    units: int
    source: str
    target: str
    document: str = ""

    def checked(self, most: int, stock: Stock) -> Move:
        """Itself; MoveNotTaken, NotSoManyThere. The shelf has what somebody takes from it: its
        figure is as good as the last count, and stops nobody."""
        known = {self.source, self.target} <= {OUTSIDE, *STATES}
        if not known or self.source == self.target or not 0 < self.units <= most:
            raise MoveNotTaken(units=self.units)
        there = stock.elsewhere.get(self.source, 0)
        if self.source not in (OUTSIDE, SHELF) and self.units > there:
            raise NotSoManyThere(units=self.units, there=there)
        return self
