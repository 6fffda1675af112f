"""Our mistake: what is due goes back the way it came, the rest is the shop's, sorry first."""

from __future__ import annotations

import pytest
from desk.plan_counter import PlanCounter
from desk.tills import Till

from posdesk.desk.actions.put_right import PutRight, Righted
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.our_mistakes import OUR_MISTAKES
from posdesk.documents.our_mistake_slip import WHAT_HAPPENED
from posdesk.errors import NoEvidence, Refusal
from posdesk.sales.payment import Handed


@pytest.fixture
def counter(plan_file: Till) -> PlanCounter:
    """In a file."""
    return PlanCounter(plan_file)


def right(counter: PlanCounter, paper: str, cause: str, amount: int = 0, **more: object) -> Righted:
    """F8, the cause's digit, Enter; and once more."""
    act = PutRight(counter.desk.new_operation(), paper, cause, amount, **more)  # type: ignore[arg-type]
    done = counter.do(act).result
    again = counter.do(act)
    assert again.repeated and again.result == done
    assert "sorry" in counter.till.paper(done.slip)
    assert counter.till.content(act.operation)["cause"] in ("staff_error", "customer_choice")
    return done


def refused(counter: PlanCounter, paper: str, cause: str, amount: int = 0, **more: object) -> str:
    """Why nothing was booked."""
    kinds = counter.till.kinds()
    with pytest.raises(Refusal) as said:
        right(counter, paper, cause, amount, **more)
    assert [kind for kind in counter.till.kinds() if kind != "attempt"] == kinds
    return said.value.code


def test_a_price_lowered_goes_back_to_the_card(counter: PlanCounter) -> None:
    number = counter.till.sell("KETTLE", "2*MUG", by=[("card", None)])
    done = right(counter, number, "overcharge", 500, line=1)
    assert (done.back, done.lost, done.legs) == (500, 0, (("card", 500),))
    assert counter.till.balance("CARD:clearing") == 5_299 - 500
    assert counter.till.standing(number).worth_left == 4_799
    assert counter.till.take_back(number).figure == 4_799
    assert counter.till.balance("CARD:clearing") == 0
    assert counter.till.balance("SALES") + counter.till.balance("RETURNS") == 0


def test_a_forgotten_promotion_lowers_the_worth_of_each_piece(counter: PlanCounter) -> None:
    number = counter.till.sell("3*TRAY")
    done = right(counter, number, "promotion", 1_000)
    assert (done.back, done.lost) == (1_000, 1_000)
    assert counter.till.balance("LOSS:promotion") == 1_000
    figures = [counter.till.take_back(number, "TRAY").figure for _ in range(3)]
    assert figures == [667, 666, 667]


def test_a_price_lowered_after_a_piece_came_back_lowers_the_others_alone(
    counter: PlanCounter,
) -> None:
    """All of it comes to what was paid, to the penny: 10.00, 3.00 and 17.00 of 30.00."""
    number = counter.till.sell("3*TRAY")
    assert counter.till.take_back(number, "TRAY").figure == 1_000
    assert right(counter, number, "overcharge", 300, line=1).back == 300
    assert counter.till.standing(number).worth_left == 1_700
    figures = [counter.till.take_back(number, "TRAY").figure for _ in range(2)]
    assert figures == [850, 850]


def test_two_rung_for_one(counter: PlanCounter) -> None:
    number = counter.till.sell("2*MUG")
    done = right(counter, number, "two_for_one", line=1, units=1)
    assert (done.back, counter.till.standing(number).left(1)) == (650, 1)
    assert refused(counter, number, "two_for_one", line=1, units=2) == "more_than_it_cost"


@pytest.mark.parametrize(
    ("cause", "account"),
    [
        ("undercharge", "LOSS:undercharge"),
        ("tax", "LOSS:tax"),
        ("change_over", "LOSS:change"),
        ("over_refund", "LOSS:over_refund"),
        ("counterfeit", "LOSS:counterfeit"),
    ],
)
def test_what_is_ours_is_booked_and_asks_nobody(
    counter: PlanCounter, cause: str, account: str
) -> None:
    number = counter.till.sell("COAT")
    done = right(counter, number, cause, 167)
    assert (done.back, done.lost, counter.till.balance(account)) == (0, 167, 167)
    assert counter.till.standing(number).worth_left == 3_000
    with counter.till.file.read() as books:
        at = counter.till.clock.at
        (row,) = books.honoured.mistakes(at.after(days=-1), at.after(days=1), 9)
    assert (row.account, row.amount, row.case_no) == (account, 167, number)


