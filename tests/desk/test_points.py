"""Points from the shop's offer to the paper: earned, spent, back with goods, and forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.plan_counter import MANAGER
from desk.test_offers_at_the_till import THREE_FOR_TWO, keep
from desk.tills import OpenTill, Till

from posdesk import verify
from posdesk.desk.actions.add_points import AddPoints
from posdesk.desk.actions.erase_customer import EraseCustomer
from posdesk.desk.actions.merge_customers import MergeCustomers
from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.lookups.all_of_her import AskAllOfHer
from posdesk.desk.lookups.members import AskPointsMissing, MemberFound
from posdesk.desk.lookups.paper_answers import PromotionFound
from posdesk.desk.offers_forgotten import NothingForgotten
from posdesk.desk.settling_points import PointsGone
from posdesk.people.customer import Customer
from posdesk.sales.offers.entering import OfferForm

EARN = OfferForm("Points", "earn", amount=1_00)
SPEND = OfferForm("Points pay", "spend", amount=10)


def ana(till: Till) -> str:
    """A customer."""
    with till.file.write() as books:
        books.customers.put(Customer("ana-1", "Ana Gray", "0700 900 111"))
    return "ana-1"


def balance(till: Till) -> int:
    with till.file.read() as books:
        return books.points.balance("ana-1")


def sell(till: Till, *goods: str, spend: int = 0) -> str:
    """Sold to Ana, so many points paying for it."""
    ticket = replace(till.ticket(*goods), member=ana(till), points=spend)
    return till.settle(ticket).sale


def test_money_26_goods_back_take_their_points_and_never_a_penny(open_till: OpenTill) -> None:
    """Earned 50 on 50.00, 20.00 back: -20; of 5 left, 15 are written off."""
    till = open_till("GBP")
    keep(till, EARN)
    keep(till, SPEND)
    number = sell(till, "3*TRAY", "2*TRAY")
    assert balance(till) == 50
    assert "Points you have" in till.paper(number)
    settled = till.take_back(number, "2*TRAY")
    assert (settled.figure, balance(till)) == (20_00, 30)
    sell(till, "MUG", spend=25)
    assert balance(till) == 30 - 25 + 4  # 2.50 paid by points, 4.00 in cash
    assert till.take_back(number).figure == 30_00
    assert balance(till) == 0
    with till.file.read() as books:
        rows = books._unit.connection.exec_driver_sql(
            "select why, points, short from point_move order by no"
        ).all()
    assert [tuple(row) for row in rows] == [
        ("earned", 50, 0), ("taken_back", -20, 0), ("spent", -25, 0), ("earned", 4, 0),
        ("taken_back", -9, 21),
    ]  # fmt: skip
    assert verify.verify(till.desk.books).records  # type: ignore[arg-type]


def test_spent_points_come_back_with_the_goods(open_till: OpenTill) -> None:
    till = open_till("GBP")
    keep(till, EARN)
    keep(till, SPEND)
    sell(till, "2*COAT")
    number = sell(till, "2*TRAY", spend=60)  # 6.00 of 20.00
    assert till.sale(number).total == 14_00
    assert balance(till) == 60 - 60 + 14
    assert till.take_back(number, "TRAY").figure == 7_00
    assert balance(till) == 14 + 30 - 7
    assert till.take_back(number).figure == 7_00
    assert balance(till) == 60


def test_units_that_were_never_taken_bring_their_points(open_till: OpenTill) -> None:
    """Two rung for one: points that paid for the second are hers again, and none are taken."""
    till = open_till("GBP")
    keep(till, EARN)
    keep(till, SPEND)
    sell(till, "2*COAT")
    number = sell(till, "2*TRAY", spend=60)  # 6.00 of 20.00
    act = PutRight(till.desk.new_operation(), number, "two_for_one", line=1, units=1)
    assert till.desk.do(act).result.back == 7_00
    assert balance(till) == 14 + 30
    assert till.take_back(number).figure == 7_00
    assert balance(till) == 14 + 60 - 7


def test_points_of_who_is_erased_stay_hers_on_paper(plan_till: Till) -> None:
    till = plan_till
    keep(till, EARN)
    keep(till, SPEND)
    sell(till, "3*TRAY")
    before = {job.number for job in till.jobs()}
    till.desk.sign_in(MANAGER)
    act = EraseCustomer(till.desk.new_operation(), "ana-1")
    till.desk.do(act)
    assert till.desk.do(act).repeated
    (slip,) = {job.number for job in till.jobs()} - before
    found = till.ask(till.token(slip))
    assert isinstance(found, PromotionFound)
    assert (found.promotion.left, found.promotion.until) == (30 * 10, None)
    assert "Ana" not in till.paper(slip)


def test_points_that_are_gone_pay_for_nothing(open_till: OpenTill) -> None:
    till = open_till("GBP")
    keep(till, SPEND)
    with pytest.raises(PointsGone):
        sell(till, "TRAY", spend=10)


def test_se_059_points_that_were_forgotten_are_added(open_till: OpenTill) -> None:
    till = open_till("GBP")
    day = till.clock.at.day
    keep(till, replace(EARN, amount=25, last=day))
    number = till.sell("2*MUG")
    till.clock.later(days=30)  # the campaign is over
    ana(till)
    found = till.ask("0700 900 111")
    assert found == MemberFound("ana-1", "Ana Gray", 0, 0)
    assert till.desk.ask(AskPointsMissing(number)) == 52
    act = AddPoints(till.desk.new_operation(), number, "ana-1", 52)
    added = till.desk.do(act).result
    assert (added.points, added.balance, balance(till)) == (52, 52, 52)
    assert "Points added: 52" in till.paper(added.slip)
    assert till.desk.do(act).repeated
    with pytest.raises(NothingForgotten):
        till.desk.do(replace(act, operation=till.desk.new_operation()))
    assert till.take_back(number, "MUG").figure == 6_50
    assert balance(till) == 26


def test_points_of_a_receipt_go_to_nobody_else(open_till: OpenTill) -> None:
    till = open_till("GBP")
    keep(till, EARN)
    number = sell(till, "2*TRAY")
    keep(till, replace(EARN, name="Twice", amount=50))
    missing = till.desk.ask(AskPointsMissing(number))
    assert missing > 0
    act = AddPoints(till.desk.new_operation(), number, "ben-1", missing)
    with pytest.raises(NothingForgotten):
        till.desk.do(act)
    added = till.desk.do(replace(act, customer="ana-1")).result
    assert added.points == missing


def test_two_records_of_one_person_have_the_points_of_both(plan_till: Till) -> None:
    till = plan_till
    keep(till, EARN)
    keep(till, SPEND)
    sell(till, "3*TRAY")
    with till.file.write() as books:
        books.customers.put(Customer("ana-2", "Ana Gray", "0700 900 111"))
    assert not isinstance(till.ask("0700 900 111"), MemberFound), "two people, as far as we know"
    papers = []
    for reference in ("ana-1", "ana-2"):
        slip = till.desk.do(PayInFromCustomer(till.desk.new_operation(), reference, 1_00)).result
        papers.append(till.token(slip))
    till.desk.do(MergeCustomers(till.desk.new_operation(), "ana-1", "ana-2", tuple(papers)))
    found = till.ask("0700 900 111")
    assert isinstance(found, MemberFound)
    assert found.balance == 30
    other = replace(till.ticket("MUG"), member="ana-2", points=25)
    number = till.settle(other).sale
    with till.file.read() as books:
        assert (books.points.balance("ana-1"), books.points.balance("ana-2")) == (5, 4)
    assert till.take_back(number).figure == 4_00
    with till.file.read() as books:
        assert books.points.balance("ana-1", "ana-2") == 30


def test_a_shop_without_points_asks_nothing_of_them(open_till: OpenTill) -> None:
    till = open_till("GBP")
    keep(till, THREE_FOR_TWO)
    ana(till)
    assert not isinstance(till.ask("ana gray"), MemberFound)


def test_her_own_file_tells_every_point(open_till: OpenTill) -> None:
    till = open_till("GBP")
    keep(till, EARN)
    number = sell(till, "2*COAT")
    found = till.desk.ask(AskAllOfHer("ana-1"))
    assert found is not None
    moves = [{"why": "earned", "points": 60, "paper": number}]
    assert found.facts["points"] == {"balance": 60, "moves": moves}
