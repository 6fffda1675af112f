"""All that is held of a customer: handed over, erased; and customers brought along, on their page."""

from __future__ import annotations

import json
from pathlib import Path

import plan_story
import pytest

from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.lookups.staff import AskStaff
from posdesk.people.staff import StaffMember

MANAGER = StaffMember("2", "Manager 2", "manager")
CLERK = StaffMember("7", "Bo", "clerk")
HEAD = "Customer,Phone,Plan,Goods,Price,Paid,Balance,PaperBalance,NextDue,Parts"


def show(window, member: StaffMember):
    desk = window.application.desk
    there = [each for each in desk.ask(AskStaff()) if each.role == member.role]
    desk.sign_in(there[0] if there else member)
    window.application.pages.shop.show("shop/customers")
    window.idle()
    window.idle()
    return window.application.pages.shop.pages["shop/customers"]


def find(window, page, typed: str) -> None:
    page.seek.clear()
    window.type(typed)
    page.seek.tell_now()
    window.idle()


@pytest.fixture
def mia(window) -> str:
    desk = window.application.desk
    return desk.do(AddCustomer(desk.new_operation(), "Mia Quill", "0700 900 444")).result.reference


def test_all_of_hers_is_written_to_a_folder(window, mia) -> None:
    page = show(window, MANAGER)
    find(window, page, "mia")
    window.key("F10")
    assert page.panels.shows(page.care.care) and "Mia Quill" in page.care.care.words.text()
    window.key("Enter")
    window.idle()
    (file,) = (window.application.desk.folder / "exports").glob("customer-*/customer*.json")
    assert json.loads(file.read_text(encoding="utf-8"))["records"][0]["name"] == "Mia Quill"
    assert page.panels.shows(page.person)


def test_her_name_is_erased_after_a_second_enter(window, mia) -> None:
    page = show(window, MANAGER)
    find(window, page, "mia")
    window.key("F10", "X")
    assert "for good" in page.care.care.primary.words
    with window.application.desk._file.read() as books:
        assert books.customers.get(mia) is not None
    window.key("Enter")
    window.idle()
    with window.application.desk._file.read() as books:
        assert books.customers.get(mia) is None
    assert page.panels.shows(page.person)


def test_while_a_plan_runs_it_says_why_not(window) -> None:
    plan_story.signed(window.application.desk)
    page = show(window, MANAGER)
    find(window, page, "ana")
    window.key("F10", "X", "Enter")
    window.idle()
    assert "still needed" in page.care.care.note.text()


def test_a_clerk_sees_no_way_to_it(window, mia) -> None:
    page = show(window, CLERK)
    find(window, page, "mia")
    assert page.person.all.isHidden() and page.person.file.isHidden()
    window.key("F10")
    assert page.panels.shows(page.person)


def test_a_file_is_looked_at_and_brought_along(window, tmp_path: Path) -> None:
    file = tmp_path / "old.csv"
    rows = (
        "Uma Rush,0700 900 555,OLD-9,Bed,900,300,600,550,2027-01-01,6",
        "Vic,,OLD-10,X,1,0,1,,,",
    )
    file.write_text("\n".join((HEAD, *rows)), encoding="utf-8")
    page = show(window, MANAGER)
    page.care.look_at(file)
    window.idle()
    assert page.panels.shows(page.care.bring)
    assert "neither telephone nor e-mail" in page.care.bring.refused.text()
    with window.application.desk._file.read() as books:
        assert books.customers.search("uma") == ()
    window.key("Enter")
    window.idle()
    with window.application.desk._file.read() as books:
        (uma,) = books.customers.search("uma")
        (plan,) = books.plans.of_customer(uma.reference)
    assert plan.owed == 550_00
    page.care.look_at(file)
    window.idle()
    assert page.care.bring.primary.isHidden()
