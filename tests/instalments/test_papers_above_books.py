"""A paper of ours says more than the books: she gets it, once (I3, SE-001, 004, 020, MONEY 18)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from on_a_plan import SIGNED, credited, plan_a

from posdesk.clock import Moment
from posdesk.instalments.credit import (
    CLAIMED,
    CORRECTED,
    HANDED_BACK,
    HONOURED,
    OUTAGE,
    RETURNED,
    TAKEN_BACK,
    Credit,
)
from posdesk.instalments.honour import Gap, Unrecorded, gap
from posdesk.instalments.standing import PlanStanding

JUNE = date(2026, 6, 1)
FOURTH = Moment.at(2026, 6, 1, 12)
Paid = tuple[tuple[str, date, int], ...]


def names(standing: PlanStanding) -> Paid:
    """The payments a paper of that standing lists."""
    return tuple((c.number, c.at.day, c.amount) for c in standing.credits if c.is_money)


def honoured(standing: PlanStanding, found: Gap, paper: str = "paper") -> PlanStanding:
    for each in found.payments:
        standing = credited(standing, each.amount, HONOURED, each.number, FOURTH)
    return credited(standing, found.rest, CORRECTED, paper, FOURTH) if found.rest else standing


R4: Paid = (*names(plan_a(3)), ("R4", JUNE, 160_00))


def test_the_ring_plan_case() -> None:
    """SE-001: R4 never reached the books."""
    plan = plan_a(3)
    found = gap(plan, R4, (), 1280_00)
    assert found == Gap((Unrecorded("R4", JUNE, 160_00, 0),), 0)
    plan = honoured(plan, found)
    assert plan.balance == 1280_00
    assert gap(plan, R4, (), 1280_00).total == 0, "the same paper again changes nothing"


def test_a_payment_recorded_with_less() -> None:
    """MONEY 18, SE-020 b: 160.00 on the paper, 60.00 in the books."""
    plan = credited(plan_a(3), 60_00, OUTAGE, "R4", FOURTH)
    found = gap(plan, R4, (), 1280_00)
    assert found.payments == (Unrecorded("R4", JUNE, 100_00, 60_00),)
    assert honoured(plan, found).balance == 1280_00


def test_a_paper_from_before_later_payments_asks_for_nothing() -> None:
    plan = plan_a(6)
    assert gap(plan, names(plan_a(3)), (), 1440_00).total == 0


def test_a_statement_lower_than_the_books() -> None:
    """SE-004 b: the balance stays 1,180.00, once, whichever of her papers says it again."""
    plan = plan_a(4)
    found = gap(plan, names(plan), (), 1180_00)
    assert found == Gap((), 100_00)
    plan = honoured(plan, found, "statement 1")
    assert plan.balance == 1180_00
    assert gap(plan, names(plan_a(4)), (), 1180_00).total == 0
    assert gap(plan, names(plan_a(3)), (), 1340_00).total == 0, "an older one with the same gap"
    later = credited(plan, 160_00, number="R5")
    assert gap(later, names(plan_a(4)), (), 1180_00).total == 0


def test_a_statement_lower_than_the_books_and_paid_since() -> None:
    plan = plan_a(5)
    assert gap(plan, names(plan_a(4)), (), 1180_00).rest == 100_00


def test_a_payment_taken_back_by_her_bank_is_not_honoured_again() -> None:
    """PC-16 after R4."""
    plan = credited(plan_a(4), -160_00, TAKEN_BACK, "N1")
    assert gap(plan, names(plan_a(4)), (), 1280_00).total == 0


def test_a_paper_that_says_a_payment_went_back_asks_for_neither() -> None:
    """R4 and the bank's notice N1, or money handed back: both lost by the books, both on a paper."""
    said = (*R4, ("N1", JUNE, -160_00))
    assert gap(plan_a(3), said, (), 1440_00).total == 0
    fifth = (*said, ("R5", JUNE, 150_00))
    assert gap(plan_a(3), fifth, (), 1290_00).payments == (Unrecorded("R5", JUNE, 150_00, 0),)


@pytest.mark.parametrize("kind", [TAKEN_BACK, HANDED_BACK])
def test_what_went_back_is_no_cut(kind: str) -> None:
    plan = credited(plan_a(4), -100_00, kind, "N1")
    assert (plan.paid, plan.balance, plan.cut) == (540_00, 1380_00, 0)


def test_goods_back_that_the_books_lost_are_found_in_the_balance() -> None:
    plan = plan_a(3)
    assert gap(plan, names(plan), ("B1",), 1040_00).rest == 400_00
    known = credited(plan, 400_00, RETURNED, "B1")
    assert gap(known, names(plan), ("B1",), 1040_00).total == 0


def test_the_receipt_of_a_payment_believed_before_settles_that_claim() -> None:
    """SE-007: she said so, was believed, and then finds R4: not paid twice."""
    plan = credited(plan_a(3), 160_00, CLAIMED, "claim 1", FOURTH.after(days=-2))
    found = gap(plan, R4, (), 1280_00)
    assert found == Gap((), 0, (("R4", "claim 1"),))
    other = credited(plan_a(3), 150_00, CLAIMED, "claim 1", FOURTH)
    assert gap(other, R4, (), 1280_00).payments[0].number == "R4"


@given(st.integers(0, 2**32))
def test_whatever_rows_are_lost_her_papers_bring_it_all_back(number: int) -> None:
    """PB-4 over credits: any of them lost, then any papers shown in any order."""
    random = Random(number)
    full, papers = plan_a(0), []
    for no in range(random.randint(1, 9)):
        full = credited(full, random.randint(1, full.balance // 3), number=f"R{no}", at=FOURTH)
        papers.append(full)
    kept = tuple(credit for credit in full.credits if random.random() < 0.5)
    books = replace(full, credits=_chained(kept))
    shown = [*random.sample(papers, random.randint(0, len(papers))), full]
    random.shuffle(shown)
    for paper in shown:
        before = books.balance
        books = honoured(books, gap(books, names(paper), (), paper.balance))
        assert books.balance <= min(before, paper.balance)
    assert books.balance == full.balance and books.paid == full.paid


def _chained(credits: tuple[Credit, ...]) -> tuple[Credit, ...]:
    standing = replace(plan_a(0), credits=())
    for credit in credits:
        standing = credited(standing, credit.amount, credit.kind, credit.number, SIGNED)
    return standing.credits
