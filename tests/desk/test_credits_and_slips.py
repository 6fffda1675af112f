"""Store credit pays and is paid out; promises, the pad, and two records of one person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from desk.plan_counter import RINGS, PlanCounter, kept_copy, lose
from desk.tills import Till

from posdesk.desk.actions.give_promise_slip import GivePromiseSlip
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.key_outage_slip import KeyOutageSlip
from posdesk.desk.actions.merge_customers import MergeCustomers
from posdesk.desk.actions.part_customers import PartCustomers
from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.actions.pay_out_credit import PayOutCredit
from posdesk.desk.actions.print_outage_pad import PrintOutagePad
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.lookups.papers_scanned import (
    CreditFound,
    OutageFound,
    PaperLost,
    PlanFound,
    PromiseFound,
)
from posdesk.desk.settling_credits import CreditSpent
from posdesk.errors import NoEvidence, Refusal
from posdesk.sales.payment import Payment


@pytest.fixture
def counter(plan_file: Till) -> PlanCounter:
    """In a file."""
    return PlanCounter(plan_file)


def a_credit(counter: PlanCounter, amount: int = 2_500) -> str:
    """A slip of so much in Ana's hand."""
    plan = counter.sign(replace(RINGS, price_milli=10_000_000)).plan
    return counter.pay(plan, 10_000 + amount, over="credit", sure=True).credit


def buy(counter: PlanCounter, spent: CreditSpent, confirmed: str, *goods: str) -> SettleTicket:
    """What Enter sends when a slip pays and cash the rest."""
    ticket = counter.till.ticket(*goods)
    net = counter.till.settlement(ticket).net
    rest = net - spent.amount
    payment = Payment.begin(rest, 1).taking_cash() if rest else None
    return SettleTicket(ticket, payment, net, (spent,), confirmed)


def test_a_slip_pays_on_her_own_word_and_comes_back_as_a_slip(counter: PlanCounter) -> None:
    slip = a_credit(counter)
    act = buy(counter, CreditSpent(slip, 2_500), "", "KETTLE")
    with pytest.raises(NoEvidence):
        counter.do(act)
    act = replace(act, confirmed="window")
    done = counter.do(act).result
    assert counter.do(act).result == done
    assert (counter.credit(), done.figure) == (0, 3_999)
    found = counter.till.ask(slip)
    assert isinstance(found, CreditFound)
    assert (found.credit.left, found.credit.given) == (0, 2_500)
    back = counter.till.take_back(done.sale)
    assert counter.credit() == 2_500
    assert counter.till.goods_return(back.returns[0]).total == 3_999
    (fresh,) = [job.number for job in counter.till.jobs() if job.number.startswith("C")][1:]
    answer = counter.till.ask(counter.tokens(fresh)[0])
    assert isinstance(answer, CreditFound) and answer.credit.left == 2_500


def test_more_than_is_on_it_is_not_taken(counter: PlanCounter) -> None:
    slip = a_credit(counter)
    act = buy(counter, CreditSpent(slip, 2_501), "ink", "KETTLE")
    with pytest.raises(Refusal) as refused:
        counter.do(act)
    assert refused.value.code == "not_enough_credit"
    assert counter.credit() == 2_500


def test_money_back_as_credit_only_when_she_confirms_it(counter: PlanCounter) -> None:
    number = counter.till.sell("KETTLE", by=[("card", None)])
    ticket = replace(counter.till.ticket(number).all_back(), choice="store_credit")
    act = SettleTicket(ticket, None, counter.till.settlement(ticket).net)
    with pytest.raises(NoEvidence):
        counter.do(act)
    counter.do(replace(act, confirmed="ink"))
    (slip,) = [job.number for job in counter.till.jobs() if job.number.startswith("C")]
    found = counter.till.ask(slip)
    assert isinstance(found, CreditFound) and found.credit.left == 3_999


def test_a_credit_is_paid_out_in_part(counter: PlanCounter) -> None:
    slip = a_credit(counter)
    act = PayOutCredit(counter.desk.new_operation(), slip, 1_000)
    with pytest.raises(NoEvidence):
        counter.do(act)
    act = replace(act, confirmed="ink")
    done = counter.do(act).result
    assert (done.left, counter.credit(), done.opens_drawer) == (1_500, 1_500, True)
    assert counter.do(act).result == done
    assert "15.00" in counter.till.paper(done.slip)
    with pytest.raises(Refusal) as refused:
        counter.do(replace(act, operation=counter.desk.new_operation(), tender="plan"))
    assert refused.value.code == "not_paid_out_so"


def test_a_deposit_slip_counts_for_the_plan_written_later(
    counter: PlanCounter, tmp_path: Path
) -> None:
    copy = kept_copy(counter, tmp_path / "before")
    paid = Payment.begin(20_000, 1).taking_cash()
    slip = counter.do(
        GivePromiseSlip(counter.desk.new_operation(), "deposit", 20_000, paid=paid)
    ).result
    assert counter.till.balance("DEPOSITS") == -20_000
    tokens = counter.tokens(slip)
    lose(counter, copy)
    plan = counter.sign(replace(RINGS, price_milli=100_000_000), 10).plan
    before = counter.standing(plan).open_dues
    found = counter.till.ask(tokens[0])
    assert isinstance(found, PromiseFound) and not found.used
    done = counter.do(HonourPaper(slip, tokens, plan)).result
    assert (done.balance, counter.till.balance("LOSS:unrecorded")) == (80_000, 20_000)
    after = counter.standing(plan).open_dues
    assert after == before[2:]
    assert "800.00" in counter.till.paper(done.slip)


