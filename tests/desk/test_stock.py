"""What becomes of goods, how many there are, what customers doubt, who owes us (SE-056, S10)."""

from __future__ import annotations

import pytest
from desk.plan_counter import RINGS, PlanCounter
from desk.tills import Till

from posdesk.desk.actions.answer_our_claim import AnswerOurClaim
from posdesk.desk.actions.count_stock import CountNotTaken, CountStock
from posdesk.desk.actions.hand_over_goods import HandOverGoods
from posdesk.desk.actions.move_stock import MoveStock
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.read_shift import ReadShift
from posdesk.desk.lookups.mistakes import AskRegister, AskRegisterPaper
from posdesk.desk.lookups.stock import AskStock, AskStockWork
from posdesk.documents.as_text import as_text
from posdesk.errors import Refusal
from posdesk.people.staff import SUPERVISOR, StaffMember
from posdesk.returns.our_claim import ACCEPTED, PAID, REFUSED, OurClaim
from posdesk.ticket.ticket import BACK, Spot


def level(till: Till, sku: str) -> int | None:
    return till.desk.ask(AskStock(sku)).level


def count(till: Till, sku: str, counted: int, document: str = "") -> int | None:
    act = CountStock(till.desk.new_operation(), sku, counted, document)
    done = till.desk.do(act)
    assert till.desk.do(act).repeated
    return done.result.expected


def reasoned(till: Till, number: str, sku: str, digit: int, *, presses: int = 0) -> str:
    """One piece back for that reason; `presses`: how often the key of its state was pressed."""
    ticket = till.ticket(number, sku).reasoned(digit)
    for _ in range(presses):
        ticket = ticket.conditioned()
    return till.settle(ticket).returns[0]


def test_what_is_sold_and_brought_back_is_counted_from_the_last_count(plan_till: Till) -> None:
    till = plan_till
    assert level(till, "MUG") is None
    assert count(till, "MUG", 10) is None
    till.clock.later(seconds=1)
    number = till.sell("3*MUG")
    assert level(till, "MUG") == 7
    reasoned(till, number, "MUG", 1)
    assert level(till, "MUG") == 8
    reasoned(till, number, "MUG", 3)  # faulty: to the supplier
    reasoned(till, number, "MUG", 5, presses=3)  # quarantine, repair, supplier, written off
    stock = till.desk.ask(AskStock("MUG"))
    assert stock.level == 8
    assert stock.elsewhere == {"supplier": 1, "write_off": 1}
    assert count(till, "MUG", 9) == 8


def test_nothing_left_on_the_shelf_stops_no_sale(till: Till) -> None:
    count(till, "MUG", 0)
    till.clock.later(seconds=1)
    assert till.sell("MUG")
    assert level(till, "MUG") == -1


@pytest.mark.parametrize("counted", [-1, 10**9 + 1])
def test_what_is_no_count(till: Till, counted: int) -> None:
    with pytest.raises(CountNotTaken):
        count(till, "MUG", counted)


def test_one_that_was_rung_twice_never_left_the_shelf(till: Till) -> None:
    """SE-056: the stock adjusts."""
    count(till, "MUG", 10)
    till.clock.later(seconds=1)
    number = till.sell("2*MUG")
    till.clock.later(seconds=1)
    till.desk.do(PutRight(till.desk.new_operation(), number, "two_for_one", line=1, units=1))
    assert level(till, "MUG") == 9


def test_shoes_on_the_bill_and_not_in_the_bag(till: Till) -> None:
    """S10: noted with its paper, counted tonight, answered when the count is over; it stays open
    until it is."""
    count(till, "MUG", 10)
    till.clock.later(seconds=1)
    number = till.sell("2*MUG")
    till.clock.later(seconds=1)
    act = PutRight(till.desk.new_operation(), number, "doubt", line=1, units=1)
    noted = till.desk.do(act).result
    assert (noted.back, noted.lost) == (0, 0)
    assert "not in the bag" in till.paper(noted.slip)
    (open_one,) = till.desk.ask(AskStockWork()).doubts
    assert (open_one.doubt.number, open_one.text, open_one.level) == (noted.slip, "Mug, blue", 8)
    assert open_one.is_open
    assert count(till, "MUG", 9, noted.slip) == 8  # one over: she is right
    (counted,) = till.desk.ask(AskStockWork()).doubts
    assert [each.counted for each in counted.counts] == [9]
    assert counted.is_open
    till.clock.later(seconds=1)
    reasoned(till, number, "MUG", 1)  # the one that was taken comes back: the doubt stays
    assert till.desk.ask(AskStockWork()).doubts[0].is_open
    till.clock.later(seconds=1)
    till.desk.do(PutRight(till.desk.new_operation(), number, "two_for_one", line=1, units=1))
    assert not till.desk.ask(AskStockWork()).doubts[0].is_open


