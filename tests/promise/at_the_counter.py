"""A ticket of chance at a till, settled, and what the customer takes away from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desk.tills import Till

from posdesk.desk.action import Action, Outcome
from posdesk.desk.actions.offer_acts import AddOffer
from posdesk.desk.actions.settle_ticket import Settled, SettleTicket
from posdesk.returns.reasons import REASONS
from posdesk.returns.wanted import Wanted
from posdesk.sales.basket import BasketLine, Discount
from posdesk.sales.offers.entering import OfferForm
from posdesk.sales.payment import Payment
from posdesk.sales.tenders import STORE_CREDIT
from posdesk.ticket.ticket import Ticket

if TYPE_CHECKING:
    from promise.histories import Story

OFFERS = (
    OfferForm("Three for two", "free", "MUG", percent=10_000, count=3, free=1),
    OfferForm("Tea set", "kit", "KETTLE 2*MUG", amount=45_00, code="TEASET"),
    OfferForm("Points", "earn", amount=1_00),
    OfferForm("Points pay", "spend", amount=10),
    OfferForm("Seven per cent", "percent", "COAT", percent=700),
)
PLAIN = BasketLine("", "pin", 1, 650_000, "A")
CARE = BasketLine("", "Care for three years", 1, 990_000, "A", kind="warranty", months=36)
NAMED = (
    BasketLine("MUG", "Mug, blue", 1, 650_000, "A"),
    BasketLine("KETTLE", "Kettle 1.7 l", 1, 3_999_000, "A"),
    BasketLine("COAT", "Coat", 1, 3_000_000, "Z"),
    BasketLine("HAM", "Ham", 437, 1_199_000, "Z", weighed=True),
    BasketLine("", "Set-up", 1, 150_000, "A", kind="fee"),
    BasketLine("", "Van", 1, 495_000, "A", kind="delivery"),
    BasketLine("", "Crate", 2, 300_000, "Z", kind="deposit"),
    BasketLine("", "Drill", 2, 2_777_777, "A", serials=("SN1", "SN2"), return_days=100),
)


def with_offers(story: Story) -> None:
    """The shop has offers of most kinds, once for all histories in these books."""
    till = story.tills[0]
    if till.desk.station().offers.known:
        return
    before = till.desk.duty.staff
    till.desk.sign_in(story.member("manager"))
    for form in OFFERS:
        till.desk.do(AddOffer(till.desk.new_operation(), form))
    till.desk.sign_in(before)


def goods(story: Story, ticket: Ticket) -> Ticket:
    """One to four lines more: open ones, weighed, in offers, with serials, fees beside them."""
    dice = story.dice
    for _ in range(dice.randint(1, 3)):
        off = Discount(percent=dice.choice((1_000, 3_333))) if dice.random() < 0.2 else None
        line = replace(PLAIN, price_milli=dice.choice((333_333, 650_000, 7_333)))
        if dice.random() < 0.4:
            line = dice.choice(NAMED)
        if not (line.weighed or line.serials):
            line = replace(line, quantity=dice.randint(1, 4))
        if line.kind == "goods":
            line = replace(line, discount=off)
        ticket = ticket.going_out(line)
    if dice.random() < 0.1:
        ticket = ticket.going_out(replace(PLAIN, text=f"Fee{story.name}", price_milli=150_000))
    return ticket


def sale_of(story: Story, customer: str) -> str:
    """The number of one of her receipts; empty where she has none."""
    sales = [number for number in story.sales_of(customer) if number.startswith("S")]
    return story.dice.choice(sales) if sales else ""


def brought(story: Story, till: Till, customer: str, choice: str | None = None) -> Ticket | None:
    """Any part of one of her receipts, for any reason, perhaps with a wish where the money goes."""
    dice, number = story.dice, sale_of(story, customer)
    if not number or till.standing(number).all_back:
        return None
    ticket = till.ticket().with_receipt(till.standing(number))
    for line in ticket.returns[0].standing.sale.lines:
        draft = ticket.returns[0]
        left = draft.standing.left(line.no) - draft.ticked(line.no)
        if left > 0 and dice.random() < 0.7:
            ticket = ticket.ticking(0, line.no, dice.randint(1, left))
            if dice.random() < 0.5:
                ticket = ticket.reasoned(dice.choice(REASONS).digit)
    if choice is None and dice.random() < 0.2:
        wanted = (Wanted("cash", dice.randint(1, 3_000)), Wanted("card", dice.randint(1, 3_000)))
        return replace(ticket, wanted=wanted)
    ways = ("", "", "cash", "card", STORE_CREDIT.code)
    return replace(ticket, choice=dice.choice(ways) if choice is None else choice)


def settle(
    story: Story,
    till: Till,
    customer: str,
    ticket: Ticket,
    payment: Payment | None = None,
    **more: object,
) -> tuple[Outcome[Settled], list[str]]:
    """Settled and paid; who brought it takes slips and money. What came, and new credit slips."""
    shown = till.settlement(ticket)
    if shown.net > 0 and payment is None:
        payment = Payment.begin(shown.net, till.desk.shop.cash_step)
        if story.dice.random() < 0.5:
            payment = payment.taking_card(story.dice.randint(1, shown.net), "4242")
        if not payment.is_paid:
            payment = payment.taking_cash(payment.left_in_cash)
    more.setdefault("confirmed", story.dice.choice(("ink", "ink", "window", "")))
    act = SettleTicket(ticket, payment, shown.net, **more)  # type: ignore[arg-type]
    outcome = till.desk.do(act)
    story.own.add(customer)
    story.oracle.pay(customer, shown.net if shown.net > 0 else -outcome.result.figure)
    for number in (*outcome.result.returns, outcome.result.sale):
        if number:
            story.take(customer, till, number)
    slips: list[str] = []
    if any(leg.kind == STORE_CREDIT.code for leg in shown.paid_out):
        slips = take_slips(story, till, customer, act)
        story.oracle.pay(customer, sum(given(till, slip) for slip in slips))
    return outcome, slips


def take_slips(story: Story, till: Till, customer: str, act: Action[object]) -> list[str]:
    """The credit slips of that act, and of those within it: she takes them with her."""
    asked = (
        "select c.number from store_credit c join journal j on j.id = c.txn"
        f" where j.operation = '{act.operation}' or j.operation like '{act.operation} %%'"
    )
    with till.file.read() as books:
        rows = books.journal._unit.connection.exec_driver_sql(asked).all()
    slips = sorted(str(row[0]) for row in rows)
    for number in slips:
        story.take(customer, till, number)
    return slips


def given(till: Till, slip: str) -> int:
    """What that slip was given for, minor units."""
    with till.file.read() as books:
        credit = books.credits.get(slip)
    assert credit is not None, slip
    return credit.given
