"""A gift receipt: some goods of a sale, for whoever holds it, and no price.

MONEY 14: the holder gets what was paid as store credit, the buyer is never told, and what paid for
the goods is left alone. Like goods coming back, each use goes from a state to the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from posdesk.clock import Moment
from posdesk.errors import Refusal
from posdesk.values import dataclass


class GiftAllBack(Refusal):
    """Everything on that gift receipt came back with it before; `figures["number"]`."""

    code = "gift_all_back"


class GiftAlready(Refusal):
    """Those units are on a gift receipt already, which can be printed again; `figures`: number."""

    code = "gift_already"


class NothingToGive(Refusal):
    """No line of that receipt can be put on a gift receipt: all of it is back, or on one."""

    code = "nothing_to_give"


class GiftOnPlan(Refusal):
    """Goods that are being paid off go back to the plan: there is no gift receipt for them."""

    code = "gift_on_plan"


@dataclass(frozen=True, slots=True)
class GiftLine:
    """`quantity` units of that line of the receipt are the gift; `used` of them came back with it.

    Pieces, or thousandths of a weighed line.
    """

    line: int
    quantity: int
    used: int = 0

    @property
    def left(self) -> int:
        """Units that did not come back with the gift receipt yet."""
        return self.quantity - self.used


@dataclass(frozen=True, slots=True)
class GiftUse:
    """Units `before`..`after` of a gift's line came back (unique gift, line, before)."""

    gift: str
    line: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Gift:
    """A gift receipt `number` (letter N) over goods of `sale`; `token` is who bears it."""

    number: str
    sale: str
    token: str
    at: Moment
    lines: tuple[GiftLine, ...]

    @property
    def all_back(self) -> bool:
        """Whether everything on it came back with it."""
        return all(each.left <= 0 for each in self.lines)

    def using(self, line: int, units: int) -> tuple[Gift, GiftUse | None]:
        """With up to `units` more of that line used, and the use; None where it has no more."""
        present = next((each for each in self.lines if each.line == line), None)
        taken = min(units, present.left) if present else 0
        if present is None or taken <= 0:
            return self, None
        after = replace(present, used=present.used + taken)
        lines = tuple(after if each.line == line else each for each in self.lines)
        return replace(self, lines=lines), GiftUse(self.number, line, present.used, after.used)


def may_come(gifts: Sequence[Gift]) -> dict[int, int]:
    """Units of each line of the receipt that these gift receipts still bring."""
    most: dict[int, int] = {}
    for gift in gifts:
        for each in gift.lines:
            most[each.line] = most.get(each.line, 0) + max(each.left, 0)
    return most
