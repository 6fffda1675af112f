"""The pages of the shop and of the books by Tab, and with keys that are held down: real events."""

from __future__ import annotations

import pytest
from journeys.test_shop_pages import to_shop
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from posdesk.people.staff import OWNER, StaffMember
from ui.screens.books.sheet import JOURNAL, SALES

PAGES = (
    "shop/trust", "shop/customers", "shop/calendar", "shop/staff", "shop/goods", "shop/register",
    "shop/settings",
)  # fmt: skip
ROUND = 120  # Tabs after which any page was gone round
HELD = (
    Qt.Key.Key_Return, Qt.Key.Key_C, Qt.Key.Key_P, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_N,
    Qt.Key.Key_E, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_Space,
    Qt.Key.Key_Delete, Qt.Key.Key_B,
)  # fmt: skip


def to_page(window, name: str) -> None:
    """The owner stands before that page."""
    application = window.application
    application.desk.sign_in(StaffMember("1", "Owner", OWNER))
    to_shop(window)
    application.pages.shop.show(name)
    window.idle()


def pages_of(window) -> list[str]:
    return [*window.application.pages.shop.pages]


def tabbed(window, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    seen: list[QWidget] = []
    for _ in range(ROUND):
        QTest.keyClick(window.application.window.windowHandle(), key)
        focus = QApplication.focusWidget()
        assert focus is not None, f"{name}: Tab led nowhere"
        if focus in seen:
            break
        seen.append(focus)
    return seen


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_all_that_can_be_pressed_or_typed_and_comes_round(window, name: str) -> None:
    to_page(window, name)
    page = window.application.pages.shop.pages[name]
    seen = tabbed(window, name)
    assert len(seen) < ROUND, "it comes round"
    for part in (page.sheet, page.panel):
        for kind in (QAbstractButton, QLineEdit):
            for widget in part.findChildren(kind):
                wanted = widget.isVisible() and widget.isEnabled()
                by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                if wanted and by_tab:
                    assert widget in seen, f"{name}: {widget.accessibleName() or widget}"
    assert window.page == name, "Tab alone leaves no page"


@pytest.mark.parametrize("name", PAGES)
def test_shift_tab_goes_the_same_way_back(window, name: str) -> None:
    to_page(window, name)
    there = tabbed(window, name)
    back = tabbed(window, name, Qt.Key.Key_Backtab)
    assert set(there) == set(back)


@pytest.mark.parametrize("name", PAGES)
def test_a_key_held_down_books_nothing(window, name: str) -> None:
    """A book on the keyboard: Enter, Space and the letters of the page, again and again."""
    to_page(window, name)
    desk = window.application.desk
    before = entries(desk)
    for key in HELD:
        for _ in range(3):
            focus = QApplication.focusWidget()
            assert focus is not None
            held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
            QApplication.sendEvent(focus, held)
            window.idle()
    assert entries(desk) == before
    assert window.page in pages_of(window)


def entries(desk) -> int:
    with desk._file.read() as books:
        return books.entries.count(books.entries.reach(), "")


def test_what_was_refused_on_one_page_is_not_said_on_the_next(window) -> None:
    to_shop(window)
    shop = window.application.pages.shop
    message = window.application.window.message
    shop.show("shop/staff")
    shop.pages["shop/staff"].said.emit(_refusal())
    assert message.text.text() == "That cannot be done now."
    shop.show("shop/goods")
    window.idle()
    assert message.text.text() == ""
    assert message.pill.text() == ""


def _refusal():
    from ui.saying import Saying

    return Saying("That cannot be done now.", "Nothing was changed", "warn")


@pytest.mark.parametrize("name", [SALES, JOURNAL])
def test_the_books_pages_by_tab_and_with_keys_held(window, name: str) -> None:
    window.application.pages.books.show(name)
    window.idle()
    desk = window.application.desk
    before = entries(desk)
    seen = tabbed(window, name)
    assert 1 < len(seen) < ROUND, "it comes round"
    assert window.page == name, "Tab alone leaves no page"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Down):
        for _ in range(3):
            focus = QApplication.focusWidget()
            assert focus is not None
            held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
            QApplication.sendEvent(focus, held)
            window.idle()
    assert entries(desk) == before
