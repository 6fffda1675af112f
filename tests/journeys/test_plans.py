"""Plans by keys and scans: found, paid in every way a customer may pay, and told as it is."""

from __future__ import annotations

import plan_story
import pytest

from posdesk.desk.lookups.plan_pages import AskPlanPage


def plans(window):
    return window.application.pages.plans


def desk_of(window):
    return plans(window).desk


def standing(window, plan: str):
    return window.application.desk.ask(AskPlanPage(plan)).standing


@pytest.fixture
def plan(window) -> str:
    return plan_story.signed(window.application.desk)


def open_plan(window, plan: str) -> None:
    window.scan(window.token(plan))
    assert window.page == "plans/plan"
    window.hand.keys = window.hand.scans = 0


def test_f3_lists_the_plans_and_enter_opens_the_lit_one(window, plan, qtbot) -> None:
    window.key("F3")
    assert window.page == "plans"
    qtbot.waitUntil(plans(window).list.sheet.seek.hasFocus)
    assert [row.number for row in plans(window).list.sheet.model.rows] == [plan]
    window.type("ana")
    qtbot.waitUntil(lambda: not plans(window).busy)
    assert [row.name for row in plans(window).list.sheet.model.rows] == ["Ana Reyes"]
    window.key("Enter")
    assert window.page == "plans/plan"
    window.key("Esc")
    assert window.page == "plans"
    window.key("Esc", "Esc")
    assert window.page == "home"


@pytest.mark.parametrize("words", ["reyes", "0001", "P1-000001", "nobody"])
def test_a_plan_is_found_by_what_is_known_of_it(window, plan, qtbot, words) -> None:
    window.key("F3")
    window.type(plan if words.startswith("P1") else words)
    qtbot.waitUntil(lambda: not plans(window).busy)
    found = [row.number for row in plans(window).list.sheet.model.rows]
    assert found == ([] if words == "nobody" else [plan])
    assert plans(window).list.sheet.nothing.isVisible() == (words == "nobody")


def test_enter_takes_what_is_due_next_and_the_receipt_prints(window, plan) -> None:
    open_plan(window, plan)
    assert desk_of(window).amount == 160_00
    window.key("Enter")
    assert standing(window, plan).balance == 1760_00
    taken = desk_of(window).taken
    assert window.paper(taken.number) is not None
    assert "160.00 paid" in window.said
    window.key("Enter")  # pressed once too often: nothing more is taken
    assert window.page == "home"
    assert standing(window, plan).balance == 1760_00


def test_another_amount_is_typed_and_what_the_receipt_will_say_is_shown(window, plan) -> None:
    open_plan(window, plan)
    window.type("200")
    assert desk_of(window).after.balance == 1720_00
    assert plans(window).pay.rows[1].figure.text() == "1,720.00"
    window.key("Enter")
    assert standing(window, plan).paid == 200_00
    assert standing(window, plan).next_due().amount == 120_00


def test_a_card_pays_with_its_four_digits(window, plan) -> None:
    open_plan(window, plan)
    window.key("K")
    window.type("4242")
    window.key("Enter")
    window.type("081552")
    window.key("Enter")
    assert standing(window, plan).balance == 1760_00
    page = window.application.desk.ask(AskPlanPage(plan))
    assert [(leg.kind, leg.last4) for leg in page.moves[0].legs] == [("card", "4242")]


def test_several_tenders_pay_one_part(window, plan) -> None:
    open_plan(window, plan)
    window.key("M")
    window.type("60")
    window.key("C")
    assert desk_of(window).left == 100_00
    window.key("K")
    window.type("4242")
    window.key("Enter", "Enter")
    page = window.application.desk.ask(AskPlanPage(plan))
    assert [(leg.kind, leg.applied) for leg in page.moves[0].legs] == [
        ("card", 100_00), ("cash", 60_00),
    ] or [(leg.kind, leg.applied) for leg in page.moves[0].legs] == [
        ("cash", 60_00), ("card", 100_00),
    ]  # fmt: skip


def test_a_cheque_counts_at_once(window, plan) -> None:
    open_plan(window, plan)
    window.key("Q", "Enter")
    assert standing(window, plan).balance == 1760_00


@pytest.mark.parametrize(("key", "credit"), [("B", False), ("S", True)])
def test_above_the_balance_goes_back_or_becomes_credit(window, key, credit) -> None:
    plan = plan_story.signed(window.application.desk, 100_00, 2)
    open_plan(window, plan)
    window.type("120")
    assert plans(window).pay.above.isVisible()
    window.key(key, "Enter")
    taken = desk_of(window).taken
    assert standing(window, plan).balance == 0
    assert taken.over == (20_00 if credit else 0)
    assert bool(taken.credit) == credit
    assert plans(window).sheet.pill.text() == "all paid"
    if credit:
        window.scan(window.token(taken.credit))
        assert "20.00 are left" in window.said


def test_much_more_than_is_due_is_asked_about_once(window, plan) -> None:
    open_plan(window, plan)
    window.type("1600")
    window.key("Enter")
    assert standing(window, plan).balance == 1920_00
    assert "three times" in window.said
    window.key("Enter")
    assert standing(window, plan).balance == 320_00


@pytest.mark.parametrize("key", ["K", "M"])
def test_much_more_than_is_due_is_asked_about_before_the_terminal_is(window, plan, key) -> None:
    open_plan(window, plan)
    window.type("1600")
    window.key(key)
    assert "three times" in window.said
    assert plans(window).panels.shows(plans(window).pay)
    assert not desk_of(window).several
    window.key(key)
    assert plans(window).panels.shows(plans(window).card) == (key == "K")
    assert desk_of(window).several == (key == "M")


def test_what_is_no_amount_is_told_and_nothing_is_taken(window, plan) -> None:
    open_plan(window, plan)
    window.type("1.2.3")
    window.key("Enter")
    assert "not an amount" in window.said
    assert standing(window, plan).balance == 1920_00
    window.key("Esc")
    assert desk_of(window).amount == 160_00


def test_the_number_pad_types_the_amount(window, plan) -> None:
    open_plan(window, plan)
    panel = plans(window).pay
    panel.card.pressed.emit()
    assert panel.pad.isVisible()
    for name in ("5", "00"):
        panel.pad.pressed.emit(name)
    assert desk_of(window).amount == 500_00 or desk_of(window).amount == 500_00
    panel.primary.click()
    window.idle()


def test_goods_scanned_while_a_plan_is_shown_go_on_the_ticket(window, plan) -> None:
    open_plan(window, plan)
    window.scan("5012345678900")
    assert window.page == "ticket"
    assert len(window.ticket.basket.lines) == 1
    window.scan(window.token(plan))
    assert window.page == "plans/plan"
    assert len(window.ticket.basket.lines) == 1


def test_the_latest_paper_of_a_plan_opens_it_from_home(window, plan) -> None:
    open_plan(window, plan)
    window.key("Enter", "Enter")
    window.key("Down")
    assert window.counter.asking.paper.kind in ("plan_agreement", "instalment_receipt")
    window.key("Enter")
    assert window.page == "plans/plan"
    assert desk_of(window).number == plan
