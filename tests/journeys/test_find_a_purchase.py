"""No receipt: the purchase is found by what is remembered, shown as on paper, and opened."""

from __future__ import annotations

from datetime import date

from counter_shop import KETTLE, MUG, TOWEL
from PySide6.QtWidgets import QScrollArea

from posdesk.catalogue.product import Product
from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.identity import new_operation_id
from posdesk.intake.importing import book_history
from posdesk.intake.reading import Row, Table
from posdesk.intake.sales_history import Reading, read_tables
from posdesk.people.staff import StaffMember
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Payment
from posdesk.ticket.ticket import Ticket
from ui.screens.counter.asking import OpenLine, PickPurchase, PickWorth, ValueGoods

DAY = date(2026, 11, 22)


def test_by_the_ending_of_the_card(window) -> None:
    window.sell(MUG)
    number = window.sell_by_card(KETTLE)
    window.key("F1")
    window.type("4242")
    window.application.screen.ahead.pause.timeout.emit()
    asking = window.counter.asking
    assert isinstance(asking, PickPurchase)
    assert [found.receipt for found in asking.found] == [number]
    window.key("Enter")
    assert window.ticket.returns[0].standing.sale.number == number
    assert window.ticket.returns[0].ticked(1) == 1  # it is certain: nothing else is on it
    window.key("3", "Enter")
    assert window.counter.last.figure == 39_99
    assert window.hand.keys <= 12


def test_way_five_looks_among_past_purchases(window) -> None:
    first = window.sell(MUG, KETTLE)
    window.sell(TOWEL)
    window.key("5")
    window.type("ketle")
    window.key("Enter")
    asking = window.counter.asking
    assert isinstance(asking, PickPurchase)
    assert asking.found[0].receipt == first
    window.key("Enter")
    (draft,) = window.ticket.returns
    assert draft.standing.sale.number == first
    assert [tick.line_no for tick in draft.ticks] == [2]


def test_goods_in_hand_are_scanned_while_looking(window) -> None:
    number = window.sell(KETTLE)
    window.key("5")
    window.scan(KETTLE)
    assert isinstance(window.counter.asking, PickPurchase)
    window.key("Enter")
    assert window.ticket.returns[0].standing.sale.number == number


def test_the_lit_one_is_shown_as_on_paper(window) -> None:
    window.sell(MUG, KETTLE)
    second = window.sell(KETTLE)
    window.key("5")
    window.type("kettle")
    window.key("Enter")
    panel = window.application.screen.asks.panels["find"]
    assert panel.chosen == 0
    assert panel.picture.drawn
    assert second in panel.primary.text()
    window.key("Down")
    assert panel.chosen == 1
    assert "these goods" in panel.why.text() or "much like" in panel.why.text()
    window.key("Esc")
    assert window.counter.asking is None


def test_a_phone_number_within_the_budget(window) -> None:
    desk = window.application.desk
    eva = desk.do(AddCustomer(new_operation_id(desk.station().at), "Eva Stone", "0171 998877"))
    ticket = Ticket(new_operation_id(desk.station().at)).going_out(
        BasketLine("KETTLE", "Kettle 1.7 l", 1, 39_99_000, "A")
    )
    paid = Payment(39_99, 1).taking_cash(None)
    sold = desk.do(SettleTicket(ticket, paid, 39_99, customer=eva.result.reference)).result
    window.sell(KETTLE)
    window.key("F1")
    window.type("8877")  # the last four of her number
    window.key("Enter")
    asking = window.counter.asking
    assert isinstance(asking, PickPurchase)
    assert asking.found[0].receipt == sold.sale
    window.key("Enter", "3", "Enter")
    assert window.counter.last.figure == 39_99
    assert window.hand.keys <= 12


def test_nothing_anywhere_is_valued_and_credited(window) -> None:
    window.sell(KETTLE)
    window.key("5")
    window.scan(MUG)
    asking = window.counter.asking
    assert isinstance(asking, PickWorth)
    assert [worth.charged.paid for worth in asking.worths] == [6_50]
    window.key("Enter")
    assert "without a receipt" in window.said.lower()
    window.key("3", "Enter")
    last = window.counter.last
    assert (last.net, len(last.returns)) == (-6_50, 1)
    assert window.hand.keys <= 12


