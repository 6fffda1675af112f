"""Where the money goes: several tenders, the customer's choice, and what was given too much."""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.settle_ticket import Settled, SettleTicket
from posdesk.ledger.evidence import WINDOW
from posdesk.sales.payment import Payment
from posdesk.sales.tenders import CARD, CASH, STORE_CREDIT, TRANSFER
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps.counter import LAST_BACK, shown, tender_of, ticket_of
from posdesk.ticket.ticket import Ticket
from posdesk.ticket.ways import WayBack, moved, ways

CHOICES = {
    "cash": (CASH.code, ""),
    "a transfer": (TRANSFER.code, ""),
    "store credit": (STORE_CREDIT.code, ""),
    "another card": (CARD.code, "1111"),
}


@sentence(
    "{name} buys on {day}, {amount} {by} and the rest in cash, receipt {paper}:",
    table=True, agreed=True,
)  # fmt: skip
def buys_with_two(
    stage: Stage, name: str, day: str, amount: str, by: str, paper: str, rows: Rows
) -> None:
    """A sale paid with two tenders. Rows: goods, pieces, each."""
    stage.today(stage.day(day))
    stage.at_work()
    ticket = ticket_of(stage, rows)
    net = shown(stage, ticket).net
    payment = Payment.begin(net, stage.desk.shop.cash_step)
    payment = payment.taking_card(stage.minor(amount), tender_of(by)[1] or "0001", "A1B2C3")
    settled = stage.do(SettleTicket(ticket, payment.taking_cash(None), net))
    stage.hold(paper, settled.sale)
    stage.notes[paper] = name


@sentence("all of receipt {paper} comes back and {name} chooses {phrase}", agreed=True)
def back_as_chosen(stage: Stage, paper: str, name: str, phrase: str) -> None:
    """`cash`, `a transfer`, `another card` (1111) or `store credit`, which she confirms herself."""
    stage.at_work()
    ticket = chosen(stage, back_of(stage, paper), phrase)
    confirmed = WINDOW if phrase == "store credit" else ""
    act = SettleTicket(ticket, None, shown(stage, ticket).net, confirmed=confirmed)
    stage.notes[LAST_BACK] = stage.do(act)


@sentence("all of receipt {paper} comes back as {amount} of store credit without {name}'s word")
def credit_unasked(stage: Stage, paper: str, amount: str, name: str) -> None:
    """The clerk makes a slip of it, and nobody confirmed that it is wanted."""
    stage.at_work()
    ticket = chosen(stage, back_of(stage, paper), "store credit", stage.minor(amount))
    with stage.trying():
        stage.do(SettleTicket(ticket, None, shown(stage, ticket).net))


@sentence("receipts {paper} and {plan} come back together", agreed=True)
def back_together(stage: Stage, paper: str, plan: str) -> None:
    """All that is left of both, one pay-out."""
    stage.at_work()
    ticket = back_of(stage, paper)
    with stage.read() as books:
        other = books.sales.standing(stage.paper(plan).number)
    assert other is not None, plan
    ticket = ticket.with_receipt(other).all_back()
    stage.notes[LAST_BACK] = stage.do(SettleTicket(ticket, None, shown(stage, ticket).net))


@sentence("all of receipt {paper} comes back and goods of {amount} go out instead", agreed=True)
def exchanged(stage: Stage, paper: str, amount: str) -> None:
    """An exchange for something cheaper or as dear."""
    stage.at_work()
    out = ticket_of(stage, ({"goods": "Exchanged", "pieces": "1", "each": amount},))
    ticket = replace(back_of(stage, paper), basket=out.basket)
    stage.notes[LAST_BACK] = stage.do(SettleTicket(ticket, None, shown(stage, ticket).net))


@sentence("{amount} goes back as store credit")
def goes_back_as_credit(stage: Stage, amount: str) -> None:
    """What the slip of the last return says became credit."""
    settled: Settled | None = stage.notes.get(LAST_BACK)
    if settled is None:
        raise Unmet("nothing came back")
    with stage.read() as books:
        slips = [books.returns.get(number) for number in settled.returns]
    legs = [leg for slip in slips if slip for leg in slip.legs if leg.kind == STORE_CREDIT.code]
    given = sum(leg.amount for leg in legs if not leg.carried)
    check(given == stage.minor(amount), f"{stage.shown(given)} became store credit")


@sentence("{amount} too much was given back on receipt {paper}")
def given_too_much(stage: Stage, amount: str, paper: str) -> None:
    """The clerk's slip of the hand, found later; it stays with whoever has it."""
    stage.at_work()
    number = stage.paper(paper).number
    stage.do(PutRight(stage.desk.new_operation(), number, "over_refund", stage.minor(amount)))


def back_of(stage: Stage, paper: str) -> Ticket:
    """A ticket on which all that is left of that receipt comes back."""
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    check(standing is not None, f"the books do not hold receipt {paper}")
    assert standing is not None
    return Ticket(stage.desk.new_operation()).with_receipt(standing).all_back()


def chosen(stage: Stage, ticket: Ticket, phrase: str, amount: int | None = None) -> Ticket:
    """The ticket with the money (so much of it) going that way."""
    if phrase not in CHOICES:
        raise Unmet(f"nobody offers {phrase}")
    kind, last4 = CHOICES[phrase]
    settlement = shown(stage, ticket)
    most = stage.desk.station().cash_limit
    way = next(each for each in ways(settlement, most) if fits(each, kind, last4))
    return moved(ticket, settlement, way, amount, last4)


def fits(way: WayBack, kind: str, last4: str) -> bool:
    """Whether it is the row of the list that is meant."""
    return way.kind == kind and way.other_card == bool(last4)
