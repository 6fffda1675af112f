"""Deposits with a promised day, and goods left with us: what their slips bring."""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk.actions.give_deposit_back import DepositGiven, GiveDepositBack
from posdesk.desk.actions.give_promise_slip import GivePromiseSlip
from posdesk.sales.payment import Payment
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.scenarios.steps.counter import tender_of
from posdesk.ticket.ticket import Ticket

GIVEN = "deposit_given"


@sentence("{name} pays a deposit of {amount} on {day}, {by}, for {phrase} by {until}, slip {paper}",
          agreed=True)  # fmt: skip
def pays_deposit(
    stage: Stage, name: str, amount: str, day: str, by: str, phrase: str, until: str, paper: str
) -> None:
    """A signed slip with the day that was promised."""
    stage.today(stage.day(day))
    stage.at_work()
    minor = stage.minor(amount)
    kind, last4 = tender_of(by)
    begun = Payment.begin(minor, stage.desk.shop.cash_step)
    paid = (
        begun.taking_cash(minor)
        if kind == "cash"
        else begun.taking_card(minor, last4 or "0001", "A1B2C3")
    )
    act = GivePromiseSlip(
        stage.desk.new_operation(), "deposit", minor, phrase, stage.day(until),
        hands.customer(stage, name), paid,
    )  # fmt: skip
    stage.hold(paper, stage.do(act))


@sentence("promise slip {paper} is shown and the deposit is wanted back", agreed=True)
def wants_deposit(stage: Stage, paper: str) -> None:
    """At once where the promised day was missed."""
    stage.at_work()
    held = stage.paper(paper)
    act = GiveDepositBack(stage.desk.new_operation(), held.number, held.tokens)
    with stage.trying():
        stage.notes[GIVEN] = stage.do(act)


@sentence("{amount} of the deposit goes back {by}")
def deposit_back(stage: Stage, amount: str, by: str) -> None:
    """All of it, the way it was paid; nothing is kept as a fee."""
    given = stage.notes.get(GIVEN)
    if not isinstance(given, DepositGiven):
        raise Unmet("no deposit went back")
    kind, _ = tender_of(by)
    back = sum(minor for way, minor in given.legs if way == kind)
    check(back == given.amount == stage.minor(amount), f"{stage.shown(back)} went back {by}")


@sentence(
    "the goods of receipt {paper} are left with us on {day}, for {phrase} by {until}, slip {plan}"
)
def left_with_us(stage: Stage, paper: str, day: str, phrase: str, until: str, plan: str) -> None:
    """A signed slip for goods in our care, with the day that was promised."""
    stage.today(stage.day(day))
    act = GivePromiseSlip(
        stage.desk.new_operation(), "drop_off", 0, f"{phrase}, receipt {stage.paper(paper).number}",
        stage.day(until),
    )  # fmt: skip
    stage.hold(plan, stage.do(act))


@sentence("all of receipt {paper} comes back as too late", agreed=True)
def back_too_late(stage: Stage, paper: str) -> None:
    """Ours: it is with us already, and was not ready by the day that was promised."""
    from posdesk.scenarios.steps import counter

    stage.at_work()
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    ticket = Ticket(stage.desk.new_operation()).with_receipt(standing).all_back()
    draft = ticket.returns[0]
    for line in standing.sale.lines:
        draft = draft.with_reason(line.no, "too_late")
    stage.notes[counter.LAST_BACK] = counter.settle_shown(
        stage, replace(ticket, returns=(draft,)), "in cash"
    )
