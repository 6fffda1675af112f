"""A store credit slip through the window: it pays, in parts; is looked up, paid out and renewed."""

from __future__ import annotations

from counter_shop import KETTLE, MUG
from PySide6.QtWidgets import QApplication

from posdesk.identity import CREDIT, Number
from ui.screens.counter.asking import ShowCredit
from ui.screens.plans.customer_window import CustomerWindow


def hers() -> CustomerWindow:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerWindow)]
    return next(each for each in found if each.isVisible())


def agree(window) -> None:
    asked = hers()
    asked.agreed.emit()
    window.idle()
    asked.hide()


def a_credit(window) -> str:
    """The slip of a gift's holder: 39.99."""
    window.sell_by_card(KETTLE)
    window.key("Ctrl+G", "Enter")
    gift = window.token(str(Number("N", 1, 1)))
    window.scan(gift)
    window.key("Ctrl+A", "Enter")
    return str(Number(CREDIT, 1, 1))


def test_a_slip_pays_part_and_cash_the_rest(window) -> None:
    slip = a_credit(window)
    for code in (MUG, KETTLE):
        window.scan(code)
    window.scan(window.token(slip))
    assert window.page == "pay"
    assert window.counter.payment.due == 6_50
    window.key("Enter")
    assert hers().figure is not None
    agree(window)
    sold = window.counter.last
    assert sold.sale
    paper = str(window.paper(sold.sale))
    assert "39.99" in paper
    assert "6.50" in paper
    window.scan(window.token(slip))
    assert isinstance(window.counter.asking, ShowCredit)
    assert window.counter.asking.page.credit.left == 0
    assert "spent" in window.application.screen.asks.panels["credit"].note.text()
    assert [event.amount for event in window.counter.asking.page.events] == [39_99]


def test_any_part_of_it(window) -> None:
    slip = a_credit(window)
    window.scan(MUG)
    window.scan(slip.replace("-", ""))
    assert window.counter.payment.due == 0
    window.key("Enter")
    agree(window)
    assert window.counter.last.sale
    window.scan(MUG)
    window.key("Enter")
    assert window.counter.payment.due == 6_50  # the next sale has none
    window.key("Esc", "Esc")
    window.scan(window.token(slip))
    assert window.counter.asking.page.credit.left == 33_49


def test_she_says_no_and_nothing_is_booked(window) -> None:
    slip = a_credit(window)
    window.scan(MUG)
    window.scan(window.token(slip))
    window.key("Enter")
    hers().close()
    assert window.counter.last is None
    assert window.counter.ticket.basket.lines
    window.key("Esc", "Enter")
    assert window.counter.payment.due == 0


def test_it_is_paid_out_and_renewed(window) -> None:
    slip = a_credit(window)
    window.scan(window.token(slip))
    panel = window.application.screen.asks.panels["credit"]
    assert panel.primary.text() == "Pay out 39.99 in cash"
    panel.renew.click()
    window.idle()
    fresh = str(Number(CREDIT, 1, 2))
    assert slip in str(window.paper(fresh))
    window.scan(window.token(slip))
    assert panel.note.text().startswith("Changed for")
    assert not panel.renew.isVisibleTo(panel)
    window.scan(window.token(fresh))
    window.key("Enter")
    agree(window)
    window.scan(window.token(fresh))
    assert window.counter.asking.page.credit.left == 0


def test_other_figures_than_she_reads_are_signed_by_nobody(window) -> None:
    """A second slip scanned while she reads: the page goes, and Enter asks for both."""
    first = a_credit(window)
    window.scan(KETTLE)
    window.key("Enter", "Enter", "Ctrl+G", "Enter")
    window.scan(window.token(str(Number("N", 1, 2))))
    window.key("Ctrl+A", "Enter")
    second = str(Number(CREDIT, 1, 2))
    for code in (MUG, KETTLE):
        window.scan(code)
    window.scan(window.token(first))
    window.key("Enter", "Enter")
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerWindow)]
    assert [each.isVisible() for each in windows] == [True]  # one, however often Enter is pressed
    asked = hers()
    window.scan(window.token(second))
    assert not asked.isVisible()
    asked.agreed.emit()
    window.idle()
    assert window.counter.last is None or window.counter.last.net != 46_49
    window.key("Enter")
    agree(window)
    paper = str(window.paper(window.counter.last.sale))
    assert "39.99" in paper
    assert "6.50" in paper
    assert "Thank you. Your paper" in asked.thanks.text()
