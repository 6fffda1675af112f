"""A fault nobody heard the end of: pressed again, each act is booked once, and its paper is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import Any

import pytest
from desk.plan_counter import MANAGER, RINGS, PlanCounter
from desk.tills import Till

from posdesk.desk.action import Action
from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.answer_claim import AnswerClaim
from posdesk.desk.actions.bank_took_back import BankTookBack
from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.claim_payment import ClaimPayment
from posdesk.desk.actions.give_promise_slip import GivePromiseSlip
from posdesk.desk.actions.hand_over_goods import HandOverGoods
from posdesk.desk.actions.hand_statement import HandStatement
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.actions.pay_out_credit import PayOutCredit
from posdesk.desk.actions.print_outage_pad import PrintOutagePad
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.unanswered import BookedAfterAll
from posdesk.errors import Fault, Refusal
from posdesk.instalments.change import MOVED, SKIPPED
from posdesk.sales.payment import Handed, Payment
from posdesk.store.books import Books

Write = Callable[[], AbstractContextManager[Books]]
UNSURE = ("disk_error", "server_away")


def no_answer(write: Write, code: str, kept: bool) -> Write:
    """Units of work that end in a fault, after their COMMIT or in place of it."""

    @contextmanager
    def unanswered() -> Iterator[Books]:
        with write() as books:
            yield books
            if not kept:
                raise Fault(code)
        raise Fault(code)

    return unanswered


@pytest.fixture
def counter(plan_till: Till) -> PlanCounter:
    """On both engines."""
    return PlanCounter(plan_till)


def new(counter: PlanCounter) -> str:
    return counter.desk.new_operation()


def a_plan(counter: PlanCounter, **more: Any) -> str:
    return counter.sign(**more).plan


def open_claim(counter: PlanCounter) -> str:
    plan = a_plan(counter)
    day = counter.till.clock.at.day
    counter.by(MANAGER)
    return counter.do(ClaimPayment(new(counter), plan, 50_000, day)).result.number


def sign(counter: PlanCounter) -> Action[Any]:
    return counter.plan_act(deposit=2_000)


def pay(counter: PlanCounter) -> Action[Any]:
    return counter.pay_act(a_plan(counter), 16_000)


def pay_over(counter: PlanCounter) -> Action[Any]:
    plan = a_plan(counter, line=replace(RINGS, price_milli=10_000_000))
    return counter.pay_act(plan, 12_500, over="credit", sure=True)


def claim(counter: PlanCounter) -> Action[Any]:
    return ClaimPayment(new(counter), a_plan(counter), 16_000, counter.till.clock.at.day)


def accept(counter: PlanCounter) -> Action[Any]:
    return AnswerClaim(new(counter), open_claim(counter), True)


def move(counter: PlanCounter) -> Action[Any]:
    plan = a_plan(counter)
    due = counter.standing(plan).open_dues[0].day
    return ChangePlan(new(counter), plan, MOVED, 192_000, due, due.replace(day=15))


def skip(counter: PlanCounter) -> Action[Any]:
    return ChangePlan(new(counter), a_plan(counter), SKIPPED, 192_000)


def statement(counter: PlanCounter) -> Action[Any]:
    return HandStatement(new(counter), a_plan(counter))


def hand_over(counter: PlanCounter) -> Action[Any]:
    plan = a_plan(counter, line=replace(RINGS, price_milli=10_000_000), kept=True)
    counter.pay(plan, 10_000, sure=True)
    return HandOverGoods(new(counter), plan)


def cancel(counter: PlanCounter) -> Action[Any]:
    plan = a_plan(counter, deposit=2_000)
    ticket = counter.till.ticket().with_receipt(counter.till.standing(plan))
    return counter.till.action(ticket.all_back())


def put_right(counter: PlanCounter) -> Action[Any]:
    number = counter.till.sell("KETTLE")
    return PutRight(new(counter), number, "overcharge", 500, line=1)


def customer(counter: PlanCounter) -> Action[Any]:
    return AddCustomer(new(counter), "Ben", "020 7946 0002")


def promise(counter: PlanCounter) -> Action[Any]:
    paid = Payment.begin(20_000, 1).taking_cash(20_000)
    return GivePromiseSlip(new(counter), "deposit", 20_000, "Ring", paid=paid)


def pad(counter: PlanCounter) -> Action[Any]:
    return PrintOutagePad(new(counter), 3)


def pay_in(counter: PlanCounter) -> Action[Any]:
    return PayInFromCustomer(new(counter), counter.customer(), 4_000)


def credit_out(counter: PlanCounter) -> Action[Any]:
    plan = a_plan(counter, line=replace(RINGS, price_milli=10_000_000))
    slip = counter.pay(plan, 12_500, over="credit", sure=True).credit
    return PayOutCredit(new(counter), slip, 2_500, confirmed="window")


def bank(counter: PlanCounter) -> Action[Any]:
    plan = a_plan(counter)
    number = counter.pay(plan, 16_000, Handed("transfer", 16_000)).number
    return BankTookBack(new(counter), number, "NOTICE 7", MANAGER)


def honour(counter: PlanCounter) -> Action[Any]:
    paid = Payment.begin(20_000, 1).taking_cash(20_000)
    act = GivePromiseSlip(new(counter), "deposit", 20_000, "Ring", paid=paid)
    number = counter.do(act).result
    return HonourPaper(number, counter.tokens(number), a_plan(counter))


ACTS = (
    sign, pay, pay_over, claim, accept, move, skip, statement, hand_over, cancel, put_right,
    customer, promise, pad, pay_in, credit_out, bank, honour,
)  # fmt: skip


def state(counter: PlanCounter) -> tuple[int, int]:
    """How many entries and how many papers there are."""
    return len(counter.till.kinds()), counter.till.jobs()


def fails(counter: PlanCounter, act: Action[Any], code: str, *, kept: bool) -> None:
    """Send it, and hear a fault after its COMMIT (`kept`) or in place of it."""
    file = counter.till.file
    whole = file.write
    file.write = no_answer(whole, code, kept)  # type: ignore[method-assign]
    try:
        with pytest.raises(Fault):
            counter.do(act)
    finally:
        file.write = whole  # type: ignore[method-assign]


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("make", ACTS)
def test_pressed_again_it_is_booked_once(
    counter: PlanCounter, make: Callable[[PlanCounter], Action[Any]], kept: bool
) -> None:
    act = make(counter)
    for code in UNSURE:
        fails(counter, act, code, kept=kept)
    after = state(counter)
    again = counter.do(act)
    assert again.repeated is kept
    if kept:
        assert state(counter) == after
    booked = state(counter)
    assert counter.do(act).result == again.result and state(counter) == booked


def test_something_else_is_not_begun_before_it_is_told(counter: PlanCounter) -> None:
    act = promise(counter)
    fails(counter, act, "server_away", kept=True)
    other = replace(act, operation=new(counter))  # type: ignore[type-var]
    before = state(counter)
    with pytest.raises(BookedAfterAll) as told:
        counter.do(other)
    assert str(told.value.figures["numbers"]).startswith("G1-") and state(counter) == before
    assert not counter.do(other).repeated  # said once: another customer's, of the same content


def test_one_that_never_came_to_the_books_keeps_nobody_waiting(counter: PlanCounter) -> None:
    act = promise(counter)
    fails(counter, act, "disk_error", kept=False)
    other = replace(act, operation=new(counter))  # type: ignore[type-var]
    assert not counter.do(other).repeated
    assert counter.till.balance("DEPOSITS") == -20_000


def test_the_same_id_for_another_amount_tells_what_is_booked(counter: PlanCounter) -> None:
    act = counter.pay_act(a_plan(counter), 16_000)
    fails(counter, act, "disk_error", kept=True)
    other = replace(act, amount=15_000, handed=(Handed("cash", 15_000),))
    for _ in range(2):
        with pytest.raises(Refusal) as told:
            counter.do(other)
        assert str(told.value.figures["numbers"]).startswith("R1-")
    assert counter.owed() == 192_000 - 16_000


def test_a_question_and_a_sign_in_wait_for_nothing(counter: PlanCounter) -> None:
    plan = a_plan(counter)
    fails(counter, counter.pay_act(plan, 16_000), "disk_error", kept=True)
    counter.by(MANAGER)
    assert counter.standing(plan).balance == 192_000 - 16_000
