"""How long goods may come back: the shop's days, seasons, days that were ours, and exchanges."""

from __future__ import annotations

from posdesk.desk.actions.mark_outage import MarkOutage
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.desk.windows import CLOCK_DOUBT, last_day_of
from posdesk.people.staff import CLERK, MANAGER
from posdesk.sales.basket import Basket
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps import counter
from posdesk.ticket.ticket import Ticket


@sentence("the shop gives {number} days of return since {day}")
def gives_days(stage: Stage, number: str, day: str) -> None:
    """A manager sets the days printed on the receipts sold from then on."""
    stage.today(stage.day(day))
    stage.put_on_duty(MANAGER)
    stage.do(SetReturnDays(stage.desk.new_operation(), int(number)))
    stage.put_on_duty(CLERK)


@sentence("till T1 is marked down from {day} to {until}")
def till_down(stage: Stage, day: str, until: str) -> None:
    """An outage in the calendar: a window that it meets is longer by its days."""
    action = MarkOutage(stage.desk.new_operation(), "till", stage.day(day), stage.day(until))
    stage.do(action)


@sentence("the last day of receipt {paper} is {day}")
def last_day_is(stage: Stage, paper: str, day: str) -> None:
    """Of all its lines, as the ticket shows it."""
    number = stage.paper(paper).number
    with stage.read() as books:
        standing = books.sales.standing(number)
    assert standing is not None, number
    station = stage.desk.station()
    days = {last_day_of(station, standing, line.no) for line in standing.sale.lines}
    check(days == {stage.day(day)}, f"it is {days}")


@sentence("all of receipt {paper} is exchanged on {day}, receipt {plan}:", table=True, agreed=True)
def exchanged(stage: Stage, paper: str, day: str, plan: str, rows: Rows) -> None:
    """What is left of it comes back and the goods in the rows go out, on one ticket."""
    stage.today(stage.day(day))
    stage.at_work()
    with stage.read() as books:
        standing = books.sales.standing(stage.paper(paper).number)
    assert standing is not None, paper
    out = counter.ticket_of(stage, rows)
    ticket = Ticket(out.operation, Basket(out.basket.lines)).with_receipt(standing).all_back()
    stage.hold(plan, counter.settle_shown(stage, ticket, "in cash").sale)


@sentence("it is written down that only the clock says so")
def doubt_written(stage: Stage) -> None:
    """The journal holds an entry of its own about the clock, before that of the return."""
    kinds = [entry["kind"] for entry in stage.entries()]
    check(CLOCK_DOUBT in kinds, f"the last entries are {', '.join(kinds[-3:])}")
