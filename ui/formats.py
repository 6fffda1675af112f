"""Amounts, quantities, days <-> text, by QLocale. Integers all the way: no amount is ever a float.

A minus is U+2212. In a language read from the right, a figure carries its own direction so that
the minus stays in front of it. Typed amounts are read strictly: what could mean two things is
refused with a reason, and the reading is shown while typing.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

from PySide6.QtCore import QDate, QLocale, Qt, QTime

from posdesk.money import Money, currency
from posdesk.values import dataclass

MINUS = "\u2212"
_LEFT_TO_RIGHT_MARK = "\u200e"
_ISOLATE, _END = "\u2068", "\u2069"
_DIRECTION_MARKS = "\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c"
_BLANKS = "\u0020\u00a0\u202f\u2009"
_APOSTROPHES = "'\u2019"
MOST_DIGITS = 10  # of the whole part: more is a barcode, not an amount


class Slip(Enum):
    """Why a typed figure could not be read."""

    EMPTY = "empty"
    NOT_A_FIGURE = "not_a_figure"
    TOO_FINE = "too_fine"  # more decimals than the currency has
    TOO_LONG = "too_long"
    GROUPS = "groups"  # group marks stand where no group ends
    AMBIGUOUS = "ambiguous"  # the mark may be a group's or the decimals'
    NEGATIVE = "negative"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a typed figure says: `value` in the smallest unit, or the `slip` that kept it unread."""

    value: int | None
    slip: Slip | None = None


def amount(minor: int, code: str, locale: QLocale | None = None) -> str:
    """`1,234.50` for 123450 GBP: `minor` units of the currency `code`, without the code."""
    return _decimal(minor, currency(code).exponent, locale)


def typed(minor: int, code: str, locale: QLocale | None = None) -> str:
    """`1234.50`: an amount as a hand would type it, without group marks."""
    marks = _group_marks(_locale(locale))
    return "".join(letter for letter in amount(minor, code, locale) if letter not in marks)


def money(value: Money, locale: QLocale | None = None) -> str:
    """`1,234.50 GBP`, held together by a no-break space."""
    return f"{amount(value.minor, value.currency, locale)}\u00a0{value.currency}"


def price(milli: int, code: str, locale: QLocale | None = None) -> str:
    """A unit price in thousandths of a minor unit: `2.55`, finer (`0.001`) only where it is."""
    exponent = currency(code).exponent
    fine = 3
    while fine and milli % 10 == 0:
        milli //= 10
        fine -= 1
    return _decimal(milli, exponent + fine, locale)


def quantity(value: int, weighed: bool = False, locale: QLocale | None = None) -> str:
    """Pieces as a whole number; thousandths of a kilogram as `1.250` when `weighed`."""
    return _decimal(value, 3 if weighed else 0, locale)


def percent(rate: int, locale: QLocale | None = None) -> str:
    """A rate in hundred-thousandths: 20_000 is `20 %`, 9_975 is `9.975 %`."""
    fine = 3
    while fine and rate % 10 == 0:
        rate //= 10
        fine -= 1
    return f"{_decimal(rate, fine, locale)}\u00a0%"


def day(when: date, locale: QLocale | None = None) -> str:
    """`12 Oct 2026`: the locale's own order with the month as a short word."""
    of = _locale(locale)
    pattern = of.dateFormat(QLocale.FormatType.LongFormat)
    for weekday in ("dddd, ", "dddd ", "dddd، ", ", dddd", " dddd", "dddd"):
        pattern = pattern.replace(weekday, "")
    pattern = pattern.replace("MMMM", "MMM").strip()
    return of.toString(QDate(when.year, when.month, when.day), pattern)


def month(when: date, locale: QLocale | None = None) -> str:
    """`Oct 2026`: the month as short a word as in `day`, and its year."""
    of = _locale(locale)
    return f"{of.monthName(when.month, QLocale.FormatType.ShortFormat)} {when.year}"


def time_of_day(when: datetime, locale: QLocale | None = None) -> str:
    """`11:42`, by the locale's habit."""
    of = _locale(locale)
    return of.toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)


def day_and_time(when: datetime, locale: QLocale | None = None) -> str:
    """`12 Oct 2026 11:42` on the shop's wall clock (`Moment.local`)."""
    return f"{day(when.date(), locale)} {time_of_day(when, locale)}"


def beside(*parts: str) -> str:
    """Facts in a row: `S1-000123-4 · 12 Oct 2026 · till 1`; empty ones are left out.

    In a language read from the right each fact keeps its own direction, so that the figures of one
    do not drift into the next.
    """
    mirrored = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    told = [f"{_ISOLATE}{part}{_END}" if mirrored else part for part in parts if part]
    return " · ".join(told)


