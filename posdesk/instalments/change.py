"""Changes of a running plan: dates later, a part skipped, the rest re-cut, goods added.

Signed contracts are frozen (I2): a change lowers, delays or adds rights, or both sign the figures
before and after (PC-03).
"""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.instalments.schedule import Due

MOVED, SKIPPED, ENDS_SOONER, PAYS_LESS, LOWERED, ADDED = (
    "moved", "skipped", "ends_sooner", "pays_less", "lowered", "added",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlanChange:
    """What a page of a change shows: balance and open dues, before and after; minor units.

    `kind` says what was asked for. The dues are those with anything left to pay.
    """

    kind: str
    balance_before: int
    balance_after: int
    before: tuple[Due, ...]
    after: tuple[Due, ...]
