"""Figures and dates as papers show them: no currency (it stands once, at the total), no locale."""

from __future__ import annotations

from datetime import date

from posdesk.clock import Moment
from posdesk.money import currency, plain
from posdesk.wording import QT_TRANSLATE_NOOP, translate

_MONTHS = (
    QT_TRANSLATE_NOOP("Date", "Jan"),
    QT_TRANSLATE_NOOP("Date", "Feb"),
    QT_TRANSLATE_NOOP("Date", "Mar"),
    QT_TRANSLATE_NOOP("Date", "Apr"),
    QT_TRANSLATE_NOOP("Date", "May"),
    QT_TRANSLATE_NOOP("Date", "Jun"),
    QT_TRANSLATE_NOOP("Date", "Jul"),
    QT_TRANSLATE_NOOP("Date", "Aug"),
    QT_TRANSLATE_NOOP("Date", "Sep"),
    QT_TRANSLATE_NOOP("Date", "Oct"),
    QT_TRANSLATE_NOOP("Date", "Nov"),
    QT_TRANSLATE_NOOP("Date", "Dec"),
)
_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Date", "Mon"),
    QT_TRANSLATE_NOOP("Date", "Tue"),
    QT_TRANSLATE_NOOP("Date", "Wed"),
    QT_TRANSLATE_NOOP("Date", "Thu"),
    QT_TRANSLATE_NOOP("Date", "Fri"),
    QT_TRANSLATE_NOOP("Date", "Sat"),
    QT_TRANSLATE_NOOP("Date", "Sun"),
)


class Figures:
    """Amounts of one currency, in its decimals: 0 (JPY), 2 (GBP) or 3 (KWD)."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._exponent = currency(code).exponent

    def amount(self, minor: int) -> str:
        """`1,234.50`; below zero `-1.30`, with the hyphen every printer has."""
        return plain(minor, self._exponent, ",")

    def unit_price(self, price_milli: int) -> str:
        """A price as exact as it is: `6.50`, and `0.4215` where it is finer than a penny."""
        whole, rest = divmod(price_milli, 1000)
        if not rest:
            return self.amount(whole)
        return plain(price_milli, self._exponent + 3, ",").rstrip("0")


def quantity(units: int, weighed: bool) -> str:
    """`12`, `74,215`, or `0.347 kg` from thousandths."""
    if weighed:
        return translate("Paper", "{weight} kg").format(weight=plain(units, 3, ","))
    return f"{units:,}"


def percent(rate: int) -> str:
    """`20%` or `9.975%` of a rate in hundred-thousandths."""
    return plain(rate, 3).rstrip("0").rstrip(".") + "%"


def day(value: date) -> str:
    """`21 Jan 2027`."""
    month = translate("Date", _MONTHS[value.month - 1])
    words = translate("Date", "{day} {month} {year}")
    return words.format(day=value.day, month=month, year=value.year)


def weekday_and_time(at: Moment) -> str:
    """`Sun 22 Nov 2026 14:05`, the shop's wall clock."""
    local = at.local
    weekday = translate("Date", _WEEKDAYS[local.weekday()])
    words = translate("Date", "{weekday} {day} {time}")
    return words.format(weekday=weekday, day=day(local.date()), time=f"{local:%H:%M}")
