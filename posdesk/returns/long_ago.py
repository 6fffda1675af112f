"""Days as people remember them: `last week`, `2 weeks ago`, `on monday`. Each is a span of days.

Nobody counts: two weeks ago is some days more or less, and last week reaches up to today.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

Span = tuple[date, date]

# In the order of `_SPANS`; `#` is a number, `@` a day of the week.
PHRASES = (
    "this week", "last week", "this month", "last month", "a few days ago", "a week ago",
    "a month ago", "# days ago", "# weeks ago", "# months ago", "last @", "on @",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBER, _WEEKDAY = "#", "@"
_FIGURE = re.compile(r"[0-9]{1,3}")
_FIGURES = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WEEK, _MONTH = 7, 30


def read_span(
    tokens: Sequence[str], today: date, phrases: Sequence[str], weekdays: Sequence[str]
) -> tuple[Span | None, int]:
    """The span at the beginning of `tokens`, and how many of them it took; never to come."""
    days = tuple(each.casefold() for each in weekdays)
    for place, phrase in enumerate(phrases):
        words = phrase.casefold().split()
        if not words or len(words) > len(tokens):
            continue
        read = [_fits(word, token, days) for word, token in zip(words, tokens, strict=False)]
        if None not in read:
            figure = max(each for each in read if each is not None)
            return _SPANS[place % len(_SPANS)](today, figure), len(words)
    return None, 0


def _fits(word: str, token: str, weekdays: Sequence[str]) -> int | None:
    """0 for the word itself, the figure that stands for it, or None."""
    bare = token.rstrip(".,")
    if word == _NUMBER:
        if bare in _FIGURES:
            return _FIGURES.index(bare) + 2
        return int(bare) if _FIGURE.fullmatch(bare) else None
    if word == _WEEKDAY:
        places = (*weekdays, *WEEKDAYS)
        return places.index(bare) % len(WEEKDAYS) if bare in places else None
    return 0 if word == bare else None


def _about(days: int, more_or_less: int) -> Callable[[date, int], Span]:
    """So many days for each of the figure, more or less."""

    def span(today: date, figure: int) -> Span:
        middle = today - timedelta(days=min(days * max(figure, 1), 40_000))
        off = timedelta(days=more_or_less)
        return middle - off, min(middle + off, today)

    return span


def _this_week(today: date, _: int) -> Span:
    return today - timedelta(days=today.weekday()), today


def _last_week(today: date, _: int) -> Span:
    return today - timedelta(days=today.weekday() + _WEEK), today


def _this_month(today: date, _: int) -> Span:
    return today.replace(day=1), today


def _last_month(today: date, _: int) -> Span:
    end = today.replace(day=1) - timedelta(days=1)
    return end.replace(day=1), end


def _few_days(today: date, _: int) -> Span:
    return today - timedelta(days=_WEEK), today


def _weekday(today: date, figure: int) -> Span:
    day = today - timedelta(days=(today.weekday() - figure) % _WEEK or _WEEK)
    return day, day


_SPANS: tuple[Callable[[date, int], Span], ...] = (
    _this_week, _last_week, _this_month, _last_month, _few_days, _about(_WEEK, 3),
    _about(_MONTH, 10), _about(1, 1), _about(_WEEK, 3), _about(_MONTH, 10), _weekday, _weekday,
)  # fmt: skip
