"""A paper made lately is shown as it was printed, printed again, opened: by keys and by touch."""

from __future__ import annotations

from counter_shop import KETTLE, MUG
from PySide6.QtCore import Qt

from ui.screens.counter.asking import ShowPaper


def panel(window):
    return window.application.screen.asks.panels["paper"]


def test_down_shows_the_latest_papers_and_enter_opens_the_receipt(window) -> None:
    first = window.sell(MUG)
    second = window.sell(KETTLE)
    window.key("Down")
    assert window.counter.asking == ShowPaper(window.counter.home.latest[0])
    assert panel(window).picture.drawn
    assert panel(window).picture.accessibleName() == second
    window.key("Down")
    assert panel(window).picture.accessibleName() == first
    window.key("Down", "Enter")
    assert window.ticket.returns[0].standing.sale.number == first
    assert window.page == "ticket"


def test_f6_prints_the_paper_that_is_shown(window) -> None:
    first = window.sell(MUG)
    window.sell(KETTLE)
    window.key("Down", "Down", "F6")
    assert "COPY 1" in window.said
    assert next(each for each in window.counter.home.latest if each.number == first).copies == 2
    assert panel(window).again.words == "Print again, marked COPY 2"


def test_a_press_lights_the_row_and_esc_puts_it_out(window, qtbot) -> None:
    window.sell(MUG)
    view = window.application.screen.home_sheet.latest.view
    spot = view.visualRect(view.model().index(0, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.page == "home/paper"
    assert view.current_row == 0
    window.key("Esc")
    assert window.page == "home"
    assert view.current_row == -1


def test_a_return_slip_opens_the_receipt_it_belongs_to(window) -> None:
    number = window.sell(MUG, KETTLE)
    window.scan(window.token(number))
    window.scan(MUG)
    window.key("Enter", "Down")
    assert panel(window).primary.words == f"Open {number}"
    window.key("Enter")
    assert window.ticket.returns[0].standing.sale.number == number
