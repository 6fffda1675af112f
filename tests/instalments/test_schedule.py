"""Parts that sum exactly and days that roll sensibly (MONEY 17, SE-034)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.instalments.schedule import (
    EVERY,
    FORTNIGHT,
    MONTH,
    WEEK,
    Due,
    NoParts,
    NothingToSpread,
    TooManyParts,
    due_days,
    months_later,
    parts,
    schedule,
)


@pytest.mark.parametrize(
    ("total", "count", "expected"),
    [
        (100_00, 3, (33_33, 33_33, 33_34)),  # SE-034
        (1000_00, 3, (333_33, 333_33, 333_34)),
        (300_00, 7, (42_85,) * 2 + (42_86,) * 5),
        (1000, 3, (333, 333, 334)),  # yen
        (1, 3, (0, 0, 1)),
        (7, 1, (7,)),
    ],
)
def test_leftover_units_stand_on_the_last_parts(
    total: int, count: int, expected: tuple[int, ...]
) -> None:
    assert parts(total, count) == expected


@given(st.integers(1, 100_000_00), st.integers(1, 60))
def test_parts_are_exact_and_even_with_the_greater_ones_last(total: int, count: int) -> None:
    made = parts(total, count)
    assert sum(made) == total and len(made) == count
    assert list(made) == sorted(made) and made[-1] - made[0] <= 1
    assert made[0] > 0 or total < count


def test_every_price_of_a_penny_to_ten_pounds_is_exact_in_any_number_of_parts() -> None:
    assert all(sum(parts(total, n)) == total for total in range(1, 1001) for n in range(1, 61))


@pytest.mark.parametrize("count", [0, -1])
def test_no_parts_are_refused(count: int) -> None:
    with pytest.raises(NoParts):
        parts(200, count)


def test_what_a_plan_offers() -> None:
    first = date(2026, 3, 1)
    with pytest.raises(NoParts):
        schedule(100_00, 1, first, MONTH)
    with pytest.raises(TooManyParts) as refused:
        schedule(100_00, 61, first, MONTH)
    assert refused.value.figures == {"count": 61, "most": 60}
    with pytest.raises(TooManyParts) as refused:
        schedule(5, 6, first, MONTH)  # one part would be of nothing
    assert refused.value.figures["most"] == 5
    with pytest.raises(NothingToSpread):
        schedule(0, 2, first, MONTH)
    assert schedule(5, 2, first, WEEK) == (Due(first, 2), Due(date(2026, 3, 8), 3))


def test_month_ends_come_back_after_a_short_month() -> None:
    assert due_days(date(2027, 1, 31), MONTH, 4) == (
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
    )
    assert months_later(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months_later(date(2026, 1, 15), -1) == date(2025, 12, 15)


def test_a_fortnight_is_fourteen_days() -> None:
    assert due_days(date(2026, 12, 24), FORTNIGHT, 2)[1] == date(2027, 1, 7)


@given(
    st.integers(2, 100_000_00),
    st.integers(2, 60),
    st.dates(date(2020, 1, 1), date(2090, 1, 1)),
    st.sampled_from(EVERY),
)
def test_a_schedule_is_whole_and_in_order(total: int, count: int, first: date, every: str) -> None:
    count = min(count, total)
    dues = schedule(total, count, first, every)
    days = [due.day for due in dues]
    assert sum(due.amount for due in dues) == total and all(due.amount > 0 for due in dues)
    assert days[0] == first and days == sorted(set(days)) and len(days) == count
    if every == MONTH:
        assert all(day.day == first.day or (day.day < first.day and day.day >= 28) for day in days)
