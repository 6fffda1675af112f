"""The card terminal on a wire: asked under our key, answered, declined, silent, lying, paid anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.tills import Till

from posdesk.desk.actions.answer_card import AnswerCard
from posdesk.desk.actions.ask_card import AskCard, AskCardBack, NothingToTakeBack
from posdesk.desk.actions.honour_paper import HonourPaper, NothingToHonour
from posdesk.desk.actions.pay_otherwise import CardNotDeclined, PayOtherwise
from posdesk.desk.actions.settle_ticket import Settled, SettleTicket
from posdesk.desk.card_calls import CallNotApproved, CallNotAsked
from posdesk.desk.card_desk import CardDesk
from posdesk.desk.lookups.card_calls import (
    AskCallsAbout,
    AskDeclinedRefunds,
    AskIdleCharges,
    AskOpenCalls,
)
from posdesk.errors import Fault, NoEvidence
from posdesk.sales.payment import Payment
from posdesk.till.card_call import CardCall
from posdesk.till.simulated import APPROVES, DEAD, DECLINES, LIES, SILENT, Simulated
from posdesk.till.terminal import APPROVED, DECLINED, UNKNOWN, Answer


@pytest.fixture
def till(plan_till: Till) -> Till:
    """A file and a server in turn."""
    return plan_till


def charged(till: Till, terminal: Simulated, about: str, minor: int) -> CardCall:
    """A card is held to the terminal."""
    return CardDesk(till.desk, terminal).charge(till.desk.new_operation(), about, minor)


def sold(till: Till, terminal: Simulated, *goods: str) -> str:
    """A sale paid by a card at the terminal."""
    ticket = till.ticket(*goods)
    net = till.settlement(ticket).net
    call = charged(till, terminal, ticket.operation, net)
    assert call.answer is not None
    payment = Payment.begin(net, 1).taking_card(
        net, call.answer.last4, call.answer.approval, call.call.key
    )
    return till.desk.do(SettleTicket(ticket, payment, net)).result.sale


def brought_back(till: Till, number: str) -> Settled:
    """All of it comes back, as the window sends it."""
    ticket = till.ticket(number).all_back()
    act = SettleTicket(ticket, None, till.settlement(ticket).net, by_terminal=True)
    return till.desk.do(act).result


def refunded(till: Till, terminal: Simulated, number: str) -> CardCall:
    """It comes back, and the terminal is asked."""
    done = brought_back(till, number)
    (call,) = CardDesk(till.desk, terminal).pay_back(done.returns[0])
    return call


def test_a_card_pays_and_gets_back_once_each(till: Till) -> None:
    terminal = Simulated()
    number = sold(till, terminal, "COAT")
    call = refunded(till, terminal, number)
    assert call.is_approved and call.call.minor == 3_000
    moved = [(each.call.kind, each.call.minor) for each in terminal.acquirer.moved]
    assert moved == [("charge", 3_000), ("refund", 3_000)]
    CardDesk(till.desk, terminal).pay_back(call.about)
    assert len(terminal.acquirer.moved) == 2
    assert till.desk.ask(AskOpenCalls()) == ()


def test_a_charge_pays_for_one_paper(till: Till) -> None:
    terminal = Simulated()
    ticket = till.ticket("COAT")
    call = charged(till, terminal, ticket.operation, 3_000)
    payment = Payment.begin(3_000, 1).taking_card(3_000, "4242", "1", call.call.key)
    till.desk.do(SettleTicket(ticket, payment, 3_000))
    again = till.ticket("COAT")
    with pytest.raises(CallNotApproved):
        till.desk.do(SettleTicket(again, payment, 3_000))
    with pytest.raises(NothingToTakeBack):
        till.desk.do(AskCardBack(till.desk.new_operation(), call.call.key))


def test_a_card_pays_what_was_approved_and_nothing_else(till: Till) -> None:
    terminal = Simulated(DECLINES)
    ticket = till.ticket("COAT")
    call = charged(till, terminal, ticket.operation, 3_000)
    assert call.is_declined
    payment = Payment.begin(3_000, 1).taking_card(3_000, "4242", "1", call.call.key)
    with pytest.raises(CallNotApproved):
        till.desk.do(SettleTicket(ticket, payment, 3_000))
    terminal.way = APPROVES
    less = charged(till, terminal, ticket.operation, 2_000)
    payment = Payment.begin(3_000, 1).taking_card(3_000, "4242", "1", less.call.key)
    with pytest.raises(CallNotApproved):
        till.desk.do(SettleTicket(ticket, payment, 3_000))
    assert [each.call.key for each in till.desk.ask(AskIdleCharges())] == [less.call.key]
    back = CardDesk(till.desk, terminal).reverse(less.call.key)
    assert back.is_approved
    assert till.desk.ask(AskIdleCharges()) == ()
    assert CardDesk(till.desk, terminal).reverse(less.call.key) == back
    with pytest.raises(NothingToTakeBack):
        till.desk.do(AskCardBack(till.desk.new_operation(), less.call.key))
    assert len(terminal.acquirer.moved) == 2


def test_an_answer_that_was_lost_is_asked_for_once(till: Till) -> None:
    terminal = Simulated(SILENT)
    number = sold(till, terminal, "COAT")
    call = refunded(till, terminal, number)
    assert call.is_approved and call.promise == ""


def test_while_nobody_knows_a_signed_slip_promises_it(till: Till) -> None:
    number = sold(till, Simulated(), "COAT")
    terminal = Simulated(DEAD)
    call = refunded(till, terminal, number)
    assert call.is_open and call.promise
    assert "30.00" in till.paper(call.promise)
    assert till.token(call.promise).startswith("PD1")
    with pytest.raises(CardNotDeclined):
        till.desk.do(PayOtherwise(till.desk.new_operation(), call.call.key, "cash"))
    with pytest.raises(NothingToHonour):  # its receipt keeps it: as credit as well it were twice
        till.desk.do(HonourPaper(call.promise, (till.token(call.promise),)))
    again = CardDesk(till.desk, terminal).ask(call)
    assert again.is_open and again.answers == 1  # no second slip
    terminal.way = APPROVES
    assert CardDesk(till.desk, terminal).ask(again).is_approved
    assert len(terminal.acquirer.moved) == 1


def test_nothing_new_on_a_receipt_before_the_terminal_was_asked(till: Till) -> None:
    terminal = Simulated()
    number = sold(till, terminal, "COAT", "MUG")
    ticket = till.ticket(number).ticking(0, 1)
    act = SettleTicket(ticket, None, till.settlement(ticket).net, by_terminal=True)
    till.desk.do(act)  # and the program dies here
    rest = till.ticket(number).all_back()
    act = SettleTicket(rest, None, till.settlement(rest).net, by_terminal=True)
    with pytest.raises(CallNotAsked):
        till.desk.do(act)
    (call,) = CardDesk(till.desk, terminal).ask_all()
    assert call.is_approved
    assert till.desk.do(act).result.returns
    (other,) = CardDesk(till.desk, terminal).ask_all()
    assert other.is_approved
    assert sum(each.call.minor for each in terminal.acquirer.moved) == 2 * (3_000 + 650)


@pytest.mark.parametrize("kind", ["cash", "transfer", "store_credit", "card"])
def test_what_a_card_does_not_take_is_paid_another_way_once(till: Till, kind: str) -> None:
    number = sold(till, Simulated(), "COAT")
    terminal = Simulated(DECLINES)
    call = refunded(till, terminal, number)
    assert [each.call.key for each in till.desk.ask(AskDeclinedRefunds())] == [call.call.key]
    last4 = "1111" if kind == "card" else ""
    act = PayOtherwise(till.desk.new_operation(), call.call.key, kind, last4)
    if kind == "store_credit":
        with pytest.raises(NoEvidence):
            till.desk.do(act)
        act = replace(act, confirmed="window")
    done = till.desk.do(act).result
    assert till.desk.do(act).result == done
    assert done.amount == 3_000
    assert "30.00" in till.paper(done.slip)
    with pytest.raises(CardNotDeclined):
        till.desk.do(replace(act, operation=till.desk.new_operation()))
    clearing = till.balance("CARD:clearing")
    assert clearing == (0 if kind == "card" else 3_000)
    if kind == "card":
        terminal.way = APPROVES
        (other,) = CardDesk(till.desk, terminal).pay_back(done.slip)
        assert other.is_approved and other.call.last4 == "1111"
    assert till.desk.ask(AskDeclinedRefunds()) == ()


def test_the_first_outcome_stands(till: Till) -> None:
    terminal = Simulated()
    call = charged(till, terminal, "a ticket", 500)
    act = AnswerCard(till.desk.new_operation(), call.call.key, Answer(DECLINED))
    assert till.desk.do(act).result.is_approved
    unknown = replace(act, operation=till.desk.new_operation(), answer=Answer(UNKNOWN))
    assert till.desk.do(unknown).result.is_approved


def test_a_terminal_that_lies_is_believed_and_found_by_the_settlement(till: Till) -> None:
    terminal = Simulated(LIES)
    call = charged(till, terminal, "a ticket", 500)
    assert call.is_declined
    assert [each.call.minor for each in terminal.acquirer.moved] == [500]


def test_no_statement_changes_what_was_answered(till: Till) -> None:
    terminal = Simulated()
    call = charged(till, terminal, "a ticket", 500)
    row = (call.call.key, 2, APPROVED)
    for statement in (
        f"update card_answer set outcome = 'declined' where call = '{row[0]}'",
        f"delete from card_call where key = '{row[0]}'",
        "insert into card_answer (call, no, txn, outcome, last4, approval, reference, document, "
        f"at_ms, offset_min) select call, 2, txn, 'declined', '', '', '', '', 0, 0 "
        f"from card_answer where call = '{row[0]}'",
    ):
        with pytest.raises(Exception, match=r"E_|refus|denied"), till.file.write() as books:
            books._unit.connection.exec_driver_sql(statement)
    (found,) = till.desk.ask(AskCallsAbout("a ticket"))
    assert found.is_approved and found.answers == 1


def test_the_same_key_is_one_call(till: Till) -> None:
    act = AskCard(till.desk.new_operation(), "a ticket", 500)
    first = till.desk.do(act)
    second = till.desk.do(act)
    assert (first.repeated, second.repeated) == (False, True)
    assert isinstance(Fault("x"), Exception)


def test_who_died_in_the_middle_does_not_charge_twice(till: Till) -> None:
    """The card was approved, the program ended: the same ticket asks again, and nothing moves."""
    terminal = Simulated()
    ticket = till.ticket("COAT")
    act = AskCard(till.desk.new_operation(), ticket.operation, 3_000)
    terminal.call(till.desk.do(act).result.call)  # and here it died
    cards = CardDesk(till.desk, terminal)
    found = cards.charge(till.desk.new_operation(), ticket.operation, 3_000)
    assert found.call.key == act.operation and found.is_approved
    assert len(terminal.acquirer.moved) == 1
    other = cards.charge(till.desk.new_operation(), ticket.operation, 3_000, known={found.call.key})
    assert other.call.key != found.call.key  # a second card of the customer, who wants to
    assert len(terminal.acquirer.moved) == 2


def test_while_nobody_knows_no_other_charge_is_made(till: Till) -> None:
    terminal = Simulated(DEAD)
    ticket = till.ticket("COAT")
    first = charged(till, terminal, ticket.operation, 3_000)
    again = charged(till, terminal, ticket.operation, 3_000)
    assert first.is_open and again.call.key == first.call.key
    assert till.desk.ask(AskCallsAbout(ticket.operation)) == (again,)
