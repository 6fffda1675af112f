"""The shop's pages: reached from the rail, left by Esc, and never in the way of a scan."""

from __future__ import annotations

from counter_shop import MUG


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