def test_the_wrong_tender_is_booked_over(counter: PlanCounter) -> None:
    number = counter.till.sell("COAT")
    cash = counter.till.balance("CASH:1")
    right(counter, number, "wrong_tender", 3_000, tender="card")
    assert counter.till.balance("CASH:1") == cash - 3_000
    assert counter.till.balance("CARD:clearing") == 3_000
    assert refused(counter, number, "wrong_tender", 3_001, tender="card") == "more_than_it_cost"


def test_change_she_did_not_get(counter: PlanCounter) -> None:
    number = counter.till.sell("MUG", by=[("cash", 2_000)])
    done = right(counter, number, "change_short", 1_000)
    assert (done.back, done.lost, done.opens_drawer) == (1_000, 1_000, True)
    assert refused(counter, number, "change_short", 2_001) == "more_than_it_cost"


def test_on_a_plan_what_is_owed_goes_down_first(counter: PlanCounter) -> None:
    plan = counter.sign(deposit=10_000).plan
    done = right(counter, plan, "promotion", 5_000)
    assert (done.back, done.balance, counter.owed()) == (0, 177_000, 177_000)
    done = right(counter, plan, "undercharge", 63_000)
    assert (done.balance, counter.till.balance("LOSS:undercharge")) == (177_000, 63_000)
    done = right(counter, plan, "mispost", 7_000)
    assert (done.balance, counter.owed()) == (170_000, 170_000)
    assert not counter.standing(plan).doubt


def test_too_much_taken_goes_back_the_way_it_came_on_her_own_word(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    taken = counter.pay(plan, 160_000, Handed("card", 160_000, "4242"), sure=True)
    with pytest.raises(NoEvidence):
        right(counter, taken.number, "keypad", 144_000)
    assert counter.till.kinds()[-1] == "attempt"
    done = right(counter, taken.number, "keypad", 144_000, confirmed="ink")
    assert (done.back, done.balance, done.legs) == (144_000, 176_000, (("card", 144_000),))
    assert counter.owed() == 176_000 and not counter.standing(plan).doubt
    assert "1,760.00" in counter.till.paper(done.slip)


@pytest.mark.parametrize(
    ("cause", "amount", "code"),
    [
        ("overcharge", 651, "more_than_it_cost"),
        ("overcharge", 0, "more_than_it_cost"),
        ("undercharge", -5, "more_than_it_cost"),
        ("nonsense", 5, "mistake_unknown"),
        ("keypad", 5, "payment_unknown"),
        ("mispost", 5, "plan_unknown"),
    ],
)
def test_what_cannot_be_put_right(counter: PlanCounter, cause: str, amount: int, code: str) -> None:
    assert refused(counter, counter.till.sell("MUG"), cause, amount) == code


def test_more_keyed_than_was_handed_over_stays_hers(counter: PlanCounter) -> None:
    """The receipt says 160.00, she handed 150.00 over: 10.00 is the shop's, for ever."""
    plan = counter.sign().plan
    taken = counter.pay(plan, 16_000)
    done = right(counter, taken.number, "keyed_more", 1_000)
    assert (done.back, done.lost, done.balance) == (0, 1_000, 176_000)
    assert counter.owed() == 176_000 and not counter.standing(plan).doubt
    assert counter.till.balance("LOSS:mispost") == 1_000
    paper = counter.till.paper(done.slip)
    assert "sorry" in paper and "Your receipt stands" in paper
    with pytest.raises(Refusal):
        right(counter, taken.number, "keyed_more", 16_001)


def test_too_much_by_cheque_goes_back_in_cash(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    taken = counter.pay(plan, 30_000, Handed("cheque", 30_000), sure=True)
    done = right(counter, taken.number, "keypad", 14_000, confirmed="window")
    assert done.legs == (("cash", 14_000),) and done.balance == 176_000


def test_goods_paid_by_cheque_bring_a_transfer_and_the_slip_says_so(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    counter.pay(plan, 192_000, Handed("cheque", 192_000), sure=True)
    ticket = counter.till.ticket().with_receipt(counter.till.standing(plan)).ticking(0, 1, 1)
    shown = counter.till.settlement(ticket)
    done = counter.do(SettleTicket(ticket, None, shown.net)).result
    slip = " ".join(counter.till.paper(done.returns[0]).split())
    assert "As a bank transfer, for the cheque" in slip


def test_a_receipt_nobody_knows(counter: PlanCounter) -> None:
    assert refused(counter, "S1-000099-9", "overcharge", 5) == "receipt_unknown"


def test_the_list_is_closed_and_each_has_its_own_key_and_words() -> None:
    assert len({row.digit for row in OUR_MISTAKES}) == len(OUR_MISTAKES)
    assert {row.code for row in OUR_MISTAKES} - {"keypad"} <= set(WHAT_HAPPENED)
