"""Each small act at the counter is answered: by what stands on the screen and by what is said."""

from __future__ import annotations

from counter_shop import KETTLE, MUG, TOWEL
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui import start
from ui.screens.counter.asking import OpenLine, PickReason
from ui.widgets.number_pad import NumberPad


def pad_of(window, name: str) -> NumberPad:
    return window.application.screen.asks.panels[name].findChild(NumberPad)


def test_a_foreign_code_sells_nothing_and_is_no_name_for_goods(window) -> None:
    window.scan("https://example.com/menu")
    assert window.counter.asking is None
    assert window.said.startswith("Nothing was added That code is no receipt")
    window.scan("5901234123457")
    assert window.counter.asking == OpenLine("", 1)
    assert "5901234123457" in window.said


def test_goods_none_is_left_of_say_that_they_go_out(window) -> None:
    window.scan(window.token(window.sell(MUG, KETTLE)))
    window.scan(MUG)
    assert window.said.startswith("Coming back Mug, blue")
    window.scan(MUG)
    assert window.said == ("Going out Mug, blue None of it is left on the receipt, so it is sold.")
    window.scan(TOWEL)
    assert window.said == "Going out Tea towel, linen"


def test_ticking_by_touch_is_said_both_ways(window) -> None:
    window.scan(window.token(window.sell(MUG)))
    sheet = window.application.screen.ticket_sheet
    sheet.pressed.emit(sheet.rows_shown(0)[0].spot)
    assert window.said.startswith("Coming back Mug, blue")
    sheet.pressed.emit(sheet.rows_shown(0)[0].spot)
    assert window.said == "Not coming back Mug, blue"


def test_a_reason_is_chosen_by_touch_or_by_its_digit_while_asked(window) -> None:
    window.scan(window.token(window.sell(MUG, KETTLE)))
    window.key("Ctrl+A")
    sheet = window.application.screen.ticket_sheet
    for digit, code in (("3", "faulty"), ("8", "gift")):
        sheet.why_pressed.emit(sheet.rows_shown(0)[1])
        assert isinstance(window.counter.asking, PickReason)
        window.key(digit)
        assert window.counter.asking is None
        assert [tick.reason for tick in window.ticket.returns[0].ticks] == ["changed_mind", code]


def test_a_line_of_which_nothing_is_left_has_no_box_to_tick(window) -> None:
    number = window.sell(MUG, KETTLE)
    window.scan(window.token(number))
    window.scan(MUG)
    window.key("Enter")
    window.scan(window.token(number))
    model = window.application.screen.ticket_sheet._receipts[0].model
    assert [model.cell(row, 0).state for row in range(2)] == ["none", "off"]


def test_a_ticket_taken_up_goes_on_with_its_last_line(window) -> None:
    window.scan(MUG)
    window.scan(KETTLE)
    window.key("F5", "F5", "+")
    assert [line.quantity for line in window.ticket.basket.lines] == [1, 2]


def test_a_discount_is_given_by_touch_and_the_button_says_how_it_was_read(window) -> None:
    window.scan(KETTLE)
    window.key("%")
    pad, primary = pad_of(window, "discount"), window.application.screen.asks.panels["discount"]
    for key, words in (("1", "Give 1.00 off"), ("0", "Give 10.00 off"), ("%", "Give 10 % off")):
        pad.pressed.emit(key)
        assert primary.primary.words.replace("\u00a0", " ") == words
    pad.pressed.emit("Enter")
    assert window.application.screen.decision.figure.amount == "35.99"
    assert window.said.replace("\u00a0", " ") == "Discount 10 % off: Kettle 1.7 l."


def test_an_open_line_whose_words_were_typed_waits_for_its_price(window) -> None:
    window.type("red umbrella")
    window.key("Enter")
    for key in ("1", "2", "."):
        pad_of(window, "open_line").pressed.emit(key)
    pad_of(window, "open_line").pressed.emit("5")
    pad_of(window, "open_line").pressed.emit("Enter")
    assert window.ticket.basket.lines[0].text == "red umbrella"
    assert window.application.screen.decision.figure.amount == "12.50"


def test_while_typing_it_is_said_when_nothing_is_called_so(window) -> None:
    window.type("zebra")
    window.application.screen.ahead.pause.timeout.emit()
    window.idle()
    assert "Nothing is called “zebra”" in window.said
    window.key("Esc")
    assert window.said == ""


def test_what_goes_out_stands_first_when_there_is_to_pay(window) -> None:
    window.scan(window.token(window.sell(MUG)))
    window.scan(MUG)
    window.scan(KETTLE)
    rows = window.application.screen.decision.sums._rows
    assert [(row.words.text(), row.figure.text()) for row in rows if row.isVisible()] == [
        ("Going out", "39.99"),
        ("Coming back", "−6.50"),
    ]


def test_a_row_picked_by_keys_is_scrolled_into_sight(window) -> None:
    window.application.window.resize(1024, 700)
    window.scan(window.token(window.sell(MUG, KETTLE)))
    window.key("Ctrl+A")
    start.dress(QApplication.instance(), start.Look(scale_percent=200))
    try:
        sheet = window.application.screen.ticket_sheet
        sheet.why_pressed.emit(sheet.rows_shown(0)[1])
        window.idle()
        window.key(*["Down"] * 8)
        panel = window.application.screen.asks.panels["reason"]
        assert panel.chosen == 8
        row = panel.view.visualRect(panel.model.index(8, 1)).center()
        seen = panel.area.viewport().rect()
        assert seen.contains(panel.view.viewport().mapTo(panel.area.viewport(), row))
    finally:
        start.dress(QApplication.instance(), start.Look())


def test_by_touch_all_comes_back_another_way_and_is_cleared(window, qtbot) -> None:
    window.scan(window.token(window.sell_by_card(MUG, KETTLE)))
    decision = window.application.screen.decision
    assert not decision.tools.turn.isVisible()
    decision.tools.all_back.click()
    assert len(window.ticket.returns[0].ticks) == 2
    assert decision.figure.amount == "46.49"
    qtbot.mouseClick(decision.where, Qt.MouseButton.LeftButton)
    assert window.page == "ticket/where"
    window.key("Down", "Down", "Enter")
    assert [(each.kind, each.amount) for each in window.ticket.wanted] == [("cash", 46_49)]
    decision.tools.clear.click()
    assert window.ticket.is_empty
    assert "Ctrl+Z" in window.said


def test_by_touch_out_of_the_pay_step(window) -> None:
    window.scan(MUG)
    window.key("Enter")
    window.application.screen.pay.panel.back.click()
    assert window.page == "ticket"
    assert window.counter.payment is None
