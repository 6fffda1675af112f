"""How much may go over the counter in cash (SC-2): the law's figure, where there is one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from posdesk.errors import Refusal
from posdesk.law.packs import is_known, row_of

if TYPE_CHECKING:
    from datetime import date


class CashAboveLaw(Refusal):
    """More than the law of the country lets change hands in cash; `figures`: amount, most."""

    code = "cash_above_law"


@lru_cache(maxsize=64)
def cash_most(country: str, currency: str, day: date) -> int:
    """The most that may be taken or handed back in cash there, minor units; 0 where any may.

    A limit set in another currency than the shop's counts for nothing here, and a place that no
    pack tells of has none.
    """
    row = row_of(country, "cash_most", day, currency) if is_known(country) else None
    return row.value if row and row.unit == currency else 0


def within_law(cash: int, most: int) -> None:
    """CashAboveLaw where so much cash is more than `most` (0: any may)."""
    if 0 < most < cash:
        raise CashAboveLaw(amount=cash, most=most)
