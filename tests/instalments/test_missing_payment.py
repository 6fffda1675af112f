"""A payment without any paper: looked for first, believed while small (SE-006, SE-007)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from on_a_plan import credited, plan_a
from sold import cash

from posdesk.clock import Moment
from posdesk.identity import Number
from posdesk.instalments.booking import believed, ours, payment
from posdesk.instalments.credit import Payment
from posdesk.instalments.misplaced import like_names, like_numbers, may_be_it, out_of_place
from posdesk.instalments.missing import (
    ACCEPTED,
    OPEN,
    REFUSED,
    AnotherManagerNeeded,
    ClaimAnswer,
    OverCount,
    PaymentClaim,
    ReasonNeeded,
    ToBeAccepted,
    answer,
    refuse,
)
from posdesk.ledger.journal import JournalEntry
from posdesk.ledger.matrix import check
from posdesk.people.staff import CLERK, MANAGER, StaffMember

JUNE = date(2026, 6, 1)
NOW = Moment.at(2026, 6, 4, 10)
CLAIM = PaymentClaim("claim 1", "P1-000001-0", "ana", 160_00, JUNE, NOW)
LIMIT = 200_00
RITA = StaffMember("rita", "Rita", MANAGER)


def over(minor: int, *, till: int = 1, day: date = JUNE, taken: int = 0) -> OverCount:
    return OverCount(f"shift of {till}", till, day, minor, taken)


def ask(
    *drawers: OverCount, before: tuple[date, ...] = (), claim: PaymentClaim = CLAIM
) -> ClaimAnswer:
    return answer(claim, drawers, before, LIMIT)


def test_the_drawer_of_that_shift_was_160_over() -> None:
    """SE-006 a: no approval, no limit, and no matter how often."""
    given_ = ask(over(20_00, till=2), over(160_00), before=(date(2026, 5, 1),))
    assert given_ == ClaimAnswer("claim 1", ACCEPTED, 160_00, 0, "shift of 1")


def test_the_drawer_was_100_over() -> None:
    """SE-006 b."""
    given_ = ask(over(100_00))
    assert (given_.outcome, given_.from_till_over, given_.from_loss) == (ACCEPTED, 100_00, 60_00)
    assert given_.credited == 160_00


def test_no_trace_at_all_the_first_time() -> None:
    """SE-007 a."""
    assert ask() == ClaimAnswer("claim 1", ACCEPTED, 0, 160_00)
    assert ask(before=(date(2025, 6, 4),)).outcome == ACCEPTED, "twelve months ago to the day"
    assert ask(before=(date(2025, 6, 5),)).outcome == OPEN


def test_above_the_limit_it_stays_open() -> None:
    assert ask(claim=replace(CLAIM, amount=LIMIT)).outcome == ACCEPTED
    assert ask(claim=replace(CLAIM, amount=LIMIT + 1)).outcome == OPEN
    part = ask(over(100_00), claim=replace(CLAIM, amount=400_00))
    assert (part.outcome, part.credited) == (OPEN, 100_00), "what was found is hers at once"


@pytest.mark.parametrize(
    "drawer", [over(160_00, day=date(2026, 6, 2)), over(160_00, taken=160_00), over(160_00, till=2)]
)
def test_other_days_other_tills_and_what_was_matched_before_do_not_count(drawer: OverCount) -> None:
    assert ask(drawer, claim=replace(CLAIM, till=1)).from_till_over == 0


def test_a_card_payment_is_in_no_drawer() -> None:
    assert ask(over(160_00), claim=replace(CLAIM, tender="card")).from_till_over == 0


def test_refusing_takes_two_people_and_a_reason() -> None:
    """SE-007 b: the second claim in a year."""
    second = ask(before=(date(2026, 1, 1),))
    reason = "The journal and the bank show no money that day."
    refused = refuse(CLAIM, second, "mia", RITA, reason)
    assert (refused.outcome, refused.asker, refused.second) == (REFUSED, "mia", "rita")
    with pytest.raises(AnotherManagerNeeded):
        refuse(CLAIM, second, "rita", RITA, reason)
    with pytest.raises(AnotherManagerNeeded):
        refuse(CLAIM, second, "mia", replace(RITA, role=CLERK), reason)
    with pytest.raises(AnotherManagerNeeded):
        refuse(CLAIM, second, "mia", replace(RITA, retired=True), reason)
    with pytest.raises(ReasonNeeded):
        refuse(CLAIM, second, "mia", RITA, " no ...... ")


def test_what_the_rule_accepts_cannot_be_refused() -> None:
    with pytest.raises(ToBeAccepted):
        refuse(CLAIM, ask(), "mia", RITA, "The journal and the bank show no money that day.")


def test_what_was_found_stays_hers_when_the_rest_is_refused() -> None:
    claim = replace(CLAIM, amount=400_00)
    found = ask(over(100_00), claim=claim)
    refused = refuse(claim, found, "mia", RITA, "No other trace was found anywhere.")
    assert (refused.credited, refused.shift) == (100_00, "shift of 1")


def test_it_stays_open_for_ninety_days() -> None:
    assert CLAIM.open_until == date(2026, 9, 2)


def test_hers_may_stand_on_another_plan() -> None:
    bens = Payment("R9", "P1-000002-0", 1, Moment.at(2026, 6, 1, 9), "GBP", 160_00, (cash(160_00),))
    hers = replace(bens, plan=CLAIM.plan)
    less = replace(bens, amount=150_00, tenders=(cash(150_00),))
    late = replace(bens, at=Moment.at(2026, 6, 2, 9))
    later = replace(bens, at=Moment.at(2026, 6, 3, 9))
    fitting = [each for each in (hers, less, bens, late, later) if may_be_it(CLAIM, each)]
    assert fitting == [bens, late]
    assert not may_be_it(replace(CLAIM, till=2), bens)
    assert not may_be_it(replace(CLAIM, tender="card"), bens)


def test_what_was_due_there_is_in_its_place() -> None:
    plan = plan_a(3)
    numbers = [credit.number for credit in plan.credits]
    assert not any(out_of_place(plan, number) for number in numbers)
    twice = credited(plan, 160_00, number="R77", at=plan.credits[-1].at)
    assert out_of_place(twice, "R77")
    assert out_of_place(credited(plan, 25_00, number="R78", at=NOW), "R78")


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Ana Alba", "Anna Alba", True),
        ("Ana Alba", "Ben Alba", True),
        ("José", "Jose", True),
        ("Ana", "Ben", False),
        ("Maria", "Mario", True),
        ("Dev", "", False),
        ("Smiht", "Smith", True),
    ],
)
def test_names_easily_taken_for_each_other(one: str, other: str, alike: bool) -> None:
    assert like_names(one, other) is like_names(other, one) is alike


def test_numbers_easily_taken_for_each_other() -> None:
    twelve, others = str(Number("P", 1, 12)), {21: True, 13: True, 112: True, 45: False}
    assert {n: like_numbers(twelve, str(Number("P", 1, n))) for n in others} == others
    assert not like_numbers(twelve, "Karte 7")


def test_found_on_another_plan_it_counts_whole_and_is_no_belief() -> None:
    found = answer(CLAIM, (), [CLAIM.at.day], 0, str(Number("R", 1, 9)))
    assert (found.outcome, found.from_loss, found.on_another_plan) == ("accepted", 160_00, True)
    whole = answer(CLAIM, [over(160_00)], (), 0, str(Number("R", 1, 9)))
    assert (whole.from_till_over, whole.on_another_plan) == (160_00, False)


def test_how_it_is_booked() -> None:
    """SE-006: SUSPENSE:till_over first, the rest LOSS:unknown; nothing at her cost."""
    booked = believed(ask(over(100_00)), "ana")
    assert {each.account: each.minor for each in booked} == {
        "SUSPENSE:till_over": 100_00,
        "LOSS:unknown": 60_00,
        "RECV:ana": -160_00,
    }
    check(JournalEntry("payment_claimed", "unknown", "GBP", booked))
    check(JournalEntry("payment_honoured", "staff_error", "GBP", ours("ana", 160_00, "unrecorded")))


def test_a_payment_over_the_balance_is_booked_as_her_credit() -> None:
    """SE-038."""
    paid = Payment("R9", "P1", 1, NOW, "GBP", 1280_00, (cash(1300_00),), over=20_00)
    booked = payment(paid, "ana")
    assert {each.account: each.minor for each in booked} == {
        "CASH:1": 1300_00,
        "RECV:ana": -1280_00,
        "CREDIT:ana": -20_00,
    }
    check(JournalEntry("instalment_paid", "customer_choice", "GBP", booked))


@given(
    st.integers(1, 500_00),
    st.lists(st.tuples(st.integers(0, 500_00), st.integers(0, 500_00)), max_size=4),
    st.lists(st.dates(date(2024, 1, 1), JUNE), max_size=3),
)
def test_never_more_than_she_said_and_all_of_it_when_accepted(
    amount: int, drawers: list[tuple[int, int]], before: list[date]
) -> None:
    claim = replace(CLAIM, amount=amount)
    counts = [over(minor, taken=taken) for minor, taken in drawers]
    said = answer(claim, counts, before, LIMIT)
    assert 0 <= said.credited <= amount
    assert (said.credited == amount) == (said.outcome == ACCEPTED)
    assert said.from_loss <= LIMIT
