"""No paper in hand: what is remembered finds the purchase, and where nothing does, an offer."""

from __future__ import annotations

from dataclasses import replace

from posdesk.approvals.approval import ApprovalWanted
from posdesk.desk.actions.settle_ticket import Settled, SettleTicket
from posdesk.desk.lookups.find_purchase import FindPurchase
from posdesk.desk.lookups.found_paper import AskReceipt
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.desk.lookups.without_receipt import AskWorth, draft_of, hand_valued
from posdesk.money import currency
from posdesk.returns.search.ranking import Found
from posdesk.returns.search.reading import read_remembered
from posdesk.sales.basket import BasketLine
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps import counter
from posdesk.scenarios.steps.counter import LAST_BACK, settle_shown, shown
from posdesk.ticket.ticket import Ticket

FOUND, OPENED = "found", "opened"
_FAULTY = 3  # the digit of the reason


@sentence("{name} buys on {day}, {by}, receipt {paper}, and the books lose it:", table=True)
def buys_and_lost(stage: Stage, name: str, day: str, by: str, paper: str, rows: Rows) -> None:
    """A sale of which the customer has the paper and the books have nothing."""
    with stage.losing():
        counter.buys(stage, name, day, by, paper, rows)


@sentence("receipt {paper} is shown, and what the books lost is in them again")
def shown_again(stage: Stage, paper: str) -> None:
    """Its code verifies: that the books have no record is no reason to say no."""
    stage.notes["honoured"] = hands.honour(stage, paper)


@sentence("{name} has no paper and says {words}")
def says(stage: Stage, name: str, words: str) -> None:
    """What the customer remembers, as the clerk types it into the search field."""
    today = stage.desk.station().at.day
    exponent = currency(stage.house.shop.currency).exponent
    asked = read_remembered(words.strip('"'), today, exponent)
    stage.notes[FOUND] = stage.desk.ask(FindPurchase(asked))


@sentence("receipt {paper} is found first")
def found_first(stage: Stage, paper: str) -> None:
    """The best of what fits, with why."""
    found = _found(stage)
    number = stage.paper(paper).number
    check(found.receipt == number, f"receipt {found.receipt} is found first")
    check(bool(found.why), "nothing says why it fits")


@sentence("no purchase is found")
def found_nothing(stage: Stage) -> None:
    """Nothing in the books fits what was said."""
    check(not stage.notes.get(FOUND), "something was found")


@sentence("what was found comes back", agreed=True)
def found_comes_back(stage: Stage) -> None:
    """The receipt found first, all of it, as with the paper in hand."""
    stage.at_work()
    standing = _opened(stage, _found(stage).receipt).standing
    ticket = Ticket(stage.desk.new_operation()).with_receipt(standing).all_back()
    stage.notes[LAST_BACK] = settle_shown(stage, ticket, "in cash")


@sentence("what was found comes back because it is faulty", agreed=True)
def found_is_faulty(stage: Stage) -> None:
    """The same, and the fault is ours: the slip says sorry first."""
    stage.at_work()
    standing = _opened(stage, _found(stage).receipt).standing
    ticket = Ticket(stage.desk.new_operation()).with_receipt(standing).all_back()
    stage.notes[LAST_BACK] = settle_shown(stage, ticket.reasoned(_FAULTY), "in cash")


@sentence("the number of receipt {paper} is typed")
def number_typed(stage: Stage, paper: str) -> None:
    """Its code cannot be read; the number and its check digit can."""
    stage.notes[OPENED] = stage.desk.ask(AskScan(stage.paper(paper).number))


@sentence("receipt {paper} is open")
def is_open(stage: Stage, paper: str) -> None:
    """The one that was looked up last."""
    opened = stage.notes.get(OPENED)
    number = opened.standing.sale.number if isinstance(opened, ReceiptFound) else "none"
    check(number == stage.paper(paper).number, f"receipt {number} is open")