def test_no_more_is_doubted_than_was_sold(till: Till) -> None:
    number = till.sell("2*MUG")
    with pytest.raises(Refusal):
        till.desk.do(PutRight(till.desk.new_operation(), number, "doubt", line=1, units=3))
    assert till.desk.ask(AskStockWork()).doubts == ()


def test_the_supplier_owes_us_for_what_is_faulty_and_the_customer_is_paid(till: Till) -> None:
    number = till.sell("KETTLE", "MUG")
    back = reasoned(till, number, "KETTLE", 3)
    (claim,) = till.desk.ask(AskStockWork()).claims
    assert (claim.against, claim.text, claim.quantity, claim.document) == (
        "supplier", "Kettle 1.7 l", 1, back,
    )  # fmt: skip
    assert claim.amount == 3_999 - 667
    reasoned(till, number, "MUG", 1)
    assert len(till.desk.ask(AskStockWork()).claims) == 1


def test_the_key_of_its_state_goes_round(till: Till) -> None:
    number = till.sell("MUG")
    ticket = till.ticket(number, "MUG")
    states = []
    for _ in range(6):
        states.append(ticket.returns[0].state(1))
        ticket = ticket.conditioned()
    assert states == ["shelf", "quarantine", "repair", "supplier", "write_off", "shelf"]
    assert ticket.spot == Spot(BACK, 1)
    assert ticket.reasoned(3).returns[0].state(1) == "quarantine"  # what was said stays


def move(till: Till, units: int, source: str, target: str, sku: str = "MUG") -> None:
    act = MoveStock(till.desk.new_operation(), sku, units, source, target)
    till.desk.do(act)
    assert till.desk.do(act).repeated
    till.clock.later(seconds=1)


def refused(till: Till, act: object) -> str:
    with pytest.raises(Refusal) as told:
        till.desk.do(act)  # type: ignore[arg-type]
    return told.value.code


def test_goods_that_go_on_are_counted_where_they_are(either_till: Till) -> None:
    till = either_till
    move(till, 5, "", "quarantine")  # before anybody counted: a state is known, the shelf is not
    assert level(till, "MUG") is None
    count(till, "MUG", 10)
    till.clock.later(seconds=1)
    move(till, 20, "", "shelf")
    move(till, 3, "shelf", "write_off")
    move(till, 2, "quarantine", "shelf")
    move(till, 3, "quarantine", "supplier")
    move(till, 1, "supplier", "")
    stock = till.desk.ask(AskStock("mug"))
    assert stock.level == 10 + 20 - 3 + 2
    assert {state: units for state, units in stock.elsewhere.items() if units} == {
        "write_off": 3, "supplier": 2,
    }  # fmt: skip
    for units, source, target, code in (
        (0, "shelf", "repair", "move_not_taken"), (1, "shelf", "shelf", "move_not_taken"),
        (1, "", "nowhere", "move_not_taken"), (-1, "shelf", "", "move_not_taken"),
        (3, "supplier", "shelf", "not_so_many_there"), (1, "", "count", "move_not_taken"),
    ):  # fmt: skip
        act = MoveStock(till.desk.new_operation(), "MUG", units, source, target)
        assert refused(till, act) == code
    till.check_always()


def test_goods_on_a_plan_are_kept_until_they_are_handed_over(plan_till: Till) -> None:
    counter = PlanCounter(plan_till)
    plan = counter.sign(RINGS, kept=True).plan
    assert plan_till.desk.ask(AskStock(RINGS.sku)).kept == 1
    counter.pay(plan, counter.standing(plan).balance)
    counter.do(HandOverGoods(counter.desk.new_operation(), plan))
    assert plan_till.desk.ask(AskStock(RINGS.sku)).kept == 0


