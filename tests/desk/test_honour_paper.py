"""The receipt wins: what a signed paper says and the books lack is booked at once, as ours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bookmaking import KEY
from desk.plan_counter import PlanCounter, kept_copy, lose
from desk.shops import AT, CLERK, SHOPS, open_shift
from desk.tills import Till

from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.desk import Desk
from posdesk.desk.honoured import Honoured
from posdesk.desk.lookups.mistakes import AskRegister
from posdesk.errors import NoEvidence, Refusal
from posdesk.instalments.schedule import Due, parts
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.payment import Payment
from posdesk.store.engine import create_books, open_books


@pytest.fixture
def counter(plan_file: Till) -> PlanCounter:
    """In a file, whose books can be lost."""
    return PlanCounter(plan_file)


def scanned(counter: PlanCounter, number: str, tokens: tuple[str, ...], plan: str = "") -> Honoured:
    """The paper scanned, its codes and all."""
    return counter.do(HonourPaper(number, tokens, plan)).result


def empty_station(counter: PlanCounter, folder: Path) -> PlanCounter:
    """Books that have nothing but the shop's keys."""
    shop, taxes = SHOPS["GBP"]
    folder.mkdir(exist_ok=True)
    create_books(folder / "empty.books", shop, taxes, KEY, AT)
    clock = counter.till.clock
    desk = Desk(open_books(folder / "empty.books", KEY, clock), KEY, clock, folder)
    desk.sign_in(CLERK)
    return PlanCounter(Till(desk, clock, str(folder / "empty.books")), counter.customers)


def test_a_lost_payment_is_booked_by_its_receipt(counter: PlanCounter, tmp_path: Path) -> None:
    plan = counter.sign().plan
    for _ in range(3):
        counter.pay(plan, 16_000)
    copy = kept_copy(counter, tmp_path / "before")
    fourth = counter.pay(plan, 16_000).number
    tokens = counter.tokens(fourth)
    lose(counter, copy)
    counter.till.clock.later(days=3)
    assert counter.standing(plan).balance == 144_000
    done = scanned(counter, fourth, tokens)
    assert (done.amount, done.balance, done.plan) == (16_000, 128_000, plan)
    assert counter.owed() == 128_000
    assert counter.till.balance("LOSS:unrecorded") == 16_000
    standing = counter.standing(plan)
    assert not standing.doubt and standing.credits[-1].number == fourth
    assert (due := standing.next_due()) and (due.day, due.amount) == (date(2027, 4, 1), 16_000)
    paper = counter.till.paper(done.slip)
    assert "sorry" in paper and "1,280.00" in paper
    again = counter.do(HonourPaper(fourth, tokens))
    assert again.repeated and again.result == done


def test_an_older_receipt_of_lost_days_counts_once(counter: PlanCounter, tmp_path: Path) -> None:
    plan = counter.sign().plan
    copy = kept_copy(counter, tmp_path / "before")
    first = counter.pay(plan, 16_000).number
    second = counter.pay(plan, 16_000).number
    papers = {number: counter.tokens(number) for number in (first, second)}
    lose(counter, copy)
    assert scanned(counter, second, papers[second]).balance == 160_000
    assert scanned(counter, first, papers[first]) == Honoured(first, "payment", 0, 160_000, plan)
    assert counter.till.balance("LOSS:unrecorded") == 32_000


def test_the_whole_plan_from_a_receipt_and_the_public_keys(
    counter: PlanCounter, tmp_path: Path
) -> None:
    plan = counter.sign(deposit=12_000).plan
    for _ in range(3):
        counter.pay(plan, 15_000)
    last = counter.pay(plan, 15_000).number
    tokens = counter.tokens(last)
    empty = empty_station(counter, tmp_path)
    done = scanned(empty, last, tokens)
    assert (done.what, done.plan, done.balance) == ("plan", plan, 120_000)
    standing = empty.standing(plan)
    assert (standing.plan.price, standing.paid, standing.doubt) == (192_000, 72_000, False)
    assert standing.open_dues[0].day == date(2027, 4, 1)
    assert empty.owed() == 120_000
    assert empty.till.balance("LOSS:lost_record") == 72_000
    assert empty.till.balance("DEPOSITS") == 0
    # It lives on: paid at the empty station, and an older paper has nothing above it.
    old = scanned(empty, plan, counter.tokens(plan))
    assert old.amount == 0
    empty.till.check_chain()
    empty.desk.close()


def test_an_agreement_rebuilds_goods_and_all(counter: PlanCounter, tmp_path: Path) -> None:
    plan = counter.sign(kept=True).plan
    empty = empty_station(counter, tmp_path)
    scanned(empty, plan, counter.tokens(plan))
    standing = empty.standing(plan)
    assert [line.sku for line in standing.plan.sale.lines] == ["RINGS"]
    assert not standing.released and standing.balance == 192_000
    assert empty.till.standing(plan).owed == 192_000
    empty.desk.close()


