"""A quote: what goods would cost until a day. Its prices stand, also where we reckoned wrongly."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from posdesk.errors import Refusal
from posdesk.money import round_div
from posdesk.sales.basket import BasketLine

USUAL_DAYS, MOST_DAYS = 14, 366


class QuoteDay(Refusal):
    """A quote ends today or later, within a year; `figures["most"]` days."""

    code = "quote_day"


class NothingToQuote(Refusal):
    """No goods go out on the ticket."""

    code = "nothing_to_quote"


def check_day(until: date, today: date) -> None:
    """QuoteDay for a day that is gone, or too far away."""
    if not today <= until <= today + timedelta(days=MOST_DAYS):
        raise QuoteDay(most=MOST_DAYS)


def unit_milli(amount: int, quantity: int, *, weighed: bool) -> int:
    """The price of a piece (a kilogram) at which so many cost `amount` minor units."""
    return round_div(amount * (1_000_000 if weighed else 1_000), max(quantity, 1))


def asked_too_little(lines: Iterable[tuple[BasketLine, int]]) -> int:
    """What quoted goods cost less than today's price `milli` of each says; minor units."""
    short = 0
    for line, milli in lines:
        per = 1_000_000 if line.weighed else 1_000
        short += max(0, round_div((milli - line.price_milli) * line.quantity, per))
    return short
