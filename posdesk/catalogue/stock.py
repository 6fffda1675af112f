"""How many of an article there are: the last count, and what moved since. It never stops a sale.

Sales and returns tell by themselves what moved; `returns.moving` is what neither tells.
"""

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

    `sold`, `back` (to the shelf) and `moved` (onto it, less what was taken off) since then.
    `elsewhere`: units in each other state. `kept`: sold and still here for their buyers, who pay
    for them in instalments or take them home later.
    """

    sku: str
    counted: Count | None
    sold: int = 0
    back: int = 0
    elsewhere: Mapping[str, int] = field(default_factory=dict)
    moved: int = 0
    kept: int = 0

    @property
    def level(self) -> int | None:
        """What should be on the shelf; None before the first count."""
        if self.counted is None:
            return None
        return self.counted.counted - self.sold + self.back + self.moved


@dataclass(frozen=True, slots=True)
class Doubt:
    """ "It is on the bill and not in the bag": which line, how many units of it, when, by whom."""

    number: str
    sale: str
    line: int
    units: int
    at: Moment
    clerk: str
