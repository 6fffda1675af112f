"""A paper the books have lost: the scan itself books, sorry is said first, Enter prints."""

from __future__ import annotations

import shutil
from pathlib import Path

import counter_shop
import plan_story
import pytest

from posdesk.desk.lookups.plan_pages import AskPlanPage


@pytest.fixture
def story(open_window, tmp_path: Path):
    """A window whose books lack the payment of which the receipt's code is given."""
    books = tmp_path / "shop" / "shop.books"
    plan = plan_story.at_desk(books, plan_story.signed)
    code = plan_story.lost_receipt(books, tmp_path / "apart", plan, 160_00)
    window = open_window()
    window.hand.keys = window.hand.scans = 0
    return window, plan, code


def standing(window, plan: str):
    return window.application.desk.ask(AskPlanPage(plan)).standing


@pytest.mark.parametrize("from_page", ["home", "plans", "shop/goods", "plans/plan", "ticket"])
def test_the_scan_books_and_sorry_comes_first(story, from_page) -> None:
    window, plan, code = story
    pages = window.application.pages
    if from_page == "plans":
        window.key("F3")
    elif from_page == "shop/goods":
        pages.shop.show("shop/staff")
    elif from_page == "plans/plan":
        window.scan(window.token(plan))
    elif from_page == "ticket":
        window.scan(counter_shop.MUG)
    assert standing(window, plan).balance == 1920_00
    window.scan(code)
    assert window.page == "plans/plan"
    assert standing(window, plan).balance == 1760_00
    assert pages.plans.sheet.say.text.text().find("sorry") > 0
    window.key("Enter")
    assert "printed" in window.said
    window.key("Enter")  # once too often takes no money
    assert standing(window, plan).balance == 1760_00
    window.scan(code)
    assert standing(window, plan).balance == 1760_00
    assert not pages.plans.sheet.say.isVisible()


def test_a_payment_can_follow_at_once(story) -> None:
    window, plan, code = story
    window.scan(code)
    window.key("Enter")
    window.type("160")
    window.key("Enter")
    assert standing(window, plan).balance == 1600_00


def test_a_lost_sale_opens_on_the_ticket(open_window, tmp_path: Path) -> None:
    apart = tmp_path / "apart"
    books = tmp_path / "shop" / "shop.books"
    shutil.copytree(books.parent, apart)

    def sold(desk) -> str:
        from posdesk.desk.actions.settle_ticket import SettleTicket
        from posdesk.sales.basket import BasketLine
        from posdesk.sales.payment import Payment
        from posdesk.ticket.ticket import Ticket

        line = BasketLine("MUG-B", "Mug, blue", 1, 650_000, "A")
        ticket = Ticket(desk.new_operation()).going_out(line)
        act = SettleTicket(ticket, Payment.begin(6_50, 1).taking_cash(), 6_50)
        return plan_story.token(desk, desk.do(act).result.sale)

    code = plan_story.at_desk(apart / books.name, sold)
    window = open_window()
    window.scan(code)
    assert len(window.ticket.returns) == 1
    assert "sorry" in window.said
