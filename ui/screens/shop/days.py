"""A day to come as somebody types it: `2026-12-01`, `1/12/2026`, `1.12.`, in the screen's order."""

from __future__ import annotations

import re
from datetime import date

from ui.screens.books.words import language

_PARTS = re.compile(r"\d+", re.ASCII)
_ALLOWED = re.compile(r"[\d\s./-]*", re.ASCII)


def read_day(text: str, today: date) -> date | None:
    """The day; today for nothing typed; without a year the next such day; None: no day."""
    if not text.strip():
        return today
    parts = [int(part) for part in _PARTS.findall(text[:20])]
    if not _ALLOWED.fullmatch(text) or not 2 <= len(parts) <= 3:
        return None
    if len(parts) == 3 and parts[0] > 999:
        year, month, day = parts
        return _day(year, month, day)
    day, month = parts[:2] if language().day_first else (parts[1], parts[0])
    if len(parts) == 3:
        return _day(parts[2] + 2000 if parts[2] < 100 else parts[2], month, day)
    found = _day(today.year, month, day)
    return found if found and found >= today else _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
