"""Goods that are more than goods: serial numbers, delivery and fees, weights, counts and doubts."""

from __future__ import annotations

from posdesk.catalogue.traits import serial_of
from posdesk.desk.actions.check_scale import CheckScale
from posdesk.desk.actions.count_stock import CountStock
from posdesk.desk.actions.give_quote import GiveQuote
from posdesk.desk.actions.move_stock import MoveStock
from posdesk.desk.actions.refuse_return import RefuseReturn
from posdesk.desk.lookups.paper_answers import QuoteFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.desk.lookups.stock import AskStock, AskStockWork, OpenDoubt, Overweighed
from posdesk.errors import Refusal
from posdesk.people.staff import MANAGER
from posdesk.scenarios import hands
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps.counter import LAST_BACK, settle_shown, ticket_of
from posdesk.ticket.ticket import BACK, Spot, Ticket

_ANOTHER_PIECE = "The serial number on it is not the one on the receipt."


@sentence("the piece with serial number {words} comes back on receipt {paper}", agreed=True)
def serial_back(stage: Stage, words: str, paper: str) -> None:
    """Its number is scanned on the open receipt, and what it ticks is settled as shown."""
    stage.at_work()
    ticket = _open(stage, paper).with_serial(serial_of(words.strip('"')))
    check(ticket is not None, f"{words} is no piece of receipt {paper}")
    assert ticket is not None
    stage.notes.pop(hands.RIGHTED, None)
    stage.notes[LAST_BACK] = settle_shown(stage, ticket, "in cash")


@sentence("the piece with serial number {words} is none of line {number} of receipt {paper}")
def foreign_serial(stage: Stage, words: str, number: str, paper: str) -> None:
    """The clerk ticks the line and reads the number: that piece is not taken, the line stays."""
    ticket = _open(stage, paper).ticking(0, int(number))
    try:
        ticket.read_serial(Spot(BACK, int(number)), words.strip('"'))
    except Refusal as refused:
        check(refused.code == "serial_not_here", f"it is refused as {refused.code}")
        return
    check(False, f"{words} was taken for a piece of receipt {paper}")


@sentence("the manager says no to line {number} of receipt {paper} because of {cause}, slip {plan}")
def no_to_a_line(stage: Stage, number: str, paper: str, cause: str, plan: str) -> None:
    """That line alone is not taken; the rest of the receipt is as it was."""
    stage.at_work()
    held = stage.paper(paper)
    act = RefuseReturn(
        stage.desk.new_operation(), held.number, (int(number),), cause, PEOPLE[MANAGER],
        _ANOTHER_PIECE,
    )  # fmt: skip
    stage.hold(plan, stage.do(act))


@sentence("receipt {paper} still has serial numbers {words}")
def serials_left(stage: Stage, paper: str, words: str) -> None:
    """Those of the pieces that are still with the customer, with blanks between."""
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    left = [each for line in standing.sale.lines for each in standing.serials_left(line.no)]
    check(left == words.strip('"').split(), f"it has {' '.join(left)}")


@sentence("line {number} of receipt {paper} comes back as {cause}", agreed=True)
def line_back_as(stage: Stage, number: str, paper: str, cause: str) -> None:
    """One piece of that line for that reason, and what goes by its fate, settled as shown."""
    stage.at_work()
    ticket = _open(stage, paper)
    draft = ticket.returns[0].tick(int(number)).with_reason(int(number), cause)
    stage.notes.pop(hands.RIGHTED, None)
    ticket = Ticket(ticket.operation, returns=(draft,))
    stage.notes[LAST_BACK] = settle_shown(stage, ticket, "in cash")


@sentence("the scale shows {number} g for a test weight of {count} g")
def scale_checked(stage: Stage, number: str, count: str) -> None:
    """A check of the scale, written down."""
    stage.at_work()
    shown, weight = (int(each.replace(",", "")) for each in (number, count))
    stage.do(CheckScale(stage.desk.new_operation(), weight, shown))


@sentence("receipt {paper} is listed as weighed {amount} too dear")
def listed_as_weighed(stage: Stage, paper: str, amount: str) -> None:
    """It stands among what was weighed since the last check that was good."""
    found = _weighed(stage, paper)
    check(found is not None, f"receipt {paper} is not on the list")
    assert found is not None
    check(found.over == stage.minor(amount), f"it is listed with {stage.shown(found.over)}")


@sentence("receipt {paper} is not listed as weighed too dear")
def not_listed(stage: Stage, paper: str) -> None:
    """It was weighed before the last check that was good."""
    check(_weighed(stage, paper) is None, f"receipt {paper} is on the list")


