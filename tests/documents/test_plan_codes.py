"""A plan from any one of its papers: exact, whole, strict, and small enough to be scanned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from documents.code_tampering import changed
from documents.paper_samples import KEY, LINK, RING, SHOP, TILL, many_lines
from documents.plan_samples import (
    CUSTOMER,
    RINGS,
    SIGNED,
    number,
    paid_parts,
    payment_codes,
    plan_codes,
    plan_sale,
    position,
    slip,
)
from hypothesis import given
from hypothesis import strategies as st

from posdesk.documents import codes
from posdesk.documents.codes import Moved, NotRead, PlanPosition, ScannedDocument
from posdesk.documents.plan_form import runs
from posdesk.documents.plan_position import CUT_KINDS, PAID_KINDS
from posdesk.identity import LETTERS, Number, read_number
from posdesk.instalments.schedule import EVERY, Due, due_days
from posdesk.printing import qr
from posdesk.printing.roll import roll_of
from posdesk.sales.sale import TenderLeg


def scanned(texts: tuple[str, ...]) -> list[ScannedDocument]:
    read = [codes.read_code(text, RING) for text in texts]
    assert all(isinstance(document, ScannedDocument) for document in read), read
    return [document for document in read if isinstance(document, ScannedDocument)]


def rebuilt(how: PlanPosition) -> PlanPosition:
    return codes.rebuild_position(scanned(payment_codes(how)))


def test_the_ring_plan_comes_back_from_one_receipt_on_an_empty_machine():
    """SE-002: price 1,920.00, paid 640.00, balance 1,280.00, 160.00 on the 1st of each month."""
    how = position(paid=paid_parts(4))
    documents = scanned(payment_codes(how))
    assert codes.rebuild_position(documents) == how
    plan = codes.rebuild_plan(documents, "Goods of the agreement")
    assert (plan.price, plan.deposit, plan.financed) == (192_000, 0, 192_000)
    assert plan.dues == how.dues
    assert [line.text for line in plan.sale.lines] == ["Goods of the agreement"]
    assert (how.balance, how.paid, plan.every) == (128_000, 64_000, "month")
    assert how.open_dues()[0] == Due(date(2026, 7, 1), 16_000)
    assert (plan.customer, plan.number, plan.at.day) == (CUSTOMER, number("P", 1), SIGNED)


def test_the_agreement_brings_its_goods_back_too():
    sale = plan_sale([RINGS, *many_lines(30)[1:]], deposit=20_000)
    how = position(sale.total, 20_000, 12, kept=True)
    documents = scanned(plan_codes(sale, how))
    plan = codes.rebuild_plan(documents, "unused")
    assert [line.sku for line in plan.sale.lines] == [line.sku for line in sale.lines]
    assert plan.sale.tax_totals == sale.tax_totals
    assert (plan.deposit, plan.financed, plan.kept) == (20_000, sale.total - 20_000, True)
    assert codes.rebuild_position(documents) == how
    assert codes.rebuild_sale(documents).number == sale.number


_days = st.integers(0, 3_000)
_amounts = st.integers(1, 10**9)


@given(
    st.lists(st.tuples(_days, _amounts), min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(-60, 3_000), _amounts, st.integers(0, 4)), max_size=60),
    st.lists(st.tuples(_days, _amounts, st.integers(0, 3)), max_size=5),
    st.integers(0, 10**6),
    st.integers(1, 3),
)
def test_any_position_is_rebuilt_exactly(dues, payments, cuts, balance, till):
    paid = tuple(
        Moved(
            PAID_KINDS[kind],
            number("R", place, till),
            SIGNED + timedelta(days=day),
            -amount if PAID_KINDS[kind] == "taken_back" else amount,
        )
        for place, (day, amount, kind) in enumerate(payments)
    )
    lowered = tuple(
        Moved(
            CUT_KINDS[kind],
            f"B1-00000{place}-9",
            SIGNED + timedelta(days=day),
            -amount if CUT_KINDS[kind] == "added" else amount,
        )
        for place, (day, amount, kind) in enumerate(cuts)
    )
    moved = sum(part.amount for part in (*paid, *lowered))
    if moved < 0:
        balance -= moved  # a price is never below zero
    schedule = tuple(
        sorted((Due(SIGNED + timedelta(days=day), each) for day, each in dues), key=repr)
    )
    how = replace(
        position(), dues=schedule, payments=paid, cuts=lowered, balance=balance,
        price=balance + moved,
    )  # fmt: skip
    assert rebuilt(how) == how


@pytest.mark.parametrize("every", EVERY)
@pytest.mark.parametrize("first", [date(2026, 1, 31), date(2028, 2, 29), date(2026, 12, 30)])
def test_a_regular_schedule_is_one_run(every, first):
    dues = tuple(Due(day, 500) for day in due_days(first, every, 60))
    assert len(runs(dues, SIGNED)) == 1


@pytest.mark.parametrize(("count", "most"), [(12, 1), (24, 2), (36, 2), (60, 2)])
def test_many_payments_stand_in_codes_that_print(count, most):
    """As a sale's do: the first within 16-M, 45 mm; further ones within 19-M, on 58 mm too."""
    how = position(16_000 * 60, count=60, paid=paid_parts(count))
    texts = payment_codes(how)
    assert len(texts) <= most
    assert qr.version(texts[0]) <= 16
    assert max(map(qr.version, texts)) <= 19
    assert all(qr.side(text, roll_of(58)) for text in texts)
    assert rebuilt(how) == how


