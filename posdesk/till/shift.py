"""A shift: the time one drawer's cash is answered for as a whole."""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class Shift:
    """Shift `number` of a till, begun with `float_minor` minor units of cash in the drawer.

    `opened_by` is the code of whoever opened it.
    """

    number: int
    till: int
    opened_at: Moment
    opened_by: str
    float_minor: int


@dataclass(frozen=True, slots=True)
class Closing:
    """How shift `number` of a till ended. Amounts in minor units.

    What `counted` is over or short of `expected` is the shop's. `sold_ever` and `returned_ever` are
    the till's totals over all its `closings`; they never go back to nothing.
    """

    till: int
    number: int
    at: Moment
    closed_by: str
    expected: int
    counted: int
    closings: int
    sold_ever: int
    returned_ever: int

    @property
    def difference(self) -> int:
        """Above zero: too much in the drawer; below: too little."""
        return self.counted - self.expected