def test_goods_added_come_back_from_an_empty_station_too(
    counter: PlanCounter, tmp_path: Path
) -> None:
    plan = counter.sign(deposit=12_000).plan
    goods = Basket(
        (BasketLine("", "Chain", 2, 2_000_000, "A"), BasketLine("BOX", "", 1, 99_000, "A"))
    )
    page = counter.do(
        ChangePlan(
            counter.desk.new_operation(), plan, "added", 180_000, goods=goods, confirmed="ink"
        )
    ).result.slip
    receipt = counter.pay(plan, 20_000).number
    for paper, told in ((page, ["Chain", "BOX"]), (receipt, [f"Goods added by page {page}"])):
        empty = empty_station(counter, tmp_path / paper)
        scanned(empty, paper, counter.tokens(paper))
        lines = empty.till.standing(plan).sale.lines
        assert [line.text for line in lines[1:]] == told
        assert (lines[0].paid, sum(line.paid for line in lines)) == (192_000, 196_099)
        standing = empty.standing(plan)
        assert standing.balance == counter.owed() + 20_000 * (paper == page)
        open_shift(empty.desk)
        ticket = empty.till.ticket().with_receipt(empty.till.standing(plan)).ticking(0, 2, 1)
        shown = empty.till.settlement(ticket)
        empty.do(SettleTicket(ticket, None, shown.net, on_plan="ends_sooner"))
        assert empty.standing(plan).balance < standing.balance
        empty.desk.close()


def test_a_lost_sale_comes_back_like_any_other(counter: PlanCounter, tmp_path: Path) -> None:
    copy = kept_copy(counter, tmp_path / "before")
    number = counter.till.sell("KETTLE", "2*MUG")
    tokens = counter.tokens(number)
    lose(counter, copy)
    done = scanned(counter, number, tokens)
    assert (done.what, done.sale, done.amount) == ("sale", number, 5_299)
    assert counter.till.balance("LOSS:lost_record") == 0
    assert "sorry" in counter.till.paper(done.slip)
    counter.till.take_back(number)
    assert counter.till.balance("LOSS:lost_record") == 5_299
    assert counter.till.balance("RETURNS") == 0


def test_a_lost_credit_slip_is_worth_what_it_says(counter: PlanCounter, tmp_path: Path) -> None:
    plan = counter.sign().plan
    copy = kept_copy(counter, tmp_path / "before")
    credit = counter.pay(plan, 192_500, over="credit", sure=True).credit
    tokens = counter.tokens(credit)
    lose(counter, copy)
    done = scanned(counter, credit, tokens)
    assert (done.amount, done.credit) == (500, credit)
    assert counter.credit() == 500
    assert "sorry" in counter.till.paper(credit)


@pytest.mark.parametrize("change", ["", "AB"])
def test_what_is_no_paper_of_ours_books_nothing(counter: PlanCounter, change: str) -> None:
    number = counter.till.sell("MUG")
    tokens = tuple(token[:-2] + change for token in counter.tokens(number))
    kinds = counter.till.kinds()
    with pytest.raises(Refusal) as refused:
        scanned(counter, number, tokens)
    assert refused.value.code == "paper_not_ours"
    assert counter.till.kinds() == kinds


def test_the_number_of_other_goods_is_not_overwritten(counter: PlanCounter, tmp_path: Path) -> None:
    copy = kept_copy(counter, tmp_path / "before")
    number = counter.till.sell("KETTLE")
    tokens = counter.tokens(number)
    lose(counter, copy)
    assert counter.till.sell("MUG") == number
    with pytest.raises(Refusal) as refused:
        scanned(counter, number, tokens)
    assert refused.value.code == "number_twice"


def test_no_nameless_line_stands_beside_a_fresh_case(counter: PlanCounter, tmp_path: Path) -> None:
    plan = counter.sign().plan
    copy = kept_copy(counter, tmp_path / "before")
    paid = counter.pay(plan, 16_000).number
    tokens = counter.tokens(paid)
    lose(counter, copy)
    slip = scanned(counter, paid, tokens).slip

    def sell(words: str, confirmed: str) -> str:
        ticket = counter.till.ticket().going_out(BasketLine("", words, 1, 10_000_000, "A"))
        payment = Payment.begin(10_000, 1).taking_cash()
        act = SettleTicket(
            ticket, payment, 10_000, confirmed=confirmed, customer=counter.customer()
        )
        return counter.do(act).result.sale

    for words, confirmed in (("miscellaneous", "ink"), ("Silver polish", "")):
        with pytest.raises(NoEvidence):
            sell(words, confirmed)
    number = sell("Silver polish", "ink")
    today = counter.till.clock.at.day
    assert counter.desk.ask(AskRegister(today, today)).beside == ((slip, number),)
    counter.till.clock.later(days=31)
    sell("miscellaneous", "")


def test_an_agreement_of_several_codes_brings_every_line_back(
    counter: PlanCounter, tmp_path: Path
) -> None:
    ticket = counter.till.ticket()
    for no in range(70):
        ticket = ticket.going_out(BasketLine(f"G{no}", f"Goods {no}", 1, 101_000 + no * 1000, "A"))
    act = counter.plan_act()
    price = counter.till.settlement(ticket).out_total
    dues = tuple(Due(due.day, part) for due, part in zip(act.dues, parts(price, 12), strict=True))
    plan = counter.do(replace(act, ticket=ticket, price=price, dues=dues)).result.plan
    tokens = counter.tokens(plan)
    assert len(tokens) > 1
    empty = empty_station(counter, tmp_path)
    scanned(empty, plan, tokens)
    assert len(empty.till.standing(plan).sale.lines) == 70
    assert empty.standing(plan).balance == price and not empty.standing(plan).doubt
    empty.desk.close()
