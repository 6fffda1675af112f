"""A signed plan is frozen: what changes is later, lower, or signed by both (I2, PROMISE B)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from on_a_plan import SIGNED, credited, plan_a, plan_of

from posdesk.errors import NoEvidence, RuleZ
from posdesk.instalments.change import (
    DoesNotAddUp,
    OnlyLater,
    PlanChange,
    added,
    agreed,
    ends_sooner,
    moved,
    pays_less,
    skipped,
    takes_the_place_of,
)
from posdesk.instalments.credit import ADDED, RETURNED
from posdesk.instalments.schedule import WEEK, Due, NothingToSpread, TooManyParts, due_days
from posdesk.ledger.evidence import INK, PAPER, Evidence

JUNE = date(2026, 6, 1)
SEVEN = plan_of(700_00, count=7, first=date(2026, 6, 1))


def proof(before: int, after: int, customer: str = "ana") -> Evidence:
    return Evidence("e1", "E1", INK, customer, {"before": before, "after": after}, "P1", SIGNED)


def amounts(change: PlanChange) -> list[int]:
    return [due.amount for due in change.after]


def test_after_goods_came_back_she_may_end_sooner() -> None:
    """MONEY 16: 7 x 100 -> 3 x 100."""
    change = ends_sooner(SEVEN, 300_00)
    assert amounts(change) == [100_00] * 3
    assert not change.worsens


def test_or_pay_less() -> None:
    """MONEY 16: 2 x 42.85 + 5 x 42.86."""
    change = pays_less(SEVEN, 300_00)
    assert amounts(change) == [42_85] * 2 + [42_86] * 5
    assert [due.day for due in change.after] == [due.day for due in SEVEN.dues]
    assert not change.worsens


def test_paying_less_never_raises_a_part_that_is_nearly_paid() -> None:
    plan = credited(SEVEN, 90_00)  # 10.00 of the first part is open
    change = pays_less(plan, 310_00)
    assert amounts(change) == [10_00] + [50_00] * 6
    assert change.dues[0] == Due(JUNE, 100_00), "90.00 paid and 10.00 to pay"


def test_a_date_moves_later_and_never_earlier() -> None:
    plan = plan_a(3)
    change = moved(plan, JUNE, date(2026, 6, 15))
    assert change.after[0] == Due(date(2026, 6, 15), 160_00) and not change.worsens
    for day, to in ((JUNE, JUNE), (JUNE, date(2026, 5, 31)), (date(2026, 3, 1), date(2026, 7, 2))):
        with pytest.raises(OnlyLater):
            moved(plan, day, to)


def test_a_part_moved_onto_another_day_joins_it() -> None:
    change = moved(plan_a(3), JUNE, date(2026, 7, 1))
    assert change.after[0] == Due(date(2026, 7, 1), 320_00)
    assert sum(amounts(change)) == 1440_00 and not change.worsens


def test_a_month_is_skipped_and_the_day_of_the_month_stays() -> None:
    plan = plan_of(400_00, count=4, first=date(2026, 12, 31))
    change = skipped(plan)
    assert [due.day.isoformat() for due in change.after] == [
        "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30",
    ]  # fmt: skip
    assert not change.worsens
    again = skipped(replace(plan, dues=change.dues))
    assert again.after[0].day == date(2027, 2, 28)
    odd = moved(plan, date(2026, 12, 31), date(2027, 1, 10))
    assert skipped(replace(plan, dues=odd.dues)).after[0].day == date(2027, 2, 10)


def test_goods_added_show_both_figures_and_are_signed() -> None:
    """PC-03: 1,280.00 -> 1,305.00."""
    plan = plan_a(4)
    change = added(plan, 25_00)
    assert (change.balance_before, change.balance_after) == (1280_00, 1305_00)
    assert amounts(change) == [163_12] * 4 + [163_13] * 4
    with pytest.raises(NoEvidence) as refused:
        change.rests_on(None, "ana")
    assert refused.value.code == "E_NO_EVIDENCE"
    change.rests_on(proof(1280_00, 1305_00), "ana")
    plan = replace(credited(plan, -25_00, ADDED), dues=change.dues)
    assert plan.balance == 1305_00 == sum(due.amount for due in plan.open_dues)


def test_goods_added_on_a_day_of_their_own() -> None:
    change = added(plan_a(12), 25_00, date(2027, 3, 1))
    assert change.after == (Due(date(2027, 3, 1), 25_00),)
    with pytest.raises(NothingToSpread):
        added(plan_a(12), 25_00)


@pytest.mark.parametrize(
    "shown",
    [
        proof(1280_00, 1304_99),
        proof(1280_00, 1305_00, "ben"),
        Evidence("e2", "E2", PAPER, "ana", {"before": 1280_00, "after": 1305_00}),
    ],
)
def test_other_figures_another_customer_or_another_proof_do_not_count(shown: Evidence) -> None:
    with pytest.raises(NoEvidence):
        added(plan_a(4), 25_00).rests_on(shown, "ana")


def test_the_next_part_raised_and_the_last_lowered_needs_her() -> None:
    """SE-026: same total, worse for her."""
    plan = plan_a(4)
    dues = list(plan.open_dues)
    dues[0] = replace(dues[0], amount=260_00)
    dues[-1] = replace(dues[-1], amount=60_00)
    change = agreed(plan, tuple(dues))
    with pytest.raises(NoEvidence):
        change.rests_on(None, "ana")
    change.rests_on(proof(1280_00, 1280_00), "ana")


def test_an_agreed_schedule_sums_to_what_is_owed() -> None:
    plan = plan_a(4)
    with pytest.raises(DoesNotAddUp):
        agreed(plan, plan.open_dues[:-1])
    days = due_days(JUNE, WEEK, 61)
    many = (*(Due(day, 20_00) for day in days[:60]), Due(days[60], 80_00))
    with pytest.raises(TooManyParts):
        agreed(plan, many)


def test_cancelled_and_made_again_higher() -> None:
    """SE-023."""
    plan = plan_a(4)
    higher = plan_of(1920_00, count=12, first=JUNE).plan
    higher = replace(higher, number="P1-000002-0")
    with pytest.raises(RuleZ) as refused:
        takes_the_place_of(plan, higher)
    assert refused.value.figures["minor"] == 1920_00 - 1280_00
    takes_the_place_of(plan_a(0), higher)
    takes_the_place_of(plan, plan_of(2500_00, count=12, first=JUNE).plan)  # other goods
    takes_the_place_of(plan, higher, goods_added=640_00)


@given(st.integers(0, 2**32))
def test_whatever_eases_keeps_the_sum_and_worsens_nothing(number: int) -> None:
    """Schedule invariants, change upon change, payments and goods back between them."""
    random = Random(number)
    total = random.randint(1000, 5000_00)
    plan = plan_of(total, count=random.randint(2, 24), first=date(2026, 1, random.randint(1, 31)))
    for _ in range(random.randint(1, 8)):
        if not plan.balance:
            break
        if random.random() < 0.5:
            plan = credited(plan, random.randint(1, max(1, plan.balance // 2)))
        before = plan
        if not plan.balance:
            break
        act = random.choice(("move", "skip", "sooner", "less"))
        if act == "move":
            due = random.choice(plan.open_dues)
            change = moved(plan, due.day, due.day.replace(year=due.day.year + 1, day=1))
        elif act == "skip":
            change = skipped(plan)
        else:
            cut = random.randint(1, plan.balance)
            cut_to = plan.balance - cut
            change = (ends_sooner if act == "sooner" else pays_less)(plan, cut_to)
            plan = credited(plan, cut, RETURNED, "B")
        plan = replace(plan, dues=change.dues)
        assert not change.worsens
        change.rests_on(None, "ana")
        assert sum(amounts(change)) == change.balance_after == plan.balance
        assert plan.open_dues == change.after
        assert plan.paid == before.paid and all(due.amount > 0 for due in plan.dues)
