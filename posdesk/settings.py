"""What a shop is called and how it counts: read once, frozen."""

from __future__ import annotations

from dataclasses import dataclass

# Cells of a line that the narrowest roll, 58 mm, prints without breaking it.
NAME_CELLS, LINE_CELLS = 40, 41
HEAD_LINES, FOOT_LINES = 4, 6
TAX_ID_CELLS = 30
FEWEST_DAYS, MOST_DAYS = 14, 3_650
"""A window of returns: not under the 14 days that distance sales have by law in the EU and the UK.

posdesk does not know the country of a shop: what its law gives beyond that stays its customers'.
"""


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop as its papers name it.

    `shop_id` is 16 hex digits made at set-up; `currency` an ISO code; `cash_step` the smallest cash
    amount in minor units; `return_days` the window printed on receipts (60 unless set, MONEY 23).
    `address` stands below the name at the head of every paper, `foot` at its end.
    """

    shop_id: str
    name: str
    currency: str
    address: tuple[str, ...] = ()
    tax_id: str = ""
    cash_step: int = 1
    return_days: int = 60
    foot: tuple[str, ...] = ()
    demo: bool = False


@dataclass(frozen=True, slots=True)
class Till:
    """One till of a shop: its number and the epoch its chain is in (a restore begins a new one)."""

    number: int = 1
    epoch: int = 1
