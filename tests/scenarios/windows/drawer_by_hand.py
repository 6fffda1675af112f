"""The drawer: counted and closed, cash taken out and paid in, on the pages of the shift."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.count_drawer import Counted
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import drawer
from posdesk.till.cash_moves import cash_move, moves
from ui.screens.shift.day_sheet import COUNT
from ui.widgets.labels import Words


@by_hand("the shift at T1 is closed on {day} with {amount} too little in the drawer")
def closed_short(stage: WindowStage, day, amount) -> None:
    close(stage, day, -stage.minor(amount))


@by_hand("the shift at T1 is closed on {day} with {amount} too much in the drawer")
def closed_over(stage: WindowStage, day, amount) -> None:
    close(stage, day, stage.minor(amount))
    stage.notes["over"] = -stage.balance(drawer._OVER)


def close(stage: WindowStage, day: str, more: int) -> None:
    """Counted as an amount, closed whatever it comes to, signed out; she signs in again."""
    stage.today(stage.day(day))
    staff = stage.desk.duty.staff
    with stage.hand() as clerk:
        in_drawer = drawer.expected(stage) + more
        to_shift(clerk)
        clerk.key("Enter")
        count(stage, clerk, in_drawer)
        clerk.key("Enter")
        check(clerk.page == "shift/paper", f"the shift is not closed: {clerk.said}")
        clerk.key("Enter")
    assert staff is not None
    stage.put_on_duty(staff.role)


@by_hand("the drawer is counted at once, with {amount} too much in it")
def counted_at_once(stage: WindowStage, amount) -> None:
    """The button of the shift's page; the shift goes on."""
    with stage.hand() as clerk:
        in_drawer = drawer.expected(stage) + stage.minor(amount)
        to_shift(clerk)
        clerk.press(clerk.day.panel.buttons[COUNT])
        count(stage, clerk, in_drawer)
        told = clerk.day.found
        check(amount in " ".join(each.text() for each in told.findChildren(Words)), "not told")
    stage.notes[drawer.COUNTED] = stage.result(Counted)


def count(stage: WindowStage, clerk: Clerk, minor: int) -> None:
    """Counted as one amount, and what was found is shown."""
    check(clerk.page == "shift/count", f"{clerk.page} is shown: {clerk.said}")
    clerk.press_key_times("Down", len(clerk.day.count.fields) - 1)
    clerk.write(stage.shown(minor).replace(",", ""))
    clerk.key("Enter")
    check(clerk.page == "shift/found", f"{clerk.page} is shown: {clerk.said}")


@by_hand("{amount} is taken out of the drawer because a note is not genuine")
def counterfeit(stage: WindowStage, amount) -> None:
    move(stage, amount, "out_counterfeit")


@by_hand("{amount} of which nobody knows the owner is paid in")
def paid_in_unknown(stage: WindowStage, amount) -> None:
    move(stage, amount, "in_unknown")
    stage.notes["over"] = -stage.balance(drawer._OVER)


def move(stage: WindowStage, amount: str, code: str) -> None:
    """Paid in or out: the row of the list by arrows, the amount, Enter."""
    row = cash_move(code)
    with stage.hand() as clerk:
        before = len(stage.results)
        to_shift(clerk)
        clerk.press(clerk.day.panel.buttons[row.way])
        clerk.press_key_times("Down", moves(row.way).index(row))
        clerk.write(amount.replace(",", ""))
        clerk.key("Enter")
        check(len(stage.results) > before, f"nothing was moved: {clerk.said}")


def to_shift(clerk: Clerk) -> None:
    """The page of the shift by its button."""
    clerk.to("shift")
    check(clerk.page == "shift/day", f"{clerk.page} is shown: {clerk.said}")
