"""Plans signed and paid at the window."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk, code_of
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.sign_plan import Signed
from posdesk.desk.actions.take_instalment import InstalmentTaken
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import plan_standing
from posdesk.scenarios.steps.counter import tender_of
from ui.screens.counter.asking import UnusualPrice

_KEYS = {"card": "K", "transfer": "T", "cheque": "Q"}
_DOWNS = {"monthly": 0, "fortnightly": 1, "weekly": 2}


@by_hand(
    "{name} signs plan {plan} on {day}: {words} for {amount} in {number} {every} parts "
    "from {until}",
)
def signs(stage: WindowStage, name, plan, day, words, amount, number, every, until) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        to_form(stage, clerk, name, words.strip('"'), amount)
        fill_form(stage, clerk, number, every, until)
        signed_in_ink(clerk)
    keep_plan(stage, name, plan)


def to_form(stage: WindowStage, clerk: Clerk, name: str, goods: str, amount: str) -> None:
    """Goods of that price on the ticket, the pay step, P, and who it is."""
    ring(clerk, goods, amount)
    clerk.key("Enter", "P")
    check(clerk.page == "plans/sign", f"P leads to {clerk.page}: {clerk.said}")
    clerk.write(name)
    clerk.key("Enter")
    if clerk.plans.signing.signing.customer is None:
        clerk.write(f"0700 900 {len(stage.customers) + 100}")
        clerk.key("Enter")
    customer = clerk.plans.signing.signing.customer
    check(customer is not None, f"nobody is chosen: {clerk.said}")
    check(stage.customers.get(name, customer.reference) == customer.reference, "somebody else")
    stage.customers[name] = customer.reference
    stage.notes.setdefault(hands._KNOWN, set()).add(name)


def fill_form(stage: WindowStage, clerk: Clerk, number: str, every: str, until: str) -> None:
    """No deposit, so many parts, from that day."""
    clerk.key("Enter")
    clerk.write(number)
    if _DOWNS[every]:
        clerk.key("Tab", *["Down"] * _DOWNS[every], "Tab")
    else:
        clerk.key("Enter")
    clerk.write(stage.day(until).isoformat())


def signed_in_ink(clerk: Clerk) -> None:
    """The agreement is shown, printed to be signed, and its code scanned."""
    clerk.key("Enter")
    check(clerk.page == "plans/agreement", f"{clerk.page}: {clerk.said}")
    clerk.key("I")
    clerk.scan(code_of(clerk.printer.pages[-1]))


def keep_plan(stage: WindowStage, name: str, plan: str) -> None:
    """She takes the agreement with her."""
    stage.hold(plan, stage.result(Signed).plan)
    stage.notes[plan] = name


@by_hand("{name} pays {amount} {by} on plan {plan} on {day}, receipt {paper}")
def pays(stage: WindowStage, name, amount, by, plan, day, paper) -> None:
    stage.today(stage.day(day))
    taken = pay(stage, plan, amount, by)
    stage.hold(paper, taken.number)
    stage.notes[paper] = plan


@by_hand(
    "{name} pays {amount} {by} on plan {plan} on {day}, receipt {paper}, and the books lose it"
)
def pays_and_lost(stage: WindowStage, name, amount, by, plan, day, paper) -> None:
    with stage.losing():
        pays(stage, name, amount, by, plan, day, paper)


@by_hand("{name} has paid the first {number} parts of plan {plan} in cash, the last on {day}")
def has_paid(stage: WindowStage, name, number, plan, day) -> None:
    for due in hands.sheet(stage, plan).dues[: int(number)]:
        stage.today(max(due.day, stage.clock.at.day))
        pay(stage, plan, stage.shown(due.amount), "in cash")
    check(stage.clock.at.day == stage.day(day), f"the last was paid on {stage.clock.at.day}")


@by_hand("the balance of plan {plan} is {amount}")
def balance_is(stage: WindowStage, plan, amount) -> None:
    """The desk says it, and the plan's page shows it."""
    plan_standing.balance_is(stage, plan, amount)
    with stage.look() as clerk:
        open_plan(stage, clerk, plan)
        shown = clerk.plans.sheet.balance.figure.text()
        check(shown == amount, f"the window shows {shown}")


def pay(stage: WindowStage, plan: str, amount: str, by: str) -> InstalmentTaken:
    """Her latest paper is scanned, the amount typed, Enter."""
    with stage.hand() as clerk:
        open_plan(stage, clerk, plan)
        take(stage, clerk, amount, by)
    return stage.result(InstalmentTaken)


def take(stage: WindowStage, clerk: Clerk, amount: str, by: str) -> None:
    """The amount typed, its tender, Enter; the question whether so much is meant answered yes."""
    before = len(stage.results)
    clerk.write(amount.replace(",", ""))
    kind, last4 = tender_of(by)
    clerk.key("Enter" if kind == "cash" else _KEYS[kind])
    if kind == "card":
        if "three times" in clerk.said:
            clerk.key("Enter")
        clerk.write(last4 or "0001")
        clerk.key("Enter")
        clerk.write("081552")
        clerk.key("Enter")
    elif kind != "cash":
        clerk.key("Enter")
    if len(stage.results) == before and "three times" in clerk.said:
        clerk.key("Enter")


def open_plan(stage: WindowStage, clerk: Clerk, plan: str) -> None:
    """The newest of her papers that the books hold is scanned; her plan is shown."""
    number = hands.number_of(stage, plan)
    hers = [
        plan,
        *(each for each, on in stage.notes.items() if on == plan and each in stage.papers),
    ]
    with stage.read() as books:
        known = [each for each in hers if books.documents.get(stage.paper(each).number)]
    clerk.scan(stage.paper(known[-1] if known else plan).tokens[0])
    shows(clerk, number)


def shows(clerk: Clerk, number: str) -> None:
    """That plan stands on the window."""
    check(clerk.page == "plans/plan", f"{clerk.page} is shown: {clerk.said}")
    shown = clerk.plans.desk.number
    check(shown == number, f"plan {shown} is shown")


def ring(clerk: Clerk, goods: str, amount: str) -> None:
    """Goods that stand on no list: their name is typed, then what they cost, and it is meant."""
    open_line(clerk, goods, amount)
    if isinstance(clerk.counter.asking, UnusualPrice):
        clerk.key("Enter")
    check(bool(clerk.counter.ticket.basket.lines), f"nothing is on the ticket: {clerk.said}")


def open_line(clerk: Clerk, goods: str, amount: str) -> None:
    """The name, Enter, the price, Enter."""
    clerk.write(goods)
    clerk.key("Enter")
    clerk.write(amount.replace(",", ""))
    clerk.key("Enter")
