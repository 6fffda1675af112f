"""The keys of a plan's page stand on the sheet of keys, there and at the ticket; Home leads there."""

from __future__ import annotations

import plan_story
import pytest

from ui import plan_keys
from ui.widgets.labels import KeyCap

ELSEWHERE = {
    "I",
    "W",
    "H",
    "B",
    "S",
}  # while signing, for a claim, for kept goods, above the balance


def plans(window):
    return window.application.pages.plans


def caps(widget) -> set[str]:
    return {cap.text() for cap in widget.findChildren(KeyCap)}


def of_table() -> set[str]:
    rows = [row.keys for row in plan_keys.PLAN_KEYS if row.keys != plan_keys.DIGITS]
    return {key for keys in rows for key in keys}


@pytest.fixture
def plan(window) -> str:
    number = plan_story.signed(window.application.desk)
    window.scan(window.token(number))
    return number


def test_the_third_way_in_is_a_plan(window) -> None:
    number = plan_story.signed(window.application.desk)
    window.key("3")
    assert window.page == "plans"
    window.key("Enter")
    assert window.page == "plans/plan"
    assert plans(window).desk.number == number


def test_a_picture_is_the_fourth(window) -> None:
    asked = []
    window.application.screen.open_picture.disconnect()
    window.application.screen.open_picture.connect(lambda: asked.append(1))
    window.key("4")
    assert asked == [1]


def test_a_question_mark_lists_the_keys_of_the_page_and_esc_goes_on(window, plan) -> None:
    window.key("?")
    panel = plans(window).doing.keys
    assert panel.isVisible() and window.page == "plans/plan"
    assert of_table() | {"0 – 9"} <= caps(panel)
    window.key("Esc")
    assert plans(window).panels.shows(plans(window).pay)
    window.application.window.message.keys.pressed.emit()
    window.idle()
    assert panel.isVisible() and window.page == "plans/plan"


def test_every_key_of_the_table_means_something_on_the_page(window, plan) -> None:
    screen = plans(window)
    plan_story.paid(window.application.desk, plan, 160_00)
    for key in sorted(of_table() - ELSEWHERE):
        screen.desk.open(plan)
        assert screen.key(key), key


def test_a_receipt_is_printed_again_from_the_list(window, plan) -> None:
    desk = window.application.desk
    first = plan_story.paid(desk, plan, 160_00)
    second = plan_story.paid(desk, plan, 160_00)
    window.scan(window.token(plan))
    assert {first, second} == {move.number for move in plans(window).desk.page.moves}
    assert plans(window).sheet.lit_paper == second
    window.key("Down", "Down", "P")
    assert plans(window).sheet.lit_paper == first
    assert "original" in window.said  # nothing was printed here yet


def test_the_sheet_at_the_ticket_has_them_too(window) -> None:
    window.key("?")
    shown = caps(window.application.screen.asks.panels["keys"])
    assert of_table() <= shown
