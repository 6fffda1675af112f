"""What the sentences about plans do: a customer is written down, a plan signed, paid, looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.desk import plan_sheet
from posdesk.desk.action import Station
from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.put_right import PutRight, Righted
from posdesk.desk.actions.sign_plan import SignPlan
from posdesk.desk.actions.take_instalment import InstalmentTaken, TakeInstalment
from posdesk.desk.honoured import Honoured
from posdesk.instalments.calendar import ShopCalendar
from posdesk.instalments.schedule import FORTNIGHT, MONTH, WEEK, schedule
from posdesk.instalments.standing import PlanStanding
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.payment import Handed
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.stage import Stage
from posdesk.store.books import Books
from posdesk.ticket.ticket import Ticket

EVERY = {"monthly": MONTH, "fortnightly": FORTNIGHT, "weekly": WEEK}
RIGHTED = "righted"
_KNOWN, _PHONE = "known", "0700 900 {no:03d}"


@dataclass(frozen=True, slots=True)
class AskSheet:
    """How the plan of that number stands."""

    plan: str

    def find(self, books: Books, station: Station) -> PlanStanding:
        """As the plan's page would show it."""
        return plan_sheet.sheet(books, station, self.plan)


@dataclass(frozen=True, slots=True)
class AskDays:
    """The shop's calendar as it counts for that plan."""

    plan: str
    since: date

    def find(self, books: Books, station: Station) -> ShopCalendar:
        """Shut days, outages and open claims."""
        return books.calendar.of_plan(self.plan, self.since)


@dataclass(frozen=True, slots=True)
class Terms:
    """What is signed: goods, price, parts; amounts as the file says them."""

    goods: str
    price: str
    parts: int
    every: str
    first: str


def customer(stage: Stage, name: str, phone: str = "") -> str:
    """Her reference; she is written down when she is met for the first time."""
    known: set[str] = stage.notes.setdefault(_KNOWN, set())
    if name not in known:
        phone = phone or _PHONE.format(no=len(known) + 100)
        made = stage.do(AddCustomer(stage.desk.new_operation(), name, phone=phone))
        stage.customers[name] = made.reference
        known.add(name)
    return stage.customers[name]


def sign(stage: Stage, name: str, plan: str, day: str, terms: Terms, *, kept: bool = False) -> str:
    """The plan's number; the customer keeps its agreement under the name `plan`."""
    stage.today(stage.day(day))
    stage.at_work()
    reference, price = customer(stage, name), stage.minor(terms.price)
    rates = stage.desk.station().taxes.rates
    line = BasketLine("", terms.goods, 1, price * 1000, rates[0].code)
    ticket = Ticket(stage.desk.new_operation(), Basket((line,)))
    how = EVERY[terms.every]
    dues = schedule(price, terms.parts, stage.day(terms.first), how)
    action = SignPlan(ticket, reference, price, dues, how, kept=kept, confirmed="ink")
    number = stage.do(action).plan
    stage.hold(plan, number)
    stage.notes[plan] = name
    return number


def number_of(stage: Stage, plan: str) -> str:
    """The number of a plan the file has named."""
    if plan not in stage.numbers:
        raise Unmet(f"nobody signed a plan {plan} here")
    return stage.numbers[plan]


def pay(
    stage: Stage, plan: str, minor: int, by: str, paper: str = "", *, over: str = "back",
    sure: bool = True, handed: int = 0,
) -> InstalmentTaken:  # fmt: skip
    """What was taken for the plan; its receipt is kept under the name `paper`.

    `handed`: what was handed over, where that is more than `minor`.
    """
    stage.at_work()
    kind, *last4 = by.split()[1:]
    number = number_of(stage, plan)
    action = TakeInstalment(
        stage.desk.new_operation(), number, minor, sheet(stage, plan).balance,
        (Handed(kind, handed or minor, *last4),),
        over=over, sure=sure,
    )  # fmt: skip
    taken = stage.do(action)
    if paper:
        stage.hold(paper, taken.number)
        stage.notes[paper] = plan
    return taken


def sheet(stage: Stage, plan: str) -> PlanStanding:
    """How the plan stands."""
    return stage.desk.ask(AskSheet(number_of(stage, plan)))


def days(stage: Stage, plan: str) -> ShopCalendar:
    """The calendar for that plan."""
    number = number_of(stage, plan)
    return stage.desk.ask(AskDays(number, sheet(stage, plan).plan.at.day))


def honour(stage: Stage, paper: str, plan: str = "") -> Honoured:
    """The paper is scanned, and what it proves above the books is booked."""
    held = stage.paper(paper)
    wanted = number_of(stage, plan) if plan else ""
    return stage.do(HonourPaper(held.number, held.tokens, wanted))


def put_right(
    stage: Stage, number: str, why: str, *, amount: int = 0, line: int = 0, units: int = 0,
    confirmed: str = "",
) -> Righted:  # fmt: skip
    """Our mistake on the paper of that number is put right; `why` is a code of our mistakes."""
    stage.at_work()
    action = PutRight(
        stage.desk.new_operation(), number, why, amount, line, units, confirmed=confirmed
    )
    stage.notes[RIGHTED] = righted = stage.do(action)
    return righted


def pay_parts(stage: Stage, plan: str, number: int, last: date) -> None:
    """The first `number` parts in cash, each on its day."""
    for due in sheet(stage, plan).dues[:number]:
        stage.today(max(due.day, stage.clock.at.day))
        pay(stage, plan, due.amount, "in cash")
    check(stage.clock.at.day == last, f"the last of them was paid on {stage.clock.at.day}")
