"""Gift receipts: made for a sale, and shown by whoever has the goods."""

from __future__ import annotations

import re

from posdesk.desk.actions.give_gift_receipt import GiveGiftReceipt
from posdesk.desk.actions.honour_gift import HonourGift
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.lookups.paper_answers import GiftBeyond, GiftFound
from posdesk.desk.lookups.scan import Answer, AskScan
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage
from posdesk.scenarios.steps.counter import LAST_BACK, shown
from posdesk.ticket.ticket import Ticket

_PRICE = re.compile(r"(?<![\d.])\d[\d,]*\.\d{2}(?![\d.])")
_SIGNED = re.compile(r"^ *PD1[A-Z2-7]+$|^[A-Z2-7]{20,}$", re.MULTILINE)


@sentence("{name} gets gift receipt {plan} with receipt {paper}")
def gets_gift(stage: Stage, name: str, plan: str, paper: str) -> None:
    """Over all of it, without a price."""
    stage.at_work()
    sale = stage.paper(paper).number
    (number,) = stage.do(GiveGiftReceipt(stage.desk.new_operation(), sale))
    stage.hold(plan, number)


@sentence("no price stands on gift receipt {paper}")
def no_price(stage: Stage, paper: str) -> None:
    """Neither in its words nor, read by anybody, in its code."""
    words = _SIGNED.sub("", stage.paper(paper).text)
    found = _PRICE.findall(words)
    check(not found, f"it says {', '.join(found)}")


@sentence("all of gift receipt {paper} comes back", agreed=True)
def gift_comes_back(stage: Stage, paper: str) -> None:
    """Its holder brings everything on it, and the buyer is not there."""
    stage.at_work()
    answer = ask(stage, paper)
    if not isinstance(answer, GiftFound):
        raise Unmet(f"gift receipt {paper} opens nothing")
    ticket = Ticket(stage.desk.new_operation()).with_gift(answer.gift, answer.standing).all_back()
    stage.notes[LAST_BACK] = stage.do(SettleTicket(ticket, None, shown(stage, ticket).net))


@sentence("all of gift receipt {plan} comes back with {name}, who has receipt {paper}", agreed=True)
def gift_with_buyer(stage: Stage, plan: str, name: str, paper: str) -> None:
    """The buyer is there too: it goes back the way it was paid."""
    stage.at_work()
    answer = ask(stage, plan)
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    if not isinstance(answer, GiftFound) or standing is None:
        raise Unmet(f"gift receipt {plan} opens nothing")
    ticket = Ticket(stage.desk.new_operation()).with_gift(answer.gift, answer.standing)
    ticket = ticket.with_receipt(standing).all_back()
    stage.notes[LAST_BACK] = stage.do(SettleTicket(ticket, None, shown(stage, ticket).net))


@sentence("whoever holds gift receipt {paper} gets {amount} as store credit for the goods")
def gift_honoured(stage: Stage, paper: str, amount: str) -> None:
    """Its receipt was paid back before, or is lost: goods in hand win, and the shop bears it."""
    stage.at_work()
    answer = ask(stage, paper)
    if not isinstance(answer, GiftBeyond):
        raise Unmet(f"gift receipt {paper} brings nothing")
    operation = stage.desk.new_operation()
    done = stage.do(HonourGift(operation, answer.number, answer.text))
    check(done.amount == stage.minor(amount), f"{stage.shown(done.amount)} was given")


@sentence("nothing is left on receipt {paper}")
def nothing_left(stage: Stage, paper: str) -> None:
    """All of it came back."""
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    check(standing is not None and standing.all_back, f"something is left on {paper}")


def ask(stage: Stage, paper: str) -> Answer:
    """What a scan of that paper's code says."""
    return stage.desk.ask(AskScan(stage.paper(paper).tokens[0], scanned=True))
