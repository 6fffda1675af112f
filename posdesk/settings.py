"""What a shop is called and how it counts: read once, frozen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop as its papers name it.

    `shop_id` is 16 hex digits made at set-up; `currency` an ISO code; `cash_step` the smallest cash
    amount in minor units; `return_days` the window printed on receipts (60 unless set, MONEY 23).
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
