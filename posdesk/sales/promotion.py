"""Promotional credit: never paid for, so kept apart from store credit (MONEY 25).

It takes so much off goods, may have a last day, is never paid out, and goes back as what it was.
What a signed slip of it says is the customer's right all the same.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from posdesk.clock import Moment
from posdesk.errors import Refusal
from posdesk.identity import CREDIT, read_number
from posdesk.sales.offers.offer import CUSTOMER, TICKET, Offer
from posdesk.sales.sale import SaleLine
from posdesk.values import dataclass


class PromotionOver(Refusal):
    """Its last day has passed, or nothing is left on it; `figures["number"]`."""

    code = "promotion_over"


class PromotionMoved(Refusal):
    """Something of it was spent since it was scanned; `figures["left"]` minor units are there."""

    code = "promotion_moved"


class PromotionNotTaken(Refusal):
    """Nothing, or more than a manager gives away; `figures["most"]` minor units."""

    code = "promotion_not_taken"


@dataclass(frozen=True, slots=True)
class Promotion:
    """The slip `number` over `given` minor units, `used` of them spent; `until` its last day.

    `text`: its signed code, for a till whose books lack it.
    """

    number: str
    bearer: str
    given: int
    until: date | None
    at: Moment
    used: int = 0
    text: str = ""

    @property
    def left(self) -> int:
        """What may still be spent."""
        return max(self.given - self.used, 0)

    def on(self, day: date) -> bool:
        """Whether it counts that day."""
        return self.left > 0 and (self.until is None or day <= self.until)

    def paying(self, name: str) -> Offer:
        """What is left of it, as an offer that takes it off the goods going out."""
        return Offer(self.number, name, TICKET, amount=self.left, whom=CUSTOMER)

    def kept_until(self, today: date) -> date | None:
        """The last day of what comes back of it today: it has as many days again as it had, and
        never fewer than it still has."""
        if self.until is None:
            return None
        return max(self.until, today + (self.until - self.at.day))

    def spending(self, amount: int) -> Promotion:
        """With so much more of it spent."""
        return replace(self, used=self.used + amount)


def is_one(code: str) -> bool:
    """Whether the share of that code is promotional credit that paid, and no offer of the shop."""
    read = read_number(code)
    return read is not None and read.letter == CREDIT


def spent(lines: tuple[SaleLine, ...], number: str) -> int:
    """What of that slip those lines took, minor units."""
    return sum(share.amount for line in lines for share in line.offers if share.code == number)
