"""What a shop is called and how it counts: read once, frozen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from posdesk.policy import ReturnPolicy
from posdesk.values import dataclass

# Cells of a line that the narrowest roll, 58 mm, prints without breaking it.
NAME_CELLS, LINE_CELLS = 40, 41
HEAD_LINES, FOOT_LINES = 4, 6
TAX_ID_CELLS = 30
FEWEST_DAYS, MOST_DAYS = 14, 3_650
"""A window of returns: not under the 14 days that distance sales have by law in the EU and the UK.

What the law of its country gives beyond that stays its customers', whatever is set.
"""


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop as its papers name it.

    `shop_id` is 16 hex digits made at set-up; `currency` an ISO code; `cash_step` the smallest cash
    amount in minor units; `return_days` the window printed on receipts (60 unless set, MONEY 23).
    `address` stands below the name at the head of every paper, `foot` at its end. `longer` keeps
    windows that were set before and were longer: (last day they were set, days). `form` is the
    receipt form of its own (documents.receipt_form), empty for the built-in one. `country` is an
    ISO code of two letters, empty where nobody said it: its law is told before a plan is signed.
    `limits`: what a role says yes to alone, where it is not the usual (approvals.limits).
    `policy`: its further rules of returns (posdesk.policy).
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
    longer: tuple[tuple[date, int], ...] = ()
    form: tuple[str, ...] = ()
    country: str = ""
    limits: tuple[tuple[str, str, int], ...] = ()
    policy: ReturnPolicy = ReturnPolicy()

    def window_since(self, sold_on: date) -> int:
        """The longest window set on that day or since, in days: what was sold keeps it."""
        return max([self.return_days, *(days for last, days in self.longer if last >= sold_on)])

    def with_window(self, days: int, until: date, law: int = 0) -> Shop:
        """The shop with that window; the one set until then is remembered while it is longer.

        `law`: days that the law gave until then and that it would not give from now on.
        """
        until = max([until, *(last for last, _ in self.longer)])  # a clock may have been put back
        before = (*self.longer, (until, max(self.return_days, law)))
        kept = tuple(
            (last, long)
            for place, (last, long) in enumerate(before)
            if long > max([days, *(other for _, other in before[place + 1 :])])
        )
        return replace(self, return_days=days, longer=kept)


@dataclass(frozen=True, slots=True)
class Till:
    """One till of a shop: its number and the epoch its chain is in (a restore begins a new one)."""

    number: int = 1
    epoch: int = 1
