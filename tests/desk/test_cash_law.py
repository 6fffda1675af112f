"""What the law lets change hands in cash (SC-2), at the penny, whichever act moves it."""

from __future__ import annotations

from dataclasses import replace

import plan_story
import pytest
from desk.tills import Till

from posdesk.desk.actions.pay_out_credit import PayOutCredit
from posdesk.desk.actions.take_instalment import TakeInstalment
from posdesk.law.cash import CashAboveLaw
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Handed
from posdesk.ticket.ticket import Ticket

MOST = 100_00


@pytest.fixture(autouse=True)
def law(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("posdesk.desk.action.cash_most", lambda *_: MOST)


def rings(till: Till, minor: int) -> Ticket:
    return till.ticket().going_out(BasketLine("", "Ring", 1, minor * 1_000, "Z"))


def test_a_sale_up_to_the_penny_and_the_rest_by_card(either_till: Till) -> None:
    till = either_till
    assert till.settle(rings(till, MOST), ("cash", 150_00)).change == 50_00
    ticket = rings(till, MOST + 1)
    with pytest.raises(CashAboveLaw) as above:
        till.settle(ticket)
    assert above.value.figures == {"amount": MOST + 1, "most": MOST}
    assert till.settle(ticket, ("cash", MOST), ("card", 1)).sale, "nothing was booked before"


def test_a_return_pays_out_so_much_in_cash_and_the_rest_to_the_bank(
    either_till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = either_till
    monkeypatch.setattr("posdesk.desk.action.cash_most", lambda *_: 0)
    number = till.settle(rings(till, MOST + 50_00)).sale
    monkeypatch.setattr("posdesk.desk.action.cash_most", lambda *_: MOST)
    back = till.take_back(number)
    legs = till.goods_return(back.returns[0]).legs
    assert {leg.kind: leg.amount for leg in legs} == {"cash": MOST, "transfer": 50_00}


def test_a_part_of_a_plan(plan_till: Till) -> None:
    till = plan_till
    plan = plan_story.signed(till.desk)
    act = TakeInstalment("one", plan, 160_00, 1920_00, (Handed("cash", 160_00),))
    with pytest.raises(CashAboveLaw):
        till.desk.do(act)
    half = (Handed("cash", MOST), Handed("card", 60_00, "4242", "A1"))
    assert till.desk.do(replace(act, handed=half)).result.balance == 1760_00


def test_a_credit_paid_out(plan_till: Till) -> None:
    till = plan_till
    number = till.settle(rings(till, 150_00), ("card", None)).sale
    ticket = till.ticket().with_receipt(till.standing(number)).all_back()
    action = till.action(replace(ticket, choice="store_credit"))
    till.desk.do(replace(action, confirmed="ink"))
    (slip,) = [job.number for job in till.jobs() if job.number.startswith("C")]
    out = PayOutCredit("out", slip, 150_00, confirmed="ink")
    with pytest.raises(CashAboveLaw):
        till.desk.do(out)
    assert till.desk.do(replace(out, amount=MOST)).result.left == 50_00
