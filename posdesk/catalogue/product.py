"""Goods as the catalogue knows them."""

from __future__ import annotations

from datetime import date

from posdesk.catalogue.traits import PLAIN, Traits
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class Product:
    """One article. `price_milli`: thousandths of a minor unit a piece, or a kilogram if `weighed`.

    None as price asks for one at the counter. `gtins` are 14-digit forms; `sku` is the shop's own
    code, unique whatever the case. `traits` say what they are beside a price.
    """

    sku: str
    text: str
    price_milli: int | None
    tax_code: str
    gtins: tuple[str, ...] = ()
    weighed: bool = False
    traits: Traits = PLAIN


@dataclass(frozen=True, slots=True)
class DatedPrice:
    """A price and the day it starts (None: from the beginning); `staff`: who set it, if a person.

    `price_milli` as in Product; None: the counter asks.
    """

    from_day: date | None
    price_milli: int | None
    staff: str = ""
