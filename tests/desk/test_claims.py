"""She says she paid: drawers first, belief while it is small, and never a plain no."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from desk.plan_counter import MANAGER, PlanCounter, kept_copy, lose
from desk.shops import CLERK, FLOAT
from desk.tills import Till

from posdesk.desk.actions.answer_claim import AnswerClaim
from posdesk.desk.actions.claim_payment import ClaimAnswered, ClaimPayment
from posdesk.desk.actions.close_shift import CloseShift
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.move_cash import MoveCash
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.lookups.missing_money import AskMissingMoney
from posdesk.errors import Refusal
from posdesk.till.drawer_count import DrawerCount

TODAY = date(2026, 11, 22)


@pytest.fixture
def counter(plan_file: Till) -> PlanCounter:
    """In a file."""
    return PlanCounter(plan_file)


def claim(counter: PlanCounter, plan: str, amount: int = 16_000) -> ClaimAnswered:
    """She says it, and it is answered at once."""
    act = ClaimPayment(counter.desk.new_operation(), plan, amount, counter.till.clock.at.day)
    done = counter.do(act).result
    assert counter.do(act).result == done
    return done


def close_with(counter: PlanCounter, over: int) -> None:
    """The shift is closed with so much too many in the drawer, and the next one begins."""
    expected = counter.till.balance("CASH:1")
    count = DrawerCount(other=expected + over)
    counter.do(CloseShift(counter.desk.new_operation(), count, expected))
    counter.do(OpenShift(counter.desk.new_operation(), FLOAT))


@pytest.mark.parametrize(("over", "lost"), [(16_000, 0), (10_000, 6_000), (0, 16_000)])
def test_matched_to_the_drawer_of_that_day(counter: PlanCounter, over: int, lost: int) -> None:
    plan = counter.sign().plan
    close_with(counter, over)
    done = claim(counter, plan)
    assert (done.outcome, done.credited, done.balance) == ("accepted", 16_000, 176_000)
    assert counter.till.balance("SUSPENSE:till_over") == 0
    assert counter.till.balance("LOSS:unknown") == lost
    assert counter.owed() == 176_000 and not counter.standing(plan).doubt
    paper = counter.till.paper(done.number)
    assert "sorry" in paper and "1,760.00" in paper


def test_a_payment_put_on_a_plan_of_a_like_name_counts_where_it_was_meant(
    counter: PlanCounter,
) -> None:
    first = counter.till.clock.at.day
    ana = counter.sign(name="Ana Alba", first=first).plan
    anna = counter.sign(name="Anna Alba", first=first).plan
    counter.pay(anna, 16_000)
    assert claim(counter, ana, 12_345).outcome == "accepted"  # nothing like it: believed
    counter.pay(anna, 16_000)  # nothing is due there for a month: it was meant for Ana's
    done = claim(counter, ana)
    assert (done.outcome, done.credited, done.elsewhere) == ("accepted", 16_000, True)
    assert counter.till.balance("LOSS:mispost") == 16_000
    assert counter.till.balance("LOSS:unknown") == 12_345
    assert counter.owed("Ana Alba") == 192_000 - 28_345
    assert counter.owed("Anna Alba") == 160_000
    paper = counter.till.paper(done.number)
    assert "sorry" in paper and "wrong place" in paper and anna not in paper
    assert counter.till.kinds()[-1] == "payment_claimed"
    assert claim(counter, ana).outcome == "open"  # once: the other one was due where it stands


def test_an_open_claim_is_found_on_another_plan_later(counter: PlanCounter) -> None:
    first = counter.till.clock.at.day
    ana = counter.sign(name="Ana Alba", first=first).plan
    anna = counter.sign(name="Anna Alba", first=first).plan
    claim(counter, ana, 12_345)
    waits = claim(counter, ana)
    assert waits.outcome == "open"
    counter.pay(anna, 16_000)
    stray = counter.pay(anna, 16_000).number
    found = counter.desk.ask(AskMissingMoney(first)).misplaced
    assert (stray, anna, ana) in [(each.number, each.stands_on, each.perhaps_for) for each in found]
    act = AnswerClaim(counter.desk.new_operation(), waits.number, accept=True)
    done = counter.do(act).result
    assert done.elsewhere and counter.do(act).result == done
    assert counter.till.balance("LOSS:mispost") == 16_000
    assert counter.owed("Anna Alba") == 160_000


def test_found_cash_is_hers_who_asks_and_once_only(counter: PlanCounter) -> None:
    """SE-130: paid in later, of which nobody knew whose it was."""
    plan = counter.sign().plan
    day = counter.till.clock.at.day
    counter.till.clock.later(days=5)
    counter.do(MoveCash(counter.desk.new_operation(), "in_unknown", 10_000))
    act = ClaimPayment(counter.desk.new_operation(), plan, 10_000, day)
    done = counter.do(act).result
    assert (done.outcome, done.credited, done.balance) == ("accepted", 10_000, 182_000)
    assert counter.till.balance("SUSPENSE:till_over") == counter.till.balance("LOSS:unknown") == 0
    again = ClaimPayment(counter.desk.new_operation(), plan, 10_000, day)
    assert counter.do(again).result.outcome == "accepted"
    assert counter.till.balance("SUSPENSE:till_over") == 0
    assert counter.till.balance("LOSS:unknown") == 10_000


def test_a_second_one_without_trace_waits_and_is_refused_by_two_in_writing(
    counter: PlanCounter, tmp_path: Path
) -> None:
    plan = counter.sign().plan
    claim(counter, plan)
    counter.till.clock.later(days=30)
    waits = claim(counter, plan)
    assert (waits.outcome, waits.credited) == ("open", 0)
    assert (waits.until - counter.till.clock.at.day).days == 90

    def refuse(**more: object) -> str:
        with pytest.raises(Refusal) as said:
            counter.do(
                AnswerClaim(counter.desk.new_operation(), waits.number, accept=False, **more)  # type: ignore[arg-type]
            )
        return said.value.code

    assert refuse(reason="The drawers agreed that day") == "two_people_wanted"
    assert refuse(second=CLERK, reason="The drawers agreed that day") == "two_people_wanted"
    assert refuse(second=MANAGER) == "reason_needed"
    done = counter.do(
        AnswerClaim(
            counter.desk.new_operation(), waits.number, False, MANAGER,
            "The day's drawers agreed to the penny",
        )
    ).result  # fmt: skip
    assert done.outcome == "refused"
    assert "owner" in counter.till.paper(done.number)
    copy = kept_copy(counter, tmp_path / "before")
    number = counter.pay(plan, 16_000).number
    tokens = counter.tokens(number)
    lose(counter, copy)
    honoured = counter.do(HonourPaper(number, tokens)).result
    assert honoured.balance == 160_000
    with counter.till.file.read() as books:
        assert not books.claims.not_settled(counter.till.clock.at.after(days=-99))
    with pytest.raises(Refusal) as said:
        counter.do(AnswerClaim(counter.desk.new_operation(), waits.number, accept=True))
    assert said.value.code == "claim_answered"


def test_what_was_believed_is_not_honoured_twice(counter: PlanCounter, tmp_path: Path) -> None:
    plan = counter.sign().plan
    copy = kept_copy(counter, tmp_path / "before")
    number = counter.pay(plan, 16_000).number
    tokens = counter.tokens(number)
    lose(counter, copy)
    claim(counter, plan)
    assert counter.do(HonourPaper(number, tokens)).result.amount == 0
    assert counter.standing(plan).balance == 176_000


def test_an_open_claim_is_accepted_by_one(counter: PlanCounter) -> None:
    plan = counter.sign().plan
    waits = claim(counter, plan, 50_000)
    assert waits.outcome == "open"
    done = counter.do(AnswerClaim(counter.desk.new_operation(), waits.number, accept=True)).result
    assert (done.outcome, done.balance) == ("accepted", 142_000)
    now = counter.till.clock.at
    with counter.till.file.read() as books:
        (cost,) = books.honoured.mistakes(now.after(days=-1), now.after(days=1), 9)
    assert (cost.account, cost.amount) == ("LOSS:unknown", 50_000)  # the owner sees what it cost


@pytest.mark.parametrize("amount", [0, -1])
def test_a_claim_of_nothing(counter: PlanCounter, amount: int) -> None:
    plan = counter.sign().plan
    with pytest.raises(Refusal) as said:
        claim(counter, plan, amount)
    assert said.value.code == "no_such_payment"
