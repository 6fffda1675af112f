"""A torn, lost or half-spent credit slip is changed for a new one, once, and worth the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.plan_counter import PlanCounter
from desk.test_credits_and_slips import a_credit, buy
from desk.tills import Till

from posdesk.desk.actions.replace_credit import ReplaceCredit
from posdesk.desk.lookups.credits import AskCredit
from posdesk.desk.settling_credits import CreditSpent
from posdesk.errors import Refusal


@pytest.fixture
def counter(plan_till: Till) -> PlanCounter:
    """On each engine in turn."""
    return PlanCounter(plan_till)


def test_the_new_slip_is_worth_what_was_left(counter: PlanCounter) -> None:
    slip = a_credit(counter)
    counter.do(buy(counter, CreditSpent(slip, 650), "ink", "MUG"))
    act = ReplaceCredit(counter.desk.new_operation(), slip)
    done = counter.do(act).result
    assert counter.do(act).result == done
    assert (done.left, counter.credit()) == (1_850, 1_850)
    assert slip in counter.till.paper(done.slip)
    page = counter.desk.ask(AskCredit(slip))
    assert page is not None
    assert (page.credit.left, page.credit.replaced_by) == (0, done.slip)
    assert [each.amount for each in page.events] == [650, 1_850]
    spend = buy(counter, CreditSpent(slip, 100), "ink", "MUG")
    with pytest.raises(Refusal, match="credit_replaced"):
        counter.do(spend)
    counter.do(buy(counter, CreditSpent(done.slip, 650), "ink", "MUG"))
    assert counter.credit() == 1_200


def test_an_empty_slip_and_an_unknown_one_are_not_changed(counter: PlanCounter) -> None:
    slip = a_credit(counter, 650)
    counter.do(buy(counter, CreditSpent(slip, 650), "ink", "MUG"))
    act = ReplaceCredit(counter.desk.new_operation(), slip)
    for number, why in ((slip, "credit_empty"), ("C1-000900-0", "credit_unknown")):
        with pytest.raises(Refusal, match=why):
            counter.do(replace(act, credit=number))
    assert counter.desk.ask(AskCredit("C1-000900-0")) is None


def test_it_is_changed_once(counter: PlanCounter) -> None:
    slip = a_credit(counter)
    counter.do(ReplaceCredit(counter.desk.new_operation(), slip))
    with pytest.raises(Refusal, match="credit_replaced"):
        counter.do(ReplaceCredit(counter.desk.new_operation(), slip))
    assert counter.credit() == 2_500
