"""Returns by parcel: announced, handed in, received in parts, paid by the promised day, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from desk.pairs import each_its_own_clock
from desk.plan_counter import RINGS, PlanCounter
from desk.servers import new_database
from desk.tills import CARD, Till

from posdesk.desk.actions.count_stock import CountStock
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.parcel_acts import (
    AnnounceParcel,
    CallOffParcel,
    HandInParcel,
    PayParcel,
    ReceiveParcel,
)
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.desk.lookups.parcels import AskAnnounceable, AskParcel, AskParcels, ParcelPage
from posdesk.desk.lookups.stock import AskStock, AskStockWork
from posdesk.desk.windows import has_passed, last_day_of
from posdesk.errors import Refusal
from posdesk.people.staff import OWNER, StaffMember

TODAY = date(2026, 11, 22)


@pytest.fixture
def till(either_till: Till) -> Till:
    """On each engine in turn."""
    return either_till


def announce(till: Till, sale: str, *lines: tuple[int, int], why: str = "changed_mind") -> str:
    """The label, printed; the same press twice is one."""
    told = tuple((line, units, why) for line, units in lines)
    act = AnnounceParcel(till.desk.new_operation(), sale, told)
    number = till.desk.do(act).result
    assert till.desk.do(act).repeated
    return number


def page(till: Till, parcel: str) -> ParcelPage:
    found = till.desk.ask(AskParcel(parcel))
    assert found is not None
    return found


def receive(till: Till, parcel: str, good: int = 0, damaged: int = 0, line: int = 1) -> date:
    act = ReceiveParcel(
        till.desk.new_operation(), parcel, ((line, good),) if good else (),
        ((line, damaged),) if damaged else (),
    )  # fmt: skip
    day = till.desk.do(act).result
    assert till.desk.do(act).result == day
    return day


def pay(till: Till, parcel: str, *, lost: bool = False) -> int:
    """What is due, as it is shown."""
    net = page(till, parcel).due if not lost else page(till, parcel).worth
    act = PayParcel(till.desk.new_operation(), parcel, net, lost)
    settled = till.desk.do(act).result
    assert till.desk.do(act).result == settled
    return settled.figure


def refused(till: Till, act: object) -> str:
    with pytest.raises(Refusal) as told:
        till.desk.do(act)  # type: ignore[arg-type]
    return told.value.code


def test_label_first_goods_later_money_by_the_day(till: Till) -> None:
    sale = till.sell("KETTLE", "2*MUG", by=(CARD,))
    parcel = announce(till, sale, (1, 1), (2, 2))
    label = till.paper(parcel)
    assert parcel in label and "Harbour Gifts" in label and "12 Quay Street" in label
    for word in ("Mug", "39.99", "52.99", "until", "By "):
        assert word not in label, "what is in it, its worth or a day stands on the outside"
    slip = till.desk.do(HandInParcel(till.desk.new_operation(), parcel)).result
    said = till.paper(slip)
    assert (
        "52.99" in said and "Sun 6 Dec 2026" in said.replace("Sunday", "Sun")
    ) or "6 Dec" in said
    assert page(till, parcel).parcel.promised == TODAY + timedelta(days=14)
    assert page(till, parcel).due == 0, "nothing came, and the day is not over"
    assert refused(till, HonourPaper(slip, (till.token(slip),))) == "nothing_to_honour"
    assert receive(till, parcel, 1) == TODAY + timedelta(days=14)
    assert page(till, parcel).due == 3_999
    assert receive(till, parcel, 1, 1, line=2) == TODAY + timedelta(days=14)
    shown = page(till, parcel)
    assert [(each.good, each.damaged, each.still) for each in shown.parcel.lines] == [
        (1, 0, 0), (1, 1, 0),
    ]  # fmt: skip
    assert shown.due == 5_299 and [leg.kind for leg in shown.legs] == ["card"]
    assert pay(till, parcel) == 5_299
    assert not page(till, parcel).open and till.standing(sale).all_back
    assert refused(till, PayParcel(till.desk.new_operation(), parcel, 5_299)) == "parcel_moved_on"
    till.check_always()


def test_received_and_paid_in_parts_adds_up(till: Till) -> None:
    sale = till.sell("3*MUG")
    parcel = announce(till, sale, (1, 3))
    paid = 0
    for good, damaged in ((1, 0), (0, 1), (1, 0)):
        receive(till, parcel, good, damaged)
        paid += pay(till, parcel)
    assert paid == 1_950 and till.standing(sale).all_back
    till.check_always()


def test_no_more_comes_than_was_announced(till: Till) -> None:
    sale = till.sell("3*MUG")
    parcel = announce(till, sale, (1, 2))
    for good, damaged in ((3, 0), (1, 2), (-1, 0)):
        act = ReceiveParcel(till.desk.new_operation(), parcel, ((1, good),), ((1, damaged),))
        assert refused(till, act) == "more_than_announced"
    other = ReceiveParcel(till.desk.new_operation(), parcel, ((2, 1),))
    assert refused(till, other) == "more_than_announced"
    nothing = ReceiveParcel(till.desk.new_operation(), parcel)
    assert refused(till, nothing) == "nothing_in_parcel"
    receive(till, parcel, 1, 1)
    more = ReceiveParcel(till.desk.new_operation(), parcel, ((1, 1),))
    assert refused(till, more) == "more_than_announced"


def test_what_is_on_a_label_is_not_announced_twice(till: Till) -> None:
    sale = till.sell("3*MUG")
    parcel = announce(till, sale, (1, 2))
    twice = AnnounceParcel(till.desk.new_operation(), sale, ((1, 2, "faulty"),))
    assert refused(till, twice) == "more_than_free"
    found = till.desk.ask(AskAnnounceable(sale))
    assert found is not None and [free for _, free in found.free] == [1]
    till.desk.do(CallOffParcel(till.desk.new_operation(), parcel))
    announce(till, sale, (1, 3))
    again = CallOffParcel(till.desk.new_operation(), parcel)
    assert refused(till, again) == "parcel_moved_on"


def test_after_the_slip_it_is_ours_lost_or_late(till: Till) -> None:
    sale = till.sell("KETTLE", by=(CARD,))
    parcel = announce(till, sale, (1, 1))
    lost = PayParcel(till.desk.new_operation(), parcel, 3_999, lost=True)
    assert refused(till, lost) == "parcel_moved_on", "it was never handed in"
    till.desk.do(HandInParcel(till.desk.new_operation(), parcel))
    called_off = CallOffParcel(till.desk.new_operation(), parcel)
    assert refused(till, called_off) == "parcel_moved_on"
    assert pay(till, parcel, lost=True) == 3_999
    assert not page(till, parcel).open
    late = announce(till, till.sell("2*MUG"), (1, 2))
    till.desk.do(HandInParcel(till.desk.new_operation(), late))
    till.clock.later(days=14)
    assert page(till, late).due == 0
    till.clock.later(days=1)
    assert page(till, late).due == 1_300, "the promised day is over: all of it at once"
    assert pay(till, late) == 1_300
    till.check_always()


def test_brought_to_the_counter_instead_it_is_paid_once(till: Till) -> None:
    sale = till.sell("2*MUG")
    parcel = announce(till, sale, (1, 2))
    receive(till, parcel, 1)
    assert till.take_back(sale).figure == 1_300
    assert page(till, parcel).due == 0 and not page(till, parcel).open
    assert refused(till, PayParcel(till.desk.new_operation(), parcel, 650)) == "parcel_moved_on"


def test_the_window_counts_from_the_announcement(till: Till) -> None:
    sale = till.sell("MUG", "KETTLE")
    last = last_day_of(till.desk.station(), till.standing(sale), 1)
    assert last is not None
    while till.clock.at.day < last - timedelta(days=1):
        till.clock.later(days=1)
        till.sell("MUG")  # the journal proves that the days go by
    parcel = announce(till, sale, (1, 1))
    for _ in range(9):
        till.clock.later(days=1)
        till.sell("MUG")
    assert (passed(till, sale, 1), passed(till, sale, 2)) == (False, True)
    till.desk.do(CallOffParcel(till.desk.new_operation(), parcel))
    assert not passed(till, sale, 1), "no word of ours shortens a window (PROMISE I7)"


def passed(till: Till, sale: str, line: int) -> bool:
    """Whether anybody may say that the window of that line is over."""
    with till.file.read() as books:
        standing = books.sales.standing(sale)
        assert standing is not None
        return has_passed(books, till.desk.station(), standing, line)


def test_the_list_has_the_open_ones_first_by_their_day(till: Till) -> None:
    paid = announce(till, till.sell("MUG"), (1, 1))
    receive(till, paid, 1)
    pay(till, paid)
    waits = announce(till, till.sell("MUG"), (1, 1))
    soon = announce(till, till.sell("KETTLE"), (1, 1))
    till.desk.do(HandInParcel(till.desk.new_operation(), soon))
    rows = till.desk.ask(AskParcels())
    assert [row.parcel.number for row in rows] == [soon, waits, paid]
    assert [row.open for row in rows] == [True, True, False]


def test_another_figure_than_was_shown_is_told(till: Till) -> None:
    parcel = announce(till, till.sell("2*MUG"), (1, 2))
    receive(till, parcel, 2)
    act = PayParcel(till.desk.new_operation(), parcel, 650)
    assert refused(till, act) == "figure_changed"
    assert page(till, parcel).due == 1_300


def test_a_label_nobody_printed_is_told(till: Till) -> None:
    assert refused(till, HandInParcel(till.desk.new_operation(), "K1-000009-1")) == (
        "parcel_unknown"
    )
    nothing = AnnounceParcel(till.desk.new_operation(), "S1-000099-1", ((1, 1, "faulty"),))
    assert refused(till, nothing) == "receipt_unknown"


def test_goods_on_a_plan_go_off_what_is_owed(plan_till: Till) -> None:
    counter = PlanCounter(plan_till)
    plan = counter.sign(replace(RINGS, quantity=2)).plan
    counter.pay(plan, 320_00)
    parcel = announce(plan_till, plan, (1, 1))
    receive(plan_till, parcel, 1)
    shown = page(plan_till, parcel)
    assert (shown.payable, shown.due, shown.worth) == (True, 0, 1_920_00)
    assert pay(plan_till, parcel) == 0
    assert not page(plan_till, parcel).open
    assert counter.standing(plan).balance == 3_840_00 - 320_00 - 1_920_00 == counter.owed()


def test_the_promised_days_are_those_of_the_label(till: Till) -> None:
    """A setting, read at announcing; the law's days where those are fewer."""
    sale = till.sell("3*MUG")
    first = announce(till, sale, (1, 1))
    set_parcel_days(till, 5)
    second = announce(till, sale, (1, 1))
    set_parcel_days(till, 40)
    third = announce(till, sale, (1, 1))
    for parcel, days in ((first, 14), (second, 5), (third, 14)):
        till.desk.do(HandInParcel(till.desk.new_operation(), parcel))
        assert page(till, parcel).parcel.promised == TODAY + timedelta(days=days)
    policy = till.desk.station().shop.policy
    for days in (0, 61):
        wanted = replace(policy, parcel_days=days)
        act = SetReturnDays(till.desk.new_operation(), 60, wanted)
        assert refused_to(till, act) == "parcel_days_out_of_reach"
    till.check_always()


