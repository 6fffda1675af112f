"""Serial numbers, quotes, counts and the scale: scanned, or typed on the pages of the shop."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.counter_by_hand import paid, put_right, rung, show
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.count_stock import Counted
from posdesk.desk.actions.settle_ticket import Settled
from posdesk.returns.moving import Move
from posdesk.returns.reasons import REASONS
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import kinds
from posdesk.scenarios.steps.counter import LAST_BACK


@by_hand("the piece with serial number {words} comes back on receipt {paper}")
def serial_back(stage: WindowStage, words, paper) -> None:
    stage.notes.pop(hands.RIGHTED, None)
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.scan(words.strip('"'))
        clerk.key("Enter")
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("the piece with serial number {words} is none of line {number} of receipt {paper}")
def foreign_serial(stage: WindowStage, words, number, paper) -> None:
    """The line is ticked, its number asked, and another one said not to be on the receipt."""
    kinds.foreign_serial(stage, words, number, paper)
    with stage.look() as clerk:
        show(stage, clerk, paper)
        clerk.press_key_times("Down", int(number))
        clerk.key("+", "Enter")
        check(clerk.page == "ticket/serial", f"no number is asked for: {clerk.said}")
        clerk.scan(words.strip('"'))
        check("not on this receipt" in clerk.said, f"the window says {clerk.said}")
        clerk.key("Esc")


@by_hand("line {number} of receipt {paper} comes back as {cause}")
def line_back_as(stage: WindowStage, number, paper, cause) -> None:
    stage.notes.pop(hands.RIGHTED, None)
    digit = next(row.digit for row in REASONS if row.code == cause)
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.press_key_times("Down", int(number))
        clerk.key("+", str(digit), "Enter")
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("{name} was given quote {paper} until {until}:")
def given_quote(stage: WindowStage, name, paper, until, rows) -> None:
    with stage.hand() as clerk:
        for row in rows:
            rung(stage, clerk, row)
        clerk.key("Ctrl+E")
        clerk.enter(stage.day(until).isoformat())
        stage.hold(paper, stage.result(str))
        clerk.rest()


@by_hand("{name} buys on {day} for quote {plan}, {by}, receipt {paper}")
def buys_for_quote(stage: WindowStage, name, day, plan, by, paper) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        clerk.scan(stage.paper(plan).tokens[0])
        check("stand" in clerk.said, f"the window says {clerk.said}")
        clerk.key("Enter")
        paid(clerk, by)
    stage.hold(paper, stage.result(Settled).sale)
    stage.notes[paper] = name


@by_hand("{number} pieces of {words} are counted")
def counted(stage: WindowStage, number, words) -> None:
    with stage.hand() as clerk:
        clerk.to_shop("shop/goods")
        page = clerk.application.pages.shop.pages["shop/goods"]
        page.seek.setFocus()
        clerk.write(words.strip('"'))
        page.seek.tell_now()  # the pause after typing is over
        clerk.key("F6")
        clerk.enter(number)
    check(stage.result(Counted).counted == int(number), "another count was kept")


@by_hand("{number} pieces of {words} go from {phrase} to {cause} on {day}")
def go_on(stage: WindowStage, number, words, phrase, cause, day) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        clerk.to_shop("shop/goods")
        page = clerk.application.pages.shop.pages["shop/goods"]
        page.seek.setFocus()
        clerk.write(words.strip('"'))
        page.seek.tell_now()  # the pause after typing is over
        clerk.idle()
        clerk.key("F7")
        for chooser, place in ((page.moving.source, phrase), (page.moving.target, cause)):
            chooser.setCurrentIndex(chooser.findData(place))
        clerk.enter(number)
    check(stage.result(Move).units == int(number), "others went on")


@by_hand("{name} misses {number} piece of line {count} of receipt {paper}, slip {plan}")
def misses(stage: WindowStage, name, number, count, paper, plan) -> None:
    put_right(stage, paper, "doubt", units=int(number), line=int(count))
    stage.hold(plan, stage.notes.pop(hands.RIGHTED).slip)


@by_hand("{number} pieces are counted for slip {plan}")
def counted_for(stage: WindowStage, number, plan) -> None:
    with stage.hand() as clerk:
        page = to_work(clerk)
        rows = [getattr(row, "doubt", None) for row in page.model.rows]
        at = [row.number if row else "" for row in rows].index(stage.paper(plan).number)
        clerk.press_key_times("Down", at)
        clerk.key("F6")
        clerk.enter(number)
    check(stage.result(Counted).counted == int(number), "another count was kept")


@by_hand("the scale shows {number} g for a test weight of {count} g")
def scale_checked(stage: WindowStage, number, count) -> None:
    with stage.hand() as clerk:
        to_work(clerk)
        clerk.key("F4")
        for grams in (count, number):
            clerk.enter(f"{int(grams.replace(',', '')) / 1000:.3f}")


def to_work(clerk: Clerk):
    """The page of what waits for a count."""
    clerk.to_shop("shop/stock-work")
    return clerk.application.pages.shop.pages["shop/stock-work"]
