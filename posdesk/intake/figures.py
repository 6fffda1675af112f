"""Amounts, pieces and days read strictly out of text: exact, or not at all (never a float)."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from posdesk.intake.troubles import RowTrouble, shown

DAY_FIRST, MONTH_FIRST = "day-first", "month-first"

# Twelve digits before the point and nine after: more than any price, and no way to write 1e400.
_NUMBER = re.compile(r"([+-]?)(\d{1,12})(?:\.(\d{1,9}))?", re.ASCII)
_WITH_COMMA = re.compile(r"[+-]?\d{1,12},\d{1,9}", re.ASCII)
_LONG_NUMBER = re.compile(r"[+-]?\d{13,}(?:[.,]\d*)?|[+-]?\d+(?:\.\d+)?[eE][+-]?\d+", re.ASCII)
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,6})?)?)?(?:Z|\+00:00)?", re.ASCII
)
_SLASHED = re.compile(
    r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T ](\d{1,2}):(\d\d)(?::(\d\d))?)?", re.ASCII
)

MAX_PIECES = 10_000_000
MAX_LINE_MILLI = 10**15  # what a line comes to, thousandths of a minor unit: as much as any sale
MAX_PRICE_DIGITS = 9  # before the point: a thousand million of any currency a piece


@lru_cache(maxsize=65_536)
def scaled(text: str, places: int, heading: str) -> int:
    """`text` times 10**places, exactly; RowTrouble when it is no plain number or is finer."""
    bare = text.strip().replace("\u2212", "-")
    if _WITH_COMMA.fullmatch(bare):
        if len(bare.partition(",")[2]) == 3:  # 1,234: a thousand, or a little more than one?
            raise RowTrouble("ambiguous_number", heading=heading, value=shown(text))
        bare = bare.replace(",", ".")
    match = _NUMBER.fullmatch(bare)
    if match is None:
        wrong = "too_large" if _LONG_NUMBER.fullmatch(bare) else "not_a_number"
        raise RowTrouble(wrong if bare else "missing", heading=heading, value=shown(text))
    sign, whole, part = match[1], match[2], (match[3] or "").rstrip("0")
    if len(part) > places:
        raise RowTrouble("too_fine", heading=heading, value=shown(text))
    size = int(whole + part.ljust(places, "0"))
    return -size if sign == "-" else size


def price_milli(text: str, exponent: int, heading: str) -> int:
    """A unit price as thousandths of a minor unit, for a currency of `exponent` decimals."""
    milli = scaled(text, exponent + 3, heading)
    if abs(milli) >= 10 ** (MAX_PRICE_DIGITS + exponent + 3):
        raise RowTrouble("too_large", heading=heading, value=shown(text))
    return milli


def pieces(text: str, heading: str) -> int:
    """A whole number of pieces, of either sign, not zero."""
    try:
        count = scaled(text, 0, heading)
    except RowTrouble as wrong:
        if wrong.trouble.code == "too_fine":
            raise RowTrouble("not_whole", heading=heading, value=shown(text)) from None
        raise
    if abs(count) > MAX_PIECES:
        raise RowTrouble("too_large", heading=heading, value=shown(text))
    if count == 0:
        raise RowTrouble("zero", heading=heading)
    return count


@lru_cache(maxsize=65_536)
def moment(text: str, heading: str, order: str = "") -> datetime:
    """The old till's local day and time. ISO, or with slashes where `order` says which is first.

    Without an order a day is taken only if it can be read in one way (`31/12/2010`); midnight
    stands for a day without a time.
    """
    bare = text.strip()
    if match := _ISO.fullmatch(bare):
        year, month, day, *clock = match.groups()
    elif match := _SLASHED.fullmatch(bare):
        one, _, two, year, *clock = match.groups()
        month, day = _month_and_day(one, two, order, text, heading)
    else:
        raise RowTrouble("not_a_day" if bare else "missing", heading=heading, value=shown(text))
    try:
        hour, minute, second = (int(part or 0) for part in clock)
        found = datetime(int(year), int(month), int(day), hour, minute, second)
    except ValueError:
        raise RowTrouble("not_a_day", heading=heading, value=shown(text)) from None
    if found.year < 1970:
        raise RowTrouble("not_a_day", heading=heading, value=shown(text))
    return found


def _month_and_day(one: str, two: str, order: str, text: str, heading: str) -> tuple[str, str]:
    if order == DAY_FIRST:
        return two, one
    if order == MONTH_FIRST:
        return one, two
    if int(one) <= 12 and int(two) <= 12 and int(one) != int(two):
        raise RowTrouble("ambiguous_day", heading=heading, value=shown(text))
    return (two, one) if int(one) > 12 else (one, two)


def not_later_than(found: datetime, today: date, heading: str) -> None:
    """RowTrouble when an old sale claims a day that has not come (PROMISE I14)."""
    if found.date() > today:
        raise RowTrouble("future", heading=heading, value=found.date().isoformat())
