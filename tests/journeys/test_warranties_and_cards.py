"""Warranties, gift cards and promotions through the window: rung, scanned, given back."""

from __future__ import annotations

from counter_shop import KETTLE

from posdesk.catalogue.product import Product
from posdesk.catalogue.traits import VOUCHER, WARRANTY, Traits
from posdesk.identity import CREDIT, PROMISE, Number
from posdesk.identity import WARRANTY as LETTER
from ui.screens.counter.asking import ShowCredit, ShowWarranty

CARE = Product("CARE", "Care for three years", 500_000, "A", traits=Traits(WARRANTY, months=36))
CARD = Product("GIFT", "Gift card", None, "A", traits=Traits(VOUCHER))


def listed(window, *goods: Product) -> None:
    """Goods of the list, as a file brought them."""
    with window.application.desk._file.write() as books:
        books.catalogue.put(goods)


def test_a_warranty_is_rung_behind_its_goods_and_opens_them(window) -> None:
    listed(window, CARE)
    window.scan("CARE")
    assert "goods" in window.said
    window.scan(KETTLE)
    window.scan("CARE")
    window.key("Enter", "Enter")
    paper = str(Number(LETTER, 1, 1))
    assert "Kettle" in str(window.paper(paper))
    window.scan(window.token(paper))
    assert isinstance(window.counter.asking, ShowWarranty)
    panel = window.application.screen.asks.panels["warranty"]
    assert panel.primary.text() == "Take it back as faulty"
    window.key("Enter")
    assert window.counter.ticket.returns[0].total == 44_99
    window.key("Esc", "Esc")


def test_goods_are_taken_in_to_be_mended(window) -> None:
    listed(window, CARE)
    for code in (KETTLE, "CARE"):
        window.scan(code)
    window.key("Enter", "Enter")
    window.scan(window.token(str(Number(LETTER, 1, 1))))
    window.application.screen.asks.panels["warranty"].mend.click()
    window.idle()
    assert "Kettle" in str(window.paper(str(Number(PROMISE, 1, 1))))
    assert "mended" in window.said


def test_a_gift_card_asks_its_amount_and_pays_like_any_credit(window) -> None:
    listed(window, CARD)
    window.scan("GIFT")
    assert window.page.endswith("price")
    window.type("50")
    window.key("Enter", "Enter", "Enter")
    slip = str(Number(CREDIT, 1, 1))
    assert "50.00" in str(window.paper(slip))
    window.scan(window.token(slip))
    assert isinstance(window.counter.asking, ShowCredit)
    window.key("Esc")
    window.scan(KETTLE)
    window.scan(window.token(slip))
    assert window.counter.payment.due == 0


def test_a_promotion_takes_so_much_off(window) -> None:
    window.key("Ctrl+P")
    panel = window.application.screen.asks.panels["promise"]
    panel.kind.setCurrentIndex(panel.kind.findData("promotion"))
    assert panel.goods.isHidden()
    panel.amount.field.setFocus()
    window.type("10")
    window.key("Enter", "Enter")
    assert "manager" in window.said  # a clerk gives none away
    assert window.paper(str(Number(CREDIT, 1, 1))) is None
