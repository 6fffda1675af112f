"""One act for everyone charged a fee or a wrong price between two days (S07, S17)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from desk.pairs import each_its_own_clock
from desk.servers import new_database
from desk.test_approvals import MANAGER
from desk.tills import Till
from promise.shaky import at_once

from posdesk.desk.action import Outcome
from posdesk.desk.actions.credit_everyone import CreditEveryone, NobodyCharged, OthersCharged
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.actions.shop_acts import NotYourSetting
from posdesk.desk.lookups import charged
from posdesk.desk.lookups.charged import AskCharged
from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.settling_credits import CreditSpent
from posdesk.store.shelves import charged as charged_shelf


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


def test_more_than_one_act_puts_right_come_after_it(
    plan_till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many there are, the page comes to the last of them; what is put right is left out."""
    till = plan_till
    monkeypatch.setattr(charged_shelf, "MOST", 2)
    monkeypatch.setattr(charged, "MOST_AT_ONCE", 2)
    today = till.clock.at.day
    numbers = [till.sell("MUG") for _ in range(5)]
    price = till.sale(numbers[0]).line(1).paid
    till.desk.sign_in(MANAGER)
    asked, found = AskCharged("MUG", today, today, price - 1_00), []
    while rows := till.desk.ask(asked):
        found += [row.sale for row in rows]
        amount = sum(row.amount for row in rows)
        till.desk.do(
            CreditEveryone(till.desk.new_operation(), "MUG", today, today, price - 1_00, amount)
        )
    assert found == numbers


def test_what_was_paid_with_credit_finds_its_slip_too(plan_till: Till) -> None:
    """The difference goes back to the slip that paid: found by the receipt all the same."""
    till = plan_till
    ticket = replace(till.ticket(till.sell("2*MUG")).all_back(), choice="store_credit")
    till.desk.do(replace(till.action(ticket), confirmed="ink"))
    with till.file.read() as books:
        asked = "select number from store_credit"
        slip = str(books.journal._unit.connection.exec_driver_sql(asked).scalar_one())
    buying = SettleTicket(till.ticket("MUG"), None, 6_50, (CreditSpent(slip, 6_50),), "ink")
    number = till.desk.do(buying).result.sale
    till.desk.sign_in(MANAGER)
    today = till.clock.at.day
    act = CreditEveryone(till.desk.new_operation(), "MUG", today, today, 5_50, 1_00)
    assert till.desk.do(act).result.count == 1
    found = till.ask(number)
    assert isinstance(found, ReceiptFound)
    ((waits, left),) = found.waiting
    assert waits != slip and left == 1_00


def test_two_tills_at_once_credit_each_once(server: str, tmp_path: Path) -> None:
    tills = each_its_own_clock(new_database(server), tmp_path)
    numbers = [tills[0].sell("MUG") for _ in range(3)]
    today = tills[0].clock.at.day
    acts = []
    for till in tills:
        till.desk.sign_in(MANAGER)
        operation = till.desk.new_operation()
        acts.append(CreditEveryone(operation, "MUG", today, today, 6_00, 1_50))
    told = at_once(tills[0].desk, acts[0], tills[1].desk, acts[1])
    assert sum(isinstance(each, Outcome) for each in told) == 1, told
    assert [tills[0].standing(number).worth_left for number in numbers] == [6_00] * 3
    for till in tills:
        till.desk.close()
