"""How much may go over the counter in cash (SC-2): the law's figure, where there is one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from posdesk.law.packs import row_of

if TYPE_CHECKING:
    from datetime import date


@lru_cache(maxsize=64)
def cash_most(country: str, currency: str, day: date) -> int:
    """The most that may be taken or handed back in cash there, minor units; 0 where any may.

    A limit set in another currency than the shop's counts for nothing here.
    """
    row = row_of(country, "cash_most", day, currency)
    return row.value if row and row.unit == currency else 0