def read_amount(
    text: str, code: str, *, negative: bool = False, locale: QLocale | None = None
) -> Reading:
    """Minor units of `code` as typed; see `read_decimal`."""
    return read_decimal(text, currency(code).exponent, negative=negative, locale=locale)


def read_quantity(text: str, *, weighed: bool = False, locale: QLocale | None = None) -> Reading:
    """Pieces, or thousandths of a kilogram when `weighed`."""
    return read_decimal(text, 3 if weighed else 0, locale=locale)


def read_decimal(
    text: str, decimals: int, *, negative: bool = False, locale: QLocale | None = None
) -> Reading:
    """Read a figure with at most `decimals` decimals as a whole number of its smallest unit.

    The locale's marks only; a dot or comma that means nothing in it may stand for the decimals.
    Group marks must stand where groups end. With three decimals one group mark alone may be meant
    for the decimals (`1,234` KWD): refused.
    """
    of = _locale(locale)
    plain = _plain(text, of)
    sign = 1
    if plain[:1] in (MINUS, "-") and plain[1:]:
        if not negative:
            return Reading(None, Slip.NEGATIVE)
        sign, plain = -1, plain[1:].lstrip()
    if not plain:
        return Reading(None, Slip.EMPTY)
    slip, digits = _split(plain, decimals, of)
    return Reading(None, slip) if slip else Reading(sign * int(digits))


def _locale(locale: QLocale | None) -> QLocale:
    of = QLocale() if locale is None else QLocale(locale)
    of.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return of


def _decimal(value: int, decimals: int, locale: QLocale | None) -> str:
    of = _locale(locale)
    whole, rest = divmod(abs(value), 10**decimals)
    digits = of.toString(whole)
    if decimals:
        zero = of.zeroDigit()
        tail = "".join(chr(ord(zero) + int(each)) for each in f"{rest:0{decimals}d}")
        digits += of.decimalPoint() + tail
    if value >= 0:
        return digits
    mirrored = of.textDirection() == Qt.LayoutDirection.RightToLeft
    return f"{_LEFT_TO_RIGHT_MARK if mirrored else ''}{MINUS}{digits}"


def _plain(text: str, of: QLocale) -> str:
    """The text in ASCII digits, without direction marks and blanks around it."""
    zero = ord(of.zeroDigit())
    ours = {chr(zero + value): str(value) for value in range(10)}
    kept = "".join(ours.get(sign, sign) for sign in text if sign not in _DIRECTION_MARKS)
    return kept.strip(_BLANKS)


def _split(text: str, decimals: int, of: QLocale) -> tuple[Slip | None, str]:
    """The digits of the smallest unit, or why there are none."""
    groups = _group_marks(of)
    points = {of.decimalPoint()} | ({".", ","} - groups)
    marks = [letter for letter in text if letter in points]
    whole, point, rest = text.partition(marks[0]) if marks else (text, "", "")
    used = {letter for letter in whole if letter in groups}
    digits = "".join(letter for letter in whole if letter not in used)
    if len(marks) > 1 or not _digits(digits or rest) or (point and not _digits(rest)):
        return Slip.NOT_A_FIGURE, ""
    if digits and not _digits(digits):
        return Slip.NOT_A_FIGURE, ""
    if used and not _well_placed(whole, used, of):
        return Slip.GROUPS, ""
    if decimals == 3 and not point and sum(whole.count(mark) for mark in used) == 1:
        return Slip.AMBIGUOUS, ""
    if len(digits.lstrip("0")) > MOST_DIGITS:
        return Slip.TOO_LONG, ""
    if len(rest) > decimals:
        return Slip.TOO_FINE, ""
    return None, digits + rest.ljust(decimals, "0")


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _group_marks(of: QLocale) -> set[str]:
    """The locale's group mark, with the signs people type for it."""
    mark = of.groupSeparator()
    for family in (_BLANKS, _APOSTROPHES):
        if mark in family:
            return set(family)
    return {mark}


def _well_placed(whole: str, used: set[str], of: QLocale) -> bool:
    """Groups of three, or of two before the last three where the locale writes lakhs."""
    if len(used) > 1:
        return False
    parts = whole.split(next(iter(used)))
    twos = of.toString(1_234_567).startswith(of.toString(12))  # 12,34,567
    inner = {len(part) for part in parts[1:-1]}
    most = 2 if twos and len(parts) > 2 else 3
    return 0 < len(parts[0]) <= most and len(parts[-1]) == 3 and inner <= {2 if twos else 3}
