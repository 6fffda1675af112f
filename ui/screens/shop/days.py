"""A day to come as somebody types it: `2026-12-01`, `1/12/2026`, `1.12.`, or `1 Dec` as shown."""

from __future__ import annotations

import re
from datetime import date

from posdesk.returns.clues import month_of
from ui.screens.books.words import language

_PARTS = re.compile(r"\d+", re.ASCII)
_ALLOWED = re.compile(r"[\d\s./-]*", re.ASCII)


def read_day(text: str, today: date) -> date | None:
    """The day; today for nothing typed; without a year the next such day; None: no day."""
    if not text.strip():
        return today
    if (named := _named(text)) is not None:
        return _whole(*named, today)
    parts = [int(part) for part in _PARTS.findall(text[:20])]
    if not _ALLOWED.fullmatch(text) or not 2 <= len(parts) <= 3:
        return None
    if len(parts) == 3 and parts[0] > 999:
        year, month, day = parts
        return _day(year, month, day)
    day, month = parts[:2] if language().day_first else (parts[1], parts[0])
    return _whole(day, month, parts[2] if len(parts) == 3 else None, today)


def _named(text: str) -> tuple[int, int, int | None] | None:
    """Day, month and perhaps year where the month has a name; None where it has none."""
    words = text[:40].casefold().replace(",", " ").split()
    months = [month_of(word, language()) for word in words]
    place = next((at for at, month in enumerate(months) if month), None)
    others = [word.rstrip(".") for at, word in enumerate(words) if at != place]
    if place is None or len(others) not in (1, 2) or not all(map(str.isdecimal, others)):
        return None
    figures = [int(other) for other in others]
    return figures[0], months[place], figures[1] if len(figures) == 2 else None


def _whole(day: int, month: int, year: int | None, today: date) -> date | None:
    if year is not None:
        return _day(year + 2000 if year < 100 else year, month, day)
    found = _day(today.year, month, day)
    return found if found and found >= today else _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
