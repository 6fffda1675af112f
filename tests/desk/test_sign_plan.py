"""Signing a plan: goods, deposit and parts in one act, on her own confirmation and no other way."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from desk.plan_counter import RINGS, PlanCounter
from desk.tills import Till

from posdesk.desk.lookups.papers import AskPaper
from posdesk.documents.drawn import drawing_of, mark_of
from posdesk.documents.paper import Paper, Signature
from posdesk.errors import NoEvidence, Refusal
from posdesk.instalments.schedule import Due
from posdesk.people.staff import CLERK, MANAGER, OWNER, SUPERVISOR, StaffMember
from posdesk.sales.payment import Payment


@pytest.fixture
def counter(plan_till: Till) -> PlanCounter:
    """On each engine in turn."""
    return PlanCounter(plan_till)


def test_a_plan_is_signed_booked_and_printed(counter: PlanCounter) -> None:
    act = counter.plan_act(deposit=120_00)
    signed = counter.do(act).result
    assert (signed.price, signed.deposit, signed.financed) == (192_000, 12_000, 180_000)
    assert counter.owed() == 180_000
    assert counter.till.postings(act.operation)["CASH:1"] == 12_000
    standing = counter.standing(signed.plan)
    assert (standing.balance, standing.paid, standing.doubt) == (180_000, 12_000, False)
    paper = counter.till.paper(signed.plan)
    assert "1,920.00" in paper and "You owe no more than this" in paper
    assert [job.number for job in counter.till.jobs()] == [signed.plan]


def test_the_same_draft_twice_is_one_plan(counter: PlanCounter) -> None:
    act = counter.plan_act()
    first, again = counter.do(act), counter.do(act)
    assert again.repeated and again.result == first.result
    assert counter.owed() == 192_000


@pytest.mark.parametrize("role", [CLERK, SUPERVISOR, MANAGER, OWNER])
def test_nobody_signs_for_her(counter: PlanCounter, role: str) -> None:
    counter.customer()
    counter.desk.sign_in(StaffMember("7", role, role))
    with pytest.raises(NoEvidence):
        counter.do(counter.plan_act(confirmed=""))
    assert counter.till.kinds()[-1] == "attempt"
    assert counter.owed() == 0


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"dues": (Due(date(2026, 12, 1), 1),)}, "no_parts"),
        ({"dues": (Due(date(2026, 12, 1), 100_000), Due(date(2027, 1, 1), 1))},
         "dues_do_not_add_up"),
        ({"dues": (Due(date(2026, 11, 1), 96_000), Due(date(2027, 1, 1), 96_000))},
         "due_before_today"),
        ({"price": 1}, "figure_changed"),
        ({"customer": "nobody"}, "customer_unknown"),
        ({"deposit": Payment(5_000)}, "not_yet_paid"),
        ({"every": "year"}, "no_parts"),
    ],
)  # fmt: skip
def test_what_cannot_be_signed_books_nothing(
    counter: PlanCounter, change: dict[str, object], code: str
) -> None:
    act = replace(counter.plan_act(), **change)  # type: ignore[arg-type]
    kinds = counter.till.kinds()
    with pytest.raises(Refusal) as refused:
        counter.do(act)
    assert refused.value.code == code
    assert counter.till.kinds() == kinds


def test_goods_that_come_back_are_no_plan(counter: PlanCounter) -> None:
    number = counter.till.sell("MUG")
    act = counter.plan_act()
    ticket = counter.till.scan(act.ticket, number).all_back()
    with pytest.raises(Refusal) as refused:
        counter.do(replace(act, ticket=ticket))
    assert refused.value.code == "plan_goods_only"


def test_the_deposit_in_cash_is_never_rounded(plan_till_chf: Till) -> None:
    counter = PlanCounter(plan_till_chf)
    line = replace(RINGS, price_milli=399_96_000)
    act = counter.plan_act(line)
    paid = Payment.begin(33_33, 5).taking_cash()
    with pytest.raises(Refusal) as refused:
        counter.do(replace(act, deposit=paid))
    assert refused.value.code == "not_in_coins"


def test_her_signature_stands_in_the_agreement_and_is_sealed(counter: PlanCounter) -> None:
    drawn = drawing_of((640, 120), [[(30 + 8 * n, 40 + (n * 29) % 60) for n in range(50)]])
    act = replace(counter.plan_act(confirmed="window"), drawn=drawn)
    with pytest.raises(Refusal) as refused:
        counter.do(replace(act, drawn=b"?"))
    assert refused.value.code == "not_a_signature"
    plan = counter.do(act).result.plan
    with counter.till.file.read() as books:
        kept = books.documents.get(plan)
        facts = books.journal.facts_of(act.operation)
    assert kept is not None and facts is not None
    assert Signature(mark_of(drawn)) in Paper.from_bytes(kept.paper).blocks
    assert facts["signature"] == hashlib.sha256(drawn).hexdigest()
    shown = counter.desk.ask(AskPaper(plan))
    assert shown is not None and Signature(mark_of(drawn), drawn) in shown.blocks
    with counter.till.file.write() as books:
        books.customers.forget(act.customer)
        assert books.evidence.strokes(mark_of(drawn)) is None
    bare = counter.desk.ask(AskPaper(plan))
    assert bare == Paper.from_bytes(kept.paper)
