"""PB-7: whatever windows the shop sets, the last day of what was sold never moves earlier.

100,000 timelines nightly: `POSDESK_TIMELINES=100000`; a hundredth a commit. Each is a run of sales
and of windows set shorter and longer; after every event the last day of every receipt is looked at. One
in a hundred is played at a counter, in its books, its clock put back now and then.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from desk.shops import Templates
from desk.tills import Till
from promise.conftest import Opens

from posdesk.clock import last_day
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.people.staff import StaffMember
from posdesk.returns.window import best_day
from posdesk.sales.basket import BasketLine
from posdesk.settings import FEWEST_DAYS, MOST_DAYS, Shop
from posdesk.store.shop_settings import shop_from_json, shop_to_json

TIMELINES = int(os.environ.get("POSDESK_TIMELINES", "1000"))
MANAGER = StaffMember("2", "Manager 2", "manager")


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
