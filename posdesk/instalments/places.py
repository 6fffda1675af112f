"""Where a shop can be: countries as rows of `resources/policies`, by whose law a plan is judged."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from posdesk import assets


@lru_cache(maxsize=1)
def places() -> tuple[tuple[str, str, bool], ...]:
    """Every place: (ISO code, its currency, whether a new shop of that currency is taken to be
    there)."""
    rows = tomllib.loads(assets.text("policies/countries.toml"))["country"]
    return tuple((row["code"], row["currency"], row.get("usual", False)) for row in rows)


def codes() -> tuple[str, ...]:
    """The codes of all of them, in the order of the file."""
    return tuple(code for code, _, _ in places())


@lru_cache(maxsize=32)
def usual(currency: str) -> str:
    """The country a shop of that currency is taken to be in; empty where nobody can say."""
    return next((code for code, money, is_usual in places() if is_usual and money == currency), "")


def place_of(country: str, currency: str) -> str:
    """Whose law is told: the country set, or else that of the currency."""
    return country or usual(currency)
