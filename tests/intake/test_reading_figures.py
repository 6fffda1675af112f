"""Amounts, pieces and days: exact, or refused with what stood there."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.intake.figures import DAY_FIRST, MONTH_FIRST, moment, pieces, price_milli, scaled
from posdesk.intake.totals import decimal_text
from posdesk.intake.troubles import RowTrouble


@pytest.mark.parametrize(
    ("text", "exponent", "milli"),
    [
        ("2.55", 2, 255_000),
        (" 2.1 ", 2, 210_000),
        ("0.001", 2, 100),
        ("0.00001", 2, 1),
        ("2,55", 2, 255_000),
        ("0", 2, 0),
        ("16888.02", 2, 1_688_802_000),
        ("1500", 0, 1_500_000),
        ("1.234", 3, 1_234_000),
        ("-1.50", 2, -150_000),
        ("\u22121.50", 2, -150_000),
        ("2.5500000", 2, 255_000),
    ],
)
def test_prices_are_read_exactly(text: str, exponent: int, milli: int) -> None:
    assert price_milli(text, exponent, "Price") == milli


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "missing"),
        ("NaN", "not_a_number"),
        ("Infinity", "not_a_number"),
        ("1e400", "too_large"),
        ("1E5", "too_large"),
        ("9" * 400, "too_large"),
        ("999999999999", "too_large"),
        ("=1+1", "not_a_number"),
        ("0x10", "not_a_number"),
        ("£2.55", "not_a_number"),
        ("1,234", "ambiguous_number"),
        ("1.234.567", "not_a_number"),
        ("1_000", "not_a_number"),
        ("٣", "not_a_number"),
        ("0.000001", "too_fine"),
        ("2.55.", "not_a_number"),
        (".5", "not_a_number"),
    ],
)
def test_what_is_no_price_is_named(text: str, code: str) -> None:
    with pytest.raises(RowTrouble) as wrong:
        price_milli(text, 2, "UnitPrice")
    assert wrong.value.trouble.code == code
    assert "UnitPrice" in wrong.value.trouble.words


@pytest.mark.parametrize(
    ("text", "code"),
    [("1.5", "not_whole"), ("0", "zero"), ("99999999999", "too_large"), ("", "missing")],
)
def test_pieces_are_whole(text: str, code: str) -> None:
    with pytest.raises(RowTrouble) as wrong:
        pieces(text, "Quantity")
    assert wrong.value.trouble.code == code


def test_pieces_may_come_back_and_may_carry_a_spreadsheets_nought() -> None:
    assert pieces("-74215", "Quantity") == -74_215
    assert pieces("6.0", "Quantity") == 6


@pytest.mark.parametrize(
    ("text", "order", "at"),
    [
        ("2010-12-01 08:26:00", "", datetime(2010, 12, 1, 8, 26)),
        ("2010-12-01T08:26", "", datetime(2010, 12, 1, 8, 26)),
        ("2010-12-01", "", datetime(2010, 12, 1)),
        ("31/12/2010 9:05", "", datetime(2010, 12, 31, 9, 5)),
        ("12/31/2010", "", datetime(2010, 12, 31)),
        ("4.4.2010", "", datetime(2010, 4, 4)),
        ("1/12/2010 8:26", DAY_FIRST, datetime(2010, 12, 1, 8, 26)),
        ("12/1/2010 8:26", MONTH_FIRST, datetime(2010, 12, 1, 8, 26)),
    ],
)
def test_days_that_can_be_read_in_one_way(text: str, order: str, at: datetime) -> None:
    assert moment(text, "Date", order) == at


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1/12/2010", "ambiguous_day"),
        ("2010-13-01", "not_a_day"),
        ("2010-02-30", "not_a_day"),
        ("2010-12-01 25:00", "not_a_day"),
        ("01/12/10", "not_a_day"),
        ("40513", "not_a_day"),
        ("0001-01-01", "not_a_day"),
        ("yesterday", "not_a_day"),
        ("", "missing"),
        ("13/13/2010", "not_a_day"),
    ],
)
def test_other_days_are_refused(text: str, code: str) -> None:
    with pytest.raises(RowTrouble) as wrong:
        moment(text, "InvoiceDate")
    assert wrong.value.trouble.code == code


@given(st.integers(-(10**14), 10**14), st.sampled_from([0, 2, 3]))
def test_decimal_text_reads_back_as_what_it_was(milli: int, exponent: int) -> None:
    assert scaled(decimal_text(milli, exponent), exponent + 3, "x") == milli
