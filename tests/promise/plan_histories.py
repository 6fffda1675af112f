"""Rows of the table of commands for plans, credits and claims: signed, paid, given back, told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desk.tills import Till

from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.claim_payment import ClaimPayment
from posdesk.desk.actions.hand_over_goods import HandOverGoods
from posdesk.desk.actions.hand_statement import HandStatement
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.mark_shut import MarkShut
from posdesk.desk.actions.merge_customers import MergeCustomers
from posdesk.desk.actions.part_customers import PartCustomers
from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.actions.pay_out_credit import PayOutCredit
from posdesk.desk.actions.print_reminder import PrintReminder
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.actions.sign_plan import SignPlan
from posdesk.desk.actions.take_instalment import TakeInstalment
from posdesk.desk.plan_sheet import sheet
from posdesk.desk.settling_credits import CreditSpent
from posdesk.instalments.change import ENDS_SOONER, PAYS_LESS
from posdesk.instalments.schedule import MONTH, Due, schedule
from posdesk.instalments.standing import PlanStanding
from posdesk.people.customer import Customer
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Handed, Payment

if TYPE_CHECKING:
    from promise.histories import Story

WAYS = ("cash", "card", "transfer", "cheque")


def sign(story: Story, till: Till, customer: str) -> None:
    """A plan over new goods, perhaps with a deposit; now and then nobody asked her."""
    dice, reference = story.dice, story.reference(customer)
    _written_down(till, customer, reference)
    line = BasketLine("", f"ring {dice.random()}", 1, dice.randint(500, 9_999) * 10_000, "A")
    ticket = till.ticket().going_out(line)
    price = till.settlement(ticket).out_total
    deposit = dice.choice((0, 0, 2_000))
    paid = Payment.begin(deposit, 1).taking_cash() if deposit else None
    first = till.clock.at.day + timedelta(days=dice.randint(0, 40))
    dues = schedule(price - deposit, dice.randint(2, 12), first, MONTH)
    kept, way = dice.random() < 0.3, dice.choice(("ink", "ink", "window", ""))
    act = SignPlan(ticket, reference, price, dues, MONTH, paid, kept, way)
    plan = till.desk.do(act).result.plan
    story.own.add(customer)
    story.oracle.pay(customer, deposit)
    story.take(customer, till, plan, agreed=True)


def pay(story: Story, till: Till, customer: str) -> None:
    """Early, partly, over, in any tender; sometimes on a figure that moved meanwhile."""
    plan, standing = a_plan(story, till, customer)
    if not plan:
        return
    dice = story.dice
    amount = dice.choice((1, 500, 3_333, dice.randint(1, 20_000), standing.balance))
    way, over = dice.choice(WAYS), dice.choice(("back", "credit"))
    balance = standing.balance if dice.random() < 0.9 else standing.balance + 1
    handed = (Handed(way, amount),)
    act = TakeInstalment(till.desk.new_operation(), plan, amount, balance, handed, over, True)
    taken = till.desk.do(act).result
    story.own.add(customer)
    story.oracle.pay(customer, taken.amount + taken.over)
    for number in (taken.number, taken.credit):
        if number:
            story.take(customer, till, number)
    assert till.desk.do(act).repeated


def give_plan_back(story: Story, till: Till, customer: str) -> None:
    """All of a plan's goods come back: owed first, then paid out."""
    plan, _ = a_plan(story, till, customer)
    if not plan or till.standing(plan).all_back:
        return
    ticket = till.ticket().with_receipt(till.standing(plan)).all_back()
    net = till.settlement(ticket).net
    wish = story.dice.choice((ENDS_SOONER, PAYS_LESS))
    done = till.desk.do(SettleTicket(ticket, None, net, on_plan=wish)).result
    story.own.add(customer)
    story.oracle.pay(customer, -done.figure)
    for number in done.returns:
        story.take(customer, till, number)
    _newest(story, till, customer, plan)


def told(story: Story, till: Till, customer: str) -> None:
    """A statement, a reminder or the goods: no money moves, and nothing is worse."""
    plan, _ = a_plan(story, till, customer)
    if not plan:
        return
    act = story.dice.choice((HandStatement, PrintReminder, HandOverGoods))
    number = till.desk.do(act(till.desk.new_operation(), plan)).result
    story.take(customer, till, number)


def shown_again(story: Story, till: Till, customer: str) -> None:
    """Any paper of hers is scanned: the books hold all of it, so nothing is booked."""
    numbers = [number for number in story.held[customer] if number[0] in "PRTAMQ"]
    if not numbers:
        return
    number = story.dice.choice(numbers)
    with till.file.read() as books:
        kept = books.documents.get(number)
    assert kept is not None
    done = till.desk.do(HonourPaper(number, kept.tokens)).result
    assert done.amount == 0, (number, done)


def claimed(story: Story, till: Till, customer: str) -> None:
    """She says she paid."""
    plan, _ = a_plan(story, till, customer)
    if not plan:
        return
    amount = story.dice.choice((0, 100, 16_000, 50_000))
    act = ClaimPayment(till.desk.new_operation(), plan, amount, till.clock.at.day)
    story.take(customer, till, till.desk.do(act).result.number)


