"""F7 by hand: where the money goes, and the customer's word on her own window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from scenarios.windows.by_hand import by_hand
from scenarios.windows.counter_by_hand import rung, show
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.put_right import Righted
from posdesk.desk.actions.settle_ticket import Settled
from posdesk.desk.our_mistakes import our_mistake
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import counter, tenders
from ui.screens.plans.customer_window import CustomerWindow


@by_hand("{name} buys on {day}, {amount} {by} and the rest in cash, receipt {paper}:")
def buys_with_two(stage: WindowStage, name, day, amount, by, paper, rows) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        for row in rows:
            rung(stage, clerk, row)
        clerk.key("Enter")
        clerk.write(amount)
        clerk.key("K")
        clerk.write(counter.tender_of(by)[1] or "0001")
        clerk.key("Enter")
        clerk.write("081552")
        clerk.key("Enter")
        check(clerk.counter.payment is not None, f"the card paid all of it: {clerk.said}")
        clerk.key("Enter")
    stage.hold(paper, stage.result(Settled).sale)
    stage.notes[paper] = name


@by_hand("all of receipt {paper} comes back and {name} chooses {phrase}")
def back_as_chosen(stage: WindowStage, paper, name, phrase) -> None:
    with stage.hand() as clerk:
        choose(stage, clerk, paper, phrase)
        clerk.key("Enter")
        if phrase == "store credit":
            asked(clerk).agreed.emit()
            clerk.idle()
            asked(clerk).hide()
    stage.notes[counter.LAST_BACK] = stage.result(Settled)


@by_hand("all of receipt {paper} comes back as {amount} of store credit without {name}'s word")
def credit_unasked(stage: WindowStage, paper, amount, name) -> None:
    """Enter asks her; nothing is booked, and past the window the desk says no."""
    clerk, before = stage.clerk, len(stage.results)
    choose(stage, clerk, paper, "store credit", amount)
    clerk.key("Enter")
    asked(clerk).hide()
    check(len(stage.results) == before, "something was booked")
    clerk.key("Esc")
    clerk.rest()
    tenders.credit_unasked(stage, paper, amount, name)


@by_hand("receipts {paper} and {plan} come back together")
def back_together(stage: WindowStage, paper, plan) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        show(stage, clerk, plan)
        clerk.key("Ctrl+A", "Enter")
    stage.notes[counter.LAST_BACK] = stage.result(Settled)


@by_hand("all of receipt {paper} comes back and goods of {amount} go out instead")
def exchanged(stage: WindowStage, paper, amount) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A")
        rung(stage, clerk, {"goods": "Exchanged", "pieces": "1", "each": amount})
        clerk.key("Enter")
    stage.notes[counter.LAST_BACK] = stage.result(Settled)


@by_hand("{amount} too much was given back on receipt {paper}")
def given_too_much(stage: WindowStage, amount, paper) -> None:
    """The slip of the return just made is looked at, F8, its letter, how much."""
    with stage.hand() as clerk:
        clerk.key("Down", "F8", our_mistake("over_refund").digit)
        panel = clerk.application.screen.asks.panels["right"]
        check(panel.isVisible(), f"F8 asks nothing: {clerk.said}")
        clerk.enter(amount)
    righted = stage.result(Righted)
    check(righted.lost == stage.minor(amount), f"{stage.shown(righted.lost)} is the shop's loss")


def choose(stage: WindowStage, clerk, paper, phrase, amount="") -> None:
    """The receipt is scanned, all of it ticked; F7, the row, what is typed, Enter."""
    show(stage, clerk, paper)
    clerk.key("Ctrl+A", "F7")
    panel = clerk.application.screen.asks.panels["where"]
    kind, last4 = tenders.CHOICES[phrase]
    while not tenders.fits(panel.model.rows[panel.chosen], kind, last4):
        at = panel.chosen
        clerk.key("Down")
        check(panel.chosen != at, f"{phrase} is not on the list")
    clerk.write(last4 or amount)
    clerk.key("Enter")


def asked(clerk) -> CustomerWindow:
    """Her window, which asks."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, CustomerWindow)]
    shown = [each for each in found if each.isVisible()]
    check(bool(shown), f"nothing is asked of her: {clerk.said}")
    return shown[0]
