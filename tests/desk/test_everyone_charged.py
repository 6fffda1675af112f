"""One act for everyone charged a fee or a wrong price between two days (S07, S17)."""

from __future__ import annotations

import pytest
from desk.test_approvals import MANAGER
from desk.tills import Till

from posdesk.desk.actions.credit_everyone import CreditEveryone, NobodyCharged, OthersCharged
from posdesk.desk.actions.shop_acts import NotYourSetting
from posdesk.desk.lookups.charged import AskCharged
from posdesk.desk.lookups.paper_answers import ReceiptFound


def test_each_gets_the_difference_once_and_the_receipt_finds_it(plan_till: Till) -> None:
    till = plan_till
    first, second = till.sell("MUG"), till.sell("MUG", "KETTLE", by=[("card", None)])
    today = till.clock.at.day
    price = till.sale(first).line(1).paid
    asked = AskCharged("MUG", today, today, price - 3_00)
    rows = till.desk.ask(asked)
    assert [(row.sale, row.amount) for row in rows] == [(first, 3_00), (second, 3_00)]
    back = till.sell("MUG")
    till.take_back(back)
    assert len(till.desk.ask(asked)) == 2  # what came back is nobody's difference
    act = CreditEveryone(till.desk.new_operation(), "MUG", today, today, price - 3_00, 6_00)
    with pytest.raises(NotYourSetting):
        till.desk.do(act)
    till.desk.sign_in(MANAGER)
    with pytest.raises(OthersCharged):
        till.desk.do(CreditEveryone(till.desk.new_operation(), "MUG", today, today, 0, 6_00))
    done = till.desk.do(act).result
    assert (done.count, done.amount) == (2, 6_00)
    assert till.desk.do(act).repeated
    with pytest.raises(NobodyCharged):
        till.desk.do(CreditEveryone(
            till.desk.new_operation(), "MUG", today, today, price - 3_00, 6_00
        ))  # fmt: skip
    found = till.ask(second)
    assert isinstance(found, ReceiptFound)
    ((slip, left),) = found.waiting
    assert left == 3_00 and "3.00" in till.paper(slip)
    # What comes back later brings the right price: nothing twice, nothing less.
    till.take_back(first)
    assert till.standing(first).all_back
    assert till.goods_return(till.take_back(second, "MUG").returns[0]).total == price - 3_00


def test_a_fee_of_an_open_line_is_found_by_its_words(till: Till) -> None:
    number = till.sell("MUG")
    today = till.clock.at.day
    assert till.desk.ask(AskCharged("Set-up fee", today, today)) == ()
    assert till.desk.ask(AskCharged("MUG", today, today))[0].sale == number