def answer(till: Till, claim: OurClaim, what: str, amount: int = 0) -> OurClaim:
    act = AnswerOurClaim(till.desk.new_operation(), claim.number, what, amount)
    done = till.desk.do(act).result
    assert till.desk.do(act).repeated
    return done


def balances(till: Till, *accounts: str) -> tuple[int, ...]:
    with till.file.read() as books:
        return tuple(books.journal.balance(each) for each in accounts)


@pytest.fixture
def led(either_till: Till) -> Till:
    """A supervisor is on duty, on each engine."""
    lead = StaffMember("5", "Super 5", SUPERVISOR)
    with either_till.file.write() as books:
        books.staff.add(lead)
    either_till.desk.sign_in(lead)
    return either_till


def test_a_claim_is_accepted_paid_in_parts_and_refused_for_the_rest(led: Till) -> None:
    till = led
    number = till.sell("KETTLE")
    reasoned(till, number, "KETTLE", 3)
    accounts = ("RETURNS", "CLAIM:supplier", "BANK", "LOSS:unknown")
    assert balances(till, *accounts) == (3_332, 0, 0, 0)
    (claim,) = till.desk.ask(AskStockWork()).claims
    assert claim.is_open and claim.amount == 3_332
    too_much = AnswerOurClaim(till.desk.new_operation(), claim.number, ACCEPTED, 3_333)
    assert refused(till, too_much) == "more_than_claimed"
    early = AnswerOurClaim(till.desk.new_operation(), claim.number, PAID, 1)
    assert refused(till, early) == "our_claim_moved_on"
    claim = answer(till, claim, ACCEPTED, 2_000)
    assert balances(till, *accounts) == (1_332, 2_000, 0, 0)
    again = AnswerOurClaim(till.desk.new_operation(), claim.number, ACCEPTED, 2_000)
    assert refused(till, again) == "our_claim_moved_on"
    claim = answer(till, claim, PAID, 1_500)
    assert (claim.owed, claim.is_open) == (500, True)
    assert answer(till, claim, REFUSED).is_open is False
    assert balances(till, *accounts) == (1_332, 0, 1_500, 500)
    day = till.clock.at.day
    register = till.desk.ask(AskRegister(day, day))
    assert [(row.against, row.what, row.amount) for row in register.claims] == [
        ("supplier", "", 3_332), ("supplier", "accepted", 2_000), ("supplier", "paid", 1_500),
        ("supplier", "refused", 500),
    ]  # fmt: skip
    assert [(row.cause, row.amount) for row in register.rows] == [("unknown", 500)]
    assert "accepted by suppliers: 1" in as_text(till.desk.ask(AskRegisterPaper(day, day)))
    reading = till.desk.do(ReadShift(till.desk.new_operation())).result
    assert "Paid by suppliers and carriers" in till.paper(reading)
    late = AnswerOurClaim(till.desk.new_operation(), claim.number, PAID, 1)
    assert refused(till, late) == "our_claim_moved_on"
    nowhere = AnswerOurClaim(till.desk.new_operation(), "B1-000099-1/1", REFUSED)
    assert refused(till, nowhere) == "our_claim_unknown"
    till.check_always()


def test_a_claim_refused_at_once_moves_nothing(led: Till) -> None:
    number = led.sell("KETTLE")
    reasoned(led, number, "KETTLE", 3)
    (claim,) = led.desk.ask(AskStockWork()).claims
    assert not answer(led, claim, REFUSED).is_open
    assert balances(led, "RETURNS", "CLAIM:supplier", "LOSS:unknown") == (3_332, 0, 0)
    led.check_always()


def test_a_clerk_opens_claims_and_answers_none(till: Till) -> None:
    number = till.sell("KETTLE")
    reasoned(till, number, "KETTLE", 3)
    (claim,) = till.desk.ask(AskStockWork()).claims
    act = AnswerOurClaim(till.desk.new_operation(), claim.number, ACCEPTED, 1)
    assert refused(till, act) == "not_for_this_role"
