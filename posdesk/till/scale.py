"""A test weight on the scale of a till: what it shows, and what was paid too much since."""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.money import share_between
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class ScaleCheck:
    """`weight` is what the test weight weighs, `shown` what the scale said; thousandths."""

    till: int
    weight: int
    shown: int
    at: Moment
    clerk: str

    @property
    def is_good(self) -> bool:
        """Whether nobody pays for more than there is; a scale that shows less costs the shop."""
        return self.shown <= self.weight

    @property
    def over(self) -> int:
        """By how much it shows too much, thousandths."""
        return max(0, self.shown - self.weight)


@dataclass(frozen=True, slots=True)
class WeighedSale:
    """A line that went over the scale: `quantity` in thousandths, `paid` in minor units."""

    sale: str
    line: int
    text: str
    quantity: int
    paid: int
    at: Moment


def too_much(paid: int, quantity: int, over: int) -> int:
    """What of `paid` minor units is for `over` thousandths that were not there (SE-061)."""
    less = max(0, quantity - over)
    return share_between(paid, less, quantity, quantity)