def test_sixty_payments_at_odd_days_and_tills_still_print():
    dues = tuple(Due(SIGNED + timedelta(days=17 * n + n % 5), 15_000 + n) for n in range(60))
    paid = tuple(
        Moved("paid", number("R", 900_000 + n, 1 + n % 3), due.day, 9_000 + n)
        for n, due in enumerate(dues)
    )
    how = position(sum(due.amount for due in dues), paid=paid, dues=dues)
    texts = payment_codes(how)
    assert max(map(qr.version, texts)) <= 19
    assert rebuilt(how) == how


def test_the_first_of_several_codes_says_balance_schedule_and_the_newest_payments():
    how = position(16_000 * 60, count=60, paid=paid_parts(60)[:59])
    first = scanned(payment_codes(how))[0]
    assert first.plan is not None
    assert (first.plan.balance, first.plan.dues) == (how.balance, how.dues)
    assert first.plan.payments == how.payments[-len(first.plan.payments) :]
    with pytest.raises(codes.CodesMissing):
        codes.rebuild_position([first])


def test_no_position_is_made_of_a_sale_or_of_two_papers():
    one, two = (scanned(payment_codes(position(paid=paid_parts(n)))) for n in (1, 2))
    with pytest.raises(codes.CodesDiffer):
        codes.rebuild_position([*one, *two])
    credit = codes.codes_for_credit(slip("C", 3), 2_500, "ab12", SHOP, TILL, LINK, KEY)
    with pytest.raises(codes.CodesDiffer):
        codes.rebuild_position(scanned(credit))


@pytest.mark.parametrize(
    "change",
    [
        {"f32": 127_999}, {"f32": -1}, {"f26": 192_001}, {"f0": 1}, {"f1": 2}, {"f1": 10},
        {"f28": None}, {"f29": [0, 3, 601, 100]}, {"f29": [0, 0, 2, 100]}, {"f29": [0, 4, 2, 100]},
        {"f29": [0, 3, 12]}, {"f30": [1, 6, 64_000]}, {"f30": [1, 8]}, {"f31": [5, "x", 1, 0]},
        {"f35": False}, {"f34": "ab12"}, {"f34": ""}, {"f36": "words"}, {"f10": [1]},
        {"f19": None}, {"f20": None}, {"f33": None}, {"f33": -1}, {"f39": 1}, {"f25": True},
    ],
    ids=str,
)  # fmt: skip
def test_what_no_plan_paper_would_say_is_not_understood(change):
    (code,) = payment_codes(position(paid=paid_parts(4)))
    assert codes.read_code(changed(code, **change), RING) is NotRead.NOT_UNDERSTOOD


def test_the_small_papers_say_what_they_are_for():
    at = (SHOP, TILL, LINK, KEY)
    (credit,) = scanned(codes.codes_for_credit(slip("C", 3), 2_500, "ab12", *at))
    assert (credit.kind, credit.amount, credit.customer) == (codes.T_CREDIT, 2_500, "ab12")
    (promise,) = scanned(
        codes.codes_for_promise(
            slip("G", 1), 2, *at, amount=15_000, words="Old ring", until=date(2026, 12, 1),
            customer="Cust 7", tenders=[TenderLeg("cash", 200)],
        )
    )  # fmt: skip
    assert (promise.answer, promise.amount, promise.words) == (2, 15_000, "Old ring")
    assert (promise.until, promise.customer) == (date(2026, 12, 1), "Cust 7")
    (outage,) = scanned(codes.codes_for_outage(slip("U", 12), *at))
    assert (outage.kind, outage.number, outage.amount) == (codes.T_OUTAGE, number("U", 12), 0)
    (claim,) = scanned(
        codes.codes_for_claim(
            slip("Q", 2), position(), 16_000, 2, *at, words="no trace", until=date(2026, 9, 1)
        )
    )
    assert (claim.answer, claim.amount, claim.plan) == (2, 16_000, position())
    (mistake,) = scanned(
        codes.codes_for_statement(
            slip("M", 4), None, *at, original=number("S", 9), amount=400,
            tenders=[TenderLeg("cash", 400)], words="overcharge",
        )
    )  # fmt: skip
    assert (mistake.original, mistake.amount, mistake.plan) == (number("S", 9), 400, None)


def test_every_letter_reads_back_and_none_is_another():
    for letter in LETTERS:
        for till in (1, 2, 12):
            text = str(Number(letter, till, 1_234))
            assert read_number(text) == Number(letter, till, 1_234)
            others = {str(Number(other, till, 1_234))[1:] for other in LETTERS[:10]}
            assert len(others) == 10
