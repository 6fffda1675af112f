"""MONEY 22 and 23: wrong goods put right without a date or a charge, and from when days count."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from desk.shops import HandClock, Templates, open_shift
from desk.tills import Till

from posdesk.clock import Moment
from posdesk.desk.actions.hand_over_goods import HandOverGoods
from posdesk.desk.actions.move_cash import MoveCash
from posdesk.desk.actions.parcel_acts import AnnounceParcel
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.desk.opening import open_desk
from posdesk.desk.windows import last_day_of
from posdesk.people.staff import StaffMember
from posdesk.returns.reasons import REASONS
from posdesk.returns.standing import LineDays, Standing
from posdesk.scenarios import hands
from posdesk.scenarios.ground import FileGround
from posdesk.scenarios.stage import Stage

MANAGER = StaffMember("2", "Manager 2", "manager")
_DAY = re.compile(r"\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b")


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    (tmp_path / "shops").mkdir()
    clock = HandClock()
    desk = open_desk(Templates(tmp_path / "shops").copy("GBP", tmp_path / "books"), clock)
    open_shift(desk)
    desk.sign_in(MANAGER)
    yield Till(desk, clock)
    desk.close()


def test_money_22_wrong_goods_cost_the_customer_nothing_and_no_date(till: Till) -> None:
    """The right goods at once; shipping 9.50 and label 6.20 are ours; no day on any paper."""
    number = till.sell("MUG")  # another kind was wanted
    before = till.standing(number).worth_left
    label = till.desk.do(
        AnnounceParcel(till.desk.new_operation(), number, ((1, 1, "wrong_item"),))
    ).result
    for minor in (950, 620):
        till.desk.do(MoveCash(till.desk.new_operation(), "out_wrong_item", minor))
    assert till.balance("LOSS:wrong_item") == 1570, "and its goods only if they never come"
    with sqlite3.connect(till.desk.books or "") as raw:
        theirs = "account like 'RECV:%' or account like 'CREDIT:%'"
        count = raw.execute(f"select count(*) from posting where {theirs}").fetchone()[0]
    assert count == 0, "what anybody owes or holds was never touched"
    assert till.standing(number).worth_left == before
    text = till.paper(label)
    body = text.split(label, 1)[1]
    today = till.clock.at.local.strftime("%-d %b")
    assert set(_DAY.findall(body)) <= {today}, "no due date on what she can see"
    till.clock.later(days=400)
    ticket = till.ticket(number).all_back()
    draft = ticket.returns[0].with_reason(1, "wrong_item")
    assert draft.total == before, "whenever it comes"
    assert next(each for each in REASONS if each.code == "wrong_item").ours


def test_money_23_days_count_from_the_hand_over_of_the_last_goods(till: Till) -> None:
    """Ordered 1 March, delivered 20 March, 30 days: until 19 April, not 31 March."""
    till.clock.at = Moment.at(2027, 1, 1, 10)
    till.desk.do(SetReturnDays(till.desk.new_operation(), 30))
    till.clock.at = Moment.at(2027, 3, 1, 10)
    standing = till.standing(till.sell("MUG"))
    assert last_day_of(till.desk.station(), standing, 1) == date(2027, 3, 31)
    delivered = Standing(standing.sale, days={0: LineDays(handed=date(2027, 3, 20))})
    assert last_day_of(till.desk.station(), delivered, 1) == date(2027, 4, 19)


def test_money_23_of_kept_goods_from_the_day_they_go_home(tmp_path: Path) -> None:
    """Signed 1 March and kept here; collected 20 March; 30 days: until 19 April."""
    stage = Stage(FileGround(tmp_path / "books", {}))
    stage.start_over(return_days=30)
    stage.today(date(2026, 3, 1))
    terms = hands.Terms("Ring", "100.00", 2, "weekly", "8 Mar 2026")
    number = hands.sign(stage, "Ana", "PA-1", "1 Mar 2026", terms, kept=True)
    assert _last(stage, number) is None, "it has not begun"
    stage.today(date(2026, 3, 20))
    hands.pay(stage, "PA-1", 100_00, "in cash")
    stage.do(HandOverGoods(stage.desk.new_operation(), number))
    assert _last(stage, number) == date(2026, 4, 19)
    stage.end()


def _last(stage: Stage, number: str) -> date | None:
    with stage.read() as books:
        standing = books.sales.standing(number)
    assert standing is not None
    return last_day_of(stage.desk.station(), standing, 1)
