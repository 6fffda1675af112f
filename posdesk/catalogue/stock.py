"""How many of an article there are: the last count, and what moved since. It never stops a sale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from posdesk.clock import Moment
from posdesk.values import dataclass

COUNT = "count"


@dataclass(frozen=True, slots=True)
class Count:
    """What somebody counted; `expected`: what should have been there, None at the first count.

    Units: pieces, or thousandths of weighed goods. `document`: the doubt it was counted for.
    """

    at: Moment
    counted: int
    clerk: str
    document: str = ""


@dataclass(frozen=True, slots=True)
class Stock:
    """Of one article. `counted` is the last count, None where nobody counted yet.

    `sold` and `back` (to the shelf) since then. `elsewhere`: units in each other state, ever.
    """

    sku: str
    counted: Count | None
    sold: int = 0
    back: int = 0
    elsewhere: Mapping[str, int] = field(default_factory=dict)

    @property
    def level(self) -> int | None:
        """What should be on the shelf; None before the first count."""
        return None if self.counted is None else self.counted.counted - self.sold + self.back


@dataclass(frozen=True, slots=True)
class Doubt:
    """ "It is on the bill and not in the bag": which line, how many units of it, when, by whom."""

    number: str
    sale: str
    line: int
    units: int
    at: Moment
    clerk: str


@dataclass(frozen=True, slots=True)
class OurClaim:
    """What a supplier or a carrier owes us for goods: `amount` minor units, without tax."""

    against: str
    sku: str
    text: str
    quantity: int
    amount: int
    document: str
    at: Moment
