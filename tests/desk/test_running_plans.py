"""A running plan: changed, given back in part, handed over, told of, reminded of, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from desk.plan_counter import MANAGER, RINGS, PlanCounter, kept_copy, lose
from desk.shops import CLERK
from desk.tills import Till

from posdesk.desk.actions.bank_took_back import BankTookBack
from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.hand_over_goods import HandOverGoods
from posdesk.desk.actions.hand_statement import HandStatement
from posdesk.desk.actions.mark_outage import MarkOutage
from posdesk.desk.actions.mark_shut import MarkShut
from posdesk.desk.actions.print_reminder import PrintReminder
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.lookups.papers_scanned import PaperLost
from posdesk.errors import NoEvidence, Refusal, RuleZ
from posdesk.instalments.change import PAYS_LESS
from posdesk.instalments.schedule import Due
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.payment import Handed, Payment

ENGRAVING = Basket((BasketLine("", "Engraving", 1, 2_500_000, "A"),))
CHAINS = Basket(
    (BasketLine("", "Chain", 2, 2_000_000, "A"), BasketLine("", "Box", 1, 2_000_000, "A"))
)
RING_A = BasketLine("A", "Ring, large", 1, 80_000_000, "A")
RING_B = BasketLine("B", "Ring, small", 1, 40_000_000, "A")


@pytest.fixture
def counter(plan_till: Till) -> PlanCounter:
    """On each engine in turn."""
    return PlanCounter(plan_till)


def change(counter: PlanCounter, plan: str, kind: str, **more: object) -> ChangePlan:
    """The act, for the balance there is."""
    balance = counter.standing(plan).balance
    return ChangePlan(counter.desk.new_operation(), plan, kind, balance, **more)  # type: ignore[arg-type]


def test_a_date_is_moved_later_and_a_month_skipped(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    counter.pay(plan, 16_000)
    day, to = date(2027, 1, 1), date(2027, 1, 20)
    moved = counter.do(change(counter, plan, "moved", day=day, to=to)).result
    assert counter.standing(plan).open_dues[0] == Due(to, 16_000)
    assert "1,760.00" in counter.till.paper(moved.slip)
    counter.do(change(counter, plan, "skipped"))
    standing = counter.standing(plan)
    assert len(standing.open_dues) == 11 and not standing.doubt
    assert standing.balance == counter.owed() == 176_000


def test_goods_are_added_with_both_figures_signed(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    act = change(counter, plan, "added", goods=ENGRAVING)
    with pytest.raises(NoEvidence):
        counter.do(act)
    assert counter.till.kinds()[-1] == "attempt"
    done = counter.do(replace(act, confirmed="ink"))
    assert done.result.balance == counter.owed() == 194_500
    assert not counter.standing(plan).doubt
    paper = counter.till.paper(done.result.slip)
    assert "1,920.00" in paper and "1,945.00" in paper
    assert counter.do(replace(act, confirmed="ink")).result == done.result


def test_goods_added_come_back_as_a_line_of_the_plan(counter: PlanCounter) -> None:
    plan = two_rings(counter, 50_000)
    done = counter.do(change(counter, plan, "added", goods=CHAINS, confirmed="ink")).result
    standing = counter.till.standing(plan)
    assert [line.text for line in standing.sale.lines[2:]] == ["Chain", "Box"]
    assert standing.worth_left == 126_000 and standing.owed == 76_000
    assert "Chain" in counter.till.paper(done.slip)
    assert bring_back(counter, plan, 3) == 0
    assert counter.standing(plan).balance == counter.owed() == 74_000
    assert bring_back(counter, plan, 1) == 6_000
    assert bring_back(counter, plan, 2, 3, 4) == 44_000
    assert counter.till.standing(plan).all_back and counter.owed() == 0
    assert not counter.standing(plan).doubt


def test_nothing_comes_earlier_or_at_once_without_her(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    dues = list(counter.standing(plan).open_dues)
    dues[4], dues[11] = replace(dues[4], amount=26_000), replace(dues[11], amount=6_000)
    with pytest.raises(NoEvidence):
        counter.do(change(counter, plan, "agreed", dues=tuple(dues)))
    now = (Due(counter.till.clock.at.day, 192_000),)
    with pytest.raises(RuleZ) as refused:
        counter.do(change(counter, plan, "agreed", dues=now, confirmed="ink"))
    assert refused.value.code == "E_RULE_Z"
    assert counter.standing(plan).open_dues[4].amount == 16_000


def two_rings(counter: PlanCounter, paid: int) -> str:
    """A plan over two rings of 800 and 400 in twelve parts, so much of it paid."""
    ticket = counter.till.ticket().going_out(RING_A).going_out(RING_B)
    act = replace(counter.plan_act(RING_A), ticket=ticket, price=120_000)
    dues = tuple(Due(due.day, 10_000) for due in act.dues)
    plan = counter.do(replace(act, dues=dues)).result.plan
    counter.pay(plan, paid, sure=True)
    return plan


def bring_back(counter: PlanCounter, plan: str, *lines: int, wish: str = "ends_sooner") -> int:
    """Those lines of the plan come back; what was paid out."""
    ticket = counter.till.ticket().with_receipt(counter.till.standing(plan))
    for line in lines:
        ticket = ticket.ticking(0, line, 1)
    shown = counter.till.settlement(ticket)
    act = SettleTicket(ticket, None, shown.net, on_plan=wish)
    return counter.do(act).result.figure


@pytest.mark.parametrize(
    ("lines", "owed", "out"), [((2,), 30_000, 0), ((1,), 0, 10_000), ((1, 2), 0, 50_000)]
)
def test_goods_back_cancel_what_is_owed_and_pay_out_the_rest(
    counter: PlanCounter, lines: tuple[int, ...], owed: int, out: int
) -> None:
    plan = two_rings(counter, 50_000)
    assert bring_back(counter, plan, *lines) == out
    standing = counter.standing(plan)
    assert (standing.balance, counter.owed(), standing.doubt) == (owed, owed, False)


@pytest.mark.parametrize(
    ("wish", "parts"),
    [("ends_sooner", [10_000] * 3), (PAYS_LESS, [4_285] * 2 + [4_286] * 5)],
)
def test_she_chooses_how_the_rest_is_paid(
    counter: PlanCounter, wish: str, parts: list[int]
) -> None:
    plan = two_rings(counter, 50_000)
    bring_back(counter, plan, 2, wish=wish)
    standing = counter.standing(plan)
    assert [due.amount for due in standing.open_dues] == parts and not standing.doubt
    (page,) = (job.number for job in counter.till.jobs() if job.number.startswith("A"))
    paper = counter.till.paper(page)
    assert "700.00" in paper and "300.00" in paper


def test_a_plan_for_the_same_goods_is_not_dearer_than_the_one_given_up(
    counter: PlanCounter,
) -> None:
    plan = counter.sign().plan
    counter.pay(plan, 64_000, sure=True)
    bring_back(counter, plan, 1)
    dearer = counter.plan_act()
    with pytest.raises(RuleZ):
        counter.do(dearer)
    counter.sign(replace(RINGS, price_milli=128_000_000))


def test_kept_goods_go_home_when_all_is_paid(counter: PlanCounter) -> None:
    plan = counter.sign(kept=True).plan
    with pytest.raises(Refusal) as refused:
        counter.do(HandOverGoods(counter.desk.new_operation(), plan))
    assert refused.value.code == "goods_not_paid"
    counter.pay(plan, 192_000)
    act = HandOverGoods(counter.desk.new_operation(), plan)
    slip = counter.do(act).result
    assert counter.do(act).result == slip
    assert counter.standing(plan).released
    with pytest.raises(Refusal) as refused:
        counter.do(HandOverGoods(counter.desk.new_operation(), plan))
    assert refused.value.code == "goods_handed_over"


def test_a_piece_that_waits_on_a_plan_is_sold_to_nobody_else(counter: PlanCounter) -> None:
    """S14: the loudspeaker was gone when the last part was paid."""
    piece = BasketLine("TV", "Television", 1, 40_000_000, "A", serials=("SN-1",))
    plan = counter.sign(piece, kept=True).plan
    for serials, sold in ((("SN-1",), False), (("SN-2",), True), ((), True)):
        ticket = counter.till.ticket().going_out(replace(piece, serials=serials))
        net = counter.till.settlement(ticket).net
        act = SettleTicket(ticket, Payment.begin(net, 1).taking_cash(None), net)
        if sold:
            assert counter.do(act).result.sale
            continue
        with pytest.raises(Refusal) as refused:
            counter.do(act)
        assert (refused.value.code, refused.value.figures["plan"]) == ("laid_by", plan)
    bring_back(counter, plan, 1)
    ticket = counter.till.ticket().going_out(piece)
    net = counter.till.settlement(ticket).net
    assert counter.do(SettleTicket(ticket, Payment.begin(net, 1).taking_cash(None), net))


@pytest.mark.parametrize("paid", [192_000, 16_000])
def test_of_goods_that_came_back_nothing_is_kept(counter: PlanCounter, paid: int) -> None:
    """S14 to S16: all money back, and nothing is said to be ready, or handed over, after that."""
    plan = counter.sign(kept=True).plan
    counter.pay(plan, paid)
    assert bring_back(counter, plan, 1) == paid
    assert counter.standing(plan).released and counter.owed() == 0
    number = counter.do(HandStatement(counter.desk.new_operation(), plan)).result
    assert "ready for you" not in counter.till.paper(number)
    with pytest.raises(Refusal) as refused:
        counter.do(HandOverGoods(counter.desk.new_operation(), plan))
    assert refused.value.code == "goods_handed_over"


def test_a_statement_at_any_time(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    act = HandStatement(counter.desk.new_operation(), plan)
    number = counter.do(act).result
    assert counter.do(act).result == number
    assert "1,920.00" in counter.till.paper(number)
    assert not counter.standing(plan).doubt


def test_one_kind_reminder_and_none_for_days_of_ours(counter: PlanCounter) -> None:
    plan = counter.sign().plan

    def remind(*words: str) -> str:
        return counter.do(PrintReminder(counter.desk.new_operation(), plan, words)).result

    counter.till.clock.later(days=15)  # 7 Dec: six days late
    for _ in range(2):
        with pytest.raises(Refusal) as refused:
            remind()
        assert refused.value.code == "nothing_to_remind"
        counter.do(
            MarkShut(counter.desk.new_operation(), date(2026, 12, 1), date(2026, 12, 2), "flood")
        )
        counter.till.clock.later(days=2)
    counter.till.clock.later(days=1)  # 12 Dec: on time until the 3rd, late since the 4th
    with pytest.raises(RuleZ):
        remind("please bring 100.00")
    assert "160.00" in counter.till.paper(remind("See you soon"))
    with pytest.raises(Refusal):
        remind()
    assert counter.owed() == 192_000


def test_the_card_machine_was_down(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    down = MarkOutage(counter.desk.new_operation(), "card", date(2026, 12, 1))
    assert counter.do(down).result and counter.do(down).repeated
    counter.do(MarkOutage(counter.desk.new_operation(), "card", until=date(2026, 12, 4)))
    counter.till.clock.later(days=18)
    with pytest.raises(Refusal):
        counter.do(PrintReminder(counter.desk.new_operation(), plan))
    with pytest.raises(Refusal) as refused:
        counter.do(MarkOutage(counter.desk.new_operation(), "moon"))
    assert refused.value.code == "outage_unknown"


def test_what_her_bank_took_back_is_owed_again_once(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    paid = counter.pay(plan, 16_000, Handed("transfer", 16_000)).number
    act = BankTookBack(counter.desk.new_operation(), paid, "RTN-118", MANAGER)
    done = counter.do(act).result
    assert (done.balance, counter.owed()) == (192_000, 192_000)
    assert not counter.standing(plan).doubt
    assert "1,920.00" in counter.till.paper(done.slip)
    with pytest.raises(RuleZ):
        counter.do(replace(act, operation=counter.desk.new_operation()))
    assert counter.owed() == 192_000


@pytest.mark.parametrize(
    ("kind", "reference", "second"),
    [("cash", "RTN-1", MANAGER), ("transfer", " ", MANAGER), ("transfer", "RTN-1", None),
     ("transfer", "RTN-1", CLERK)],
)  # fmt: skip
def test_no_bank_no_debt(counter: PlanCounter, kind: str, reference: str, second: object) -> None:
    plan = counter.sign().plan
    paid = counter.pay(plan, 16_000, Handed(kind, 16_000)).number
    act = BankTookBack(counter.desk.new_operation(), paid, reference, second)  # type: ignore[arg-type]
    with pytest.raises(RuleZ):
        counter.do(act)
    assert counter.owed() == 176_000


def test_goods_back_in_days_that_were_lost_count_by_the_page_handed_over(
    plan_file: Till, tmp_path: Path
) -> None:
    counter = PlanCounter(plan_file)
    plan = two_rings(counter, 50_000)
    copy = kept_copy(counter, tmp_path / "before")
    bring_back(counter, plan, 2)
    papers = {job.number: counter.tokens(job.number) for job in counter.till.jobs()}
    lose(counter, copy)
    for number in sorted(papers):
        answer = counter.till.ask(papers[number][0])
        if isinstance(answer, PaperLost):
            counter.do(answer.act)
    standing = counter.standing(plan)
    assert (standing.balance, counter.owed(), standing.doubt) == (30_000, 30_000, False)
