"""Goods that stay here, on their page: the receipt scanned, the slip scanned, home."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.window_stage import WindowStage

from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps.with_us import WHYS


def page(clerk: Clerk):
    return clerk.application.pages.books.with_us


def settled_down(clerk: Clerk) -> None:
    clerk.idle()
    if not page(clerk).seek.resting:
        page(clerk).seek.tell_now()
    clerk.idle()


@by_hand("the goods of receipt {paper} stay here for {phrase} on {day}, slip {plan}")
def stay_here(stage: WindowStage, paper, phrase, day, plan) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        clerk.to("books")
        clerk.application.pages.books.show_with_us()
        settled_down(clerk)
        clerk.scan(stage.paper(paper).number)
        settled_down(clerk)
        form = page(clerk).form
        form.why.setCurrentIndex(form.why.findData(WHYS[phrase]))
        form.lines[0].fields[0].edit.setFocus()
        clerk.key("Enter")
        settled_down(clerk)
    stage.hold(plan, stage.result(str))


@by_hand("the goods of slip {plan} are handed over on {day}, slip {paper}")
def handed_over(stage: WindowStage, plan, day, paper) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        clerk.scan(stage.paper(plan).tokens[0])
        settled_down(clerk)
        check(clerk.page == "with-us", f"{clerk.page} is shown: {clerk.said}")
        page(clerk).seek.setFocus()
        clerk.key("Enter")
        settled_down(clerk)
        check("Handed over" in clerk.said, clerk.said)
    stage.hold(paper, stage.result(str))
