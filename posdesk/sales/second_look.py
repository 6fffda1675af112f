"""A second look at what was typed, before it is final: a price or cash far from what is usual.

A question and never a wall: the same key goes on. What a slip of the keypad takes from a customer
is the shop's to bear; this is so that it seldom happens.
"""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.money import MILLI
from posdesk.sales.cash import change, largest_note

TIMES = 3
"""So many times the usual price is asked about, as at the pay step of a plan."""

DAYS = 365
"""How long what goods cost is remembered for it."""


def usual(prices: Sequence[int]) -> int | None:
    """The middle one of what the goods cost of late; None where nobody bought them."""
    return sorted(prices)[(len(prices) - 1) // 2] if prices else None


def price_is_unusual(price_milli: int, usual_milli: int | None, limit: int) -> bool:
    """Whether a typed price is asked about; `limit` (minor units): none below it is."""
    if not usual_milli or price_milli < limit * MILLI:
        return False
    return price_milli >= TIMES * usual_milli


def change_is_unusual(handed: int, due: int, currency: str, limit: int) -> bool:
    """Whether cash handed over is asked about: so much goes back that its largest note would.

    Minor units; change below `limit` never is.
    """
    back = change(handed, due)
    return back >= limit and back >= largest_note(handed, currency)