def ours(story: Story, till: Till, customer: str) -> None:
    """A mistake on a plan: forgiven, or asked too little for."""
    plan, _ = a_plan(story, till, customer)
    if not plan:
        return
    cause = story.dice.choice(("mispost", "undercharge", "tax", "nonsense"))
    act = PutRight(till.desk.new_operation(), plan, cause, story.dice.randint(0, 900))
    story.take(customer, till, till.desk.do(act).result.slip)


def changed(story: Story, till: Till, customer: str) -> None:
    """A date later, a part skipped, or what she was never asked: all of it earlier."""
    plan, standing = a_plan(story, till, customer)
    if not plan or not standing.open_dues:
        return
    due, dice = story.dice.choice(standing.open_dues), story.dice
    act = ChangePlan(till.desk.new_operation(), plan, "skipped", standing.balance)
    if dice.random() < 0.5:
        later = due.day + timedelta(days=dice.randint(-5, 30))
        act = replace(act, kind="moved", day=due.day, to=later)
    elif dice.random() < 0.3:
        sooner = (Due(due.day - timedelta(days=1), standing.balance),)
        act = replace(act, kind="agreed", dues=sooner)
    story.take(customer, till, till.desk.do(act).result.slip)


def paid_out(story: Story, till: Till, customer: str) -> None:
    """Credit of hers in her hand, and now and then without her word."""
    slips = [number for number in story.held[customer] if number.startswith("C")]
    if not slips:
        return
    slip, amount = story.dice.choice(slips), story.dice.randint(1, 3_000)
    way = story.dice.choice(("ink", ""))
    till.desk.do(PayOutCredit(till.desk.new_operation(), slip, amount, "cash", way))
    story.own.add(customer)
    story.oracle.spend(customer, slip, amount)
    story.oracle.pay(customer, -amount)


def pays_with_credit(story: Story, till: Till, customer: str) -> None:
    """Goods, a slip of hers first and cash for the rest; now and then without her word."""
    slips = [number for number in story.held[customer] if number.startswith("C")]
    if not slips:
        return
    dice, slip = story.dice, story.dice.choice(slips)
    ticket = till.ticket().going_out(BasketLine("", "pin", 1, 20_000_000, "A"))
    net = till.settlement(ticket).net
    amount = dice.randint(1, min(net, 3_000))
    rest = Payment.begin(net - amount, 1).taking_cash() if net > amount else None
    spent = (CreditSpent(slip, amount),)
    way = dice.choice(("ink", "window", ""))
    done = till.desk.do(SettleTicket(ticket, rest, net, spent, way)).result
    story.own.add(customer)
    story.oracle.spend(customer, slip, amount)
    story.oracle.pay(customer, net - amount)
    story.take(customer, till, done.sale)


def paid_in(story: Story, till: Till, customer: str) -> None:
    """Cash of hers that nobody wrote down is paid in: it is her credit."""
    reference = story.reference(customer)
    _written_down(till, customer, reference)
    minor = story.dice.randint(-1, 3_000)
    act = PayInFromCustomer(till.desk.new_operation(), reference, minor)
    story.take(customer, till, till.desk.do(act).result)
    story.own.add(customer)
    story.oracle.pay(customer, minor)


def merged(story: Story, till: Till, customer: str) -> None:
    """Two records are said to be one, with papers of both or of one; or they are parted again."""
    other = story.dice.choice([name for name in story.held if name != customer])
    papers: list[str] = []
    for name in (customer, other)[: story.dice.randint(1, 2)]:
        for number in story.held[name]:
            if number[0] in "PC":
                with till.file.read() as books:
                    papers += books.documents.tokens(number) or ()
    one, two = story.reference(customer), story.reference(other)
    _written_down(till, customer, one)
    _written_down(till, other, two)
    if story.dice.random() < 0.3:
        till.desk.do(PartCustomers(till.desk.new_operation(), one, two))
    else:
        till.desk.do(MergeCustomers(till.desk.new_operation(), one, two, tuple(papers)))


def shut(story: Story, till: Till, customer: str) -> None:
    """Days on which nobody can be late, marked or taken back."""
    since = till.clock.at.day + timedelta(days=story.dice.randint(-3, 30))
    until = since + timedelta(days=story.dice.randint(-1, 9))
    opens = story.dice.random() < 0.3
    till.desk.do(MarkShut(till.desk.new_operation(), since, until, "holiday", opens))


def a_plan(story: Story, till: Till, customer: str) -> tuple[str, PlanStanding]:
    """One of her plans as the program sees it; no number where she has none."""
    numbers = [number for number in story.held[customer] if number.startswith("P")]
    number = story.dice.choice(numbers) if numbers else ""
    if not number:
        return "", None  # type: ignore[return-value]
    with till.file.read() as books:
        return number, sheet(books, till.desk.station(), number)


def _written_down(till: Till, customer: str, reference: str) -> None:
    """The books know her."""
    with till.file.write() as books:
        if books.customers.get(reference) is None:
            books.customers.put(Customer(reference, customer, "1"))


def _newest(story: Story, till: Till, customer: str, plan: str) -> None:
    """She takes the newest paper about that plan."""
    with till.file.read() as books:
        (number,) = books.plans.papers(plan, 1)
    story.take(customer, till, number)