def test_a_trade_in_we_lost_is_credit(counter: PlanCounter, tmp_path: Path) -> None:
    ana = counter.customer()
    copy = kept_copy(counter, tmp_path / "before")
    slip = counter.do(
        GivePromiseSlip(counter.desk.new_operation(), "trade_in", 15_000, "old ring", customer=ana)
    ).result
    tokens = counter.tokens(slip)
    lose(counter, copy)
    done = counter.do(HonourPaper(slip, tokens)).result
    assert (done.amount, counter.credit(), counter.till.balance("LOSS:lost_record")) == (
        15_000, 15_000, 15_000,
    )  # fmt: skip
    again = counter.do(HonourPaper(slip, tokens))
    assert again.repeated and again.result == done


def test_a_deposit_the_books_hold_comes_out_of_what_is_held(counter: PlanCounter) -> None:
    paid = Payment.begin(20_000, 1).taking_cash()
    slip = counter.do(
        GivePromiseSlip(counter.desk.new_operation(), "deposit", 20_000, paid=paid)
    ).result
    done = counter.do(HonourPaper(slip, counter.tokens(slip))).result
    assert counter.till.balance("DEPOSITS") == 0
    assert counter.till.balance("LOSS:unrecorded") == 0
    assert "sorry" not in counter.till.paper(done.slip).splitlines()[5]


def test_a_slip_of_the_pad_counts_once_from_its_own_day(counter: PlanCounter) -> None:
    numbers = counter.do(PrintOutagePad(counter.desk.new_operation(), 3)).result
    assert len(set(numbers)) == 3
    plan = counter.sign().plan
    day = counter.till.clock.at.day
    counter.till.clock.later(days=2)

    def key(amount: int, *, shown: bool) -> int:
        act = KeyOutageSlip(
            counter.desk.new_operation(), numbers[0], plan, amount, day, shown=shown
        )
        return counter.do(act).result.balance

    assert key(10_000, shown=False) == 182_000
    assert counter.standing(plan).credits[-1].at.day == day
    for amount, shown in ((16_000, False), (10_000, True)):
        with pytest.raises(Refusal) as refused:
            key(amount, shown=shown)
        assert refused.value.code == "slip_used_already"
    assert key(16_000, shown=True) == counter.owed() == 176_000
    assert counter.till.balance("LOSS:outage") == 6_000
    found = counter.till.ask(counter.tokens(numbers[0])[0])
    assert isinstance(found, OutageFound) and found.keyed == 16_000
    assert not counter.standing(plan).doubt


def test_two_records_are_one_person_by_two_signed_links_and_two_again(
    counter: PlanCounter,
) -> None:
    first, second = counter.sign().plan, counter.sign(name="Anne").plan
    ana, anne = counter.customer(), counter.customer("Anne")
    owed = (counter.owed(), counter.owed("Anne"))
    papers = (counter.tokens(first)[0], counter.tokens(second)[0])
    act = MergeCustomers(counter.desk.new_operation(), ana, anne, papers[:1])
    with pytest.raises(Refusal) as refused:
        counter.do(act)
    assert refused.value.code == "two_links_wanted"
    assert set(counter.do(replace(act, papers=papers)).result) == {ana, anne}
    assert (counter.owed(), counter.owed("Anne")) == owed
    parted = counter.do(PartCustomers(counter.desk.new_operation(), ana, anne)).result
    assert parted == (ana,)


def test_every_paper_of_a_plan_opens_it(counter: PlanCounter, tmp_path: Path) -> None:
    plan = counter.sign().plan
    copy = kept_copy(counter, tmp_path / "before")
    paid = counter.pay(plan, 16_000).number
    tokens = counter.tokens(paid)
    for text in (plan, paid, counter.tokens(plan)[0], tokens[0]):
        found = counter.till.ask(text)
        assert isinstance(found, PlanFound), text
        assert found.standing.plan.number == plan
    lose(counter, copy)
    lost = counter.till.ask(tokens[0])
    assert isinstance(lost, PaperLost) and lost.is_plan
    assert counter.do(lost.act).result.balance == 176_000
    assert isinstance(counter.till.ask(tokens[0]), PlanFound)


def test_cash_that_came_from_a_customer_is_hers(counter: PlanCounter) -> None:
    ana = counter.customer()
    act = PayInFromCustomer(counter.desk.new_operation(), ana, 10_000)
    slip = counter.do(act).result
    assert counter.do(act).result == slip
    assert counter.credit() == 10_000
    assert "sorry" in counter.till.paper(slip)
    with pytest.raises(Refusal) as refused:
        counter.do(replace(act, operation=counter.desk.new_operation(), minor=0))
    assert refused.value.code == "nothing_to_move"