def owner(till: Till) -> StaffMember:
    return StaffMember("1", "Owner 1", OWNER)


def refused_to(till: Till, act: object) -> str:
    """What the owner is told."""
    clerk = till.desk.duty.staff
    till.desk.sign_in(owner(till))
    code = refused(till, act)
    till.desk.sign_in(clerk)
    return code


def set_parcel_days(till: Till, days: int) -> None:
    clerk, shop = till.desk.duty.staff, till.desk.station().shop
    with till.file.write() as books:
        if books.staff.by_code("1") is None:
            books.staff.add(owner(till))
    till.desk.sign_in(owner(till))
    policy = replace(shop.policy, parcel_days=days)
    till.desk.do(SetReturnDays(till.desk.new_operation(), shop.return_days, policy))
    till.desk.sign_in(clerk)


def test_what_came_damaged_is_claimed_and_lies_apart(till: Till) -> None:
    till.desk.do(CountStock(till.desk.new_operation(), "MUG", 10))
    till.clock.later(seconds=1)
    parcel = announce(till, till.sell("3*MUG"), (1, 3))
    till.clock.later(seconds=1)
    receive(till, parcel, 1, 2)
    (claim,) = till.desk.ask(AskStockWork()).claims
    assert (claim.against, claim.quantity, claim.amount) == ("carrier", 2, 1_300 - 217)
    assert claim.document == parcel
    assert pay(till, parcel) == 1_950, "the customer is paid for all of it"
    stock = till.desk.ask(AskStock("MUG"))
    assert (stock.level, stock.elsewhere["quarantine"]) == (10 - 3 + 1, 2)
    till.check_always()


