"""Gift receipts through the window: with the sale, for chosen goods, and shown by their holder."""

from __future__ import annotations

from counter_shop import KETTLE, MUG
from PySide6.QtWidgets import QLabel

from posdesk.identity import GIFT, Number
from ui.screens.counter.asking import TakeGift


def papers(window, letter: str = GIFT) -> list[str]:
    numbers = [str(Number(letter, 1, running)) for running in range(1, 5)]
    return [each for each in numbers if window.paper(each) is not None]


def test_g_in_the_pay_step_prints_it_with_the_sale(window) -> None:
    for code in (MUG, KETTLE):
        window.scan(code)
    window.key("Enter", "G")
    panel = window.application.screen.pay.panel
    assert panel.gift.text() == "Gift: yes"
    window.key("G", "G", "Enter")
    (gift,) = papers(window)
    assert "46.49" not in str(window.paper(gift))
    assert not window.counter.gift
    window.scan(MUG)
    window.key("Enter", "Enter")
    assert papers(window) == [gift]


def test_chosen_goods_of_the_last_sale_and_their_holder(window) -> None:
    sale = window.sell_by_card(MUG, KETTLE)
    window.key("Ctrl+G")
    assert window.page == "home/gift"
    panel = window.application.screen.asks.panels["gift"]
    assert panel.primary.text() == "Print the gift receipt, lines: 2"
    window.key("1")
    assert panel.primary.text() == "Print the gift receipt, lines: 1"
    window.key("Enter")
    (gift,) = papers(window)
    window.scan(window.token(gift))
    shown = window.application.screen.ticket_sheet.rows_shown(0)
    assert [row.text for row in shown] == ["Kettle 1.7 l"]
    assert not any(
        "4242" in label.text() or sale in label.text()
        for label in window.application.screen.ticket_sheet.findChildren(QLabel)
    )
    window.key("F7")
    assert window.page == "ticket"
    window.scan(KETTLE)
    assert window.application.screen.decision.primary.text() == "Give 39.99 as store credit"
    window.key("Enter")
    assert window.counter.last.figure == 39_99
    (slip,) = papers(window, "C")
    assert "39.99" in str(window.paper(slip))


def test_with_the_buyers_receipt_it_goes_to_the_card(window) -> None:
    sale = window.sell_by_card(KETTLE)
    window.key("Ctrl+G", "Enter")
    (gift,) = papers(window)
    window.scan(window.token(gift))
    window.scan(window.token(sale))
    window.key("Ctrl+A")
    assert "4242" in window.application.screen.decision.primary.text()


def test_goods_in_hand_win(window) -> None:
    sale = window.sell_by_card(KETTLE)
    window.key("Ctrl+G", "Enter")
    (gift,) = papers(window)
    window.scan(window.token(sale))
    window.key("Ctrl+A", "Enter")
    window.scan(window.token(gift))
    assert isinstance(window.counter.asking, TakeGift)
    window.key("Enter")
    (slip,) = papers(window, "C")
    assert "39.99" in str(window.paper(slip))
    window.scan(window.token(gift))
    assert "came back with it before" in window.said


def test_nothing_to_give_is_said(window) -> None:
    window.sell(MUG)
    window.key("Ctrl+G", "Enter", "Ctrl+G")
    assert "can be a gift" in window.said
