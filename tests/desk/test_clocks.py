"""Clocks that jump, over sixty years: entries in order, no window shorter, nothing refused.

    POSDESK_CLOCKS=100000 pytest tests/desk/test_clocks.py

A sequence is three acts, each after a jump of its own: sales, and returns of whatever was sold
before. A hundred sequences otherwise; the same seed jumps the same way again.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from desk import shops
from desk.shops import HandClock, Templates, open_shift
from desk.tills import Till

from posdesk.clock import Moment, SystemClock, last_day
from posdesk.desk.opening import open_desk
from posdesk.ledger import chain

MANY = int(os.environ.get("POSDESK_CLOCKS", "100"))
A_BOOK = 1_000  # sequences in one books file
LONDON = ZoneInfo("Europe/London")
FIRST, LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2070, 12, 31, tzinfo=UTC)
DAYS = (
    (1970, 1, 1), (1999, 12, 31), (2000, 2, 29), (2024, 2, 29), (2026, 12, 31), (2028, 2, 29),
    (2038, 1, 19), (2038, 1, 20), (2060, 2, 29), (2069, 12, 31), (2070, 6, 30),
)  # fmt: skip


def of(when: datetime) -> Moment:
    """That moment on a wall clock in London."""
    offset = when.astimezone(LONDON).utcoffset() or timedelta(0)
    return Moment(int(when.timestamp() * 1000), int(offset.total_seconds()) // 60)


def jumped(now: Moment, dice: random.Random) -> Moment:
    """Where the clock stands next."""
    how = dice.randrange(8)
    if how == 0:  # a day people trip over, near its midnight
        year, month, day = dice.choice(DAYS)
        when = datetime(year, month, day, tzinfo=UTC)
        return _held(when + timedelta(seconds=dice.randrange(-7200, 93_600)))
    if how == 1:  # the hour of summer time, either way
        when = datetime(dice.randrange(1972, 2070), dice.choice([3, 10]), 31, tzinfo=UTC)
        when -= timedelta(days=(when.weekday() + 1) % 7)
        return _held(when + timedelta(seconds=dice.randrange(0, 10_800)))
    if how == 2:  # another zone on the same instant
        return Moment(now.ms, dice.randrange(-12 * 60, 14 * 60 + 1, 15))
    by = dice.choice([1, 60, 3_600, 86_400, 31 * 86_400, 365 * 86_400, 12 * 365 * 86_400])
    sign = dice.choice([1, 1, 1, -1])
    return _held(now.local + timedelta(seconds=sign * dice.randrange(by + 1)))


def _held(when: datetime) -> Moment:
    return of(min(max(when, FIRST), LAST))


@pytest.fixture
def tills(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Iterator[Till]]:
    """Tills of shops that were founded when the clock said 1970, as a dead battery does."""
    monkeypatch.setattr(shops, "AT", Moment(0))
    templates = Templates(tmp_path)

    def opened() -> Iterator[Till]:
        number = 0
        while True:
            number += 1
            clock = HandClock(Moment(0))
            books = templates.copy("GBP", tmp_path / f"book-{number}")
            till = Till(open_desk(books, clock), clock, str(books))
            open_shift(till.desk)
            try:
                yield till
                till.check_always()
            finally:
                till.desk.close()

    made = opened()
    yield made
    made.close()


def played(till: Till, sold: list[str], dice: random.Random) -> None:
    """One sequence: three jumps, an act after each."""
    for _ in range(3):
        before = till.clock.at
        till.clock.at = jumped(before, dice)
        if sold and dice.random() < 0.3:
            till.take_back(sold.pop(dice.randrange(len(sold))))  # whatever its last day was
            continue
        number = till.sell("BOOK")
        sold.append(number)
        sale = till.sale(number)
        assert sale.return_by is not None and sale.at.ms >= till.clock.at.ms
        assert sale.return_by >= last_day(till.clock.at.day, till.desk.shop.return_days)
        assert sale.return_by >= last_day(sale.at.day, till.desk.shop.return_days)


@pytest.mark.timeout(0)
def test_a_clock_that_jumps(tills: Iterator[Till]) -> None:
    for book in range(-(-MANY // A_BOOK)):
        till, sold = next(tills), []
        for seed in range(book * A_BOOK, min(MANY, (book + 1) * A_BOOK)):
            played(till, sold, random.Random(seed))
        said = [chain.decode(entry.payload) for entry in till.entries()]
        assert [each["seq"] for each in said] == list(range(1, len(said) + 1))
        times = [each["at"][0] for each in said]  # type: ignore[index]
        assert times == sorted(times)


def test_a_clock_put_back_is_written_down_once(tills: Iterator[Till]) -> None:
    till = next(tills)
    till.clock.at = Moment.at(2038, 1, 19, 3)
    till.sell("BOOK")
    for _ in range(3):
        till.clock.at = Moment.at(2026, 11, 22, 10)
        number = till.sell("BOOK")
    assert till.kinds().count("clock_back") == 1
    assert till.sale(number).at == Moment.at(2038, 1, 19, 3)
    till.clock.at = Moment.at(2038, 1, 19, 4)
    till.sell("BOOK")
    till.clock.at = Moment.at(2038, 1, 19, 3)
    till.sell("BOOK")
    assert till.kinds().count("clock_back") == 2
    told = [each for each in till.entries() if chain.decode(each.payload)["kind"] == "clock_back"]
    assert chain.facts_in(told[1].payload)["behind_ms"] == 3_600_000


def test_two_minutes_are_no_jump(tills: Iterator[Till]) -> None:
    till = next(tills)
    till.clock.at = Moment.at(2026, 11, 22, 10)
    till.sell("BOOK")
    till.clock.at = till.clock.at.after(ms=-120_000)
    till.sell("BOOK")
    assert "clock_back" not in till.kinds()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows keeps its zone by other means")
def test_the_machine_s_clock_knows_summer_time_for_sixty_years(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    try:
        for year in range(1996, 2070):
            for month in (1, 3, 7, 10):
                for hour in range(0, 24 * 31, 11):
                    when = datetime(year, month, 1, tzinfo=UTC) + timedelta(hours=hour)
                    monkeypatch.setattr(
                        time, "time_ns", lambda at=when: int(at.timestamp()) * 10**9
                    )
                    now = SystemClock().now()
                    assert now == of(when) and now.local.date() == when.astimezone(LONDON).date()
    finally:
        monkeypatch.undo()
        time.tzset()
