"""The figures of other tills' cases, from their text to ours and back."""

from __future__ import annotations

from decimal import Decimal

# Decimal text to whole minor units and back; a vector in steps of 1 counts minor units itself.


def minor(text: str, places: int = 2) -> int:
    amount = Decimal(text).scaleb(places)
    assert amount == int(amount), text
    return int(amount)


def milli(text: str) -> int:
    return minor(text, 5)


def major(amount: int, places: int = 2) -> str:
    return str(Decimal(amount).scaleb(-places))


def percent(text: str) -> int:
    return int(Decimal(text) * 1000)


def ints(texts: list[str]) -> list[int]:
    """Weights of any scale as whole numbers."""
    return [int(Decimal(text) * 10_000) for text in texts]


# One adapter a kind: inputs -> what posdesk answers, in the vector's own words.
