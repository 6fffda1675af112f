"""I16: what a customer owes is what her signed papers say, whatever was done to rows (SE-004, 120)."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk.plan_counter import PlanCounter
from desk.shops import FLOAT, Templates
from desk.tampering import PaidPlan, opened, paid_plan, rewrite

from posdesk.desk.actions.claim_payment import ClaimPayment
from posdesk.desk.actions.hand_statement import HandStatement
from posdesk.desk.actions.print_reminder import NothingToRemind, PrintReminder
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.lookups.plan_pages import FindPlans
from posdesk.desk.trust import check_books
from posdesk.documents.as_text import as_text

# What the owner of the file rewrites, and what she owes by papers and whatever is better for her.
EDITS = {
    "her account raised": ("update posting set minor = minor + 10000 where account like 'RECV:%' "
                           "and minor > 0", 160_000),
    "her account lowered": ("update posting set minor = minor - 10000 where account like 'RECV:%' "
                            "and minor > 0", 150_000),
    "a payment's credit gone": ("delete from plan_credit where before = 16000", 160_000),
    "a payment's credit halved": ("update plan_credit set after = 24000 where before = 16000",
                                  160_000),
    "a payment's credit larger": ("update plan_credit set after = 52000 where before = 16000",
                                  140_000),
    "the first credit gone": ("delete from plan_credit where before = 0", 160_000),
    "financed raised": ("update plan set financed = 202000, price = 202000", 160_000),
    "the next part larger": ("update plan_due set amount = 26000 where no = 3", 160_000),
    "the next part earlier": ("update plan_due set day = 20261201 where no = 3", 160_000),
    "the last part gone": ("delete from plan_due where no = 12", 160_000),
    "another customer's": ("update plan set customer = 'somebody'", 160_000),
    "the newest paper gone": ("delete from plan_paper where no = 3", 160_000),
    "its receipt gone": ("delete from document where number like 'R%' and running = 2", 160_000),
    "its receipt rewritten": ("update document set tokens = x'8163504431' where letter = 'R' "
                              "and running = 2", 160_000),
    "the kind of a credit": ("update plan_credit set kind = 'added' where before = 16000", 160_000),
}  # fmt: skip


@pytest.fixture(scope="module")
def paid(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> PaidPlan:
    """A plan of which two parts are paid."""
    return paid_plan(templates, tmp_path_factory.mktemp("paid"))


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_row_is_shown_and_never_asked_for(
    paid: PaidPlan, tmp_path: Path, edit: str
) -> None:
    books, plan = paid.copied(tmp_path), paid.plan
    with opened(paid, books) as whole:
        dues = whole.standing(plan).open_dues
    said, owed = EDITS[edit]
    rewrite(books, said)
    with opened(paid, books, days=120) as counter:
        standing = counter.standing(plan)
        assert (standing.doubt, standing.balance) == (True, owed)
        for due in standing.open_dues:
            assert standing.due_by(due.day) <= sum(d.amount for d in dues if d.day <= due.day)
        with pytest.raises(NothingToRemind):
            counter.do(PrintReminder(counter.desk.new_operation(), plan))
        slip = counter.do(HandStatement(counter.desk.new_operation(), plan)).result
        text = _text(counter, slip)
        assert "nothing falls due" in text and "Still to come" not in text


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_row_is_named_at_the_next_start(
    paid: PaidPlan, tmp_path: Path, edit: str
) -> None:
    """The check goes on from where it was last; what was edited lies before that."""
    books = paid.copied(tmp_path)
    rewrite(books, EDITS[edit][0])
    with opened(paid, books) as counter:
        assert check_books(counter.desk).trouble


@pytest.mark.parametrize("edit", EDITS)
def test_a_payment_is_taken_while_a_plan_is_in_doubt(
    paid: PaidPlan, tmp_path: Path, edit: str
) -> None:
    books, plan = paid.copied(tmp_path), paid.plan
    rewrite(books, EDITS[edit][0])
    with opened(paid, books) as counter:
        taken = counter.pay(plan, 16_000)
        after = counter.standing(plan)
        assert after.balance == EDITS[edit][1] - 16_000
        if edit in ("her account raised", "the first credit gone", "financed raised"):
            assert after.doubt and "nothing falls due" in _text(counter, taken.number)


LOST = {
    "the plan": ("delete from plan",),
    "its sale": ("delete from sale where number like 'P%'",),
    "lines and tenders": ("delete from sale_line", "delete from sale_tender"),
    "every part": ("delete from plan_due", "delete from plan_schedule"),
    "all but the papers": (
        "delete from plan", "delete from plan_due", "delete from plan_schedule",
        "delete from plan_credit", "delete from payment", "delete from payment_tender",
        "delete from sale where number like 'P%'", "delete from sale_line where sale like 'P%'",
        "delete from contract",
    ),
}  # fmt: skip


@pytest.mark.parametrize("lost", LOST)
def test_a_payment_is_taken_by_its_papers_where_rows_are_lost(
    paid: PaidPlan, tmp_path: Path, lost: str
) -> None:
    books, plan = paid.copied(tmp_path), paid.plan
    rewrite(books, *LOST[lost])
    with opened(paid, books) as counter:
        assert counter.standing(plan).balance == 160_000
        taken = counter.pay(plan, 16_000)
        after = counter.standing(plan)
        assert (taken.balance, after.balance) == (144_000, 144_000)
        assert counter.owed() == 144_000 and after.plan.customer == counter.customer()
        assert counter.till.balance("CASH:1") - FLOAT == 3 * 16_000
        assert counter.pay(plan, 16_000).balance == 128_000
    rewrite(books, *LOST[lost])  # and what was booked anew goes the same way
    with opened(paid, books) as counter:
        assert counter.standing(plan).balance == 128_000
        assert counter.pay(plan, 16_000).balance == 112_000
        assert counter.standing(plan).balance == 112_000 == counter.owed()


def test_the_list_of_plans_shows_the_figure_of_the_papers(paid: PaidPlan, tmp_path: Path) -> None:
    books = paid.copied(tmp_path)
    rewrite(books, "delete from plan_credit")
    with opened(paid, books, days=120) as counter:
        (row,) = counter.desk.ask(FindPlans("Ana"))
        assert (row.owed, row.late, row.doubt) == (160_000, 0, True)


def _text(counter: PlanCounter, number: str) -> str:
    paper = counter.desk.ask(AskPaper(number))
    assert paper is not None
    return as_text(paper)


@pytest.mark.parametrize("lost", LOST)
def test_her_word_is_taken_where_rows_are_lost(paid: PaidPlan, tmp_path: Path, lost: str) -> None:
    """Believed, or kept open above what is believed at once: never turned away for our lost rows."""
    books, plan = paid.copied(tmp_path), paid.plan
    rewrite(books, *LOST[lost])
    with opened(paid, books) as counter:
        act = ClaimPayment(counter.desk.new_operation(), plan, 16_000, counter.till.clock.at.day)
        done = counter.do(act).result
        assert (done.outcome, done.credited, done.balance) == ("accepted", 16_000, 144_000)
        assert counter.do(act).repeated
        assert counter.standing(plan).balance == 144_000 == counter.owed()
        assert counter.till.balance("LOSS:unknown") == 16_000
        assert counter.pay(plan, 16_000).balance == 128_000
    rewrite(books, *LOST[lost])
    with opened(paid, books) as counter:
        act = ClaimPayment(counter.desk.new_operation(), plan, 90_000, counter.till.clock.at.day)
        asked = counter.do(act).result
        assert (asked.outcome, asked.credited, asked.balance) == ("open", 0, 128_000)
        assert counter.standing(plan).balance == 128_000 == counter.owed()
