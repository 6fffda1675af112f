"""The customers' page by keys and by touch: found, written down, put right, one person, two."""

from __future__ import annotations

import plan_story
import pytest

from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.people.customer import Customer


@pytest.fixture
def customers(window):
    """The page, with the clerk on duty and Ana known, who has a plan."""
    window.plan = plan_story.signed(window.application.desk)
    window.application.pages.shop.show("shop/customers")
    window.idle()
    window.idle()
    return window


def page_of(window):
    return window.application.pages.shop.pages["shop/customers"]


def find(window, typed: str) -> None:
    page_of(window).seek.clear()
    window.type(typed)
    page_of(window).seek.tell_now()
    window.idle()


def known(window, name: str, phone: str = "", email: str = "") -> Customer:
    desk = window.application.desk
    return desk.do(AddCustomer(desk.new_operation(), name, phone, email)).result


def people(window) -> list[str]:
    return [row.name for row in page_of(window).model.rows]


def test_nobody_is_listed_before_something_is_typed(customers) -> None:
    page = page_of(customers)
    assert page.model.rows == () and page.nothing.isVisible()
    find(customers, "0001")
    assert people(customers) == ["Ana Reyes"]
    assert customers.plan in page.person.primary.words
    find(customers, "zzz")
    assert people(customers) == []
    assert "Enter" in page.empty.detail.text()


def test_enter_opens_her_plan(customers) -> None:
    find(customers, "ana")
    customers.key("Enter")
    assert customers.page == "plans/plan"
    assert customers.application.pages.plans.desk.page.standing.plan.number == customers.plan


def test_somebody_new_by_keys_alone(customers) -> None:
    find(customers, "ben")
    customers.key("Enter")
    page = page_of(customers)
    assert page.form.name.text == "ben"
    customers.key("Enter")
    customers.type("07700 900123")
    customers.key("Enter")
    assert people(customers) == ["ben"]
    assert page.card.customer.phone == "07700 900123"
    assert "written down" in customers.said


def test_a_number_that_was_looked_for_is_typed_already(customers) -> None:
    find(customers, "07700900555")
    customers.key("F4")
    assert page_of(customers).form.phone.text == "07700900555"
    customers.type("Cara")
    customers.key("Enter", "Enter")
    assert people(customers) == ["cara"]


def test_without_a_way_to_reach_her_nothing_is_written_down(customers) -> None:
    customers.key("F4")
    customers.type("Dev")
    customers.key("Enter", "Enter", "Enter")
    page = page_of(customers)
    assert page.panels.shows(page.form)
    assert "Nothing was written down" in page.form.note.text()
    customers.key("Esc")
    assert page.panels.shows(page.person)


def test_put_right_keeps_what_is_hers(customers) -> None:
    find(customers, "ana")
    customers.key("F3")
    customers.type("Ana Maria Reyes")
    customers.key("Enter", "Enter")
    assert people(customers) == ["ana maria reyes"]
    assert [plan.number for plan in page_of(customers).card.sheet.plans] == [customers.plan]


def test_two_papers_make_one_person_and_two_again(customers) -> None:
    desk = customers.application.desk
    other = known(customers, "A. Reyes", email="ana@example.org")
    second = plan_story.signed(desk, 600_00, 4, customer=other.reference)
    find(customers, "ana reyes")
    customers.key("F5")
    page = page_of(customers)
    customers.scan(plan_story.token(desk, customers.plan))
    assert not page.pair.primary.isVisible()
    customers.scan(plan_story.token(desk, customers.plan))  # the same record twice is one
    assert len(page.papers) == 1
    customers.scan("4012345123456")
    assert "no signed paper" in page.pair.note.text()
    customers.scan(plan_story.token(desk, second))
    customers.key("Enter")
    assert "one person" in customers.said
    find(customers, "ana reyes")
    card = page.card
    assert {plan.number for plan in card.sheet.plans} == {customers.plan, second}
    assert [plan.owed for plan in card.sheet.plans] == [
        plan.owed for plan in card.sheet.plans if plan.owed
    ]
    assert "Each record keeps what is its own." in page.person.same.text()
    customers.key("F7", "Enter")
    assert len(page.card.sheet.plans) == 1
    assert page.card.others == ()


def test_by_touch(customers) -> None:
    page = page_of(customers)
    page.person.add.click()
    customers.type("Eva")
    page.form.phone.edit.setText("0161 496 0000")
    page.form.primary.click()
    customers.idle()
    assert people(customers) == ["eva"]
    page.person.change.click()
    assert page.panels.shows(page.form)


def test_an_auditor_looks_and_changes_nothing(customers) -> None:
    from posdesk.people.staff import StaffMember

    customers.application.desk.sign_in(StaffMember("9", "Auditor 9", "auditor"))
    customers.application.pages.shop.show("shop/customers")
    find(customers, "ana")
    page = page_of(customers)
    assert not page.person.add.isVisible() and not page.person.change.isVisible()
    customers.key("F4", "F3", "F5")
    assert page.panels.shows(page.person)


def test_the_next_one_on_duty_sees_no_names(customers) -> None:
    find(customers, "ana")
    customers.key("F12")
    assert people(customers) == [] and page_of(customers).seek.text() == ""


def test_a_letter_is_written_by_keys_and_names_no_sum(customers) -> None:
    find(customers, "ana")
    customers.key("F6")
    letter = page_of(customers).hers.letter
    customers.type("please bring 100.00")
    customers.key("Enter", "Enter")
    assert letter.isVisible() and letter.note.text()
    letter.lines.fill(())
    letter.lines.fields[0].edit.setFocus()
    customers.type("thank you for coming by")
    customers.key("Enter")
    customers.type("see you soon")
    customers.key("Enter", "Enter")
    assert "Letter L1-" in customers.said
    number = next(word for word in customers.said.split() if word.startswith("L1-"))
    assert "see you soon" in str(customers.paper(number).blocks)


def test_cash_of_hers_becomes_her_credit(customers) -> None:
    find(customers, "ana")
    customers.key("F8")
    customers.type("100")
    assert page_of(customers).hers.cash.primary.words == "Keep 100.00 as credit"
    customers.key("Enter")
    assert page_of(customers).card.sheet.credit == 100_00
    customers.key("F8", "Esc")
    assert page_of(customers).panels.shows(page_of(customers).person)
