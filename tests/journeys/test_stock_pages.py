"""Counts by keys on the goods page; a doubt noted at the counter, counted and answered (S10)."""

from __future__ import annotations

import pytest
from counter_shop import MUG

from posdesk.desk.lookups.stock import AskStock
from posdesk.documents.as_text import as_text


def level(window) -> int | None:
    return window.application.desk.ask(AskStock("MUG-B")).level


def page(window, qtbot, name: str):
    window.application.window.rail.entry("shop").click()
    window.application.pages.shop.show(name)
    return window.application.pages.shop.pages[name]


@pytest.fixture
def counted(window, qtbot) -> None:
    goods = page(window, qtbot, "shop/goods")
    qtbot.waitUntil(goods.seek.hasFocus)
    window.type("MUG-B")
    qtbot.waitUntil(lambda: not goods.busy)
    window.key("F6")
    window.type("x")
    window.key("Enter")
    assert goods.panels.shows(goods.counting)
    goods.counting.count.begin()
    window.type("10")
    window.key("Enter")
    assert "10 counted" in window.said
    assert level(window) == 10
    clock = window.application.desk._clock
    clock.at = clock.at.after(ms=60_000)
    window.key("Esc", "Esc")


def test_a_doubt_is_noted_counted_and_answered(window, counted, qtbot) -> None:
    number = window.sell(MUG, MUG)
    window.scan(window.token(number))
    window.key("F8", "D")
    assert window.page == "ticket/right"
    window.type("1")
    window.key("Enter")
    slip = window.application.desk.ask(_doubts()).doubts[0].doubt.number
    assert "not in the bag" in as_text(window.paper(slip))
    window.key("Esc", "Esc")
    work = page(window, qtbot, "shop/stock-work")
    window.idle()
    assert "count tonight" in _pill(work)
    window.key("F6")
    window.type("9")
    window.key("Enter")
    assert "1 more than the books say" in window.said
    assert "answer now" in _pill(work)
    window.key("Enter")
    assert window.ticket.returns[0].standing.sale.number == number
    window.key("F8", "4")
    window.type("1")
    window.key("Enter")
    assert level(window) == 9
    assert not window.application.desk.ask(_doubts()).doubts[0].is_open


def _doubts():
    from posdesk.desk.lookups.stock import AskStockWork

    return AskStockWork()


def _pill(work) -> str:
    return work.model.columns[1].cell(work.model.rows[0]).text


def test_goods_go_on_by_keys(window, counted, qtbot) -> None:
    """Three mugs are set aside, and one of them is on the shelf again."""
    goods = page(window, qtbot, "shop/goods")
    window.idle()
    for units, source, target in (("3", "shelf", "quarantine"), ("1", "quarantine", "shelf")):
        window.key("F7")
        assert goods.panels.shows(goods.moving)
        assert (goods.moving.source.chosen, goods.moving.target.chosen) == (source, target)
        window.type(units)
        window.key("Enter")
        window.idle()
        assert "Mug" in window.said
        clock = window.application.desk._clock
        clock.at = clock.at.after(ms=60_000)
    assert level(window) == 8
    window.key("F7")
    window.type("5")
    window.key("Enter")
    assert "There are 2 in that place, not 5" in window.said
    assert goods.panels.shows(goods.moving)
    window.key("Esc", "Esc")


def test_a_claim_on_the_supplier_is_answered_by_keys(window, counted, qtbot) -> None:
    number = window.sell(MUG)
    window.scan(window.token(number))
    window.scan(MUG)
    window.key("3", "Enter")
    window.idle()
    work = page(window, qtbot, "shop/stock-work")
    window.idle()
    assert "asked" in _pill(work)
    window.key("F6")
    assert work.panels.shows(work.card), "a clerk answers no claim"
    lead(window)
    work.begin()
    window.idle()
    window.key("F6")
    assert work.panels.shows(work.claiming)
    window.key("Enter")
    window.idle()
    assert "said yes" in window.said and "accepted" in _pill(work)
    window.key("F6", "Enter")
    window.idle()
    assert "Paid to the bank" in window.said and "paid to us" in _pill(work)


def lead(window) -> None:
    """A supervisor takes over."""
    from posdesk.people.staff import SUPERVISOR, StaffMember

    desk = window.application.desk
    super5 = StaffMember("5", "Super 5", SUPERVISOR)
    with desk._file.write() as books:
        books.staff.add(super5)
    desk.sign_in(super5)
