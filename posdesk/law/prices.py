"""The shelf said less than the scan: what the customer pays, and what comes on top (PR-1, PR-2).

Everywhere the lower price counts. Some places make the first of several free up to an amount, or
take an amount off it; some pay a bonus where it is seen after paying. All of it is data.
"""

from __future__ import annotations

from datetime import date

from posdesk.law.packs import figure
from posdesk.money import round_div
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class ShelfPrice:
    """Minor units. `difference`: off all pieces of the line; `more`: off the first of them beyond
    that; `bonus`: paid on top, where it is seen after paying."""

    difference: int
    more: int
    bonus: int

    @property
    def off(self) -> int:
        """What the line costs less."""
        return self.difference + self.more


@dataclass(frozen=True, slots=True)
class AtTheShelf:
    """Where and when it is: `place`, the day, the currency; `paid` when it is seen after paying,
    for goods sold on `sold_on`."""

    place: str
    day: date
    currency: str
    paid: bool = False
    sold_on: date | None = None


def shelf_price(
    at: AtTheShelf,
    shelf: int,
    price_milli: int,
    units: int,
    paid: int,
    *,
    worth: int | None = None,
    weighed: bool = False,
) -> ShelfPrice:
    """What is due where the shelf says `shelf` minor units a piece, and `price_milli` was rung.

    `paid`: for the `units` (thousandths when weighed), discounts and tax included, minor units:
    what is due of it is in proportion. `worth`: what of it was not paid back before. Nothing where
    the shelf says no less, or where it was put right already. Free or off: not for weighed goods.
    """
    worth = paid if worth is None else worth
    if price_milli <= shelf * 1000 or paid <= 0 or units <= 0 or shelf < 0:
        return ShelfPrice(0, 0, 0)
    by_shelf = round_div(paid * shelf * 1000, price_milli)
    difference = worth - by_shelf
    if difference <= 0:
        return ShelfPrice(0, 0, 0)
    if weighed:
        return ShelfPrice(difference, 0, 0)
    return ShelfPrice(
        difference, _more(at, shelf, units, by_shelf), _bonus(at, round_div(difference, units))
    )


def _more(at: AtTheShelf, shelf: int, units: int, left: int) -> int:
    """What the first piece costs less still; `left` is what all pieces cost by the shelf."""
    free_to = figure(at.place, "scan_free_to", at.day, at.currency)
    if free_to is None or not shelf:
        return 0
    first = -(-left // units)  # what a piece costs, the greater share of it
    if shelf <= free_to:
        return first
    off = figure(at.place, "scan_off", at.day, at.currency) or 0
    return min(round_div(first * off, shelf), first)


def _bonus(at: AtTheShelf, difference: int) -> int:
    times = figure(at.place, "scan_bonus_times", at.day, at.currency)
    if times is None or not at.paid or not difference:
        return 0
    days = figure(at.place, "scan_notice_days", at.day, at.currency)
    if days is not None and at.sold_on is not None and (at.day - at.sold_on).days > days:
        return 0
    least = figure(at.place, "scan_bonus_least", at.day, at.currency) or 0
    most = figure(at.place, "scan_bonus_most", at.day, at.currency) or difference * times
    return max(least, min(difference * times, most))
