"""Nobody is late by our doing; who is, is told politely and once (I11, SE-106, 107, 109, PC-01)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from on_a_plan import credited, plan_a

from posdesk.instalments.calendar import (
    CARD_DOWN,
    TILL_DOWN,
    OpenClaim,
    Outage,
    ShopCalendar,
)
from posdesk.instalments.schedule import Due

NO_DAYS = ShopCalendar()
NOVEMBER = date(2026, 11, 1)
NUMBER = plan_a().plan.number


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_really_missed_shows_due_and_is_told_after_a_week() -> None:
    """PC-01: 160.00, no fee."""
    plan = plan_a(3)
    assert plan.overdue(day("2026-06-01"), NO_DAYS) == 0
    assert plan.overdue(day("2026-06-02"), NO_DAYS) == 160_00
    assert plan.to_remind(day("2026-06-07"), NO_DAYS) == ()
    due = Due(day("2026-06-01"), 160_00)
    assert plan.to_remind(day("2026-06-08"), NO_DAYS) == (due,)
    assert plan.to_remind(day("2026-06-08"), NO_DAYS, frozenset({due.day})) == ()
    assert plan.balance == 1440_00, "and nothing was added"


def test_shut_on_the_due_day() -> None:
    """SE-106."""
    flood = ShopCalendar(frozenset(map(day, ("2026-10-31", "2026-11-01", "2026-11-02"))))
    plan = plan_a(8)
    assert flood.last_day(NOVEMBER, NUMBER) == day("2026-11-03")
    assert plan.overdue(day("2026-11-02"), flood) == 0
    assert plan.overdue(day("2026-11-03"), flood) == 0
    assert plan.to_remind(day("2026-11-02"), flood) == ()
    assert plan.overdue(day("2026-11-04"), flood) == 160_00


def test_no_card_machine() -> None:
    """SE-107: until 11 November, a week after the repair."""
    down = ShopCalendar(outages=(Outage(CARD_DOWN, NOVEMBER, day("2026-11-04")),))
    plan = plan_a(8)
    assert down.last_day(NOVEMBER, NUMBER) == day("2026-11-11")
    assert all(
        plan.overdue(NOVEMBER + timedelta(days=days), down) == 0
        and plan.to_remind(NOVEMBER + timedelta(days=days), down) == ()
        for days in range(11)
    )
    assert plan.overdue(day("2026-11-12"), down) == 160_00
    assert down.last_day(day("2026-11-05"), NUMBER) == day("2026-11-05"), "not in the window"


def test_a_till_still_down_makes_nobody_late() -> None:
    down = ShopCalendar(outages=(Outage(TILL_DOWN, NOVEMBER),))
    assert down.last_day(NOVEMBER, NUMBER) is None
    assert plan_a(8).overdue(day("2027-01-01"), down) == 0
    assert down.days_late(day("2026-10-01"), day("2026-11-05"), NUMBER) == 0, "nor on these days"


def test_a_claim_open_is_a_time_without_lateness_for_that_plan_alone() -> None:
    claim = OpenClaim(NUMBER, NOVEMBER)
    calendar = ShopCalendar(claims=(claim,))
    plan = plan_a(8)
    assert plan.overdue(day("2026-12-24"), calendar) == 0
    assert calendar.days_late(NOVEMBER, day("2026-11-03"), "P1-000002-0") == 2
    answered = ShopCalendar(claims=(replace(claim, until=day("2026-11-20")),))
    assert answered.last_day(NOVEMBER, NUMBER) == day("2026-11-27")


def test_she_tried_to_pay() -> None:
    calendar = ShopCalendar(attempts=frozenset({(NUMBER, NOVEMBER)}))
    assert calendar.last_day(NOVEMBER, NUMBER) == day("2026-11-08")


def test_another_till_not_heard() -> None:
    """SE-109: she paid there on the day; a reminder run on the 9th says nothing."""
    plan = plan_a(8)
    unheard = ShopCalendar(heard_until=day("2026-10-31"))
    assert unheard.may_lack_payments(day("2026-11-09"))
    assert plan.to_remind(day("2026-11-09"), unheard) == ()
    heard = ShopCalendar(heard_until=day("2026-11-09"))
    assert plan.to_remind(day("2026-11-09"), heard) != ()


def test_in_doubt_nothing_is_asked_for() -> None:
    """I16."""
    plan = replace(plan_a(8), doubt=True)
    assert plan.overdue(day("2026-12-24"), NO_DAYS) == 0
    assert plan.to_remind(day("2026-12-24"), NO_DAYS) == ()


def test_less_than_a_coin_is_never_late() -> None:
    plan = credited(plan_a(8), 159_98)
    assert plan.overdue(day("2026-11-05"), NO_DAYS, coin=5) == 0
    assert plan.overdue(day("2026-11-05"), NO_DAYS) == 2


def test_days_late_are_counted_from_the_due_day() -> None:
    assert NO_DAYS.days_late(NOVEMBER, NOVEMBER + timedelta(days=4), NUMBER) == 4
    shut = ShopCalendar(frozenset({day("2026-11-03")}))
    assert shut.days_late(NOVEMBER, NOVEMBER + timedelta(days=4), NUMBER) == 3


DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(
    due=DAYS,
    today=DAYS,
    shut=st.frozensets(DAYS, max_size=20),
    windows=st.lists(st.tuples(DAYS, DAYS), max_size=4),
    claims=st.lists(st.tuples(DAYS, DAYS), max_size=2),
)
def test_our_days_only_ever_help(
    due: date,
    today: date,
    shut: frozenset[date],
    windows: list[tuple[date, date]],
    claims: list[tuple[date, date]],
) -> None:
    outages = tuple(Outage(CARD_DOWN, min(pair), max(pair)) for pair in windows)
    answered = tuple(OpenClaim(NUMBER, min(pair), max(pair)) for pair in claims)
    calendar = ShopCalendar(shut, outages, answered)
    last = calendar.last_day(due, NUMBER)
    assert last is not None and last >= due and last not in shut
    late = calendar.days_late(due, today, NUMBER)
    assert 0 <= late <= NO_DAYS.days_late(due, today, NUMBER)
    ours = [*outages, *answered]
    if today in shut or any(w.since <= today <= (w.until or today) for w in ours):
        assert late == 0
