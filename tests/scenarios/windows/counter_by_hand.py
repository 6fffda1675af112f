"""Sales at the counter, goods back, and our mistakes put right with F8."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.plans_by_hand import ring
from scenarios.windows.window_stage import WindowStage

from posdesk.catalogue.product import Product
from posdesk.catalogue.traits import GOODS, Traits
from posdesk.desk.actions.put_right import Righted
from posdesk.desk.actions.settle_ticket import Settled
from posdesk.desk.our_mistakes import our_mistake
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import counter, papers
from posdesk.scenarios.steps.counter import tender_of
from posdesk.scenarios.steps.terms import terms_of


@by_hand("{name} buys on {day}, {by}, receipt {paper}:")
def buys(stage: WindowStage, name, day, by, paper, rows) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        for row in rows:
            rung(stage, clerk, row)
        clerk.key("Enter")
        paid(clerk, by)
    stage.hold(paper, stage.result(Settled).sale)
    stage.notes[paper] = name


@by_hand("{name} buys on {day} and hands over {amount} in cash, receipt {paper}:")
def hands_over(stage: WindowStage, name, day, amount, paper, rows) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        for row in rows:
            rung(stage, clerk, row)
        clerk.key("Enter")
        clerk.write(amount)
        clerk.key("Enter")
    stage.hold(paper, stage.result(Settled).sale)
    stage.notes[paper] = name


@by_hand("{number} further sales of {amount} are made on {day}, the last with receipt {paper}")
def further_sales(stage: WindowStage, number, amount, day, paper) -> None:
    stage.today(stage.day(day))
    stage.keep_books()
    for _ in range(int(number)):
        with stage.hand() as clerk:
            rung(stage, clerk, {"goods": "Mug", "pieces": "1", "each": amount})
            clerk.key("Enter")
            paid(clerk, "in cash")
    stage.hold(paper, stage.result(Settled).sale)


def paid(clerk: Clerk, by: str) -> None:
    """All of it, in cash or by card."""
    check(clerk.counter.payment is not None, f"nothing is to pay: {clerk.said}")
    kind, last4 = tender_of(by)
    if kind == "cash":
        clerk.key("Enter")
    else:
        clerk.key("K")
        clerk.write(last4 or "0001")
        clerk.key("Enter")
        clerk.write("081552")
        clerk.key("Enter")


def rung(stage: WindowStage, clerk: Clerk, row) -> None:
    """One row of the story on the ticket: goods of the list scanned, others typed."""
    times = row.get("grams") or row["pieces"]
    if int(times) > 1:
        clerk.key("F1")  # a digit alone is a way in
        clerk.write(f"{times}*")
        clerk.key("Enter")
    if not any(row.get(more) for more in ("code", "kind", "grams", "serials", "terms")):
        ring(clerk, row["goods"], row["each"])
        return
    with listed(stage, row) as code:
        clerk.scan(code)
    for number in row.get("serials", "").split():
        clerk.scan(number)


@contextmanager
def listed(stage: WindowStage, row) -> Iterator[str]:
    """The goods list as it was that day: their price, and what they are beside one."""
    code, tax = row.get("code") or row["goods"], stage.desk.station().taxes.rates[0].code
    terms = terms_of(stage, row.get("terms", ""))
    months = int(row.get("months") or 0)
    traits = Traits(row.get("kind") or GOODS, bool(row.get("serials")), months=months, terms=terms)
    price, weighed = stage.minor(row["each"]) * 1000, bool(row.get("grams"))
    that_day = Product(code, row["goods"], price, tax, weighed=weighed, traits=traits)
    with stage.desk._file.write() as books:
        today = books.goods.by_sku(code, stage.clock.at.day)
        books.catalogue.put([that_day])
    yield code
    if today is not None and today.price_milli != price:
        with stage.desk._file.write() as books:
            books.catalogue.put([today])


@by_hand("{name} has confirmed {amount} for:")
def has_confirmed(stage: WindowStage, name, amount, rows) -> None:
    counter.has_confirmed(stage, name, amount, rows)
    with stage.hand() as clerk:
        for row in rows:
            rung(stage, clerk, row)
        clerk.key("Enter")
        due = clerk.counter.payment.due
        check(due == stage.minor(amount), f"{stage.shown(due)} is shown to pay")


@by_hand("a line is added before it is settled:")
def added_late(stage: WindowStage, rows) -> None:
    """The pay step is left for it, the new figure is shown; the one she confirmed settles nothing."""
    clerk, before = stage.clerk, len(stage.results)
    _, net = stage.notes["confirmed"]
    clerk.key("Esc")
    for row in rows:
        rung(stage, clerk, row)
    check(clerk.counter.payment is None, "the pay step goes on at the figure before")
    check(clerk.counter.settlement.net > net, "the figure shown is the one before")
    check(len(stage.results) == before, "something was booked")
    clerk.rest()
    counter.added_late(stage, rows)


@by_hand("all of receipt {paper} comes back")
def all_back(stage: WindowStage, paper) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", "Enter")
    stage.notes[counter.LAST_BACK] = stage.result(Settled)


# --- our mistakes --------------------------------------------------------------------------------


@by_hand("it is found that line {number} of receipt {paper} was meant to cost {amount}")
def line_meant_to_cost(stage: WindowStage, number, paper, amount) -> None:
    less = stage.minor(amount) - papers._line_of(stage, number_of(stage, paper), int(number)).paid
    put_right(stage, paper, "undercharge", amount=less)


@by_hand("line {number} of receipt {paper} is lowered to {amount}")
def line_lowered(stage: WindowStage, number, paper, amount) -> None:
    more = papers._line_of(stage, number_of(stage, paper), int(number)).paid - stage.minor(amount)
    put_right(stage, paper, "overcharge", amount=more, line=int(number))


@by_hand("{name} says that only {number} piece of line {count} of receipt {paper} was taken")
def fewer_taken(stage: WindowStage, name, number, count, paper) -> None:
    line = papers._line_of(stage, number_of(stage, paper), int(count))
    put_right(stage, paper, "two_for_one", units=line.quantity - int(number), line=int(count))


@by_hand("{amount} of change is missing on receipt {paper}")
def change_missing(stage: WindowStage, amount, paper) -> None:
    put_right(stage, paper, "change_short", amount=stage.minor(amount))


def put_right(
    stage: WindowStage, paper: str, why: str, *, amount: int = 0, units: int = 0, line: int = 0
) -> None:
    """The receipt is scanned, F8, the digit, what is asked, Enter."""
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("F8", our_mistake(why).digit)
        panel = clerk.application.screen.asks.panels["right"]
        check(panel.isVisible(), f"F8 asks nothing: {clerk.said}")
        if line and panel.line_part.isVisible():
            clerk.key("Down")  # each press one line on
            while panel.line.chosen != str(line):
                at = panel.line.currentIndex()
                clerk.key("Down")
                check(panel.line.currentIndex() != at, f"line {line} is not on the list")
        clerk.enter(str(units) if units else stage.shown(amount).replace(",", ""))
    stage.notes[hands.RIGHTED] = stage.result(Righted)


def show(stage: WindowStage, clerk: Clerk, paper: str) -> None:
    """Her receipt is scanned and opens on the ticket; of a plan, by the key of its page."""
    clerk.scan(stage.paper(paper).tokens[0])
    if clerk.page == "plans/plan":
        clerk.key("A", "3")
    check(bool(clerk.counter.ticket.returns), f"no receipt is open: {clerk.said}")


def number_of(stage: WindowStage, paper: str) -> str:
    """The number of a paper the story has named."""
    return stage.paper(paper).number
