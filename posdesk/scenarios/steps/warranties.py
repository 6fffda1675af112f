"""Warranties: bought with goods, shown when they fail, honoured by the paper alone."""

from __future__ import annotations

from posdesk.desk.actions.honour_warranty import MEND, WORTH, HonourWarranty
from posdesk.desk.lookups.paper_answers import WarrantyFound
from posdesk.desk.lookups.scan import AskScan
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps import counter
from posdesk.scenarios.steps.files import by_owner
from posdesk.ticket.ticket import Ticket
from posdesk.ticket.warranties import with_warranty


@sentence(
    "{name} buys on {day}, {by}, receipt {paper} with warranty {plan}:", table=True, agreed=True
)
def buys_covered(
    stage: Stage, name: str, day: str, by: str, paper: str, plan: str, rows: Rows
) -> None:
    """A sale with a warranty, whose own paper the customer has too. Rows as of a sale; months: how
    long a warranty (its kind) lasts."""
    counter.buys(stage, name, day, by, paper, rows)
    hold_warranty(stage, paper, plan)


@sentence(
    "{name} buys on {day}, {by}, receipt {paper} with warranty {plan}, and the books lose both:",
    table=True,
)
def covered_and_lost(
    stage: Stage, name: str, day: str, by: str, paper: str, plan: str, rows: Rows
) -> None:
    """Papers in the customer's hand, and nothing in the books."""
    with stage.losing():
        buys_covered(stage, name, day, by, paper, plan, rows)


@sentence("nobody ever registered warranty {plan}")
def never_registered(stage: Stage, plan: str) -> None:
    """Neither an insurer nor our own books have a record of it."""
    number = stage.paper(plan).number
    by_owner(
        stage,
        f"delete from print_job where document = '{number}'",
        f"delete from document where number = '{number}'",
    )


@sentence("the goods of warranty {plan} fail, and it is shown on {day}", agreed=True)
def goods_fail(stage: Stage, plan: str, day: str) -> None:
    """Its paper opens their receipt, and they come back as faulty, settled as shown."""
    stage.today(stage.day(day))
    stage.at_work()
    found = shown(stage, plan)
    if found.standing is None:
        raise Unmet("our books have no receipt of it")
    ticket = with_warranty(Ticket(stage.desk.new_operation()), found.cover, found.standing)
    stage.notes[counter.LAST_BACK] = counter.settle_shown(stage, ticket, "in cash")


@sentence("whoever holds warranty {plan} gets {amount} as store credit for the goods on {day}")
def worth_given(stage: Stage, plan: str, amount: str, day: str) -> None:
    """Our books lost the sale: the paper alone counts, and the shop bears it."""
    stage.today(stage.day(day))
    stage.at_work()
    act = HonourWarranty(stage.desk.new_operation(), stage.paper(plan).tokens[0], WORTH)
    done = stage.do(act)
    check(done.amount == stage.minor(amount), f"{stage.shown(done.amount)} was given")


@sentence("the goods of warranty {plan} are taken in to be mended on {day}, slip {paper}")
def taken_in(stage: Stage, plan: str, day: str, paper: str) -> None:
    """A signed word, with the day by which they are back."""
    stage.today(stage.day(day))
    stage.at_work()
    act = HonourWarranty(stage.desk.new_operation(), stage.paper(plan).tokens[0], MEND)
    stage.hold(paper, stage.do(act).slip)


@sentence("warranty {plan} covers {words} until {day}")
def covers(stage: Stage, plan: str, words: str, day: str) -> None:
    """As its own signed code says, whatever our books hold."""
    cover = shown(stage, plan).cover
    check(cover.words == words.strip('"'), f"it covers {cover.words}")
    check(cover.until == stage.day(day), f"it covers them until {cover.until}")


def hold_warranty(stage: Stage, paper: str, plan: str) -> None:
    """The customer takes the first paper of a warranty on that receipt too."""
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    slips = [slip for line in standing.sale.lines for slip in line.slips]
    check(bool(slips), f"no warranty was printed with receipt {paper}")
    stage.hold(plan, slips[0])


def shown(stage: Stage, plan: str) -> WarrantyFound:
    """What a scan of its code says."""
    answer = stage.desk.ask(AskScan(stage.paper(plan).tokens[0], scanned=True))
    if not isinstance(answer, WarrantyFound):
        raise Unmet(f"the scan of warranty {plan} was answered by {answer}")
    return answer
