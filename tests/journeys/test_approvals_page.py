"""The page of what was served alone, and the limits among the settings, by keys."""

from __future__ import annotations

import pytest
from counter_shop import KETTLE, USUAL
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from posdesk.approvals.limits import WISHED, Limits
from posdesk.desk.actions.set_limits import SetLimits
from posdesk.people.staff import StaffMember

MANAGER = StaffMember("2", "Manager 2", "manager")
CLERK = StaffMember("7", "Clerk 7", "clerk")


@pytest.fixture(autouse=True)
def usual(window) -> None:
    """The limits of a shop that set none."""
    desk = window.application.desk
    desk.sign_in(MANAGER)
    desk.do(SetLimits(desk.new_operation(), USUAL))
    desk.sign_in(CLERK)


def show(window, member: StaffMember, page: str):
    window.application.desk.sign_in(member)
    window.application.pages.shop.show(page)
    window.idle()
    window.idle()
    return window.application.pages.shop.pages[page]


def served_alone(window) -> None:
    number = window.sell(KETTLE, KETTLE, KETTLE)
    window.scan(window.token(number))
    window.key("Ctrl+A", "Enter")
    clock = window.application.desk._clock
    clock.at = clock.at.after(ms=60_000)
    window.application.screen.asks.panels["approval"].tick()
    window.key("Enter")
    assert window.counter.last.figure == 119_97


def test_a_manager_agrees_and_nothing_changes_for_the_customer(window) -> None:
    served_alone(window)
    page = show(window, CLERK, "shop/approvals")
    assert len(page.waiting.rows) == 1 and not page.parts.primary.isVisible()
    page = show(window, MANAGER, "shop/approvals")
    assert "119.97" in page.parts.told.text()
    window.key("Enter")
    assert not page.waiting.rows and [row.verdict for row in page.seen.rows] == ["agreed"]
    with window.application.desk._file.read() as books:
        assert books.approvals.not_seen() == ()


def test_limits_are_typed_and_journalled_and_a_clerk_only_looks(window) -> None:
    page = show(window, CLERK, "shop/settings")
    QTest.keyClick(page.sheet, Qt.Key.Key_F9)
    window.idle()
    assert page.part is page.limits
    assert all(field.edit.isReadOnly() for field in page.limits.fields)
    page = show(window, MANAGER, "shop/settings")
    QTest.keyClick(page.sheet, Qt.Key.Key_F9)
    field = page.limits.rows["clerk", WISHED]
    assert field.text == "100.00"
    field.edit.setText("150")
    page.keep()
    window.idle()
    shop = window.application.desk.shop
    assert Limits(shop.limits).alone("clerk", WISHED) == 150_00
