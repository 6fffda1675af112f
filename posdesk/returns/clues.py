"""Clues to a past sale, read from one typed line: `4242`, `12 Oct`, `39.99`, `mug`, or several.

Each word is a day (or two with a dash between them), an amount, a card's last four digits, a
customer's number after the word `customer`, or else part of a number or of the goods' name, which
only the books can tell apart.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from posdesk.card_numbers import holds_card_number
from posdesk.returns.long_ago import PHRASES, WEEKDAYS, read_span

ENGLISH = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MOST_WORDS = 12
_FIRST_YEAR = 1990
_BETWEEN = ("-", "–", "to", "..", "…")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_FIGURES = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{2}))?")
_DAY = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th|\.)?")
_DAYS = re.compile(r"([0-9]{1,2})[-–]([0-9]{1,2})")
_SIGNS = tuple("=£$€¥")
_WHOLE = re.compile(r"[0-9]{1,3}(?:[',.][0-9]{3})+|[0-9]{1,10}")
_DIGITS = re.compile(r"[0-9]*")
_CARD = re.compile(r"[*x•]*([0-9]{4})")

Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Language:
    """Of the screen: month names and words that clues are told by, beside the English ones."""

    months: tuple[str, ...] = ENGLISH
    today: str = "today"
    yesterday: str = "yesterday"
    day_first: bool = True
    customer: str = "customer"
    long_ago: tuple[str, ...] = PHRASES  # in the order of the English ones
    weekdays: tuple[str, ...] = WEEKDAYS


@dataclass(frozen=True, slots=True)
class Clues:
    """What is known of a sale. `paid`: minor units on paper; `last4`: of the card; `words`: goods
    or a number; `customer`: who bought it, by the old system's number. What is not known is None or
    empty."""

    since: date | None = None
    until: date | None = None
    paid: int | None = None
    last4: str = ""
    words: str = ""
    customer: str = ""

    @property
    def none(self) -> bool:
        """Whether nothing is known: any sale fits."""
        return self == Clues()


def read_clues(
    text: str,
    today: date,
    exponent: int,
    language: Language = Language(),
) -> Clues:
    """What the line says; a day without a year is the latest such day. Never raises."""
    typed = text.split()[:MOST_WORDS]
    tokens = [token.casefold() for token in typed]
    clues, words, at = Clues(), list[str](), 0
    while at < len(tokens):
        if at + 1 < len(tokens) and tokens[at] in ("customer", language.customer.casefold()):
            clues, at = replace(clues, customer=_customer(typed[at + 1])), at + 2
            continue
        span, used = _span(tokens[at:], today, language)
        if span is not None:
            clues, at = replace(clues, since=span[0], until=span[1]), at + used
            continue
        token = tokens[at]
        at += 1
        paid = _paid(token, exponent)
        card = _CARD.fullmatch(token)
        if paid is not None:
            clues = replace(clues, paid=paid)
        elif card:
            clues = replace(clues, last4=card[1])
        elif holds_card_number(token, is_barcode_field=True):
            clues = replace(clues, last4=token[-4:])  # a whole card number is never kept
        elif not (token == "card" and at < len(tokens) and _CARD.fullmatch(tokens[at])):
            words.append(token)
    return replace(clues, words=" ".join(words))


def _customer(typed: str) -> str:
    """As it was typed, for an old system tells small letters from big ones."""
    return typed[-4:] if holds_card_number(typed, is_barcode_field=True) else typed


def _paid(token: str, exponent: int) -> int | None:
    """An amount has all its decimals, or a sign before it that says so: `39.99`, `=40`."""
    sign = token[:1] in _SIGNS
    bare = token[1:] if sign else token
    whole, rest = bare, ""
    if exponent and bare[-exponent - 1 : -exponent] in (".", ","):
        whole, rest = bare[: -exponent - 1], bare[-exponent:]
    if not (rest or sign) or not _WHOLE.fullmatch(whole) or not _DIGITS.fullmatch(rest):
        return None
    digits = "".join(letter for letter in whole if letter.isdigit())
    return int(digits + rest.ljust(exponent, "0"))


def _span(tokens: list[str], today: date, language: Language) -> tuple[Span | None, int]:
    said, taken = read_span(tokens, today, (*language.long_ago, *PHRASES), language.weekdays)
    if said is not None:
        return said, taken
    days = _DAYS.fullmatch(tokens[0])
    if days and len(tokens) > 1 and month_of(tokens[1], language):
        last, used = _day([days[2], *tokens[1:]], today, language)
        first = _made(last[0].year, last[0].month, int(days[1])) if last else None
        return ((first, last[1]), used) if last and first and first <= last[0] else (None, 0)
    first_span, used = _day(tokens, today, language)
    if first_span is None:
        return None, 0
    if len(tokens) > used + 1 and tokens[used] in _BETWEEN:
        last, more = _day(tokens[used + 1 :], today, language)
        if last is not None:
            begins = first_span[0]
            if begins > last[1]:  # `20 dec - 5 jan`: the first is of the year before
                begins = _made(last[1].year - 1, begins.month, begins.day) or begins
            return (min(begins, last[0]), max(begins, last[1])), used + 1 + more
    return first_span, used


def _day(tokens: list[str], today: date, language: Language) -> tuple[Span | None, int]:
    """The day or month at the beginning of `tokens`, and how many of them it took."""
    token = tokens[0]
    for word, back in (
        (language.today, 0),
        (language.yesterday, 1),
        ("today", 0),
        ("yesterday", 1),
    ):
        if token == word.casefold():
            day = today - timedelta(days=back)
            return (day, day), 1
    written = _in_figures(token, today, language)
    if written is not None:
        return (written, written), 1
    for month_at in (0, 1):
        month = month_of(tokens[month_at], language) if len(tokens) > month_at else 0
        other = tokens[1 - month_at] if len(tokens) > 1 else ""
        named = _DAY.fullmatch(other)
        if month and named:
            year = _year(tokens[2]) if len(tokens) > 2 else 0
            day_found = _latest(month, int(named[1]), year, today)
            return ((day_found, day_found), 3 if year else 2) if day_found else (None, 0)
    return _whole_month(tokens, today, language)


def _whole_month(tokens: list[str], today: date, language: Language) -> tuple[Span | None, int]:
    month = month_of(tokens[0], language)
    if not month:
        return None, 0
    year = _year(tokens[1]) if len(tokens) > 1 else 0
    first = _latest(month, 1, year, today)
    if first is None:
        return None, 0
    return (first, first.replace(day=monthrange(first.year, month)[1])), 2 if year else 1


def _in_figures(token: str, today: date, language: Language) -> date | None:
    iso = _ISO.fullmatch(token)
    if iso:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _FIGURES.fullmatch(token)
    if not found or (found[4] is None and found[2] != "/"):  # 12.10 is an amount, 1-2 a number
        return None
    one, other = int(found[1]), int(found[3])
    day, month = (one, other) if language.day_first else (other, one)
    if month > 12:
        day, month = month, day
    year = int(found[4] or 0)
    return _latest(month, day, year + 2000 if 0 < year < 100 else year, today)


def month_of(token: str, language: Language) -> int:
    """1 to 12 for a month's name or its short form; 0 for anything else."""
    bare = token.rstrip(".,")
    for names in (language.months, ENGLISH):
        for number, name in enumerate(names, 1):
            whole = name.casefold().rstrip(".")
            if bare and bare in (whole, whole[:3], whole[:4]) and len(bare) >= 3:
                return number
    return 0


def _year(token: str) -> int:
    plain = token.isascii() and token.isdigit() and len(token) == 4
    return int(token) if plain and _FIRST_YEAR <= int(token) < _FIRST_YEAR + 110 else 0


def _latest(month: int, day: int, year: int, today: date) -> date | None:
    """That day; without a year the latest one that is not still to come."""
    if year:
        return _made(year, month, day)
    for back in range(9):  # 29 February may be eight years away
        found = _made(today.year - back, month, day)
        if found is not None and found <= today:
            return found
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
