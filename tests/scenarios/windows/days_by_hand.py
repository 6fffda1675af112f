"""Windows of return: the shop's days on its settings, what was shut or down on its calendar."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.counter_by_hand import show
from scenarios.windows.window_stage import WindowStage

from posdesk.people.staff import CLERK, MANAGER
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import windows
from ui.screens.counter.say import days_left


@by_hand("the shop gives {number} days of return since {day}")
def gives_days(stage: WindowStage, number, day) -> None:
    stage.desk  # noqa: B018 - the window is there
    stage.today(stage.day(day))
    stage.put_on_duty(MANAGER)
    with stage.hand() as clerk:
        clerk.to_shop("shop/settings")
        page = clerk.application.pages.shop.pages["shop/settings"]
        at = page.parts.index(page.returns)
        clerk.press(page.ways[at])
        page.returns.days.edit.setFocus()
        clerk.enter(number)
    check(stage.desk.shop.return_days == int(number), f"nothing was kept: {clerk.said}")
    stage.put_on_duty(CLERK)


@by_hand("the shop is marked shut from {day} to {until}")
def marked_shut(stage: WindowStage, day, until) -> None:
    with stage.hand() as clerk:
        to_calendar(clerk)
        clerk.key("F4")
        for text in (stage.day(day).isoformat(), stage.day(until).isoformat(), "Stocktaking"):
            clerk.enter(text)
        check("Written down" in clerk.said, f"nothing was marked: {clerk.said}")


@by_hand("till T1 is marked down from {day} to {until}")
def till_down(stage: WindowStage, day, until) -> None:
    """One key on the day it went down, the same one on the day it works again."""
    for when in (day, until):
        stage.today(stage.day(when))
        with stage.hand() as clerk:
            to_calendar(clerk)
            clerk.key("T")
            check("Written down" in clerk.said, f"nothing was marked: {clerk.said}")


@by_hand("the last day of receipt {paper} is {day}")
def last_day_is(stage: WindowStage, paper, day) -> None:
    """The desk says it, and the open receipt shows as many days."""
    windows.last_day_is(stage, paper, day)
    left = (stage.day(day) - stage.clock.at.day).days
    with stage.look() as clerk:
        show(stage, clerk, paper)
        (section,) = clerk.application.screen.ticket_sheet._receipts
        shown = section.head.pill.text()
        check(shown == days_left(left)[0], f"the window shows {shown}")


def to_calendar(clerk: Clerk) -> None:
    """The shop's days, today lit."""
    clerk.to_shop("shop/calendar")
