"""The shop's calendar by keys and by touch: one key for what is down, one for a day shut."""

from __future__ import annotations

from datetime import date, timedelta

import plan_story
import pytest

from posdesk.desk.lookups.plan_pages import FindPlans


@pytest.fixture
def days(window):
    window.application.pages.shop.show("shop/calendar")
    window.idle()
    window.idle()
    return window


def page_of(window):
    return window.application.pages.shop.pages["shop/calendar"]


def today(window) -> date:
    return page_of(window).days.today


def test_one_key_says_that_the_card_machine_is_down_and_one_that_it_works(days) -> None:
    days.key("C")
    page = page_of(days)
    assert page.days.down == {"card"}
    assert "card machine is down" in days.said and "Nobody is late" in days.said
    assert page.day.machine.words == "The card machine works again"
    days.key("C")
    assert page.days.down == frozenset()
    assert [each.until for each in page.days.outages] == [today(days)]


def test_one_key_shuts_the_shop_and_opens_it_after_all(days) -> None:
    page = page_of(days)
    days.key("S")
    assert page.days.shut == {today(days)}
    assert "The shop is shut." in page.day.state.text()
    days.key("S")
    assert page.days.shut == frozenset()


def test_arrows_walk_the_days_and_the_months(days) -> None:
    page = page_of(days)
    start = page.lit
    days.key("Right", "Down", "Left", "Up")
    assert page.lit == start
    page.after.click()
    assert page.lit.day == 1 and page.lit > start
    page.before.click()
    assert page.lit + timedelta(days=1) > start


def test_several_days_with_a_word_why(days) -> None:
    days.key("F4")
    page = page_of(days)
    page.several.since.edit.setText("2026-12-24")
    page.several.until.edit.setText("2026-12-26")
    days.key("Enter", "Enter")
    days.type("Christmas")
    days.key("Enter")
    page.light(date(2026, 12, 25))
    assert page.days.shut == {date(2026, 12, day) for day in (24, 25, 26)}


def test_days_backwards_are_told_and_nothing_is_marked(days) -> None:
    days.key("F4")
    page = page_of(days)
    page.several.until.edit.setText("2020-01-01")
    page.several.enter()
    days.idle()
    assert "Nothing was marked" in page.several.note.text()
    days.key("Esc", "Esc")
    assert days.page == "home"


def test_what_it_means_for_plans_is_said_in_one_sentence(days) -> None:
    page = page_of(days)
    assert page.day.means.text.accessibleName().startswith("Nobody is late")
    assert page.day.means.text.accessibleName().count(". ") == 0
    plan_story.signed(days.application.desk, first=date(2026, 12, 1))
    page.light(date(2026, 12, 1))
    assert "1 plans" in page.day.plans.text() or "1" in page.day.plans.text()


def test_a_plan_due_on_a_shut_day_is_not_late_the_day_after(days) -> None:
    desk = days.application.desk
    due = today(days)
    plan_story.signed(desk, 600_00, 2, first=due)
    days.key("S")
    (row,) = desk.ask(FindPlans("ana"))
    assert row.late == 0


def test_an_auditor_only_looks(days) -> None:
    from posdesk.people.staff import StaffMember

    days.application.desk.sign_in(StaffMember("9", "Auditor 9", "auditor"))
    page = page_of(days)
    page.begin()
    days.key("S", "C", "T", "F4")
    assert page.days.shut == frozenset() and not page.days.outages
    assert not page.day.primary.isVisible() and page.panels.shows(page.day)


def test_by_touch(days) -> None:
    page = page_of(days)
    page.grid.picked.emit(date(2026, 11, 3))
    page.day.primary.click()
    days.idle()
    assert page.days.shut == {date(2026, 11, 3)}
    page.day.till.click()
    days.idle()
    assert page.days.down == {"till"}
