"""Figures as text and back: exact, strict, in the marks of the language."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from posdesk.money import Money
from ui import formats
from ui.formats import Slip

GB, DE, FR, IN, CH, AR, HE = (
    QLocale(name) for name in ("en_GB", "de_DE", "fr_FR", "en_IN", "de_CH", "ar_EG", "he_IL")
)


@pytest.mark.parametrize(
    ("minor", "code", "locale", "text"),
    [
        (123450, "GBP", GB, "1,234.50"),
        (123450, "EUR", DE, "1.234,50"),
        (123450, "EUR", FR, "1\u202f234,50"),
        (123456789, "GBP", IN, "12,34,567.89"),
        (123450, "CHF", CH, f"1{CH.groupSeparator()}234.50"),
        (-650, "GBP", GB, "\u22126.50"),
        (-5, "GBP", GB, "\u22120.05"),
        (1500, "JPY", GB, "1,500"),
        (5, "KWD", GB, "0.005"),
        (0, "GBP", GB, "0.00"),
        (-650, "GBP", HE, "\u200e\u22126.50"),
        (650, "GBP", AR, "٦٫٥٠"),
        (99_999_999_999_999_99, "GBP", GB, "99,999,999,999,999.99"),
    ],
)
def test_amounts_are_written_exactly(minor: int, code: str, locale: QLocale, text: str) -> None:
    assert formats.amount(minor, code, locale) == text


def test_the_currency_stays_with_its_amount() -> None:
    assert formats.money(Money(3999, "GBP"), GB) == "39.99\u00a0GBP"


def test_the_plain_locale_of_a_bare_machine_groups_too() -> None:
    assert formats.amount(123450, "GBP", QLocale("C")) == "1,234.50"


@pytest.mark.parametrize(
    ("milli", "text"), [(255_000, "2.55"), (1_000_000, "10.00"), (100, "0.001"), (1, "0.00001")]
)
def test_unit_prices_are_as_fine_as_they_are(milli: int, text: str) -> None:
    assert formats.price(milli, "GBP", GB) == text


def test_quantities_rates_and_days() -> None:
    assert formats.quantity(1200, locale=GB) == "1,200"
    assert formats.quantity(1250, True, GB) == "1.250"
    assert formats.percent(20_000, GB) == "20\u00a0%"
    assert formats.percent(9_975, DE) == "9,975\u00a0%"
    assert formats.day(date(2026, 10, 12), GB) == "12 Oct 2026"
    assert formats.day_and_time(datetime(2026, 10, 12, 11, 42), GB) == "12 Oct 2026 11:42"
    assert formats.day(date(2026, 10, 12), DE) == "12. Okt. 2026"
    assert formats.month(date(2026, 10, 12), GB) == "Oct 2026"
    assert formats.month(date(2026, 10, 12), DE) == "Okt. 2026"


@pytest.mark.parametrize(
    ("text", "locale", "minor"),
    [
        ("12.50", GB, 1250),
        (" 12.5 ", GB, 1250),
        (".5", GB, 50),
        ("7", GB, 700),
        ("1,234.50", GB, 123450),
        ("1,234", GB, 123400),
        ("12,50", DE, 1250),
        ("1.234,50", DE, 123450),
        ("1.234", DE, 123400),
        ("1 234,50", FR, 123450),
        ("1\u202f234,50", FR, 123450),
        ("12.50", FR, 1250),
        ("12,34,567.89", IN, 123456789),
        ("1'234.50", CH, 123450),
        ("١٢٫٥٠", AR, 1250),
    ],
)
def test_amounts_are_read_as_they_are_written(text: str, locale: QLocale, minor: int) -> None:
    assert formats.read_amount(text, "GBP", locale=locale).value == minor


@pytest.mark.parametrize(
    ("text", "locale", "slip"),
    [
        ("", GB, Slip.EMPTY),
        ("   ", GB, Slip.EMPTY),
        ("12.50", DE, Slip.GROUPS),  # read by others as 1250: wrong by a hundred
        ("1,23", GB, Slip.GROUPS),
        ("12,34,567.89", GB, Slip.GROUPS),
        ("1,234,50", GB, Slip.GROUPS),
        ("12.345", GB, Slip.TOO_FINE),
        ("1.2.3", GB, Slip.NOT_A_FIGURE),
        ("5.", GB, Slip.NOT_A_FIGURE),
        (".", GB, Slip.NOT_A_FIGURE),
        ("1e5", GB, Slip.NOT_A_FIGURE),
        ("²", GB, Slip.NOT_A_FIGURE),
        ("12 GBP", GB, Slip.NOT_A_FIGURE),
        ("-5", GB, Slip.NEGATIVE),
        ("\u22125", GB, Slip.NEGATIVE),
        ("5012345678900", GB, Slip.TOO_LONG),
        ("012345678905", GB, Slip.TOO_LONG),
    ],
)
def test_what_is_not_clear_is_refused_with_a_reason(text: str, locale: QLocale, slip: Slip) -> None:
    assert formats.read_amount(text, "GBP", locale=locale) == formats.Reading(None, slip)


def test_three_decimals_make_one_group_mark_ambiguous() -> None:
    assert formats.read_amount("1,234", "KWD", locale=GB).slip is Slip.AMBIGUOUS
    assert formats.read_amount("1.234", "KWD", locale=DE).slip is Slip.AMBIGUOUS
    assert formats.read_amount("1.234", "KWD", locale=GB).value == 1234
    assert formats.read_amount("1,234,567", "KWD", locale=GB).value == 1_234_567_000
    assert formats.read_quantity("1,250", weighed=True, locale=GB).slip is Slip.AMBIGUOUS


def test_a_currency_without_decimals_takes_none() -> None:
    assert formats.read_amount("1,500", "JPY", locale=GB).value == 1500
    assert formats.read_amount("1500.5", "JPY", locale=GB).slip is Slip.TOO_FINE


def test_a_minus_is_read_where_it_is_asked_for() -> None:
    assert formats.read_amount("\u22126.50", "GBP", negative=True, locale=GB).value == -650
    assert formats.read_amount("-6.50", "GBP", negative=True, locale=GB).value == -650


@given(
    minor=st.integers(-(10**10) + 1, 10**10 - 1),
    code=st.sampled_from(["GBP", "JPY", "KWD"]),
    locale=st.sampled_from([GB, DE, FR, IN, CH, AR, HE]),
)
def test_what_is_written_is_read_again(minor: int, code: str, locale: QLocale) -> None:
    text = formats.amount(minor, code, locale)
    assert formats.read_amount(text, code, negative=True, locale=locale).value == minor


@given(minor=st.integers(0, 10**10 - 1), code=st.sampled_from(["GBP", "JPY", "KWD"]))
def test_what_a_field_shows_is_read_again(minor: int, code: str) -> None:
    assert formats.read_amount(formats.typed(minor, code, GB), code, locale=GB).value == minor


@given(text=st.text(max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    reading = formats.read_amount(text, "GBP", locale=GB)
    assert (reading.value is None) == (reading.slip is not None)
