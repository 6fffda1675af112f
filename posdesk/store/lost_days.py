"""The days a restore took out of the books, as far as goods that came back in them are known.

Kept as a setting, told at the counter, and never held against anybody: only the slip proves that
goods of a receipt are back (PROMISE SE-125).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from posdesk.clock import Moment
from posdesk.store.books import Books
from posdesk.values import dataclass

SETTING = "lost_days"
_MOST = 10_000  # receipts named one by one; of more only the slips' numbers are told


@dataclass(frozen=True, slots=True)
class LostDays:
    """Until when (`until_ms`) acts were lost. `slips`: receipt -> its slips, where known.

    `spans`: first and last running number of lost slips whose receipts nobody knows.
    """

    until_ms: int = 0
    slips: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    spans: tuple[tuple[int, int], ...] = ()


_NONE = LostDays()


def put(
    books: Books,
    slips: Mapping[str, tuple[str, ...]] | None,
    span: tuple[int, int] | None,
    at: Moment,
) -> None:
    """Remember the slips that a restore took out, beside those lost before: `slips` by receipt,
    None where the replaced books could not be read and only their `span` of numbers is known."""
    before = _told(books.settings.get(SETTING))
    known = dict(before.slips)
    spans = before.spans
    if slips is not None and len(slips) + len(known) <= _MOST:
        for sale, numbers in slips.items():
            known[sale] = tuple(dict.fromkeys((*known.get(sale, ()), *numbers)))
    elif span is not None and span not in spans:
        spans = (*spans, span)
    if known or spans:
        kept = {
            "until_ms": max(at.ms, before.until_ms),
            "slips": {sale: list(numbers) for sale, numbers in known.items()},
            "spans": [list(each) for each in spans],
        }
        books.settings.put(SETTING, kept)


def get(books: Books) -> LostDays:
    """What is remembered; nothing where no restore took a slip out."""
    return _told(books.settings.known(SETTING))


def _told(kept: Any) -> LostDays:
    if not kept:
        return _NONE
    return LostDays(
        int(kept["until_ms"]),
        {str(sale): tuple(numbers) for sale, numbers in kept["slips"].items()},
        tuple((int(first), int(last)) for first, last in kept["spans"]),
    )
