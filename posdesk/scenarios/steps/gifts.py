"""Gift receipts: made for a sale, and shown by whoever has the goods."""

from __future__ import annotations

import re
from dataclasses import replace

from posdesk.desk.actions.give_gift_receipt import GiveGiftReceipt
from posdesk.desk.actions.give_promotion import GivePromotion
from posdesk.desk.actions.honour_gift import HonourGift
from posdesk.desk.actions.pay_out_credit import PayOutCredit
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.lookups.credits import AskCredit, CreditPage
from posdesk.desk.lookups.paper_answers import GiftBeyond, GiftFound, PromotionFound
from posdesk.desk.lookups.scan import Answer, AskScan
from posdesk.identity import CREDIT, Number
from posdesk.ledger.evidence import WINDOW
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps import counter
from posdesk.scenarios.steps.counter import LAST_BACK, shown, tender_of
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


@sentence("{name} holds the gift card of receipt {paper}, slip {plan}, worth {amount}")
def holds_card(stage: Stage, name: str, paper: str, plan: str, amount: str) -> None:
    """Its own slip, printed with the receipt, as any till reads it."""
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    slips = [slip for line in standing.sale.lines for slip in line.slips]
    check(bool(slips), f"no gift card was sold on receipt {paper}")
    stage.hold(plan, slips[0])
    left = page_of(stage, plan).credit.left
    check(left == stage.minor(amount), f"it is worth {stage.shown(left)}")


@sentence(
    "whoever holds gift card {plan} wants its money, and {amount} goes back {by}", agreed=True
)
def card_back(stage: Stage, plan: str, amount: str, by: str) -> None:
    """Nothing of it is spent: it goes back the way it was paid for, on the holder's own word."""
    stage.at_work()
    page = page_of(stage, plan)
    if page.bought is None:
        raise Unmet(f"{plan} is no gift card of which nothing is spent")
    kind, last4 = tender_of(by)
    check((page.bought.kind, page.bought.last4) == (kind, last4), f"it was paid by {page.bought}")
    act = PayOutCredit(
        stage.desk.new_operation(), page.credit.number, page.credit.left, kind, WINDOW, last4
    )
    done = stage.do(act)
    check(done.amount == stage.minor(amount), f"{stage.shown(done.amount)} goes back")


@sentence("receipt {paper} has {amount} of tax on it")
def tax_on_it(stage: Stage, paper: str, amount: str) -> None:
    """All that is charged on it, by all rates."""
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    tax = sum(line.tax for line in standing.sale.lines)
    check(tax == stage.minor(amount), f"{stage.shown(tax)} of tax is on it")


def page_of(stage: Stage, plan: str) -> CreditPage:
    """The slip as it stands."""
    page = stage.desk.ask(AskCredit(stage.paper(plan).number))
    assert page is not None, plan
    return page


@sentence("the {role} gives promotional credit of {amount} until {until}, slip {plan}")
def promotion_given(stage: Stage, role: str, amount: str, until: str, plan: str) -> None:
    """Never paid for: a slip that takes so much off goods until its last day."""
    stage.put_on_duty(role)
    act = GivePromotion(stage.desk.new_operation(), stage.minor(amount), stage.day(until))
    stage.hold(plan, stage.do(act))


@sentence(
    "{name} buys on {day} with promotion {plan}, {by}, receipt {paper}:", table=True, agreed=True
)
def buys_with_promotion(
    stage: Stage, name: str, day: str, plan: str, by: str, paper: str, rows: Rows
) -> None:
    """The slip is scanned, and takes so much off."""
    stage.today(stage.day(day))
    stage.at_work()
    answer = ask(stage, plan)
    if not isinstance(answer, PromotionFound) or not answer.counts:
        raise Unmet(f"promotion {plan} takes nothing off: {answer}")
    ticket = replace(counter.ticket_of(stage, rows), promotion=answer.promotion)
    stage.hold(paper, counter.settle_shown(stage, ticket, by).sale)
    stage.notes[paper] = name


@sentence("promotional credit of {amount} comes back, slip {plan}")
def promotion_back(stage: Stage, amount: str, plan: str) -> None:
    """With the goods it helped to buy: a slip of the same kind."""
    with stage.read() as books:
        numbers = [str(Number(CREDIT, 1, running)) for running in range(1, 100)]
        slips = [each for each in numbers if books.promotions.get(each) is not None]
    check(bool(slips), "no slip was printed")
    stage.hold(plan, slips[-1])
    answer = ask(stage, plan)
    if not isinstance(answer, PromotionFound):
        raise Unmet(f"slip {plan} is no promotional credit")
    left = answer.promotion.left
    check(left == stage.minor(amount), f"{stage.shown(left)} comes back")
