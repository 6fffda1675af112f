"""No paper in hand: the way in without a receipt, words typed, the lit one opened by Enter."""

from __future__ import annotations

from scenarios.windows import counter_by_hand
from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.settle_ticket import Settled
from posdesk.desk.honoured import Honoured
from posdesk.desk.lookups.found_paper import AskReceipt
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps.counter import LAST_BACK
from posdesk.scenarios.steps.search import FOUND, OPENED
from ui.screens.counter.asking import PickPurchase

SAID = "said of the purchase"


@by_hand("{name} buys on {day}, {by}, receipt {paper}, and the books lose it:")
def buys_and_lost(stage: WindowStage, name, day, by, paper, rows) -> None:
    with stage.losing():
        counter_by_hand.buys(stage, name, day, by, paper, rows)


@by_hand("receipt {paper} is shown, and what the books lost is in them again")
def shown_again(stage: WindowStage, paper) -> None:
    with stage.hand() as clerk:
        for token in stage.paper(paper).tokens:
            clerk.scan(token)
        clerk.key("Enter")
    stage.notes["honoured"] = stage.result(Honoured)


@by_hand("{name} has no paper and says {words}")
def says(stage: WindowStage, name, words) -> None:
    stage.notes[SAID] = words.strip('"')
    with stage.hand() as clerk:
        looked_for(stage, clerk)
        asking = clerk.counter.asking
        stage.notes[FOUND] = asking.found if isinstance(asking, PickPurchase) else ()


def looked_for(stage: WindowStage, clerk: Clerk) -> None:
    """The way in without a receipt, and what is remembered."""
    clerk.key("5")
    clerk.write(stage.notes[SAID])
    clerk.key("Enter")


@by_hand("what was found comes back")
def found_comes_back(stage: WindowStage) -> None:
    with stage.hand() as clerk:
        looked_for(stage, clerk)
        check(isinstance(clerk.counter.asking, PickPurchase), f"nothing is shown: {clerk.said}")
        clerk.key("Enter", "Ctrl+A", "Enter")
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("the number of receipt {paper} is typed")
def number_typed(stage: WindowStage, paper) -> None:
    with stage.hand() as clerk:
        clerk.key("F1")
        clerk.write(stage.paper(paper).number)
        clerk.key("Enter")
        returns = clerk.counter.ticket.returns
        check(bool(returns), f"no receipt is open: {clerk.said}")
        stage.notes[OPENED] = stage.desk.ask(AskReceipt(returns[0].standing.sale.number))
