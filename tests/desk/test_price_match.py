"""A lower price elsewhere is matched once, by the shop's days, and the goods bring the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.tills import CARD, Till

from posdesk.desk.actions.put_right import PutRight, Righted
from posdesk.desk.actions.set_return_days import DaysOutOfReach, SetReturnDays
from posdesk.desk.price_match import MatchNotLess, MatchPassed, MatchUnnamed
from posdesk.ledger import chain
from posdesk.people.staff import StaffMember


def match(
    till: Till, number: str, theirs: int, line: int = 1, where: str = "Other Shop"
) -> Righted:
    act = PutRight(
        till.desk.new_operation(), number, "price_match", theirs, line, where=where
    )  # fmt: skip
    done = till.desk.do(act).result
    assert till.desk.do(act).repeated and till.desk.do(act).result == done
    return done


def test_the_difference_goes_back_once_and_the_goods_bring_the_rest(plan_till: Till) -> None:
    number = plan_till.sell("KETTLE", by=(CARD,))
    done = match(plan_till, number, 35_00)
    assert (done.back, done.lost, done.legs) == (4_99, 0, (("card", 4_99),))
    text = " ".join(plan_till.paper(done.slip).split())
    for words in ("PRICE MATCH", "as at Other Shop", "35.00", "before: 39.99", "4.99"):
        assert words in text
    told = chain.decode(plan_till.entries()[-1].payload)
    assert told["cause"] == "policy" and "Other Shop" in str(told)
    with pytest.raises(MatchNotLess):
        match(plan_till, number, 35_00)
    assert match(plan_till, number, 34_00).back == 1_00
    assert plan_till.take_back(number).net == -34_00


def test_of_several_pieces_and_of_those_alone_that_are_still_out(till: Till) -> None:
    number = till.sell("MUG", "MUG", "MUG", by=(CARD,))
    till.take_back(number, "MUG")
    assert match(till, number, 5_00).back == 3_00


@pytest.mark.parametrize(("days", "late"), [(14, 14), (3, 3), (0, -1)])
def test_to_the_last_day_and_no_day_more(till: Till, days: int, late: int) -> None:
    till.desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    policy = replace(till.desk.shop.policy, match_days=days)
    till.desk.do(SetReturnDays(till.desk.new_operation(), 60, policy))
    till.desk.sign_in(StaffMember("7", "Clerk 7", "clerk"))
    number = till.sell("KETTLE")
    till.clock.later(days=max(late, 0))
    if days:
        assert match(till, number, 39_00).back == 99
    till.clock.later(days=1)
    with pytest.raises(MatchPassed):
        match(till, number, 35_00)


def test_who_asks_so_little_is_named_and_no_card_is_kept(till: Till) -> None:
    number = till.sell("KETTLE")
    for where in ("", "   ", "4111 1111 1111 1111"):
        with pytest.raises(MatchUnnamed):
            match(till, number, 35_00, where=where)
    for theirs in (39_99, 50_00):
        with pytest.raises(MatchNotLess):
            match(till, number, theirs)
    till.desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    policy = replace(till.desk.shop.policy, match_days=-1)
    act = SetReturnDays(till.desk.new_operation(), 60, policy)
    with pytest.raises(DaysOutOfReach):
        till.desk.do(act)
