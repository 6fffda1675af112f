"""Balances, computed from postings and never stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from posdesk.ledger.journal import Posting


def balances(postings: Iterable[Posting]) -> dict[str, int]:
    """The balance of every account named, minor units, debits above zero; they sum to zero."""
    sums: defaultdict[str, int] = defaultdict(int)
    for posting in postings:
        sums[posting.account] += posting.minor
    return dict(sums)
