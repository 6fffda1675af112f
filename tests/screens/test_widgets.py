"""The parts every screen is made of: quick, reachable without a mouse, named for those who listen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from screens.on_show import drawn, shown

from ui import theme
from ui.main_window import MainWindow, Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Pill
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.number_pad import NumberPad, PadKey
from ui.widgets.page_ways import PageWays
from ui.widgets.sheets import SayBox, SectionHead
from ui.widgets.status_chip import StatusChip
from ui.widgets.turned_rows import TurnedRows
from ui.widgets.ways import WayButton, Ways

pytestmark = pytest.mark.usefixtures("dressed")


# --- buttons -------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_what_is_touched_is_at_least_44_high(qapp: QApplication, qtbot, scale: float) -> None:
    theme.apply(qapp, "light", scale)
    for widget in (
        PrimaryButton("Give back 39.99"),
        SideButton("Ask a manager", "F9"),
        StatusChip("printer"),
        WayButton("receipt-text", "A receipt", "ours, any till", "1"),
        QLineEdit(),
    ):
        shown(qtbot, widget, 300, widget.sizeHint().height())
        assert widget.height() >= 44


def test_the_primary_button_is_56_high_and_says_its_key(qtbot) -> None:
    button = shown(qtbot, PrimaryButton("Give back 39.99 to card 4242"), 340, 56)
    assert button.sizeHint().height() == 56
    assert button.accessibleName() == "Give back 39.99 to card 4242"
    assert button.accessibleDescription() == "Enter"


def test_long_words_take_a_second_line_instead_of_being_cut(qtbot) -> None:
    button = shown(qtbot, PrimaryButton("Give back 1,234.50 to card 4242"), 260, 56)
    assert button.sizeHint().height() == 72
    side = shown(qtbot, SideButton("Print again, marked COPY 1", "F6"), 200, 44)
    assert side.sizeHint().height() == 58


def test_an_ampersand_in_a_name_is_an_ampersand(qtbot) -> None:
    button = shown(qtbot, SideButton("Salt & pepper", "F9"))
    assert button.words == button.accessibleName() == "Salt & pepper"
    assert button.shortcut().isEmpty()


def test_a_click_leaves_the_focus_where_it_was(qtbot) -> None:
    window = shown(qtbot, MainWindow(), 1366, 768)
    panel, centre = Panel(), QWidget()
    button = PrimaryButton("Take 5.00")
    panel.foot.addWidget(button)
    window.add_page("ticket", centre, panel, "ticket")
    window.show_page("ticket")
    with qtbot.waitActive(window):
        window.activateWindow()
    window.field.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is window.field


def test_ways_lie_flat_where_they_would_be_too_narrow(qtbot) -> None:
    ways = Ways()
    for digit in "12345":
        ways.add(WayButton("package", "Goods only", "no receipt", digit))
    shown(qtbot, ways, 860, 150)
    assert ways.sizeHint().height() == 150
    ways.resize(320, 400)
    QApplication.processEvents()
    assert ways.minimumSizeHint().height() == 5 * 68 + 4 * 12


# --- words ---------------------------------------------------------------------------------------


def test_many_ways_fill_row_upon_row_and_leave_the_page_its_room(qapp: QApplication, qtbot) -> None:
    theme.apply(qapp, scale=2.0)
    ways = PageWays("Shop")
    names = ("Books and backups", "Customers", "Days", "Staff", "Goods", "Our mistakes", "Settings")
    ways.show_ways([SideButton(name) for name in names])
    assert ways.minimumSizeHint().height() <= 88, "not placed yet: one row is enough to ask for"
    page = Panel()
    page.body.addWidget(ways)
    shown(qtbot, page, 621, 400)
    qapp.processEvents()  # laid out anew once its width is known
    tops = [button.y() for button in ways.buttons]
    assert [tops.count(top) for top in dict.fromkeys(tops)] == [2, 3, 2]
    assert all(button.height() >= 44 for button in ways.buttons)
    assert all(button.width() >= button.sizeHint().width() for button in ways.buttons)
    assert ways.minimumSizeHint().height() <= 3 * 68 + 2 * 8


def test_more_ways_than_there_is_room_for_are_turned_over(qapp: QApplication, qtbot) -> None:
    theme.apply(qapp, scale=2.0)
    ways = PageWays("Shop", turned=True)
    ways.show_ways([SideButton(f"Books and backups {n}", checkable=True) for n in range(9)])
    ways.buttons[8].setChecked(True)
    page = Panel()
    field = QLineEdit()  # the focus is elsewhere
    field.setFocus()
    page.body.addWidget(field)
    page.body.addWidget(ways)
    shown(qtbot, page, 621, 400)
    qtbot.waitUntil(lambda: ways.buttons[8] in _seen_whole(ways))  # the one that is lit
    assert ways.minimumSizeHint().height() <= 3 * 68 + 3 * 8
    turned = ways.findChild(TurnedRows)
    whole = [_seen_whole(ways)]
    for _ in range(3):
        qtbot.mouseClick(turned.more, Qt.MouseButton.LeftButton)
        whole.append(_seen_whole(ways))
    assert set(ways.buttons) == {each for some in whole for each in some}
    assert turned.more.accessibleName()
    for button in ways.buttons:
        turned._follow(None, button)
        assert button in _seen_whole(ways), "what has the focus is in sight"


def _seen_whole(ways: PageWays) -> list[SideButton]:
    return [
        button
        for button in ways.buttons
        if button.visibleRegion().boundingRect().size() == button.size()
    ]


def test_nothing_to_say_shows_no_box(qtbot) -> None:
    box = SayBox("SAY")
    qtbot.addWidget(box)
    assert box.isHidden()
    box.say("I'm sorry <b>about</b> the kettle.")
    assert not box.isHidden()
    assert box.accessibleName() == "I'm sorry <b>about</b> the kettle."
    assert "&lt;b&gt;" in box.text.text()


def test_facts_that_do_not_fit_go_below_the_name(qtbot) -> None:
    head = SectionHead()
    head.show_head("Coming back", "S-000123-4 · 12 Oct 2026 · paid by card 4242", "27 days left")
    shown(qtbot, head, 800, 30)
    assert head.facts.y() < head.title.geometry().bottom()
    head.resize(320, 60)
    QApplication.processEvents()
    assert head.facts.y() >= head.title.geometry().bottom()


def test_a_pill_says_its_state_in_words(qtbot) -> None:
    pill = Pill()
    qtbot.addWidget(pill)
    assert pill.isHidden()
    pill.show_state("3 faulty · ours", "warn")
    assert (pill.state, pill.accessibleName()) == ("warn", "3 faulty · ours")


def test_a_chip_in_trouble_says_what_to_do_even_on_a_narrow_bar(qtbot) -> None:
    chip = shown(qtbot, StatusChip("printer"))
    chip.set_terse(True)
    silent = chip.sizeHint().width()
    chip.show_state("bad", "out of paper")
    assert chip.sizeHint().width() > silent
    assert chip.accessibleName() == "printer: out of paper"


def test_an_amount_too_long_for_its_card_shrinks_and_is_not_cut(qtbot) -> None:
    figure = shown(qtbot, BigFigure("123,456,789,012.34", "GBP"), 264, 54)
    picture = drawn(figure).toImage()
    ground = picture.pixelColor(figure.width() - 1, 0)
    edge = {picture.pixelColor(figure.width() - 1, y).name() for y in range(figure.height())}
    assert edge == {ground.name()}


# --- fields --------------------------------------------------------------------------------------


def test_an_amount_is_minor_units_and_shows_how_it_is_read(qtbot) -> None:
    edit, told = MoneyEdit("Cash handed over", "GBP"), []
    qtbot.addWidget(edit)
    edit.changed.connect(told.append)
    qtbot.keyClicks(edit.field, "12.5")
    assert edit.minor == 1250
    assert told[-1] == 1250
    assert edit.reading.text() == "12.50\u00a0GBP"
    assert edit.field.accessibleName() == "Cash handed over"
    assert edit.field.property("state") == ""


def test_an_amount_that_cannot_be_read_says_why_and_is_not_taken(qtbot) -> None:
    edit, taken = MoneyEdit("Cash", "GBP"), []
    qtbot.addWidget(edit)
    edit.accepted.connect(taken.append)
    qtbot.keyClicks(edit.field, "1,23")
    qtbot.keyClick(edit.field, Qt.Key.Key_Return)
    assert edit.minor is None
    assert taken == []
    assert edit.field.property("state") == "bad"
    assert "do not fit" in edit.reading.text()
    edit.set_minor(123450)
    assert edit.field.text() == "1234.50"
    qtbot.keyClick(edit.field, Qt.Key.Key_Return)
    assert taken == [123450]


def test_the_number_pad_types_and_never_takes_the_focus(qtbot) -> None:
    field, pad, entered = QLineEdit(), NumberPad(), []
    qtbot.addWidget(field)
    shown(qtbot, pad, 260, 260)
    pad.type_into(field)
    field.returnPressed.connect(lambda: entered.append(field.text()))
    keys = {key.accessibleName(): key for key in pad.findChildren(PadKey)}
    for name in ("1", "2", "decimal mark", "5", "00", "take back the last figure", "Enter"):
        qtbot.mouseClick(keys[name], Qt.MouseButton.LeftButton)
    assert entered == ["12.50"]
    assert all(key.focusPolicy() is Qt.FocusPolicy.NoFocus for key in keys.values())
    assert all(key.width() >= 44 and key.height() >= 44 for key in keys.values())


def test_the_scan_field_offers_each_key_before_it_is_text(qtbot) -> None:
    window = shown(qtbot, MainWindow(), 1366, 768)
    asked = []
    window.field.set_key_reader(lambda name: (asked.append(name), name == "1")[1])
    qtbot.keyClick(window.field, Qt.Key.Key_1)
    qtbot.keyClick(window.field, Qt.Key.Key_2)
    assert asked == ["1", "2"]
    assert window.field.text() == "2"


def test_a_key_held_down_acts_once(qtbot) -> None:
    window = shown(qtbot, MainWindow(), 1366, 768)
    asked = []
    window.field.set_key_reader(lambda name: asked.append(name) is None)
    for repeat in (False, True, True):
        key = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeat
        )
        QApplication.sendEvent(window.field, key)
    assert asked == ["Enter"]


def test_f1_opens_the_field_until_it_is_emptied(qtbot) -> None:
    window = shown(qtbot, MainWindow(), 1366, 768)
    field = window.field
    assert not field.typing
    field.open()
    assert field.typing
    field.type_text(" mug ")
    assert field.take() == "mug"
    assert not field.typing
