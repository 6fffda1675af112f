"""The shelves of plans, customers, credits, claims and the calendar, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from bookmaking import AT
from plan_acts import (
    FIRST,
    a_paper,
    an_entry,
    change_dues,
    claim,
    give_slip,
    honour,
    pay,
    seal,
    sign_plan,
    spend_slip,
)
from wall_acts import ANA, BEN

from posdesk.errors import RuleZ
from posdesk.identity import CREDIT
from posdesk.instalments.calendar import Outage
from posdesk.instalments.missing import ClaimAnswer, PaymentClaim
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import Due
from posdesk.people.customer import Customer
from posdesk.sales.store_credit import CreditUse, StoreCredit
from posdesk.store.engine import BooksFile
from posdesk.store.faults import BooksRefused
from posdesk.store.shelves.honoured import Honoured


def test_a_plan_comes_back_as_it_was_signed_paid_and_changed(file: BooksFile) -> None:
    plan = sign_plan(file)
    paid = pay(file, plan, 30_000)
    later = (Due(FIRST, 30_000), Due(date(2027, 9, 1), 70_000))
    change_dues(file, plan, later, proved=False)
    with file.read() as books:
        standing = books.plans.get(plan.number)
        assert standing is not None
        assert (standing.plan, standing.dues) == (plan, later)
        assert (standing.balance, standing.released, standing.doubt) == (70_000, False, False)
        assert books.plans.payment(paid.number) == paid
        assert books.plans.payments(plan.number) == (paid,)
        papers = books.plans.papers(plan.number)
        assert (papers[-2:], len(papers)) == ((paid.number, plan.number), 3)
        assert books.plans.plan_of(paid.number) == plan.number
        row = books.plans.of_customer(ANA, "nobody")[0]
        assert (row.number, row.price, row.owed) == (plan.number, 120_000, 70_000)
        assert books.plans.due(FIRST, date(2027, 9, 30), 9) == ((plan.number, FIRST),)
        assert books.plans.due(date(2028, 1, 1), date(2028, 2, 1), 9) == ()
        assert books.plans.get("P1-000999-9") is None
        assert (books.plans.exists(plan.number), books.plans.exists("x")) == (True, False)


def test_a_plan_whose_account_says_other_than_its_rows_is_in_doubt(file: BooksFile) -> None:
    plan = sign_plan(file)
    with file.write() as books:
        seal(books, an_entry("x", "policy", ("LOSS:unknown", 100), (f"RECV:{ANA}", -100)))
    with file.read() as books:
        standing = books.plans.get(plan.number)
        assert standing is not None and standing.doubt


def _release(file: BooksFile, plan: Plan) -> None:
    with file.write() as books:
        books.plans.release(plan.number, a_paper(books, "A"), AT, "01")
        seal(books, an_entry("goods_handed_over", "customer_choice"))


def test_goods_kept_are_released_once(file: BooksFile) -> None:
    plan = sign_plan(file)
    _release(file, plan)
    with pytest.raises(BooksRefused, match="E_TAKEN plan_release"):
        _release(file, plan)
    with file.read() as books:
        standing = books.plans.get(plan.number)
        assert standing is not None and standing.released


def test_credit_slips_are_used_in_parts_and_changed_for_new_ones(file: BooksFile) -> None:
    slip = give_slip(file, ANA, 2_500)
    spend_slip(file, slip, 1_000)
    with file.write() as books:
        old = books.credits.get(slip.number)
        assert old is not None
        number = a_paper(books, CREDIT)
        spent, new = old.replaced(number, AT)
        books.credits.add(new, replaces=old.number)
        books.credits.use(CreditUse(old.number, old.spent, old.given), number)
        seal(books, an_entry("credit_replaced", "customer_choice"))
    with file.read() as books:
        assert books.credits.get(slip.number) == spent
        assert books.credits.of_bearer(ANA) == (spent, new)
        assert [use.amount for use, _ in books.credits.uses(slip.number)] == [1_000, 1_500]


def _replace(file: BooksFile, slip: StoreCredit, worth: int) -> None:
    with file.write() as books:
        number = a_paper(books, CREDIT)
        books.credits.add(StoreCredit(number, ANA, worth, worth, "GBP", AT), replaces=slip.number)
        books.credits.use(CreditUse(slip.number, 0, slip.given), number)
        seal(books, an_entry("credit_replaced", "customer_choice"))


def test_a_new_slip_worth_less_does_not_take_the_old_ones_place(file: BooksFile) -> None:
    slip = give_slip(file, ANA, 2_500)
    with pytest.raises(RuleZ):
        _replace(file, slip, 2_400)
    _replace(file, slip, 2_500)


def test_customers_are_found_as_one_types(file: BooksFile) -> None:
    ana = Customer("a1", "Ana María Novák", "+44 20 7946 0958", "ana@example.org")
    ben = Customer("b2", "Ben Anand", "07700 900123")
    with file.write() as books:
        books.customers.put(ana, ben)
    with file.write() as books:
        assert books.customers.search("an") == (ana, ben)
        assert books.customers.search("zz") == ()
        for typed in ("0958", "+442079460958", "020 7946", "207946", "ana nov", "Ana María"):
            assert books.customers.search(typed) == (ana,), typed
        for typed in ("07700 9", "7700900", "0123"):
            assert books.customers.search(typed) == (ben,), typed
        assert books.customers.search(" ") == ()
        new = replace(ben, name="Benedict Anand")
        books.customers.put(new)
        assert books.customers.search("benedict") == (new,)
        books.customers.forget("a1")
        assert books.customers.search("0958") == ()
        assert (books.customers.get("a1"), books.customers.count()) == (None, 1)


def test_two_references_are_one_person_and_two_again(file: BooksFile) -> None:
    with file.write() as books:
        books.customers.link("a1", "b2", AT)
        books.customers.link("c3", "b2", AT)
        assert set(books.customers.references("a1")) == {"a1", "b2", "c3"}
        assert books.customers.references("b2")[0] == "b2"
        books.customers.part("b2", "a1")
        assert books.customers.references("a1") == ("a1",)


def test_a_claim_is_refused_by_two_and_settles_itself(file: BooksFile) -> None:
    plan = sign_plan(file)
    made = claim(file, plan, 16_000)
    with file.write() as books:
        assert books.claims.get(made.number) == made
        assert books.claims.not_settled(AT) == (made,)
        books.claims.answer(ClaimAnswer(made.number, "settled", 0, 16_000), "M", AT)
        seal(books, an_entry("claim_settled", "unknown"))
    with file.read() as books:
        assert books.claims.not_settled(AT) == ()
        assert [answer.outcome for answer in books.claims.answers(made.number)] == [
            "refused", "settled",
        ]  # fmt: skip
        assert books.claims.of_customer(ANA) == (made,)
        calendar = books.calendar.of_plan(plan.number, AT.day)
        assert calendar.claims[0].until == AT.day


def _refuse(file: BooksFile, plan: Plan, given: ClaimAnswer) -> None:
    with file.write() as books:
        number = a_paper(books, "Q")
        books.claims.add(PaymentClaim(number, plan.number, ANA, 1_000, AT.day, AT))
        books.claims.answer(replace(given, claim=number), number, AT)
        seal(books, an_entry("claim_refused", "unknown"))


@pytest.mark.parametrize(
    "given",
    [
        ClaimAnswer("", "refused", asker="01", second="01", reason="camera shows none"),
        ClaimAnswer("", "refused", asker="01", second="", reason="camera shows none"),
        ClaimAnswer("", "refused", asker="01", second="02"),
    ],
)
def test_a_claim_is_never_refused_by_one_or_without_a_reason(
    file: BooksFile, given: ClaimAnswer
) -> None:
    plan = sign_plan(file)
    with pytest.raises(RuleZ):
        _refuse(file, plan, given)


def test_a_paper_is_honoured_once_and_the_cost_is_nobodys(file: BooksFile) -> None:
    plan = sign_plan(file)
    cost = honour(file, plan, 5_000)
    with file.read() as books:
        kept = books.honoured.of_plan(plan.number)[0]
        assert books.honoured.get(kept.paper) == kept
        assert books.honoured.mistakes(AT, AT.after(days=1), 9) == (cost,)
        assert books.honoured.mistakes_of_shift(1, 1) == (cost,)
    with pytest.raises(BooksRefused, match="E_TAKEN honoured"), file.write() as books:
        books.honoured.add(Honoured(kept.paper, "payment", ANA, 1, "M"))


def test_the_calendar_keeps_days_outages_and_tries(file: BooksFile) -> None:
    plan = sign_plan(file, BEN)
    day = date(2027, 1, 1)
    with file.write() as books:
        books.calendar.shut(day, "flood")
        books.calendar.shut(day, "snow")
        books.calendar.begin_outage("card", day, "o1")
        books.calendar.begin_outage("till", day, "o2")
        books.calendar.end_outage("card", date(2027, 1, 4))
        for _ in range(2):
            books.calendar.tried(plan.number, day)
    with file.write() as books:
        known = books.calendar.of_plan(plan.number, day)
        assert known.days_shut == {day}
        assert set(known.outages) == {Outage("card", day, date(2027, 1, 4)), Outage("till", day)}
        assert known.attempts == {(plan.number, day)}
        books.calendar.open_again(day)
        assert books.calendar.of_plan(plan.number, day).days_shut == frozenset()
        assert books.calendar.outages(date(2027, 2, 1)) == (Outage("till", day),)