def test_none_of_those_found(window) -> None:
    window.sell(KETTLE)
    window.key("5")
    window.type("kettle")
    window.key("Enter", "Down", "Enter")
    assert isinstance(window.counter.asking, PickWorth)
    window.key("Enter")
    (draft,) = window.ticket.returns
    assert draft.unproved


def test_never_sold_here_is_valued_by_hand(window) -> None:
    window.key("5")
    window.type("woollen scarf")
    window.key("Enter")
    assert isinstance(window.counter.asking, ValueGoods)
    window.type("12.00")
    window.key("Enter", "Enter")
    assert window.counter.last.net == -12_00


def test_a_number_may_begin_with_the_digit_of_a_way(window) -> None:
    """Codes and old receipts begin with any digit, and 1, 2, 5 choose a way on Home."""
    desk = window.application.desk
    with desk._file.write() as books:
        books.catalogue.put(
            [Product(code, "Vase", 4_50_000, "S") for code in ("12345", "22784", "53948")]
        )
    for code in ("12345", "22784", "53948"):
        window.key(code[0])
        window.type(code[1:])
        window.key("Enter")
        assert [line.sku for line in window.ticket.basket.lines] == [code]
        window.key("Esc", "Esc")
    heading = ("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice")
    row = Row(2, ("539480", "KETTLE", "Kettle", "1", "2025-11-20 15:07:00", "39.99"))
    history = read_tables([Table("old.csv", heading, iter((row,)))], Reading(2, DAY))
    desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    book_history(desk, history)
    window.key("5")
    window.type("39480")
    window.key("Enter")
    assert [draft.standing.sale.number for draft in window.ticket.returns] == ["539480"]


def test_when_is_said_as_people_say_it(window) -> None:
    number = window.sell(KETTLE)
    for when in ("this week", "a few days ago", "last week"):
        window.key("5")
        window.type(f"ketle {when}")
        window.key("Enter")
        asking = window.counter.asking
        assert isinstance(asking, PickPurchase), when
        assert asking.found[0].receipt == number
        window.key("Esc", "Esc")


def test_while_typing_it_says_what_enter_does(window) -> None:
    window.sell(KETTLE)
    window.key("5")
    window.type("zebra")
    window.application.screen.ahead.pause.timeout.emit()
    window.idle()
    assert "No purchase fits “zebra” so far" in window.said
    window.key("Esc", "Esc", "F1")
    window.type("zebra")
    window.application.screen.ahead.pause.timeout.emit()
    window.idle()
    assert "past sales" in window.said
    window.key("Esc", "Esc")  # nothing is looked up any more


def test_what_fits_is_seen_on_a_long_paper(window) -> None:
    """The paper opens where the goods stand that were looked for."""
    window.sell(*(each for _ in range(8) for each in (MUG, TOWEL)), KETTLE)
    window.key("5")
    window.type("ketle")
    window.key("Enter")
    window.idle()
    panel = window.application.screen.asks.panels["find"]
    panel._reveal(1.0)
    area = panel.picture.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum()


def test_words_while_goods_go_out_are_goods_to_sell(window) -> None:
    """`zebra lamp` is like something sold once; it is sold as an open line all the same."""
    number = window.sell(KETTLE)
    window.scan(MUG)
    window.key("F1")
    window.type("ketle")
    window.application.screen.ahead.pause.timeout.emit()
    window.idle()
    assert "sells it as an open line" in window.said
    window.key("Enter")
    assert isinstance(window.counter.asking, OpenLine)
    window.key("Esc", "F1")
    window.type("ketle this week")
    window.key("Enter")
    assert isinstance(window.counter.asking, PickPurchase)  # a day is of a purchase
    assert window.counter.asking.found[0].receipt == number


def test_esc_ends_the_way_without_a_receipt(window) -> None:
    """What is scanned after it is sold again, and looked for nowhere."""
    window.key("5")
    window.type("kettle")
    window.key("Enter")
    assert isinstance(window.counter.asking, PickWorth)
    window.key("Esc")
    window.scan(MUG)
    assert len(window.ticket.basket.lines) == 1
    window.key("Esc", "5")
    window.type("ukulele")
    window.key("Enter")
    assert isinstance(window.counter.asking, ValueGoods)
    window.key("Esc")
    window.scan(MUG)
    assert len(window.ticket.basket.lines) == 1
