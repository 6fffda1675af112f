"""Rows of the table of commands for cards on a wire and parcels: what nobody knows is not lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.tills import Till
from promise import left_histories
from promise.at_the_counter import brought, goods, sale_of, settle, take_slips

from posdesk.desk.actions.answer_card import AnswerCard
from posdesk.desk.actions.ask_card import AskCard, AskCardBack
from posdesk.desk.actions.parcel_acts import (
    AnnounceParcel,
    CallOffParcel,
    HandInParcel,
    PayParcel,
    ReceiveParcel,
)
from posdesk.desk.actions.pay_otherwise import OTHER_WAYS, PayOtherwise
from posdesk.desk.actions.read_settlement import GiveBackTwice, ReadSettlement
from posdesk.desk.lookups.card_calls import AskCallsAbout
from posdesk.desk.lookups.parcels import AskParcel
from posdesk.returns.reasons import REASONS
from posdesk.sales.payment import Payment
from posdesk.sales.tenders import CARD, STORE_CREDIT
from posdesk.till.card_call import AcquirerLine, CardCall
from posdesk.till.terminal import APPROVED, DECLINED, NEVER_CAME, REFUND, UNKNOWN, Answer

if TYPE_CHECKING:
    from promise.histories import Story

OUTCOMES = (APPROVED, APPROVED, APPROVED, DECLINED, UNKNOWN)


def pay_by_terminal(story: Story, till: Till, customer: str) -> None:
    """A card is held to the terminal: it pays, or not, or nobody knows; for goods, or for nothing."""
    ticket = goods(story, till.ticket())
    net = till.settlement(ticket).net
    key = till.desk.new_operation()
    till.desk.do(AskCard(key, ticket.operation, net))
    story.calls.setdefault(customer, []).append(key)
    call = answered(story, till, customer, key)
    if not call.is_approved or story.dice.random() < 0.3:
        return
    payment = Payment.begin(net, 1).taking_card(net, "4242", "A1B2C3", key)
    settle(story, till, customer, ticket, payment)
    story.oracle.spend(customer, key, net)  # it paid before: once
    story.oracle.pay(customer, -net)


def back_by_terminal(story: Story, till: Till, customer: str) -> None:
    """Goods come back, and the card takes the money, or not, or nobody knows."""
    ticket = brought(story, till, customer, story.dice.choice(("", CARD.code)))
    if ticket is None:
        return
    done, _ = settle(story, till, customer, ticket, by_terminal=True)
    for slip in done.result.returns:
        for call in till.desk.ask(AskCallsAbout(slip)):
            _on_its_way(story, customer, call)
    for slip in done.result.returns:
        for call in till.desk.ask(AskCallsAbout(slip)):
            if story.dice.random() < 0.8:
                answered(story, till, customer, call.call.key)


def _on_its_way(story: Story, customer: str, call: CardCall) -> None:
    """The slip says it was paid, and it is not yet."""
    story.calls.setdefault(customer, []).append(call.call.key)
    story.oracle.owe(customer, call.call.key, call.call.minor)
    story.oracle.pay(customer, call.call.minor)


def asked_after(story: Story, till: Till, customer: str) -> None:
    """What became of a call of hers; a charge that paid for nothing back, a no paid otherwise."""
    keys = story.calls.get(customer)
    if not keys:
        return
    key, dice = story.dice.choice(keys), story.dice
    call = _call(till, key)
    if call.is_open:
        call = answered(story, till, customer, key)
    if call.is_approved and call.call.kind != REFUND:
        back = till.desk.do(AskCardBack(till.desk.new_operation(), key)).result
        answer = Answer(dice.choice(OUTCOMES), "4242", "R", "7")
        told = till.desk.do(AnswerCard(till.desk.new_operation(), back.call.key, answer)).result
        if told.is_open:  # asked after at once: the money went back
            said = Answer(APPROVED, "4242", "R", "7")
            told = till.desk.do(AnswerCard(till.desk.new_operation(), back.call.key, said)).result
        if told.is_approved:
            story.own.add(customer)
            story.oracle.spend(customer, key, call.call.minor)
            story.oracle.pay(customer, -call.call.minor)
    elif call.is_declined and call.call.kind == REFUND:
        paid_otherwise(story, till, customer, call)


def paid_otherwise(story: Story, till: Till, customer: str, call: CardCall) -> None:
    """Coins, another card, a transfer or credit, once."""
    way = story.dice.choice(OTHER_WAYS)
    word = story.dice.choice(("ink", "window", ""))
    act = PayOtherwise(till.desk.new_operation(), call.call.key, way, "1881", word)
    done = till.desk.do(act).result
    story.take(customer, till, done.slip)
    story.own.add(customer)
    story.oracle.spend(customer, call.call.key, call.call.minor)
    if way == STORE_CREDIT.code:
        take_slips(story, till, customer, act)
    else:
        story.oracle.pay(customer, -done.amount)
    if done.call:
        _on_its_way(story, customer, _call(till, done.call))
        answered(story, till, customer, done.call)


def answered(story: Story, till: Till, customer: str, key: str) -> CardCall:
    """The terminal says something, perhaps twice and not the same; the first final word counts."""
    before, dice = _call(till, key), story.dice
    outcome = dice.choice((*OUTCOMES, NEVER_CAME))
    act = AnswerCard(till.desk.new_operation(), key, Answer(outcome, "4242", "A1B2C3", "5"))
    call: CardCall = till.desk.do(act).result
    if call.promise and call.promise not in story.held[customer]:
        story.take(customer, till, call.promise)
    if before.is_open and call.is_approved:
        story.own.add(customer)
        if call.call.kind == REFUND:
            story.oracle.spend(customer, key, call.call.minor)
            story.oracle.pay(customer, -call.call.minor)
        else:
            story.oracle.pay(customer, call.call.minor)
            story.oracle.owe(customer, key, call.call.minor)
    if not call.is_open:
        other = Answer(DECLINED if call.is_approved else APPROVED)
        again = till.desk.do(AnswerCard(till.desk.new_operation(), key, other)).result
        assert again == call, key
    return call


def _call(till: Till, key: str) -> CardCall:
    with till.file.read() as books:
        found = books.cards.get(key)
    assert found is not None, key
    return found


def taken_twice(story: Story, till: Till, customer: str) -> None:
    """The acquirer took a payment of hers twice: it goes back, with what her bank charged."""
    number, today = sale_of(story, customer), till.clock.at.day
    if not number:
        return
    sale = till.sale(number)
    paid = [leg.applied for leg in sale.tenders if leg.kind == CARD.code and leg.applied]
    if not paid:
        return
    lines = tuple(
        AcquirerLine(f"{number}-{no}-{today}", sale.at.day, paid[0], "GBP", "4242") for no in (1, 2)
    )
    till.desk.do(ReadSettlement(till.desk.new_operation(), lines))
    charges = story.dice.choice((0, 0, 1_200, 5_001))
    act = GiveBackTwice(till.desk.new_operation(), lines[1].id, charges)
    done = till.desk.do(act).result
    story.take(customer, till, done.slip)
    story.own.add(customer)
    # Her bank took the second payment, and its charges, before anybody knew.
    story.oracle.pay(customer, paid[0] + charges)
    story.oracle.pay(customer, -done.minor - done.charges)


# --- parcels ---------------------------------------------------------------------------------------


def parcel(story: Story, till: Till, customer: str) -> None:
    """A label, or the next steps of a parcel of hers, as they come."""
    labels, dice = [n for n in story.held[customer] if n.startswith("K")], story.dice
    if dice.random() < 0.25:
        left_histories.with_us(story, till, customer)
        return
    if not labels or dice.random() < 0.2:
        number = sale_of(story, customer)
        if number:
            lines = tuple(
                (line.no, dice.randint(0, line.quantity), dice.choice(REASONS).code)
                for line in till.standing(number).sale.lines
            )
            act = AnnounceParcel(till.desk.new_operation(), number, lines)
            story.held[customer].append(till.desk.do(act).result)
        return
    label = dice.choice(labels)
    for step in dice.choice(WAYS_OF_A_PARCEL):
        step(story, till, customer, label)


def _handed_in(story: Story, till: Till, customer: str, number: str) -> None:
    story.take(customer, till, till.desk.do(HandInParcel(till.desk.new_operation(), number)).result)


def _received(story: Story, till: Till, customer: str, number: str) -> None:
    page = till.desk.ask(AskParcel(number))
    assert page is not None
    line = story.dice.choice(page.parcel.lines)
    good = story.dice.randint(0, max(line.still, 1))
    damaged = story.dice.randint(0, max(line.still - good, 0))
    act = ReceiveParcel(
        till.desk.new_operation(), number, ((line.line, good),), ((line.line, damaged),)
    )
    till.desk.do(act)


def _paid(story: Story, till: Till, customer: str, number: str) -> None:
    page = till.desk.ask(AskParcel(number))
    assert page is not None
    if page.parcel.is_overdue(page.today):
        assert page.due == page.worth, (number, "the promised day is over")
    lost = story.dice.random() < 0.3
    net = page.worth if lost else page.due
    done = till.desk.do(PayParcel(till.desk.new_operation(), number, net, lost)).result
    story.own.add(customer)
    story.oracle.pay(customer, -done.figure)
    for slip in done.returns:
        story.take(customer, till, slip)


def _called_off(story: Story, till: Till, customer: str, number: str) -> None:
    till.desk.do(CallOffParcel(till.desk.new_operation(), number))


WAYS_OF_A_PARCEL = (
    (_handed_in,),
    (_handed_in, _received),
    (_received, _paid),
    (_paid,),
    (_paid, _received),
    (_called_off,),
    (_called_off, _received, _paid),
)
