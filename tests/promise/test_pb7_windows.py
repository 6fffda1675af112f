"""PB-7: whatever windows the shop sets, the last day of what was sold never moves earlier.

100,000 timelines nightly: `POSDESK_TIMELINES=100000`; a hundredth a commit. Each is a run of sales
and of windows set shorter and longer, seasons set and dropped, days shut and opened again, tills down
and mended, the shop's country and what it posts changed, and laws that begin and end; after every
event the last day of every receipt is looked at. One in a hundred is played at a counter, in its books,
its clock put back now and then.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from desk.shops import Templates
from desk.tills import Till
from promise.conftest import Opens
from sold import priced, rung, sale_of

from posdesk.clock import Moment, last_day
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.law import packs
from posdesk.law.rows import LawRow, rows
from posdesk.people.staff import StaffMember
from posdesk.policy import OurDays, Season
from posdesk.returns.standing import LineDays, Standing
from posdesk.returns.window import best_day, keeping, printed_day, window_of
from posdesk.sales.basket import BasketLine
from posdesk.settings import FEWEST_DAYS, MOST_DAYS, Shop
from posdesk.store.shop_settings import shop_from_json, shop_to_json

TIMELINES = int(os.environ.get("POSDESK_TIMELINES", "1000"))
DAY = timedelta(days=1)
MANAGER = StaffMember("2", "Manager 2", "manager")


def moment(day: date) -> Moment:
    """Noon of that day."""
    return Moment.at(day.year, day.month, day.day, 12)


@dataclass
class Sold:
    """Receipts by number: the day they were sold, the printed day, and the last day ever shown."""

    receipts: dict[str, tuple[date, date]] = field(default_factory=dict)
    shown: dict[str, date] = field(default_factory=dict)

    def look(self, shop: Shop) -> None:
        """No day is earlier than it was, or than a paper says."""
        for number, (sold_on, printed) in self.receipts.items():
            day = best_day(printed, sold_on, shop.window_since(sold_on))
            assert day is not None and day >= printed
            assert day >= self.shown.get(number, printed), (number, day, shop)
            assert day >= sold_on + timedelta(days=shop.return_days)
            self.shown[number] = day


LAWS = (  # beside the real ones: rows that begin and end within the timelines
    LawRow("X-1", "DE", "unposted_days", 45, "days", "a test", date(2026, 1, 1), date(2026, 1, 2),
           date(2026, 6, 30)),
    LawRow("X-1", "DE", "unposted_days", 20, "days", "a test", date(2026, 7, 1), date(2026, 7, 2)),
    LawRow("X-2", "GB", "unposted_days", 400, "days", "a test", date(2026, 9, 1), date(2026, 9, 2),
           date(2026, 9, 30)),
)  # fmt: skip


@dataclass
class Shopkeeping:
    """A shop whose everything changes, and what it sold: the last day of each receipt as it was
    ever told."""

    dice: Random
    shop: Shop = Shop("00112233aabbccdd", "Harbour Gifts", "GBP", return_days=14)
    ours: OurDays = OurDays()
    today: date = date(2026, 1, 1)
    sold: list[Standing] = field(default_factory=list)
    told: dict[int, date] = field(default_factory=dict)

    def goes_on(self) -> None:
        self.today += DAY * self.dice.choice((0, 0, 1, 3, self.dice.randint(0, 60)))
        self.dice.choice((
            self.sells, self.sells, self.sets_days, self.sets_seasons, self.shuts, self.goes_down,
            self.is_mended, self.moves, self.posts, self.hands_over,
        ))()  # fmt: skip

    def sells(self) -> None:
        sale = replace(
            sale_of(priced(rung(650)), ()), at=moment(self.today),
            return_by=printed_day(self.shop, self.today),
        )  # fmt: skip
        waits = {0: LineDays(waits=True)} if self.dice.random() < 0.2 else {}
        self.sold.append(Standing(sale, days=waits))

    def hands_over(self) -> None:
        for place, each in enumerate(self.sold):
            if each.days_of(1).waits:
                self.sold[place] = replace(each, days={0: LineDays(handed=self.today)})

    def sets_days(self) -> None:
        self._set(replace(self.shop, return_days=_days(self.dice)))

    def sets_seasons(self) -> None:
        since = self.today + DAY * self.dice.randint(-40, 60)
        until = since + DAY * self.dice.randint(0, 60)
        new = (Season(since, until, until + DAY * self.dice.randint(0, 90)),)
        kept = self.shop.policy.in_force if self.dice.random() < 0.5 else ()
        policy = self.shop.policy.with_seasons((*kept, *new), self.today + DAY)
        self.shop = replace(self.shop, policy=policy)

    def shuts(self) -> None:
        day = self.today + DAY * self.dice.randint(0, 90)
        days = {day + DAY * step for step in range(self.dice.randint(1, 5))}
        self.ours = replace(self.ours, shut=self.ours.shut | days)

    def goes_down(self) -> None:
        since = self.today - DAY * self.dice.randint(0, 3)
        self.ours = replace(self.ours, down=(*self.ours.down, (since, None)))

    def is_mended(self) -> None:
        down = tuple((since, until or self.today) for since, until in self.ours.down)
        self.ours = replace(self.ours, down=down)

    def moves(self) -> None:
        self._set(replace(self.shop, country=self.dice.choice(("GB", "US-NY", "DE", "JP", "CA"))))

    def posts(self) -> None:
        policy = replace(self.shop.policy, posted=not self.shop.policy.posted)
        self._set(replace(self.shop, policy=policy))

    def _set(self, after: Shop) -> None:
        self.shop = shop_from_json(shop_to_json(keeping(self.shop, after, self.today + DAY)))

    def look(self) -> None:
        """What a day was told to be, it is or a later one; and no paper says more."""
        for place, each in enumerate(self.sold):
            day = window_of(each, self.shop, self.ours)[1]
            if day is None:
                continue
            printed = each.sale.return_by
            assert printed is not None and day >= printed
            assert day >= self.told.get(place, printed), (place, day, self.told.get(place))
            assert day not in self.ours.shut
            assert not any(until and since <= day <= until for since, until in self.ours.down)
            self.told[place] = day


@pytest.mark.timeout(0)
def test_nothing_that_changes_takes_a_day(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    known = rows()
    monkeypatch.setattr(packs, "rows", lambda: (*known, *LAWS))
    packs.row_of.cache_clear()
    request.addfinalizer(packs.row_of.cache_clear)
    begun = time.monotonic()
    for seed in range(TIMELINES):
        keeping_shop = Shopkeeping(Random(seed))
        for _ in range(keeping_shop.dice.randint(4, 14)):
            keeping_shop.goes_on()
            keeping_shop.look()
    took = time.monotonic() - begun
    print(f"\nmeasured: {TIMELINES} timelines of everything, no day earlier, {took:.0f} s")


def _days(dice: Random) -> int:
    return dice.choice((14, 30, 60, 90, 365, dice.randint(FEWEST_DAYS, MOST_DAYS)))


def test_no_window_set_later_takes_a_day() -> None:
    begun = time.monotonic()
    for seed in range(TIMELINES):
        dice, sold = Random(seed), Sold()
        shop, today = Shop("00112233aabbccdd", "Harbour Gifts", "GBP"), date(2026, 1, 1)
        for event in range(dice.randint(2, 12)):
            today += timedelta(days=dice.choice((0, 0, 1, dice.randint(0, 90))))
            if dice.random() < 0.5:
                sold.receipts[str(event)] = today, last_day(today, shop.return_days)
            else:
                shop = shop_from_json(shop_to_json(shop.with_window(_days(dice), today)))
            sold.look(shop)
        assert sorted({days for _, days in shop.longer}, reverse=True) == [
            days for _, days in shop.longer
        ]
    took = time.monotonic() - begun
    print(f"\nmeasured: {TIMELINES} timelines, no day earlier, {took:.0f} s")


def test_a_window_set_longer_for_a_while_is_kept() -> None:
    """60 days printed, 90 set a week later, 14 the week after: 90 it was, 90 it stays."""
    day = date(2026, 11, 2)
    shop = Shop("00112233aabbccdd", "Harbour Gifts", "GBP").with_window(90, day.replace(day=9))
    shop = shop.with_window(14, day.replace(day=16))
    assert shop.window_since(day) == shop.window_since(day.replace(day=16)) == 90
    assert shop.window_since(day.replace(day=17)) == 14
    assert shop.longer == ((day.replace(day=16), 90),)  # 60 days are in them


@pytest.mark.timeout(0)
def test_at_a_counter(opens_file: Opens, room: Path) -> None:
    begun = time.monotonic()
    with opens_file(room / "books") as (till, _):
        for seed in range(TIMELINES // 100):
            _played(till, Random(seed))
    took = time.monotonic() - begun
    print(f"\nmeasured: {TIMELINES // 100} timelines at a counter, no day earlier, {took:.0f} s")


def _played(till: Till, dice: Random) -> None:
    sold = Sold()
    till.desk.sign_in(MANAGER)
    for _ in range(8):
        till.clock.later(days=dice.choice((0, 1, 9, -1)))
        if dice.random() < 0.5:
            line = BasketLine("", "pin", 1, 650_000, "A")
            number = till.settle(till.ticket().going_out(line)).sale
            sale = till.sale(number)
            assert sale.return_by is not None
            sold.receipts[number] = sale.at.day, sale.return_by
        else:
            till.desk.do(SetReturnDays(till.desk.new_operation(), _days(dice)))
        sold.look(till.desk.station().shop)


def test_books_opened_again_know_the_longer_windows(room: Path) -> None:
    from desk.shops import HandClock

    from posdesk.desk.opening import open_desk

    (room / "shops").mkdir()
    books, clock = Templates(room / "shops").copy("GBP", room / "books"), HandClock()
    desk = open_desk(books, clock)
    desk.sign_in(MANAGER)
    sold_on = clock.at.day
    for days in (90, 14):
        desk.do(SetReturnDays(desk.new_operation(), days))
    desk.close()
    desk = open_desk(books, clock)
    assert desk.shop.window_since(sold_on) == 90
    desk.close()
