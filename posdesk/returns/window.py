"""Until when goods may come back without a reason: the best day for the customer (PROMISE I7)."""

from __future__ import annotations

from datetime import date

from posdesk.clock import last_day


def best_day(printed: date | None, sold_on: date, days: int) -> date | None:
    """The later of the day on the receipt and the day a window of `days` gives; None: no end.

    `days` is the longest window set since it was sold (`Shop.window_since`): one set longer gives
    its days to receipts sold before as well (MONEY 23), and one set shorter takes no day from
    anybody (PROMISE PB-7). A receipt without a day has no end.
    """
    if printed is None:
        return None
    return max(printed, last_day(sold_on, days))
