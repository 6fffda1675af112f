"""What the shift's pages ask of the rest: paper, the drawer, the way home; and a day left open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from posdesk.till.shift import Shift
from posdesk.wording import translate
from ui import formats
from ui.ink import Ink
from ui.saying import Saying
from ui.screens.counter.controller import Counter
from ui.screens.shift.day import DayScreen
from ui.screens.shift.screen import ShiftScreen


def join(
    day: DayScreen,
    opening: ShiftScreen,
    counter: Counter,
    ink: Ink,
    open_drawer: Callable[[], None],
    sign_out: Callable[[], None],
) -> None:
    """Let the running shift's page reach ink, drawer, ticket and the next opening."""
    day.left.connect(counter.come_back)
    day.posted.connect(ink.print_now)
    day.kicked.connect(ink.kick_drawer)
    day.count_begins.connect(open_drawer)
    day.closed.connect(counter.refresh_home)
    day.ended.connect(sign_out)
    day.next_shift.connect(opening.show)
    day.said.connect(counter.said)


def left_open(shift: Shift | None, today: date) -> Saying | None:
    """What to say of a shift of an earlier day: it is closed when it suits, selling goes on."""
    if shift is None or shift.opened_at.day >= today:
        return None
    words = translate("Start", "Shift {number} was left open on {day}. Nothing is lost.")
    detail = translate("Start", "Count and close it under Shift when it suits you.")
    day = formats.day(shift.opened_at.day)
    return Saying(words.format(number=shift.number, day=day), "", "warn", detail)
