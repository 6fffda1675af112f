"""A missed promise gives its deposit back once, by whatever act comes first, books or no books."""

from __future__ import annotations

from datetime import date

import pytest
from desk.tills import Till

from posdesk.desk.actions.give_deposit_back import DepositGiven, GiveDepositBack
from posdesk.desk.actions.give_promise_slip import GivePromiseSlip
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.lookups.paper_answers import PromiseFound
from posdesk.errors import Refusal
from posdesk.sales.payment import Payment

BY = date(2026, 12, 1)


@pytest.fixture
def till(either_till: Till) -> Till:
    """On each engine in turn."""
    return either_till


def given(till: Till, minor: int = 200_00, *, kind: str = "deposit", card: bool = False) -> str:
    begun = Payment.begin(minor, till.desk.shop.cash_step)
    paid = begun.taking_card(minor, "4242", "A1B2C3") if card else begun.taking_cash(minor)
    act = GivePromiseSlip(
        till.desk.new_operation(), kind, minor, "Dresser", BY, "",
        paid if kind == "deposit" else None,
    )  # fmt: skip
    return till.desk.do(act).result


def back(till: Till, number: str) -> DepositGiven:
    act = GiveDepositBack(till.desk.new_operation(), number, (till.token(number),))
    done = till.desk.do(act).result
    assert till.desk.do(act).repeated
    return done


def refused(till: Till, number: str) -> str:
    with pytest.raises(Refusal) as said:
        back(till, number)
    return said.value.code


@pytest.mark.parametrize("card", [False, True])
def test_all_of_it_the_way_it_was_paid_once(till: Till, card: bool) -> None:
    number = given(till, card=card)
    assert refused(till, number) == "promise_not_missed"
    till.clock.later(days=10)
    answer = till.ask(till.token(number))
    assert isinstance(answer, PromiseFound) and answer.missed and not answer.used
    done = back(till, number)
    assert done.legs == (("card" if card else "cash", 200_00),)
    assert (till.balance("DEPOSITS"), till.balance("CARD:clearing")) == (0, 0)
    text = till.paper(done.slip)
    assert text.index("sorry") < text.index("200.00") and "did not keep the day" in text
    assert refused(till, number) == "slip_used_already"
    with pytest.raises(Refusal, match="slip_used_already"):
        till.desk.do(HonourPaper(number, (till.token(number),)))
    till.check_always()


def test_what_counted_as_credit_does_not_go_back_again(plan_file: Till) -> None:
    till = plan_file
    number = given(till)
    till.clock.later(days=10)
    till.desk.do(HonourPaper(number, (till.token(number),)))
    assert refused(till, number) == "slip_used_already"


def test_only_a_deposit_with_a_day_and_only_our_own_paper(till: Till) -> None:
    number = given(till, kind="trade_in")
    till.clock.later(days=10)
    assert refused(till, number) == "promise_not_missed"
    with pytest.raises(Refusal, match="paper_not_ours"):
        till.desk.do(GiveDepositBack(till.desk.new_operation(), number, ("PD1QRNOTHING",)))
    other = given(till)
    with pytest.raises(Refusal, match="paper_not_ours"):
        till.desk.do(GiveDepositBack(till.desk.new_operation(), other, (till.token(number),)))
