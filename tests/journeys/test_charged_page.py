"""The page of everyone charged too much: typed, found, credited by one button, found by its receipt."""

from __future__ import annotations

from counter_shop import KETTLE, MUG

from posdesk.people.staff import StaffMember

MANAGER = StaffMember("2", "Manager 2", "manager")
CLERK = StaffMember("7", "Clerk 7", "clerk")


def show(window, member: StaffMember):
    window.application.desk.sign_in(member)
    window.application.pages.shop.show("shop/charged")
    window.idle()
    return window.application.pages.shop.pages["shop/charged"]


def test_a_wrong_price_of_two_receipts_is_put_right_by_one_act(window) -> None:
    first = window.sell(MUG)
    window.sell(MUG, KETTLE)
    page = show(window, CLERK)
    page.what.edit.setText("MUG-B")
    page.right.edit.setText("5.00")
    page.find()
    window.idle()
    assert [row.amount for row in page.model.rows] == [1_50, 1_50]
    assert not page.parts.primary.isEnabled()
    page = show(window, MANAGER)
    page.find()
    window.idle()
    assert "3.00" in page.parts.primary.text()
    page.go()
    window.idle()
    assert not page.model.rows
    window.application.desk.sign_in(CLERK)
    window.scan(window.token(first))
    assert "1.50" in window.said and "C1-000001" in window.said


def test_enter_does_what_the_large_button_says(window) -> None:
    first = window.sell(MUG)
    page = show(window, MANAGER)
    page.what.edit.setText("MUG-B")
    page.right.edit.setText("5.00")
    page.right.edit.returnPressed.emit()
    window.idle()
    assert "1.50" in page.parts.primary.text()
    page.right.edit.returnPressed.emit()
    window.idle()
    assert "1.50 in all" in window.said
    window.scan(window.token(first))
    assert "C1-000001" in window.said
