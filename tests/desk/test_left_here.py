"""Goods sold and handed over later, goods left for repair: windows wait, and go on (MONEY 23)."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from desk.pairs import each_its_own_clock
from desk.plan_counter import RINGS, PlanCounter
from desk.servers import new_database
from desk.tills import Till

from posdesk.desk.actions.hand_over_goods import HandOverGoods
from posdesk.desk.actions.left_acts import HandBackGoods, LeaveGoods
from posdesk.desk.lookups.stock import AskStock
from posdesk.desk.windows import last_day_of
from posdesk.errors import Refusal
from posdesk.returns.left_here import KEPT, REPAIR

DAY = timedelta(days=1)


@pytest.fixture
def till(either_till: Till) -> Till:
    """On each engine in turn."""
    return either_till


def leave(
    till: Till, sale: str, *lines: tuple[int, int], why: str = KEPT, until: date | None = None
) -> str:
    act = LeaveGoods(till.desk.new_operation(), sale, lines, why, until)
    number = till.desk.do(act).result
    assert till.desk.do(act).result == number
    return number


def home(till: Till, number: str) -> str:
    act = HandBackGoods(till.desk.new_operation(), number)
    paper = till.desk.do(act).result
    assert till.desk.do(act).result == paper
    return paper


def last(till: Till, sale: str, line: int = 1) -> date | None:
    return last_day_of(till.desk.station(), till.standing(sale), line)


def refused(till: Till, act: object) -> str:
    with pytest.raises(Refusal) as told:
        till.desk.do(act)  # type: ignore[arg-type]
    return told.value.code


def test_a_window_counts_from_the_hand_over(till: Till) -> None:
    sale = till.sell("KETTLE", "2*MUG")
    sold_on, printed = till.clock.at.day, last(till, sale)
    assert printed == sold_on + 60 * DAY
    slip = leave(till, sale, (1, 1))
    assert "Kettle" in till.paper(slip) and "promise you these goods" in till.paper(slip)
    assert (last(till, sale), last(till, sale, 2)) == (None, printed)
    assert till.desk.ask(AskStock("KETTLE")).kept == 1
    till.clock.later(days=19)
    paper = till.paper(home(till, slip))
    assert last(till, sale) == sold_on + 79 * DAY
    assert last(till, sale, 2) == printed
    assert "HANDED OVER" in paper and "9 Feb 2027" in paper and sale in paper
    assert till.desk.ask(AskStock("KETTLE")).kept == 0
    assert refused(till, HandBackGoods(till.desk.new_operation(), slip)) == "nothing_left_here"
    till.check_always()


def test_the_days_of_a_repair_are_no_days_of_the_window(till: Till) -> None:
    """SE-074: the window is longer by what it took; twice mended, by both."""
    sale = till.sell("KETTLE")
    printed = last(till, sale)
    assert printed is not None
    slip = leave(till, sale, (1, 1), why=REPAIR)
    assert "LEFT WITH US" in till.paper(slip) and "6 Dec" in till.paper(slip)
    till.clock.later(days=30)
    assert last(till, sale) is None, "it is with us: nobody can say a day"
    assert "Days with us for repair: 30" in till.paper(home(till, slip))
    assert last(till, sale) == printed + 30 * DAY
    till.clock.later(days=5)
    again = leave(till, sale, (1, 1), why=REPAIR, until=till.clock.at.day + DAY)
    till.clock.later(days=10)
    home(till, again)
    assert last(till, sale) == printed + 40 * DAY
    till.check_always()


def test_some_days_are_left_after_a_repair(till: Till) -> None:
    """UK-1: at least seven, however late it was brought in."""
    sale = till.sell("KETTLE")
    till.clock.later(days=60)
    slip = leave(till, sale, (1, 1), why=REPAIR)
    home(till, slip)
    assert last(till, sale) == till.clock.at.day + 7 * DAY


def test_kept_goods_come_back_and_no_more_than_was_bought_stays(till: Till) -> None:
    sale = till.sell("3*MUG")
    for lines, why, code in (
        (((1, 4),), KEPT, "more_than_with_them"), (((2, 1),), KEPT, "more_than_with_them"),
        (((1, -1),), KEPT, "more_than_with_them"), (((1, 0),), KEPT, "nothing_to_leave"),
        ((), REPAIR, "nothing_to_leave"), (((1, 1),), "lent", "nothing_to_leave"),
    ):  # fmt: skip
        act = LeaveGoods(till.desk.new_operation(), sale, lines, why)
        assert refused(till, act) == code
    slip = leave(till, sale, (1, 2))
    more = LeaveGoods(till.desk.new_operation(), sale, ((1, 2),), REPAIR)
    assert refused(till, more) == "more_than_with_them"
    leave(till, sale, (1, 1), why=REPAIR)
    assert till.take_back(sale).figure == 1_950, "whatever is with us, all of it comes back"
    home(till, slip)
    nowhere = LeaveGoods(till.desk.new_operation(), "S1-000099-1", ((1, 1),), KEPT)
    assert refused(till, nowhere) == "receipt_unknown"
    till.check_always()


def test_a_plans_goods_mended_after_they_went_home(plan_till: Till) -> None:
    counter = PlanCounter(plan_till)
    plan = counter.sign(RINGS, kept=True).plan
    counter.pay(plan, counter.standing(plan).balance)
    assert last(plan_till, plan) is None
    plan_till.clock.later(days=20)
    counter.do(HandOverGoods(counter.desk.new_operation(), plan))
    counted = last(plan_till, plan)
    assert counted is not None
    slip = leave(plan_till, plan, (1, 1), why=REPAIR)
    plan_till.clock.later(days=8)
    home(plan_till, slip)
    assert last(plan_till, plan) == counted + 8 * DAY


def test_two_tills_hand_it_over_once(server: str, tmp_path: Path) -> None:
    first, second = each_its_own_clock(new_database(server), tmp_path)
    sale = first.sell("2*MUG")
    slip = leave(first, sale, (1, 2))
    home(second, slip)
    act = HandBackGoods(first.desk.new_operation(), slip)
    assert refused(first, act) == "nothing_left_here"
    for till in (first, second):
        till.check_always()
        till.desk.close()
