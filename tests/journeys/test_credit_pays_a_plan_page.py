"""A store credit scanned on a plan: her window shows both figures, her button pays with it."""

from __future__ import annotations

import plan_story
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.lookups.plan_pages import AskPlanPage


@pytest.fixture
def slip(window) -> str:
    """A credit of 100.00 of the customer whose plan is open."""
    desk = window.application.desk
    number = plan_story.signed(desk)
    customer = desk.ask(AskPlanPage(number)).standing.plan.customer
    desk.do(PayInFromCustomer(desk.new_operation(), customer, 100_00))
    with desk._file.read() as books:
        (credit,) = books.credits.of_bearer(customer)
    window.scan(window.token(number))
    return credit.number


def sign(window) -> None:
    hers = window.application.pages.plans.hers.shown
    QTest.mousePress(hers.pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    for x in range(60, 220, 20):
        QTest.mouseMove(hers.pad, QPoint(x, 60 + x % 40))
    QTest.mouseRelease(hers.pad, Qt.MouseButton.LeftButton, pos=QPoint(220, 50))
    hers.agree.click()
    window.idle()


def test_her_credit_pays_once_she_said_so(window, slip) -> None:
    plans = window.application.pages.plans
    before = plans.desk.page.standing.balance
    window.scan(window.token(slip))
    hers = plans.hers.shown
    assert hers.isVisible() and "100.00" in hers.agree.words
    assert plans.desk.page.standing.balance == before
    sign(window)
    assert plans.desk.page.standing.balance == before - 100_00
    assert plans.desk.taken is not None and plans.desk.taken.amount == 100_00
    with window.application.desk._file.read() as books:
        assert books.credits.get(slip).left == 0


def test_without_her_nothing_is_spent(window, slip) -> None:
    plans = window.application.pages.plans
    window.scan(window.token(slip))
    plans.hers.shown.close()
    with window.application.desk._file.read() as books:
        assert books.credits.get(slip).left == 100_00
