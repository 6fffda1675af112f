"""A calendar day as a column holds it."""

from __future__ import annotations

from datetime import date


def day_number(day: date) -> int:
    """A calendar day as a column holds it: 2026-11-22 is 20261122."""
    return day.year * 10_000 + day.month * 100 + day.day


def day_of(number: int) -> date:
    """The calendar day a column holds."""
    return date(number // 10_000, number // 100 % 100, number % 100)
