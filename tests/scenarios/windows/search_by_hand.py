"""No paper in hand: the way in without a receipt, words typed, the lit one opened by Enter."""

from __future__ import annotations

from scenarios.windows import counter_by_hand
from scenarios.windows.approvals_by_hand import panel_of
from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.settle_ticket import Settled
from posdesk.desk.honoured import Honoured
from posdesk.desk.lookups.found_paper import AskReceipt
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps.counter import LAST_BACK
from posdesk.scenarios.steps.search import FOUND, OPENED
from ui.screens.counter.asking import PickPurchase, PickWorth, ValueGoods

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
    opened_by(stage, "Ctrl+A", "Enter")


@by_hand("what was found comes back because it is faulty")
def found_is_faulty(stage: WindowStage) -> None:
    opened_by(stage, "Ctrl+A", "3", "Enter")


def opened_by(stage: WindowStage, *keys: str) -> None:
    """What was remembered is typed again, the first found opened, and so settled."""
    with stage.hand() as clerk:
        looked_for(stage, clerk)
        check(isinstance(clerk.counter.asking, PickPurchase), f"nothing is shown: {clerk.said}")
        clerk.key("Enter", *keys)
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("{number} of {words} come back without any proof")
def without_proof(stage: WindowStage, number, words) -> None:
    with stage.hand() as clerk:
        valued(clerk, number, words)
        clerk.key("Enter")
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("{number} of {words} come back without any proof, and the same go out")
def swapped(stage: WindowStage, number, words) -> None:
    with stage.hand() as clerk:
        valued(clerk, number, words)
        clerk.scan(words.strip('"'))
        clerk.key("Enter")
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("{number} of {words} come back without any proof, and a second person is asked")
def second_person_asked(stage: WindowStage, number, words) -> None:
    before = stage.result(Settled)
    with stage.hand() as clerk:
        valued(clerk, number, words)
        clerk.key("Enter")
        panel_of(clerk, "approval")
        check(stage.result(Settled) is before, "something was booked")
        clerk.rest()


def valued(clerk: Clerk, number: str, words: str) -> None:
    """The way in without a receipt; none of the purchases found, the goods at their lowest price."""
    clerk.key("5")
    clerk.write(f"{number}* {words.strip(chr(34))}" if int(number) > 1 else words.strip('"'))
    clerk.key("Enter")
    if isinstance(clerk.counter.asking, PickPurchase):
        clerk.press_key_times("Down", len(clerk.counter.asking.found))
        clerk.key("Enter")
    check(isinstance(clerk.counter.asking, PickWorth), f"nothing is offered: {clerk.said}")
    clerk.key("Enter")
    check(bool(clerk.counter.ticket.returns), f"nothing comes back: {clerk.said}")


@by_hand("{words}, never sold here, comes back, and {amount} is given for it")
def never_ours(stage: WindowStage, words, amount) -> None:
    with stage.hand() as clerk:
        clerk.key("5")
        clerk.write(words.strip('"'))
        clerk.key("Enter")
        check(isinstance(clerk.counter.asking, ValueGoods), f"nothing is asked: {clerk.said}")
        clerk.write(amount)
        clerk.key("Enter", "Enter")
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
