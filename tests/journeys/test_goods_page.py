"""The goods page by keys: found as one types, added, put right, and priced from a day on."""

from __future__ import annotations

from datetime import date

import pytest
from counter_shop import KETTLE, MUG

from posdesk.desk.lookups.goods import AskGoods
from posdesk.people.staff import StaffMember
from ui.screens.shop.days import read_day

NEW_BARCODE = "5012345678931"


@pytest.fixture
def goods(window, qtbot):
    """The goods page with the manager on duty."""
    return on_duty(window, qtbot, "manager")


def somebody(window, role: str) -> None:
    """Works here in that role, and is on duty."""
    member, desk = StaffMember("2", "Somebody 2", role), window.application.desk
    with desk._file.write() as books:
        books.staff.add(member)
    desk.sign_in(member)


def on_duty(window, qtbot, role: str):
    somebody(window, role)
    window.application.window.rail.entry("shop").click()
    window.application.pages.shop.show("shop/goods")
    page = window.application.pages.shop.pages["shop/goods"]
    qtbot.waitUntil(page.seek.hasFocus)
    return page


def rests(page, qtbot) -> None:
    qtbot.waitUntil(lambda: not page.busy)


def listed(page) -> list[str]:
    return [row.sku for row in page.model.rows]


def asked(window, sku: str):
    return window.application.desk.ask(AskGoods(sku))


def test_all_goods_are_listed_and_a_few_letters_narrow_them(window, goods, qtbot) -> None:
    assert listed(goods) == ["BOWL", "KETTLE", "MUG-B", "MUG-G", "TOWEL"]
    window.type("mug")
    rests(goods, qtbot)
    assert listed(goods) == ["MUG-B", "MUG-G"]
    assert goods.card.product.sku == "MUG-B"
    window.key("Down")
    assert goods.card.product.sku == "MUG-G"
    window.type(" xyz")
    rests(goods, qtbot)
    assert goods.empty.isVisible()
    assert not goods.article.primary.isVisible()
    window.key("Esc", "Esc")
    assert window.page == "home"


def test_a_scan_on_the_page_finds_its_goods(window, goods) -> None:
    window.scan(KETTLE)
    assert window.page == "shop/goods"
    assert goods.card.product.sku == "KETTLE"
    assert not window.ticket.basket.lines


def test_new_goods_by_keys_are_sold_at_once(window, goods, qtbot) -> None:
    window.key("F4")
    window.type("desk lamp")
    goods.form.barcodes.edit.setFocus()
    window.scan(NEW_BARCODE)
    assert goods.form.barcodes.text == NEW_BARCODE
    goods.form.price.setFocus()
    window.type("24.50")
    window.key("Enter")
    assert asked(window, NEW_BARCODE).product.price_milli == 2_450_000
    assert goods.panels.shows(goods.article)
    assert goods.card.product.text == "desk lamp"
    window.key("F2")
    window.scan(NEW_BARCODE)
    assert window.ticket.basket.lines[0].text == "desk lamp"


def test_what_is_missing_is_said_and_what_was_typed_stays(window, goods) -> None:
    window.key("F4")
    window.key("Enter")
    assert "need a name" in goods.form.note.text()
    window.type("lamp")
    goods.form.barcodes.edit.setFocus()
    window.type("5012345678932")
    window.key("Enter")
    assert "no barcode of goods" in goods.form.note.text()
    assert goods.form.text.text == "lamp"
    goods.form.barcodes.edit.setText(MUG)
    window.key("Enter")
    assert "Mug, blue" in goods.form.note.text()
    window.key("Esc")
    assert goods.panels.shows(goods.article)
    assert listed(goods) == ["BOWL", "KETTLE", "MUG-B", "MUG-G", "TOWEL"]


def test_goods_are_put_right(window, goods, qtbot) -> None:
    window.type("towel")
    rests(goods, qtbot)
    window.key("F3")
    assert not goods.form.price_part.isVisible()
    window.type("tea towel, cotton")
    window.key("Enter")
    card = asked(window, "TOWEL")
    assert (card.product.text, card.product.price_milli) == ("tea towel, cotton", 800_000)


def test_a_price_from_a_day_on_by_keys(window, goods, qtbot) -> None:
    window.type("kettle")
    rests(goods, qtbot)
    window.key("Enter")
    window.type("44")
    window.key("Enter")
    window.type("2026-12-01")
    window.key("Enter")
    card = asked(window, "KETTLE")
    assert card.product.price_milli == 3_999_000  # today's is as it was
    assert [(each.from_day, each.price_milli) for each in card.prices] == [
        (None, 3_999_000), (date(2026, 12, 1), 4_400_000),
    ]  # fmt: skip
    assert goods.card.prices == card.prices


def test_a_large_change_is_told_and_is_the_managers(window, qtbot) -> None:
    page = on_duty(window, qtbot, "supervisor")
    for role in ("supervisor", "manager"):
        somebody(window, role)
        window.type("kettle") if not page.seek.text() else None
        rests(page, qtbot)
        if page.panels.shows(page.article):
            window.key("Enter")
            window.type("400")
            window.key("Enter")
        window.key("Enter")
        if role == "supervisor":
            assert "a manager or the owner" in page.price.note.text()
            assert asked(window, "KETTLE").product.price_milli == 3_999_000
    assert asked(window, "KETTLE").product.price_milli == 40_000_000
    assert "900 %" in window.application.window.message.detail.text()


def test_a_clerk_looks_and_changes_nothing(window, qtbot) -> None:
    page = on_duty(window, qtbot, "clerk")
    window.key("F4", "F3", "Enter")
    assert page.panels.shows(page.article)
    assert not page.article.primary.isVisible()
    assert page.article.note.isVisible()


def test_a_day_that_is_none_is_told(window, goods, qtbot) -> None:
    window.key("Enter")
    window.type("5")
    window.key("Enter")
    window.type("31/31")
    window.key("Enter")
    assert goods.panels.shows(goods.price)
    assert "names no day" in goods.price.day.note.text()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", date(2026, 11, 22)),
        ("2026-12-01", date(2026, 12, 1)),
        ("2027-2-29", None),
        ("tomorrow", None),
        ("1", None),
        ("1/2/3/4", None),
        ("22 dec", date(2026, 12, 22)),
        ("22 Dec 2027", date(2027, 12, 22)),
        ("December 1, 26", date(2026, 12, 1)),
        ("5. nov", date(2027, 11, 5)),
        ("31 feb", None),
        ("dec", None),
    ],
)
def test_days_as_they_are_typed(typed: str, day: date | None) -> None:
    assert read_day(typed, date(2026, 11, 22)) == day


def test_goods_begun_by_one_are_not_kept_under_the_next_ones_code(window, goods) -> None:
    window.key("F4")
    assert goods.panels.shows(goods.form)
    window.application.pages.shop.show("shop/trust")
    window.application.pages.shop.show("shop/goods")
    assert goods.panels.shows(goods.form)  # still there for who began it
    window.application.desk.sign_in(StaffMember("3", "Somebody 3", "manager"))
    window.application.pages.shop.show("shop/goods")
    assert goods.panels.shows(goods.article) and "Not kept" in window.said
