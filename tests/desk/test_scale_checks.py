"""A scale that shows too much: what was weighed since the last good check is told (SE-061)."""

from __future__ import annotations

import pytest
from desk.tills import Till

from posdesk.desk.actions.check_scale import CheckScale, WeightNotTaken
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.lookups.stock import AskStockWork, StockWork
from posdesk.sales.basket import BasketLine
from posdesk.till.scale import too_much


def check(till: Till, weight: int, shown: int) -> StockWork:
    act = CheckScale(till.desk.new_operation(), weight, shown)
    done = till.desk.do(act)
    again = till.desk.do(act)
    assert again.repeated and again.result == done.result
    till.clock.later(seconds=1)
    return till.desk.ask(AskStockWork())


def weigh(till: Till, grams: int) -> str:
    cheese = BasketLine("CHEESE", "Cheese", grams, 12_00_000, "S", weighed=True)
    number = till.settle(till.ticket().scanning(cheese)).sale
    till.clock.later(seconds=1)
    return number


def test_what_was_weighed_since_the_last_good_check_is_told(plan_till: Till) -> None:
    till = plan_till
    before = weigh(till, 500)
    assert not check(till, 1_000, 1_000).overweighed
    number = weigh(till, 600)
    till.sell("MUG")
    work = check(till, 1_000, 1_100)
    assert work.checked is not None and not work.checked.is_good
    assert [(each.sale.sale, each.over, each.back) for each in work.overweighed] == [
        (number, 1_20, False)
    ]
    assert before != number
    act = PutRight(till.desk.new_operation(), number, "overcharge", 1_20, line=1)
    assert till.desk.do(act).result.back == 1_20
    (told,) = till.desk.ask(AskStockWork()).overweighed
    assert told.back
    assert not check(till, 1_000, 999).overweighed


def test_a_scale_never_good_tells_all_that_was_weighed(till: Till) -> None:
    numbers = {weigh(till, 600), weigh(till, 50)}
    work = check(till, 1_000, 1_100)
    assert {each.sale.sale for each in work.overweighed} == numbers
    assert sorted(each.over for each in work.overweighed) == [60, 1_20]


@pytest.mark.parametrize(("weight", "shown"), [(0, 1), (-1, 1), (10**7, 1), (1, -1)])
def test_what_is_no_weight(till: Till, weight: int, shown: int) -> None:
    with pytest.raises(WeightNotTaken):
        check(till, weight, shown)


def test_never_more_than_was_paid() -> None:
    assert too_much(4_16, 347, 1_000) == 4_16
    assert too_much(4_16, 347, 0) == 0
