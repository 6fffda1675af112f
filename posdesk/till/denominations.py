"""The coins and notes of each currency, as a drawer is counted: faces in minor units, large first.

Source: the issuing banks' lists of what is legal tender or in daily use, as of 2026.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Denominations:
    """What a drawer of that currency may hold: faces in minor units, the largest first."""

    currency: str
    notes: tuple[int, ...]
    coins: tuple[int, ...]

    @property
    def faces(self) -> tuple[int, ...]:
        """Notes, then coins: the order in which they are counted."""
        return self.notes + self.coins


DENOMINATIONS = (
    Denominations("GBP", (5000, 2000, 1000, 500), (200, 100, 50, 20, 10, 5, 2, 1)),
    Denominations(
        "EUR", (50000, 20000, 10000, 5000, 2000, 1000, 500), (200, 100, 50, 20, 10, 5, 2, 1)
    ),
    Denominations("USD", (10000, 5000, 2000, 1000, 500, 200, 100), (50, 25, 10, 5, 1)),
    Denominations("JPY", (10000, 5000, 2000, 1000), (500, 100, 50, 10, 5, 1)),
    Denominations("KWD", (20000, 10000, 5000, 1000, 500, 250), (100, 50, 20, 10, 5)),
    Denominations(
        "CHF", (100000, 20000, 10000, 5000, 2000, 1000), (500, 200, 100, 50, 20, 10, 5)
    ),
    Denominations("AUD", (10000, 5000, 2000, 1000, 500), (200, 100, 50, 20, 10, 5)),
    Denominations("NZD", (10000, 5000, 2000, 1000, 500), (200, 100, 50, 20, 10)),
    Denominations("CAD", (10000, 5000, 2000, 1000, 500), (200, 100, 50, 25, 10, 5)),
    Denominations(
        "SEK", (100000, 50000, 20000, 10000, 5000, 2000), (1000, 500, 200, 100)
    ),
    Denominations("NOK", (100000, 50000, 20000, 10000, 5000), (2000, 1000, 500, 100)),
    Denominations("DKK", (100000, 50000, 20000, 10000, 5000), (2000, 1000, 500, 200, 100, 50)),
)  # fmt: skip
_BY_CURRENCY = {each.currency: each for each in DENOMINATIONS}


def denominations(currency: str) -> Denominations:
    """The coins and notes of that currency; KeyError for one no shop can keep books in."""
    return _BY_CURRENCY[currency]
