"""Plans for the window's tests: signed and paid by the acts themselves, as the counter would."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import counter_shop

from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.sign_plan import SignPlan
from posdesk.desk.actions.take_instalment import TakeInstalment
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.lookups.plan_pages import AskPlanPage
from posdesk.desk.opening import open_desk
from posdesk.documents.paper import QrCode
from posdesk.instalments.schedule import MONTH, schedule
from posdesk.people.staff import StaffMember
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Handed, Payment
from posdesk.ticket.ticket import Ticket

FIRST = date(2026, 12, 1)


def ana(desk: Desk) -> str:
    """Ana's reference; written down when she first comes."""
    act = AddCustomer(desk.new_operation(), "Ana Reyes", "020 7946 0001")
    return desk.do(act).result.reference


def signed(
    desk: Desk,
    price: int = 1920_00,
    count: int = 12,
    *,
    deposit: int = 0,
    kept: bool = False,
    customer: str = "",
    first: date = FIRST,
) -> str:
    """The number of a plan over a ring, in months; minor units."""
    line = BasketLine("RING", "Ring, gold", 1, price * 1000, "A")
    ticket = Ticket(desk.new_operation()).going_out(line)
    paid = Payment.begin(deposit, 1).taking_cash() if deposit else None
    dues = schedule(price - deposit, count, first, MONTH)
    act = SignPlan(ticket, customer or ana(desk), price, dues, MONTH, paid, kept, confirmed="ink")
    return desk.do(act).result.plan


def paid(desk: Desk, plan: str, amount: int) -> str:
    """The number of the receipt for that much in cash."""
    page = desk.ask(AskPlanPage(plan))
    assert page is not None
    handed = (Handed("cash", amount),)
    balance = page.standing.balance
    act = TakeInstalment(desk.new_operation(), plan, amount, balance, handed, sure=True)
    return desk.do(act).result.number


def token(desk: Desk, number: str) -> str:
    """The signed code on that paper."""
    paper = desk.ask(AskPaper(number))
    assert paper is not None
    return next(block.text for block in paper.blocks if isinstance(block, QrCode))


def at_desk(books: Path, work: Callable[[Desk], str]) -> str:
    """What `work` gives, done at a desk over these books while no window has them."""
    desk = open_desk(books, counter_shop.TestClock())
    desk.sign_in(StaffMember("7", "Clerk 7", "clerk"))
    try:
        return work(desk)
    finally:
        desk.close()


def lost_receipt(books: Path, apart: Path, plan: str, amount: int) -> str:
    """The code of a receipt that a customer holds and these books do not."""
    shutil.copytree(books.parent, apart)
    return at_desk(apart / books.name, lambda desk: token(desk, paid(desk, plan, amount)))
