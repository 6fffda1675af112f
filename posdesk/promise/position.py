"""What a customer has and owes: the part of her position that postings can touch.

Money of a customer stands on two accounts: RECV (what she owes, D) and CREDIT (what we owe her, K).
Due dates, return windows and goods join when the papers that grant them do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from posdesk.ledger.chart import CUSTOMER_KINDS, customer_of, kind_of
from posdesk.ledger.journal import Posting


@dataclass(frozen=True, slots=True)
class Position:
    """Minor units: `debt` (lower is better for the customer) and `credit` (higher is better)."""

    debt: int = 0
    credit: int = 0

    def after(self, postings: Iterable[Posting], customer: str) -> Position:
        """This position once `postings` are booked; those of other customers do not count."""
        now = self
        for posting in postings:
            if customer_of(posting.account) != customer:
                continue
            if kind_of(posting.account).code == "RECV":
                now = replace(now, debt=now.debt + posting.minor)
            else:
                now = replace(now, credit=now.credit - posting.minor)
        return now


def customers_in(postings: Iterable[Posting]) -> tuple[str, ...]:
    """Every customer an entry touches, in the order they appear."""
    found = [
        customer_of(posting.account)
        for posting in postings
        if kind_of(posting.account).code in CUSTOMER_KINDS
    ]
    return tuple(dict.fromkeys(found))
