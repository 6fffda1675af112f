"""What becomes of goods, how many there are, what customers doubt, who owes us (SE-056, S10)."""

from __future__ import annotations

import pytest
from desk.tills import Till

from posdesk.desk.actions.count_stock import CountNotTaken, CountStock
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.lookups.stock import AskStock, AskStockWork
from posdesk.errors import Refusal
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
