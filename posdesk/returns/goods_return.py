"""Goods that came back from one receipt, as accepted. (`return` is taken by Python.)"""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """Units `before`..`after` of one sale line came back; `refund` (tax included) in minor units.

    `before` and `after` count pieces, or thousandths of a weighed line: they make the cumulative
    rule exact (MONEY 2) and a second return of one unit impossible (unique sale, line, before).
    `serials` are those of the pieces that somebody read. `state`: what becomes of them, where it is
    not what the reason says (`posdesk.returns.condition`).
    """

    sale_line: int
    before: int
    after: int
    refund: int
    tax: int
    reason: str
    serials: tuple[str, ...] = ()
    state: str = ""


@dataclass(frozen=True, slots=True)
class RefundLeg:
    """Money back one way, minor units. `tender_no`: which tender of the sale (from 1) it goes back
    on, 0 when the customer chose another way or the sale's tenders are unknown. `carried`: not
    handed over but put towards goods going out on the same ticket (MONEY 15).
    """

    kind: str
    amount: int
    last4: str = ""
    tender_no: int = 0
    carried: bool = False


@dataclass(frozen=True, slots=True)
class GoodsReturn:
    """A return as it stands on its slip: sum(lines.refund) + rounding == sum(legs.amount)."""

    number: str
    sale: str
    till: int
    at: Moment
    currency: str
    lines: tuple[ReturnLine, ...]
    legs: tuple[RefundLeg, ...]
    rounding: int = 0
    clerk: str = ""

    @property
    def total(self) -> int:
        """What the goods were worth to the customer, minor units, before cash rounding."""
        return sum(line.refund for line in self.lines)
