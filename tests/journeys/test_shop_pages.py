"""The shop's pages: reached from the rail, left by Esc, and never in the way of a scan."""

from __future__ import annotations

from counter_shop import MUG
from PySide6.QtWidgets import QApplication


def to_shop(window) -> None:
    window.application.window.rail.entry("shop").click()
    window.idle()


def test_the_first_page_tells_of_books_and_backup(window) -> None:
    to_shop(window)
    assert window.page == "shop/trust"
    window.key("Esc")
    assert window.page == "home"


def test_each_page_leads_to_each_other(window) -> None:
    to_shop(window)
    shop = window.application.pages.shop
    for name in shop.pages:
        shop.show(name)
        window.idle()
        assert window.page == name


def test_goods_scanned_on_a_page_of_the_shop_go_on_the_ticket(window) -> None:
    to_shop(window)
    window.scan(MUG)
    assert window.page == "ticket"
    assert len(window.ticket.basket.lines) == 1


def test_nobody_on_duty_sees_no_page_of_the_shop(window) -> None:
    window.key("F12")
    window.application._rail("shop")
    assert window.page == "sign_in"


def test_keys_go_to_the_page_shown_last_whatever_was_shown_in_the_same_instant(window) -> None:
    shop = window.application.pages.shop
    for first in shop.pages:
        for name, page in shop.pages.items():
            shop.show(first)
            shop.show(name)
            window.idle()
            focus = QApplication.focusWidget()
            assert page.sheet is focus or page.sheet.isAncestorOf(focus), (first, name)
            assert not page.sheet.holds_way(focus), "a way that is not pressed is not lit"
            if name == "shop/settings":
                assert focus is page.words.name.edit


def test_a_page_of_the_shop_is_left_for_the_ticket_before_a_key_does_anything_there(window) -> None:
    window.scan(MUG)
    window.key("Enter")  # to pay
    to_shop(window)
    field = window.application.window.field
    assert field.placeholderText() == "Scan or type anything"
    field.setFocus()
    window.key("Enter")
    assert window.page == "pay" and window.counter.last is None, "Enter took nothing unseen"
    assert field.placeholderText() == "Cash handed over"
    to_shop(window)
    window.key("F1", "5", "0")
    assert window.page == "pay" and field.text() == "50"


def test_signing_out_and_the_ticket_are_a_key_away(window) -> None:
    for name in window.application.pages.shop.pages:
        window.application.pages.shop.show(name)
        window.idle()
        window.key("F2")
        assert window.page == "home"
    to_shop(window)
    window.key("F12")
    assert window.page == "sign_in"