def test_what_is_lost_is_the_shops_loss_and_not_on_the_shelf(till: Till) -> None:
    """SE-071: the refund is the customer's, the goods are a loss of ours."""
    till.desk.do(CountStock(till.desk.new_operation(), "MUG", 10))
    till.clock.later(seconds=1)
    parcel = announce(till, till.sell("3*MUG"), (1, 3))
    till.clock.later(seconds=1)
    till.desk.do(HandInParcel(till.desk.new_operation(), parcel))
    receive(till, parcel, 1)
    assert pay(till, parcel, lost=True) == 1_950
    assert till.desk.ask(AskStock("MUG")).level == 8
    worth = 1_300 - 217
    assert till.balance("LOSS:lost_record") == worth
    assert till.balance("RETURNS") == 1_950 - 325 - worth
    till.check_always()


def test_paid_by_the_day_it_is_on_the_shelf_when_it_comes(till: Till) -> None:
    till.desk.do(CountStock(till.desk.new_operation(), "MUG", 10))
    till.clock.later(seconds=1)
    parcel = announce(till, till.sell("2*MUG"), (1, 2))
    till.desk.do(HandInParcel(till.desk.new_operation(), parcel))
    till.clock.later(days=15)
    assert pay(till, parcel) == 1_300
    assert till.balance("LOSS:lost_record") == 0, "late is not lost"
    assert till.desk.ask(AskStock("MUG")).level == 8
    till.clock.later(seconds=1)
    receive(till, parcel, 1, 1)
    stock = till.desk.ask(AskStock("MUG"))
    assert (stock.level, stock.elsewhere["quarantine"]) == (9, 1)
    till.check_always()


def test_two_tills_pay_it_once(server: str, tmp_path: Path) -> None:
    first, second = each_its_own_clock(new_database(server), tmp_path)
    sale = first.sell("2*MUG")
    parcel = announce(first, sale, (1, 2))
    receive(second, parcel, 1, 1)
    seen = page(first, parcel).due
    assert seen == page(second, parcel).due == 1_300
    assert pay(second, parcel) == 1_300
    act = PayParcel(first.desk.new_operation(), parcel, seen)
    assert refused(first, act) == "parcel_moved_on"
    assert page(first, parcel).parcel.steps == page(second, parcel).parcel.steps
    for till in (first, second):
        till.check_always()
        till.desk.close()
