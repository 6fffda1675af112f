"""Three plans alike, and two commands on each: at the same moment, and in both orders.

What came of the two at once must be what comes of them one after the other, in one of the orders.
Numbers differ between the plans, figures and refusals may not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import timedelta
from random import Random
from typing import Any

from desk.pairs import Pair
from desk.tills import Till
from promise.shaky import at_once

from posdesk.desk.action import Action, Outcome
from posdesk.desk.actions.bank_took_back import BankTookBack
from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.claim_payment import ClaimPayment
from posdesk.desk.actions.hand_over_goods import HandOverGoods
from posdesk.desk.actions.hand_statement import HandStatement
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.pay_out_credit import PayOutCredit
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.actions.sign_plan import SignPlan
from posdesk.desk.actions.take_instalment import TakeInstalment
from posdesk.desk.plan_sheet import sheet
from posdesk.desk.settling_credits import CreditSpent
from posdesk.errors import Fault, Refusal
from posdesk.instalments.change import ENDS_SOONER, PAYS_LESS
from posdesk.instalments.schedule import MONTH, schedule
from posdesk.instalments.standing import PlanStanding
from posdesk.people.customer import Customer
from posdesk.people.staff import StaffMember
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Handed, Payment

MANAGER = StaffMember("2", "Manager 2", "manager")
OPEN_PLAN = 5  # of so many plans one is paid in full, so that she has a slip as well


@dataclass
class Twin:
    """A customer with a plan, seen from the tills."""

    tills: Pair
    customer: str
    plan: str = ""
    cheque: str = ""
    slip: str = ""

    def standing(self) -> PlanStanding:
        """How the plan stands."""
        till = self.tills[0]
        with till.file.read() as books:
            return sheet(books, till.desk.station(), self.plan)

    def tokens(self, number: str) -> tuple[str, ...]:
        """The codes on that paper."""
        with self.tills[0].file.read() as books:
            return books.documents.tokens(number) or ()

    def papers(self) -> list[str]:
        """Numbers of all papers about the plan and her credit, oldest first."""
        with self.tills[0].file.read() as books:
            slips = [slip.number for slip in books.credits.of_bearer(self.customer)]
            return [*reversed(books.plans.papers(self.plan)), *slips]


def a_twin(tills: Pair, customer: str, dice: Random) -> Twin:
    """A plan of two lines, perhaps a deposit and payments, one of them by cheque, one above it."""
    twin, till = Twin(tills, customer), tills[0]
    with till.file.write() as books:
        books.customers.put(Customer(customer, "Ana", "1"))
    ticket = till.ticket()
    for each in (dice.randint(50, 900), dice.randint(50, 900)):
        ticket = ticket.going_out(BasketLine("", "ring", dice.randint(1, 2), each * 100_000, "A"))
    price, deposit = till.settlement(ticket).out_total, dice.choice((0, 2_000))
    paid = Payment.begin(deposit, 1).taking_cash() if deposit else None
    first = till.clock.at.day + timedelta(days=dice.randint(0, 40))
    dues = schedule(price - deposit, dice.randint(2, 6), first, MONTH)
    kept = dice.random() < 0.3
    act = SignPlan(ticket, customer, price, dues, MONTH, paid, kept, "ink")
    twin.plan = till.desk.do(act).result.plan
    for way in ("cash", "cheque")[: dice.randint(0, 2)]:
        amount = dice.randint(100, 9_000)
        number = _paid(twin, amount, way)
        twin.cheque = number if way == "cheque" else ""
    if dice.randrange(OPEN_PLAN) == 0:
        _paid(twin, twin.standing().balance + 5_000, "card")
        with till.file.read() as books:
            twin.slip = books.credits.of_bearer(customer)[0].number
    return twin


def _paid(twin: Twin, amount: int, way: str) -> str:
    till, balance = twin.tills[0], twin.standing().balance
    handed = (Handed(way, amount),)
    act = TakeInstalment(
        till.desk.new_operation(), twin.plan, amount, balance, handed, "credit", True
    )
    return till.desk.do(act).result.number


# --- commands: what each would send from what its till shows now ----------------------------------

Made = Action[Any]
Builds = Callable[[Twin, Till, Random], Made]


def pays(twin: Twin, till: Till, dice: Random) -> Made:
    """A part, the rest, or more than that."""
    balance = twin.standing().balance
    amount = dice.choice((1, 3_333, max(1, balance), balance + 700))
    handed = (Handed(dice.choice(("cash", "card")), amount),)
    over = dice.choice(("back", "credit"))
    new = till.desk.new_operation()
    return TakeInstalment(new, twin.plan, amount, balance, handed, over, True)


def changes(twin: Twin, till: Till, dice: Random) -> Made:
    """The next part skipped, or some days later."""
    standing, new = twin.standing(), till.desk.new_operation()
    due = standing.open_dues[0] if standing.open_dues else None
    if due is None or dice.random() < 0.4:
        return ChangePlan(new, twin.plan, "skipped", standing.balance)
    later = due.day + timedelta(days=dice.randint(1, 20))
    return ChangePlan(new, twin.plan, "moved", standing.balance, day=due.day, to=later)


def gives_back(twin: Twin, till: Till, dice: Random) -> Made:
    """One line of the goods, or all of them."""
    ticket = till.ticket().with_receipt(till.standing(twin.plan))
    ticket = ticket.ticking(0, 1, 1) if dice.random() < 0.5 else ticket.all_back()
    wish = dice.choice((ENDS_SOONER, PAYS_LESS))
    return SettleTicket(ticket, None, till.settlement(ticket).net, on_plan=wish)


def forgives(twin: Twin, till: Till, dice: Random) -> Made:
    """A mistake of ours, taken off the plan."""
    return PutRight(till.desk.new_operation(), twin.plan, "mispost", dice.randint(1, 900))


def claims(twin: Twin, till: Till, dice: Random) -> Made:
    """She says she paid."""
    amount = dice.choice((100, 16_000))
    return ClaimPayment(till.desk.new_operation(), twin.plan, amount, till.clock.at.day)


def shows(twin: Twin, till: Till, dice: Random) -> Made:
    """Her latest paper is scanned."""
    with till.file.read() as books:
        (number,) = books.plans.papers(twin.plan, 1)
    return HonourPaper(number, twin.tokens(number))


def is_told(twin: Twin, till: Till, dice: Random) -> Made:
    """A statement, or the goods."""
    return dice.choice((HandStatement, HandOverGoods))(till.desk.new_operation(), twin.plan)


def bank_takes_back(twin: Twin, till: Till, dice: Random) -> Made:
    """Her cheque comes back; a card payment where there is none."""
    if not twin.cheque:
        return pays(twin, till, dice)
    return BankTookBack(till.desk.new_operation(), twin.cheque, "ARN 1", MANAGER)


def takes_credit(twin: Twin, till: Till, dice: Random) -> Made:
    """Her slip in coins; the same as a payment where there is none."""
    if not twin.slip:
        return pays(twin, till, dice)
    amount = dice.choice((1_000, 3_000, 5_000))
    return PayOutCredit(till.desk.new_operation(), twin.slip, amount, "cash", "ink")


def spends_credit(twin: Twin, till: Till, dice: Random) -> Made:
    """Her slip on goods; a return where there is none."""
    if not twin.slip:
        return gives_back(twin, till, dice)
    ticket = till.ticket().going_out(BasketLine("", "pin", 1, 4_000_000, "A"))
    spent = (CreditSpent(twin.slip, 4_000),)
    return SettleTicket(ticket, None, till.settlement(ticket).net, spent, "ink")


COMMANDS: tuple[Builds, ...] = (
    pays, pays, changes, gives_back, forgives, claims, shows, is_told, bank_takes_back,
    takes_credit, spends_credit,
)  # fmt: skip


# --- what came of them ---------------------------------------------------------------------------


def both(twin: Twin, acts: tuple[Made, Made]) -> list[str]:
    """At the same moment, a till each; one that was told to wait asks again."""
    one, two = twin.tills
    told = at_once(one.desk, acts[0], two.desk, acts[1])
    for place, till in enumerate(twin.tills):
        if isinstance(told[place], Fault):
            told[place] = done(till, acts[place])
    return [plain(each) for each in told]


def one_by_one(twin: Twin, acts: tuple[Made, Made], order: tuple[int, int]) -> list[str]:
    """One after the other, each at its till."""
    told = ["", ""]
    for place in order:
        told[place] = plain(done(twin.tills[place], acts[place]))
    return told


def done(till: Till, action: Made) -> object:
    """What comes of it."""
    try:
        return till.desk.do(action)
    except Refusal as refused:
        return refused


def plain(told: object) -> str:
    """A refusal's code, or the figures of a result; no numbers of papers."""
    if isinstance(told, Refusal):
        return told.code
    assert isinstance(told, Outcome), told
    return str(_figures(told.result))


def _figures(value: object) -> object:
    if isinstance(value, str):
        return bool(value)
    if is_dataclass(value):
        return [_figures(getattr(value, each.name)) for each in fields(value)]
    if isinstance(value, tuple | list):
        return [_figures(each) for each in value]
    return value


def figures(twin: Twin) -> dict[str, object]:
    """Where the twin stands: plan, ledger, goods and slips."""
    till, standing = twin.tills[0], twin.standing()
    goods = till.standing(twin.plan)
    with till.file.read() as books:
        left = sorted(slip.left for slip in books.credits.of_bearer(twin.customer))
        accounts = [books.journal.balance(f"{kind}:{twin.customer}") for kind in ("RECV", "CREDIT")]
    return {
        "balance": standing.balance,
        "dues": standing.open_dues,
        "released": standing.released,
        "doubt": standing.doubt,
        "back": sorted(goods.returned.items()),
        "worth": goods.worth_left,
        "slips": left,
        "accounts": accounts,
    }
