"""The X and the Z report add up for a person: float, every line of cash, what the drawer holds."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from desk.plan_counter import MANAGER, RINGS, PlanCounter
from desk.test_close_shift import close, pounds, reading
from desk.test_counts import statements
from desk.tills import CARD, Till

from posdesk.desk.actions.bank_took_back import BankTookBack
from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.count_drawer import CountDrawer
from posdesk.desk.actions.give_promise_slip import GivePromiseSlip
from posdesk.desk.actions.key_outage_slip import KeyOutageSlip
from posdesk.desk.actions.move_cash import MoveCash
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.actions.pay_out_credit import PayOutCredit
from posdesk.desk.actions.print_outage_pad import PrintOutagePad
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.read_shift import ReadShift
from posdesk.desk.lookups.shift import AskShift
from posdesk.ledger.proof import BadRecord
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.payment import Handed, Payment
from posdesk.store.shelves import shifts
from posdesk.store.whole import verify
from posdesk.till.other_money import OTHER, OTHER_MONEY, row_of
from posdesk.till.reading import Beside, Pending, Reading
from posdesk.till.shift import Closing, Shift


@pytest.fixture
def counter(plan_file: Till) -> PlanCounter:
    """In a file."""
    return PlanCounter(plan_file)


def expected(counter: PlanCounter) -> int:
    """What the books say the drawer holds."""
    act = CountDrawer(counter.desk.new_operation(), pounds(1), on_paper=False)
    return counter.do(act).result.expected


def beside(counter: PlanCounter) -> dict[str, Beside]:
    """Money that no goods brought, by its row."""
    return {each.code: each for each in reading(counter.till).beside}


def right(counter: PlanCounter, paper: str, cause: str, amount: int, **more: object) -> None:
    """A mistake of ours is put right."""
    counter.do(PutRight(counter.desk.new_operation(), paper, cause, amount, **more))  # type: ignore[arg-type]


def a_day_of_plans(counter: PlanCounter) -> None:
    """A plan with a deposit, four payments of which one is half handed back, a credit paid out."""
    plan = counter.sign(replace(RINGS, price_milli=80_000_000), 8, deposit=100_00).plan
    taken = counter.pay(plan, 90_00)
    counter.pay(plan, 80_00, Handed("card", 80_00, "4242"))
    counter.pay(plan, 75_00, Handed("cheque", 75_00))
    right(counter, taken.number, "keypad", 40_00, confirmed="ink")
    left = counter.standing(plan).balance
    slip = counter.pay(plan, left + 25_00, over="credit", sure=True).credit
    counter.do(PayOutCredit(counter.desk.new_operation(), slip, 10_00, confirmed="ink"))


def test_payments_for_plans_are_told_beside_sales(counter: PlanCounter) -> None:
    before = expected(counter)
    a_day_of_plans(counter)
    counter.till.sell("MUG", by=(CARD,))
    seen = reading(counter.till)
    assert dict(seen.taken) == {"card": 6_50, "cash": 100_00, "plan": 700_00}
    told = beside(counter)
    assert told == {
        "plan_payments": Beside(
            "plan_payments", 4, (("card", 80_00), ("cash", 610_00), ("cheque", 75_00))
        ),
        "credits_out": Beside("credits_out", 1, (("cash", -10_00),)),
        "plans_back": Beside("plans_back", 1, (("cash", -40_00),)),
    }
    assert told["credits_out"].told == (("cash", 10_00),)
    holds = before + 100_00 + 610_00 - 10_00 - 40_00
    assert seen.drawer.total == expected(counter) == holds
    assert (seen.perpetual.sold, seen.perpetual.returned) == (806_50, 0)


def lines_of(text: str) -> list[tuple[str, int]]:
    """(words, minor units) of each line of a paper that ends in an amount."""
    found = (re.match(r"(.*?)\s+(-?[\d,]+\.\d\d)$", line) for line in text.splitlines())
    return [(hit[1], int(re.sub(r"[,.]", "", hit[2]))) for hit in found if hit]


def cash_on(text: str) -> tuple[int, int]:
    """What a person adds up on a paper: float, cash in, less cash out; and what she reads there."""
    heading, total, read = "", 0, 0
    for words, minor in lines_of(text):
        if words == "Float at the opening" or words.startswith("Paid in"):
            total += minor
        elif words.startswith("Paid out"):
            total -= minor
        elif not words.startswith(" "):
            heading = words.split(" (")[0]
        elif words == "  Cash":
            out = heading == "Goods back" or heading.endswith(("handed back", "paid out", "bank"))
            total += -minor if out else minor
        elif words == "  Expected":
            read = minor
    return total, read


def test_a_person_adds_the_papers_up_to_the_penny(counter: PlanCounter) -> None:
    a_day_of_plans(counter)
    sold = counter.till.sell("2*MUG")
    counter.till.take_back(sold, "MUG")
    counter.do(MoveCash("in", "in_bank", 30_00))
    counter.do(MoveCash("out", "out_safe", 20_05))
    holds = expected(counter)
    x = counter.till.paper(counter.do(ReadShift("x")).result)
    assert cash_on(x) == (holds, 0)  # not told before the count
    z = counter.till.paper(close(counter.till, holds).paper)
    assert cash_on(z) == (holds, holds)
    for text in (x, z):
        assert {("Payments for plans (4)", 765_00), ("  Left on plans", 700_00),
                ("Credits paid out (1)", 10_00), ("Payments for plans handed back (1)", 40_00),
                ("  Cheque", 75_00)} <= set(lines_of(text))  # fmt: skip
        assert "On the plan" not in text


def test_what_an_exchange_sets_off_is_told_on_both_sides(counter: PlanCounter) -> None:
    """The lines below Sold and below Goods back each add up to it."""
    till = counter.till
    dearer, cheaper = till.sell("COAT"), till.sell("BOOK", by=[CARD])
    till.settle(till.ticket(dearer, "COAT", "BOOK"))
    till.settle(till.ticket(cheaper, "BOOK", "COAT"))
    seen = reading(till)
    assert dict(seen.taken) == {"card": 45_00, "cash": 45_00, "carried": 60_00}
    assert dict(seen.given) == {"card": 15_00, "carried": 60_00}
    assert seen.sold == sum(dict(seen.taken).values())
    assert seen.returned == sum(dict(seen.given).values())
    x = till.paper(counter.do(ReadShift("x")).result)
    assert {("  Brought back", 60_00), ("  Towards new goods", 60_00)} <= set(lines_of(x))


def test_whatever_moves_the_drawer_is_on_a_row(counter: PlanCounter) -> None:
    """After each act the lines of cash are what the drawer holds."""
    new, ana = counter.desk.new_operation, counter.customer()
    a_day_of_plans(counter)
    plan = counter.sign(replace(RINGS, price_milli=50_000_000)).plan
    cash, card = counter.till.sell("KETTLE"), counter.till.sell("KETTLE", by=(CARD,))
    split = counter.till.sell("COAT", by=(("cash", 10_00), CARD))
    bounced = counter.pay(plan, 11_00, Handed("transfer", 11_00)).number
    deposit = Payment.begin(20_00, 1).taking_cash()
    pad = counter.do(PrintOutagePad(new(), 2)).result
    day = counter.till.clock.at.day
    acts = (
        PayInFromCustomer(new(), ana, 3_00),
        GivePromiseSlip(new(), "deposit", 20_00, paid=deposit),
        KeyOutageSlip(new(), pad[0], plan, 15_00, day),
        KeyOutageSlip(new(), pad[1], plan, 5_00, day, "card"),
        PutRight(new(), cash, "overcharge", 2_00, line=1),
        PutRight(new(), split, "promotion", 3_00),
        PutRight(new(), plan, "promotion", 4_00),
        PutRight(new(), cash, "change_short", 1_00),
        PutRight(new(), cash, "change_over", 6_00),
        PutRight(new(), cash, "counterfeit", 7_00),
        PutRight(new(), card, "wrong_tender", 8_00, tender="cash"),
        PutRight(new(), cash, "wrong_tender", 9_00, tender="card"),
        BankTookBack(new(), bounced, "RTN-118", MANAGER),
    )
    for act in acts:
        counter.do(act)  # type: ignore[arg-type]
        seen = reading(counter.till)
        assert seen.drawer.total == expected(counter), act
        assert OTHER not in beside(counter)
    told = {code: dict(each.sums) for code, each in beside(counter).items()}
    assert told["kept_as_credit"] == {"cash": 3_00}
    assert told["deposits"] == {"cash": 20_00}
    assert told["pad_payments"] == {"cash": 15_00, "card": 5_00}
    assert told["bank_back"] == {"transfer": -11_00}
    assert told["righted"] == {"cash": -1_00 - 6_00 - 7_00 + 8_00 - 9_00, "card": 9_00 - 8_00}


def test_an_act_without_a_row_is_told_without_a_name(counter: PlanCounter) -> None:
    assert row_of("tomorrow", "staff_act").code == OTHER
    assert row_of("put_right", "customer_choice").code == "plans_back"
    assert row_of("put_right", "staff_error").code == "righted"
    assert len({row.code for row in OTHER_MONEY}) == len(OTHER_MONEY)


def add_goods(counter: PlanCounter, plan: str, pounds_each: int, confirmed: str = "ink") -> None:
    """Goods that both signed for while the plan runs."""
    goods = Basket((BasketLine("", "Engraving", 1, pounds_each * 100_000, "A"),))
    owed = counter.standing(plan).balance
    operation = counter.desk.new_operation()
    counter.do(ChangePlan(operation, plan, "added", owed, goods=goods, confirmed=confirmed))


def test_goods_added_to_a_running_plan_are_sold(plan_till: Till) -> None:
    counter = PlanCounter(plan_till)
    plan = counter.sign(RINGS, 8, deposit=100_00).plan
    add_goods(counter, plan, 25)
    add_goods(counter, plan, 30)
    counter.till.sell("MUG", by=(CARD,))
    seen = reading(counter.till)
    assert (seen.sales, seen.sold, seen.added) == (4, 1920_00 + 55_00 + 6_50, 55_00)
    assert dict(seen.taken) == {"card": 6_50, "cash": 100_00, "plan": 1820_00 + 55_00}
    x = counter.till.paper(counter.do(ReadShift("x")).result)
    assert ("Sold GBP", 1981_50) in lines_of(x) and ("  Left on plans", 1875_00) in lines_of(x)
    assert "sales: 4" in x
    z = counter.till.paper(close(counter.till, expected(counter)).paper)
    assert ("Sold GBP", 1981_50) in lines_of(z) and ("All sales", 1981_50) in lines_of(z)
    counter.do(OpenShift(counter.desk.new_operation(), 100_00))
    assert (reading(counter.till).sold, reading(counter.till).perpetual.sold) == (0, 1981_50)


def test_a_closing_that_leaves_goods_added_out_is_found(
    counter: PlanCounter, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_goods(counter, counter.sign(RINGS, 8).plan, 25)
    honest = shifts.ShiftsShelf.close

    def less(self: shifts.ShiftsShelf, closing: Closing) -> None:
        honest(self, replace(closing, sold_ever=closing.sold_ever - 25_00))

    monkeypatch.setattr(shifts.ShiftsShelf, "close", less)
    close(counter.till, expected(counter))
    with pytest.raises(BadRecord, match="sold_ever"):
        verify(Path(counter.till.where))


def test_a_shift_closed_before_they_were_counted_is_whole(
    counter: PlanCounter, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_goods(counter, counter.sign(RINGS, 8).plan, 25)
    with monkeypatch.context() as before:
        before.setattr(shifts.ShiftsShelf, "reading", as_then)
        close(counter.till, expected(counter))
    counter.do(OpenShift(counter.desk.new_operation(), 100_00))
    add_goods(counter, counter.sign(RINGS, 8, name="Ben").plan, 30)
    z = counter.till.paper(close(counter.till, expected(counter), "second").paper)
    assert ("All sales", 2 * 1920_00 + 30_00) in lines_of(z)
    verify(Path(counter.till.where))


def as_then(self: shifts.ShiftsShelf, shift: Shift, pending: Pending | None = None) -> Reading:
    """The reading of a program that did not count them."""
    now = _reading(self, shift, pending)
    ever = replace(now.perpetual, sold=now.perpetual.sold - now.added)
    return replace(now, sold=now.sold - now.added, perpetual=ever, added=0)


_reading = shifts.ShiftsShelf.reading


def test_the_next_shift_begins_at_nothing(counter: PlanCounter) -> None:
    a_day_of_plans(counter)
    close(counter.till, expected(counter))
    counter.do(OpenShift("next", 50_00))
    assert beside(counter) == {}
    assert reading(counter.till).drawer.total == expected(counter) == 50_00


def test_plans_cost_the_reading_no_further_statement(counter: PlanCounter) -> None:
    def asked() -> int:
        with statements(counter.till) as sent:
            counter.desk.ask(AskShift())
        return len(sent)

    few = asked()
    a_day_of_plans(counter)
    assert few == asked() <= 10
