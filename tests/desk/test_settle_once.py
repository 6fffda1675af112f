"""One draft is one act: pressed twice, held down, retried after a crash, or sent by two threads."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from random import Random

import pytest
from bookmaking import KEY
from desk.shops import FLOAT
from desk.tills import CARD, CASH, OpenTill, Till
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posdesk.desk.desk import Desk
from posdesk.errors import Refusal
from posdesk.returns.draft import NothingLeft
from posdesk.store.engine import open_books
from posdesk.ticket.ticket import Ticket


def test_the_same_operation_twice_gives_the_first_result_and_books_nothing(till: Till) -> None:
    number = till.sell("2*COAT")
    action = till.action(till.ticket(number, "COAT", "BOOK"), ("cash", 2_000))
    first = till.desk.do(action)
    kinds, jobs = till.kinds(), till.jobs()
    for _ in range(3):
        again = till.desk.do(action)
        assert again.repeated and not first.repeated
        assert again.result == first.result
        assert again.touched == first.touched
    assert (till.kinds(), till.jobs()) == (kinds, jobs)


@pytest.mark.parametrize("what", ["sale", "return", "even"])
def test_every_kind_of_settlement_is_told_again_as_it_was(till: Till, what: str) -> None:
    if what == "sale":
        ticket = till.ticket("MUG")
    else:
        coat = till.ask("COAT").line  # type: ignore[union-attr]
        ticket = till.ticket(till.sell("COAT"), "COAT")
        ticket = ticket if what == "return" else ticket.going_out(coat)
    action = till.action(ticket, ("cash", 1_000)) if what == "sale" else till.action(ticket)
    assert till.desk.do(action).result == till.desk.do(action).result


def test_the_first_result_is_given_whatever_happened_since(till: Till) -> None:
    action = till.action(till.ticket(till.sell("MUG"), "MUG"))
    first = till.desk.do(action).result
    till.desk.sign_in(None)
    assert till.desk.do(action).result == first


def test_a_retry_after_the_program_was_opened_again_is_the_same_act(till: Till) -> None:
    action = till.action(till.ticket("MUG"))
    first = till.desk.do(action).result
    till.desk.close()
    desk = Desk(open_books(till.where, KEY, till.clock), KEY, till.clock, till.desk.folder)
    till.desk = desk
    assert desk.do(action).repeated
    assert desk.do(action).result == first
    assert till.balance("CASH:1") == FLOAT + 650


def together(*acts: object) -> list[object]:
    """What comes of acts begun at the same moment, each in a thread of its own."""
    start = threading.Barrier(len(acts))

    def run(act: object) -> object:
        start.wait()
        try:
            return act()  # type: ignore[operator]
        except Refusal as refused:
            return refused

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(run, acts))


def test_a_double_click_is_one_act(till: Till) -> None:
    action = till.action(till.ticket(till.sell("MUG"), "MUG"))
    outcomes = together(*[lambda: till.desk.do(action)] * 4)
    assert sorted(outcome.repeated for outcome in outcomes) == [False, True, True, True]  # type: ignore[attr-defined]
    assert len({outcome.result for outcome in outcomes}) == 1  # type: ignore[attr-defined]
    assert till.kinds()[-2:] == ["sale", "return"]


def test_two_drafts_for_one_unit_are_one_return(till: Till) -> None:
    number = till.sell("MUG")
    actions = [till.action(till.ticket(number, "MUG")) for _ in range(4)]
    outcomes = together(*[lambda action=action: till.desk.do(action) for action in actions])
    assert [isinstance(outcome, NothingLeft) for outcome in outcomes].count(True) == 3
    assert till.balance("CASH:1") == FLOAT


def test_readers_go_on_while_sales_are_booked(till: Till) -> None:
    def sell() -> list[str]:
        return [till.settle(till.ticket("MUG"), CARD).sale for _ in range(5)]

    numbers = [number for sold in together(sell, sell) for number in sold]  # type: ignore[attr-defined]
    assert len(set(numbers)) == 10
    assert till.balance("CARD:clearing") == 6_500


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False))
def test_any_day_books_what_its_screens_showed(open_till: OpenTill, random: Random) -> None:
    """Preview and post are one computation; when all is back, the drawer holds its float."""
    till = open_till(random.choice(("GBP", "CHF")))
    sales: list[str] = []
    for _ in range(8):
        ticket = _a_visit(till, random, sales)
        if not ticket.settles_nothing:
            sales += [_settled_as_shown(till, ticket, random)]
    for number in sales:
        if number and not till.standing(number).all_back:
            till.take_back(number)
    assert till.balance("TAX") == 0 and till.balance("SALES") + till.balance("RETURNS") == 0
    moneys = ("CASH:1", "CARD:clearing", "ROUNDING")
    assert sum(till.balance(account) for account in moneys) == FLOAT


def _a_visit(till: Till, random: Random, sales: list[str]) -> Ticket:
    bring = {number for number in random.choices(sales or [""], k=2) if number}
    ticket = till.ticket(*sorted(each for each in bring if not till.standing(each).all_back))
    for _ in range(random.randint(0, 4)):
        ticket = till.scan(ticket, random.choice(("MUG", "2*COAT", "KETTLE", "350*HAM")))
    return replace(ticket, choice=random.choice(("", "", "cash")))


def _settled_as_shown(till: Till, ticket: Ticket, random: Random) -> str:
    shown = till.settlement(ticket)
    settled = till.settle(ticket, *random.choice(([CASH], [("card", 1), CASH], [CARD])))
    moved = till.postings()
    hands = sum(moved.get(account, 0) for account in ("CASH:1", "CARD:clearing"))
    assert hands == (settled.figure if settled.net > 0 else -settled.figure)
    assert settled.net == shown.net and len(settled.returns) == len(shown.coming)
    for number, coming in zip(settled.returns, shown.coming, strict=True):
        back = till.goods_return(number)
        assert (back.lines, back.legs) == (coming.draft.lines(), coming.legs)
    if settled.sale:
        assert till.sale(settled.sale).lines == shown.going_out
    return settled.sale
