"""Customers and their credit: added, merged, parted; held and spent."""

from __future__ import annotations

from posdesk.desk.actions.merge_customers import MergeCustomers
from posdesk.desk.actions.part_customers import PartCustomers
from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.lookups.customers import AskCustomer, CustomerSheet
from posdesk.desk.settling_credits import CreditSpent
from posdesk.sales.payment import Payment
from posdesk.scenarios import hands
from posdesk.scenarios.features import GIVEN
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Rows, Stage
from posdesk.scenarios.steps.counter import shown, ticket_of


@sentence("{name} holds a credit of {amount}")
def holds_credit(stage: Stage, name: str, amount: str) -> None:
    """In a Given: such a credit is given to her. In a Then: she holds exactly that."""
    if stage.saying == GIVEN:
        give_credit(stage, name, stage.minor(amount))
        return
    left = sheet_of(stage, name).credit
    held = -stage.balance(stage.account(f"CREDIT:{name}"))
    check(left == held, f"slips say {stage.shown(left)}, the account {stage.shown(held)}")
    check(left == stage.minor(amount), f"{name} holds a credit of {stage.shown(left)}")


@sentence("customer {name}, with the phone {number} {count} {second}, holds a credit of {amount}")
def customer_with_credit(
    stage: Stage, name: str, number: str, count: str, second: str, amount: str
) -> None:
    """Somebody the books know, with a credit."""
    hands.customer(stage, name, f"{number} {count} {second}")
    give_credit(stage, name, stage.minor(amount))


@sentence(
    "customer {name}, with the phone {number} {count} {second}, owes {amount} on plan {plan}",
    agreed=True,
)
def customer_with_plan(
    stage: Stage, name: str, number: str, count: str, second: str, amount: str, plan: str
) -> None:
    """Somebody the books know, with a plan of two parts, the first of them due in a month."""
    hands.customer(stage, name, f"{number} {count} {second}")
    day = stage.clock.at.day.strftime("%d %b %Y")
    first = stage.clock.at.after(days=30).day.strftime("%d %b %Y")
    hands.sign(stage, name, plan, day, hands.Terms("Lamp", amount, 2, "monthly", first))


@sentence("{name} and {other} are merged by one person")
def merged_by_one(stage: Stage, name: str, other: str) -> None:
    """One signed link: not enough."""
    papers = _papers_of(stage, name)
    with stage.trying():
        stage.do(_merge(stage, name, other, papers))


@sentence("{name} and {other} are merged by two signed links")
def merged(stage: Stage, name: str, other: str) -> None:
    """The records are one; nothing is set off."""
    papers = (*_papers_of(stage, name), *_papers_of(stage, other))
    one = stage.do(_merge(stage, name, other, papers))
    both = {stage.customer(name), stage.customer(other)}
    check(set(one) == both, "they are two people still")


@sentence("{name} and {other} are parted again")
def parted(stage: Stage, name: str, other: str) -> None:
    """As if they had never been merged."""
    one, two = stage.customer(name), stage.customer(other)
    left = stage.do(PartCustomers(stage.desk.new_operation(), one, two))
    check(left == (one,), "they are one person still")


@sentence(
    "{name} confirms that {amount} of her credit pays, receipt {paper}:", table=True, agreed=True
)
def pays_with_credit(stage: Stage, name: str, amount: str, paper: str, rows: Rows) -> None:
    """The rest is paid in cash."""
    spend_credit(stage, name, stage.minor(amount), paper, rows)


@sentence("an open line {words} of {amount} is sold to {name}")
def open_line(stage: Stage, words: str, amount: str, name: str) -> None:
    """A line without goods, to a customer whose case is not closed; nobody asks her."""
    with stage.trying():
        _sell_open(stage, words, amount, name, "")


@sentence("an open line {words} of {amount} is sold to {name} and she confirms it, receipt {paper}")
def open_line_confirmed(stage: Stage, words: str, amount: str, name: str, paper: str) -> None:
    """With words for the goods, and her own confirmation."""
    stage.hold(paper, _sell_open(stage, words, amount, name, "ink"))


def _sell_open(stage: Stage, words: str, amount: str, name: str, confirmed: str) -> str:
    stage.at_work()
    ticket = ticket_of(stage, ({"goods": words.strip('"'), "pieces": "1", "each": amount},))
    net = shown(stage, ticket).net
    paid = Payment.begin(net, stage.desk.shop.cash_step).taking_cash()
    action = SettleTicket(
        ticket, paid, net, confirmed=confirmed, customer=hands.customer(stage, name)
    )
    return stage.do(action).sale


def give_credit(stage: Stage, name: str, minor: int) -> str:
    """Cash of hers that was paid in stands as her credit; the slip is in her hand."""
    stage.at_work()
    reference = hands.customer(stage, name)
    slip = stage.do(PayInFromCustomer(stage.desk.new_operation(), reference, minor))
    stage.hold(f"credit of {name}", slip)
    return slip


def spend_credit(stage: Stage, name: str, minor: int, paper: str, rows: Rows) -> None:
    """Her slips pay so much of those goods, oldest first, and cash the rest."""
    stage.at_work()
    ticket = ticket_of(stage, rows)
    net = shown(stage, ticket).net
    spent, left = [], minor
    for slip in sheet_of(stage, name).credits:
        part = min(left, slip.left)
        left -= part
        if part:
            spent.append(CreditSpent(slip.number, part))
    check(not left, f"{name} holds {stage.shown(left)} less than that")
    rest = net - minor
    payment = Payment.begin(rest, stage.desk.shop.cash_step).taking_cash() if rest else None
    settled = stage.do(SettleTicket(ticket, payment, net, tuple(spent), "ink"))
    stage.hold(paper, settled.sale)


def sheet_of(stage: Stage, name: str) -> CustomerSheet:
    """All that is hers, as her page shows it."""
    found = stage.desk.ask(AskCustomer(stage.customer(name)))
    check(found is not None, f"the books do not know {name}")
    assert found is not None
    return found


def _papers_of(stage: Stage, name: str) -> tuple[str, ...]:
    """Codes of the papers in her hand that name her."""
    mine = [paper for paper, who in stage.notes.items() if who == name and paper in stage.papers]
    named = f"credit of {name}"
    return tuple(
        token
        for paper in (*mine, *([named] if named in stage.papers else []))
        for token in stage.papers[paper].tokens
    )


def _merge(stage: Stage, name: str, other: str, papers: tuple[str, ...]) -> MergeCustomers:
    return MergeCustomers(
        stage.desk.new_operation(), stage.customer(name), stage.customer(other), papers
    )
