"""`posdesk verify BOOKS`: the same check as `python -m posdesk.verify`, at hand."""

from __future__ import annotations

from collections.abc import Sequence


def run(words: Sequence[str]) -> int:
    """Check the chain and its seals; 0 when whole, else the codes of posdesk.verify."""
    from posdesk.verify import main

    return int(main(list(words)))