@sentence("{number} pieces of {words} are counted")
def counted(stage: Stage, number: str, words: str) -> None:
    """A spot count of those goods, by their code."""
    stage.at_work()
    sku = words.strip('"')
    stage.do(CountStock(stage.desk.new_operation(), sku, int(number)))


@sentence("there should be {number} pieces of {words}")
def should_be(stage: Stage, number: str, words: str) -> None:
    """The last count, less what was sold since, and what came back to the shelf."""
    level = stage.desk.ask(AskStock(words.strip('"'))).level
    check(level == int(number), f"there should be {level}")


@sentence("{number} pieces of {words} go from {phrase} to {cause} on {day}")
def go_on(stage: Stage, number: str, words: str, phrase: str, cause: str, day: str) -> None:
    """Looked at again, or sent on: shelf, quarantine, repair, supplier or write_off."""
    stage.today(stage.day(day))
    stage.at_work()
    sku = words.strip('"')
    stage.do(MoveStock(stage.desk.new_operation(), sku, int(number), phrase, cause))


@sentence("there should be {number} pieces of {words} in {cause}")
def should_be_in(stage: Stage, number: str, words: str, cause: str) -> None:
    """Units in that state, ever."""
    there = stage.desk.ask(AskStock(words.strip('"'))).elsewhere.get(cause, 0)
    check(there == int(number), f"there are {there}")


@sentence("{name} misses {number} piece of line {count} of receipt {paper}, slip {plan}")
def misses(stage: Stage, name: str, number: str, count: str, paper: str, plan: str) -> None:
    """On the bill and not in the bag: noted with its slip, nothing is paid back yet."""
    held = stage.paper(paper)
    done = hands.put_right(stage, held.number, "doubt", line=int(count), units=int(number))
    stage.hold(plan, done.slip)
    stage.notes.pop(hands.RIGHTED, None)


@sentence("{number} pieces are counted for slip {plan}")
def counted_for(stage: Stage, number: str, plan: str) -> None:
    """The count that the doubt waits for."""
    stage.at_work()
    doubt = _doubt(stage, plan)
    act = CountStock(stage.desk.new_operation(), doubt.sku, int(number), doubt.doubt.number)
    stage.do(act)


@sentence("slip {plan} waits for an answer")
def waits(stage: Stage, plan: str) -> None:
    """The doubt is open: it does not lapse while the shop has it."""
    check(_doubt(stage, plan).is_open, f"slip {plan} is answered")


@sentence("slip {plan} is answered, with a count of {number}")
def answered(stage: Stage, plan: str, number: str) -> None:
    """Its count stands beside it, and what was missed has been paid back."""
    found = _doubt(stage, plan)
    check(not found.is_open, f"slip {plan} waits for an answer")
    counts = [each.counted for each in found.counts]
    check(counts == [int(number)], f"counted were {counts}")


@sentence("{name} was given quote {paper} until {until}:", table=True)
def given_quote(stage: Stage, name: str, paper: str, until: str, rows: Rows) -> None:
    """Goods at prices that bind the shop until that day; rows as of a sale."""
    stage.at_work()
    ticket = ticket_of(stage, rows)
    act = GiveQuote(stage.desk.new_operation(), ticket, stage.day(until))
    stage.hold(paper, stage.do(act))


@sentence("{name} buys on {day} for quote {plan}, {by}, receipt {paper}", agreed=True)
def buys_for_quote(stage: Stage, name: str, day: str, plan: str, by: str, paper: str) -> None:
    """The quote is scanned, and what it offers is sold at its prices."""
    stage.today(stage.day(day))
    stage.at_work()
    found = stage.desk.ask(AskScan(stage.paper(plan).tokens[0], scanned=True))
    check(isinstance(found, QuoteFound) and not found.passed, f"the quote says {found}")
    assert isinstance(found, QuoteFound)
    ticket = Ticket(stage.desk.new_operation())
    for line in found.lines:
        ticket = ticket.going_out(line)
    stage.hold(paper, settle_shown(stage, ticket, by).sale)
    stage.notes[paper] = name


def _open(stage: Stage, paper: str) -> Ticket:
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    return Ticket(stage.desk.new_operation()).with_receipt(standing)


def _weighed(stage: Stage, paper: str) -> Overweighed | None:
    number = stage.paper(paper).number
    work = stage.desk.ask(AskStockWork())
    return next((each for each in work.overweighed if each.sale.sale == number), None)


def _doubt(stage: Stage, plan: str) -> OpenDoubt:
    number = stage.paper(plan).number
    doubts = stage.desk.ask(AskStockWork()).doubts
    return next(each for each in doubts if each.doubt.number == number)
