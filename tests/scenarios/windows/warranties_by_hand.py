"""Warranties by hand: scanned behind their goods, and their papers when those fail."""

from __future__ import annotations

from scenarios.windows import counter_by_hand
from scenarios.windows.by_hand import by_hand
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.honour_warranty import WarrantyHonoured
from posdesk.desk.actions.settle_ticket import Settled
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps.counter import LAST_BACK
from posdesk.scenarios.steps.warranties import hold_warranty


@by_hand("{name} buys on {day}, {by}, receipt {paper} with warranty {plan}:")
def buys_covered(stage: WindowStage, name, day, by, paper, plan, rows) -> None:
    counter_by_hand.buys(stage, name, day, by, paper, rows)
    hold_warranty(stage, paper, plan)


@by_hand(
    "{name} buys on {day}, {by}, receipt {paper} with warranty {plan}, and the books lose both:"
)
def covered_and_lost(stage: WindowStage, name, day, by, paper, plan, rows) -> None:
    with stage.losing():
        buys_covered(stage, name, day, by, paper, plan, rows)


@by_hand("the goods of warranty {plan} fail, and it is shown on {day}")
def goods_fail(stage: WindowStage, plan, day) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        clerk.scan(stage.paper(plan).tokens[0])
        clerk.key("Enter", "Enter")
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("whoever holds warranty {plan} gets {amount} as store credit for the goods on {day}")
def worth_given(stage: WindowStage, plan, amount, day) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        clerk.scan(stage.paper(plan).tokens[0])
        figure = clerk.application.screen.asks.panels["warranty"].primary.text()
        check(amount in figure, f"the panel says {figure}")
        clerk.key("Enter")
    done = stage.result(WarrantyHonoured)
    check(done.amount == stage.minor(amount), f"{stage.shown(done.amount)} was given")


@by_hand("the goods of warranty {plan} are taken in to be mended on {day}, slip {paper}")
def taken_in(stage: WindowStage, plan, day, paper) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        clerk.scan(stage.paper(plan).tokens[0])
        clerk.application.screen.asks.panels["warranty"].mend.click()
        clerk.idle()
    stage.hold(paper, stage.result(WarrantyHonoured).slip)