@sentence("{number} of {words} come back without any proof", agreed=True)
def without_proof(stage: Stage, number: str, words: str) -> None:
    """Goods of the catalogue, by their code: the lowest price really charged of late."""
    _without(stage, number, words)


@sentence("{number} of {words} come back without any proof, and the same go out", agreed=True)
def swapped(stage: Stage, number: str, words: str) -> None:
    """The same article for the same: no price is needed, and none is paid."""
    with stage.read() as books:
        product = books.goods.by_sku(words.strip('"'), stage.clock.at.day)
    assert product is not None, words
    line = BasketLine(
        product.sku, product.text, int(number), product.price_milli or 0, product.tax_code
    )
    _without(stage, number, words, line)


@sentence("{number} of {words} come back without any proof, and a second person is asked")
def second_person_asked(stage: Stage, number: str, words: str) -> None:
    """More than the clerk may give alone: nothing is booked before somebody else says yes."""
    stage.at_work()
    ticket = _ticket(stage, number, words)
    try:
        stage.desk.do(SettleTicket(ticket, None, shown(stage, ticket).net))
    except ApprovalWanted as wanted:
        check(str(wanted.figures["act"]).endswith("unproven"), f"asked for {wanted.figures}")
        return
    raise Unmet("the clerk alone gave it")


@sentence("{words}, never sold here, comes back, and {amount} is given for it", agreed=True)
def never_ours(stage: Stage, words: str, amount: str) -> None:
    """A kindness: valued by the clerk, within the limit of goods that nothing proves."""
    stage.at_work()
    station = stage.desk.station()
    worth = hand_valued(words.strip('"'), stage.minor(amount), station)
    draft = draft_of(worth, 1, stage.desk.new_operation(), station)
    ticket = Ticket(stage.desk.new_operation()).with_unproved(draft)
    stage.notes[LAST_BACK] = settle_shown(stage, ticket, "in cash")


@sentence("{amount} is given as store credit")
def as_credit(stage: Stage, amount: str) -> None:
    """What the last slip says was given on a credit slip."""
    settled: Settled | None = stage.notes.get(LAST_BACK)
    if settled is None:
        raise Unmet("nothing came back")
    with stage.read() as books:
        slips = [books.returns.get(number) for number in settled.returns]
    legs = [leg for slip in slips if slip for leg in slip.legs if leg.kind == "store_credit"]
    given = sum(leg.amount for leg in legs if not leg.carried)
    check(given == stage.minor(amount), f"{stage.shown(given)} was given as store credit")


@sentence("nothing is to pay and nothing to give back")
def even(stage: Stage) -> None:
    """The last ticket came out even."""
    settled: Settled | None = stage.notes.get(LAST_BACK)
    check(settled is not None and settled.net == 0, f"it came to {settled}")


def _without(stage: Stage, number: str, words: str, out: BasketLine | None = None) -> None:
    stage.at_work()
    ticket = _ticket(stage, number, words)
    if out is not None:
        ticket = ticket.going_out(out)
    stage.notes[LAST_BACK] = settle_shown(stage, ticket, "in cash")


def _ticket(stage: Stage, number: str, words: str) -> Ticket:
    worths = stage.desk.ask(AskWorth(words.strip('"')))
    check(bool(worths), f"{words} was never sold here")
    draft = draft_of(worths[0], int(number), stage.desk.new_operation(), stage.desk.station())
    return Ticket(stage.desk.new_operation()).with_unproved(draft)


def _found(stage: Stage) -> Found:
    found: tuple[Found, ...] = stage.notes.get(FOUND, ())
    if not found:
        raise Unmet("no purchase is found")
    return found[0]


def _opened(stage: Stage, number: str) -> ReceiptFound:
    receipt = stage.desk.ask(AskReceipt(number))
    check(receipt is not None, f"the books do not hold receipt {number}")
    assert receipt is not None
    return replace(receipt, by_code=False)
