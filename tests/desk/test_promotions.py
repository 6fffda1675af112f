"""Promotional credit: a manager's gift on paper, off the goods, and back as what it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from desk.plan_counter import MANAGER, PlanCounter, kept_copy, lose
from desk.shops import CLERK
from desk.tills import CARD, Till

from posdesk.desk.actions.give_promotion import GivePromotion
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.shop_acts import NotYourSetting
from posdesk.desk.lookups.paper_answers import PromotionFound
from posdesk.desk.trust import check_books
from posdesk.errors import Refusal
from posdesk.sales.promotion import PromotionNotTaken
from posdesk.store.faults import BooksRefused
from posdesk.ticket.keeping import from_bytes, to_bytes
from posdesk.ticket.ticket import Ticket


@pytest.fixture
def till(plan_till: Till) -> Till:
    """On each engine in turn."""
    return plan_till


def give(till: Till, amount: int = 1_000, days: int | None = None) -> str:
    """A slip a manager gave; the clerk is on duty again."""
    today = till.desk.station().at.day
    until = today + timedelta(days=days) if days is not None else None
    till.desk.sign_in(MANAGER)
    number: str = till.desk.do(GivePromotion(till.desk.new_operation(), amount, until)).result
    till.desk.sign_in(CLERK)
    return number


def shown(till: Till, text: str) -> PromotionFound:
    found = till.ask(text)
    assert isinstance(found, PromotionFound), found
    return found


def with_it(till: Till, number: str, *goods: str) -> Ticket:
    return replace(till.ticket(*goods), promotion=shown(till, till.token(number)).promotion)


def new_slip(till: Till, before: str) -> str:
    """The slip that was printed after that one."""
    jobs = [job.number for job in till.jobs()]
    found = [each for each in jobs if each.startswith("C") and each > before]
    return found[-1]


def test_a_manager_alone_gives_it_and_nothing_is_booked(till: Till) -> None:
    with pytest.raises(NotYourSetting):
        till.desk.do(GivePromotion(till.desk.new_operation(), 1_000))
    number = give(till, days=30)
    paper = till.paper(number)
    assert all(each in paper for each in ("PROMOTION", "10.00", "not paid out")), paper
    till.desk.sign_in(MANAGER)
    for wrong in (0, -1, 10**12):
        with pytest.raises(PromotionNotTaken):
            till.desk.do(GivePromotion(till.desk.new_operation(), wrong))
    assert till.balance("DISCOUNTS") == 0
    assert shown(till, till.token(number)).promotion.left == 1_000
    assert shown(till, number).counts


def test_it_takes_so_much_off_in_parts_and_no_more(till: Till) -> None:
    number = give(till)
    ticket = with_it(till, number, "KETTLE")
    assert till.settlement(ticket).net == 2_999
    sale = till.settle(ticket, CARD).sale
    assert till.sale(sale).total == 2_999
    assert "Promotion" in till.paper(sale)
    assert not shown(till, number).counts
    assert not check_books(till.desk).trouble


def test_what_is_left_stays_on_it(till: Till) -> None:
    number = give(till, 1_000)
    assert till.settle(with_it(till, number, "MUG")).net == 0
    assert shown(till, number).promotion.left == 350


def test_spent_at_another_till_it_is_not_spent_twice(till: Till) -> None:
    number = give(till)
    first, second = with_it(till, number, "KETTLE"), with_it(till, number, "COAT")
    till.settle(first, CARD)
    with pytest.raises((Refusal, BooksRefused)):
        till.settle(second, CARD)
    assert shown(till, number).promotion.left == 0


def test_goods_that_come_back_bring_it_back_as_what_it_was(till: Till) -> None:
    number = give(till, 1_000, days=30)
    sale = till.settle(with_it(till, number, "KETTLE", "MUG"), CARD).sale
    till.clock.later(days=40)
    back = till.take_back(sale, "KETTLE")
    assert -back.net == 3_999 - 860
    slip = new_slip(till, number)
    anew = shown(till, till.token(slip))
    assert anew.promotion.given == 860
    assert anew.counts  # as many days again as it had
    rest = till.take_back(sale)
    assert -back.net - rest.net == 3_649
    assert shown(till, new_slip(till, slip)).promotion.given == 140
    assert not check_books(till.desk).trouble


def test_its_last_day_is_the_last(till: Till) -> None:
    number = give(till, days=1)
    ticket = with_it(till, number, "KETTLE")
    till.clock.later(days=2)
    assert not shown(till, till.token(number)).counts
    with pytest.raises(Refusal, match="promotion_over"):
        till.settle(ticket, CARD)


def test_a_ticket_put_aside_keeps_it(till: Till) -> None:
    ticket = with_it(till, give(till, days=5), "KETTLE")
    assert from_bytes(to_bytes(ticket), lambda _: None) == replace(ticket, spot=None)


def test_books_that_lost_it_believe_its_paper_once(plan_file: Till, tmp_path: Path) -> None:
    counter = PlanCounter(plan_file)
    copy = kept_copy(counter, tmp_path / "before")
    number = give(counter.till)
    text = counter.till.token(number)
    lose(counter, copy)
    till = counter.till
    found = shown(till, text)
    ticket = replace(till.ticket("KETTLE"), promotion=found.promotion)
    assert till.settle(ticket, CARD).net == 2_999
    assert shown(till, text).promotion.left == 0
    forged = replace(found.promotion, given=3_000, text=text)
    with pytest.raises(Refusal):
        till.settle(replace(till.ticket("COAT"), promotion=forged), CARD)


def test_units_that_were_never_taken_bring_it_back_too(till: Till) -> None:
    """Two rung for one (SE-056): what the slip paid of the second one is hers again."""
    number = give(till, 300)
    sale = till.settle(with_it(till, number, "2*MUG")).sale
    assert till.sale(sale).total == 1_000
    act = PutRight(till.desk.new_operation(), sale, "two_for_one", line=1, units=1)
    assert till.desk.do(act).result.back == 500
    again = new_slip(till, number)
    assert shown(till, again).promotion.left == 150
    assert till.desk.do(act).repeated
    assert new_slip(till, number) == again
    assert not check_books(till.desk).trouble
