"""The parts every screen is made of: quick, reachable without a mouse, named for those who listen."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui import theme
from ui.main_window import MainWindow, Panel
from ui.models.rows import SORT_ROLE, Cell, Column, Kind, RowsModel
from ui.widgets.buttons import KeyButton, PrimaryButton, SideButton
from ui.widgets.figures import BigFigure
from ui.widgets.key_sheet import KeySheet
from ui.widgets.labels import KeyCap, Pill
from ui.widgets.lines import LinesView
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.number_pad import NumberPad, PadKey
from ui.widgets.page_ways import PageWays
from ui.widgets.progress import ProgressCard
from ui.widgets.sheets import Card, SayBox, SectionHead, Sheet
from ui.widgets.status_chip import StatusChip
from ui.widgets.turned_rows import TurnedRows
from ui.widgets.ways import WayButton, Ways


@dataclass(frozen=True)
class Line:
    """A line of a receipt, as a screen would show it."""

    name: str
    left: int = 1
    ticked: int = 0
    back: int = 650


COLUMNS = (
    Column("", Kind.TICK, lambda line: Cell(state="on" if line.ticked else "off"), 44),
    Column("goods", Kind.WORDS, lambda line: Cell(line.name, f"{line.ticked} of {line.left}")),
    Column("why", Kind.PILL, lambda line: Cell("faulty" if line.ticked else "", state="warn"), 120),
    Column(
        "back",
        Kind.MONEY,
        lambda line: Cell(f"{line.back / 100:.2f}"),
        110,
        84,
        lambda line: line.back,
    ),
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication):
    theme.apply(qapp)
    yield
    theme.apply(qapp)


def lines(many: int) -> list[Line]:
    return [Line(f"Mug {number}", back=number) for number in range(many)]


def shown(qtbot, widget: QWidget, width: int = 600, height: int = 400) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


def drawn(widget: QWidget) -> QPixmap:
    return widget.grab()


# --- rows ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "steps",
    [
        [0, 5, 5, 3, 0],
        [1, 675, 1],
        [3, 0, 3],
    ],
)
def test_the_rows_model_keeps_the_rules_of_models(qapp: QApplication, steps: list[int]) -> None:
    model = RowsModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for many in steps:
        model.set_rows(lines(many))
        assert model.rowCount() == many
    assert tester.model() is model


def test_a_tick_tells_views_of_one_line_only(qapp: QApplication) -> None:
    model, told = RowsModel(COLUMNS), []
    model.set_rows(lines(675))
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: told.append("reset"))
    rows = list(model.rows)
    rows[400] = replace(rows[400], ticked=1)
    model.set_rows(rows)
    assert told == [(400, 400)]


def test_a_line_put_between_others_is_an_insertion(qapp: QApplication) -> None:
    model, told = RowsModel(COLUMNS), []
    model.set_rows(lines(10))
    model.rowsInserted.connect(lambda _, first, last: told.append((first, last)))
    rows = lines(10)
    rows[4:4] = [Line("new")]
    model.set_rows(rows)
    assert told == [(4, 4)]
    assert model.rows[4].name == "new"


def test_rows_sort_by_value_and_not_by_what_they_say(qapp: QApplication) -> None:
    model = RowsModel(COLUMNS)
    model.set_rows([Line("a", back=900), Line("b", back=10_000), Line("c", back=50)])
    model.sort(3, Qt.SortOrder.DescendingOrder)
    assert [row.name for row in model.rows] == ["b", "a", "c"]
    assert model.index(0, 3).data(SORT_ROLE) == 10_000


def test_cells_speak_for_those_who_listen(qapp: QApplication) -> None:
    model = RowsModel(COLUMNS)
    model.set_rows([Line("Mug", 2, 1)])
    role = Qt.ItemDataRole
    assert model.index(0, 1).data(role.AccessibleTextRole) == "Mug, 1 of 2"
    assert model.index(0, 0).data(role.CheckStateRole) == Qt.CheckState.Checked.value or (
        model.index(0, 0).data(role.CheckStateRole) == Qt.CheckState.Checked
    )
    assert model.index(0, 3).data(role.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)


# --- lists ---------------------------------------------------------------------------------------


def sheet_of(qtbot, many: int, width: int = 860) -> tuple[Sheet, LinesView, RowsModel]:
    sheet, view = Sheet(), LinesView("Coming back")
    model = RowsModel(COLUMNS, view)
    model.set_rows(lines(many))
    view.setModel(model)
    sheet.body.addWidget(view)
    sheet.body.addStretch(1)
    shown(qtbot, sheet, width, 600)
    QApplication.processEvents()
    return sheet, view, model


def test_a_list_is_as_tall_as_its_rows_and_its_sheet_scrolls(qtbot) -> None:
    sheet, view, _ = sheet_of(qtbot, 675)
    assert view.height() == 34 + 675 * 58
    assert sheet.area.verticalScrollBar().maximum() > 0
    assert view.verticalScrollBar().maximum() == 0


def test_of_675_lines_only_those_in_sight_are_painted(qtbot) -> None:
    asked = []
    sheet, _, model = sheet_of(qtbot, 675)
    model.columns = (
        Column("", Kind.WORDS, lambda line: (asked.append(line), Cell(line.name))[1]),
        *COLUMNS[1:],
    )
    sheet.grab()
    assert 0 < len(set(asked)) < 25


def test_the_line_of_the_last_scan_is_scrolled_into_sight(qtbot) -> None:
    sheet, view, _ = sheet_of(qtbot, 675)
    view.set_current_row(600)
    view.reveal(sheet.area, 600)
    top = view.mapTo(sheet.area.viewport(), QPoint(0, 34 + 600 * 58)).y()
    assert 0 <= top <= sheet.area.viewport().height() - 58


def test_a_press_tells_row_and_column(qtbot) -> None:
    sheet, view, _ = sheet_of(qtbot, 5)
    assert sheet.isVisible()
    with qtbot.waitSignal(view.pressed_cell) as heard:
        spot = view.visualRect(view.model().index(3, 1)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert heard.args == [3, 1]


def test_figures_keep_their_edge_whatever_the_width(qtbot) -> None:
    for width in (600, 860):
        sheet, view, _ = sheet_of(qtbot, 3, width)
        assert sheet.width() == width
        cell = view.visualRect(view.model().index(0, 3))
        assert cell.right() + 1 == view.viewport().width()


def test_where_room_is_scarce_columns_fold_into_the_grey_line(qtbot) -> None:
    sheet, view, model = sheet_of(qtbot, 1, 360)
    assert sheet.width() == 360
    model.set_rows([Line("Mug", 2, 1)])
    assert view.folded
    assert view.isColumnHidden(2)
    assert view.shown_cell(0, 1).detail == "1 of 2 · faulty"
    assert not view.isColumnHidden(3)


def test_a_row_is_as_high_as_its_words_need_and_the_others_stay(qtbot) -> None:
    sheet, view, model = sheet_of(qtbot, 1, 420)
    model.set_rows([Line("Mug", 2, 1), Line("Pink tall porcelain t-light holder " * 3, 2, 1)])
    assert sheet.width() == 420
    assert view.rowHeight(0) == 58
    assert view.rowHeight(1) > 58
    assert view.sizeHint().height() == 34 + view.rowHeight(0) + view.rowHeight(1)


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


# --- the frame -----------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_the_frame_fits_the_screen(qapp: QApplication, qtbot, scale: float, size) -> None:
    theme.apply(qapp, "light", scale)
    window = MainWindow()
    window.top.show_place("Till 1", "shift 42 · open")
    window.top.show_clerk("Clerk 7")
    for name in ("printer", "drawer", "books"):
        window.top.add_chip(name, name)
    window.rail.add("ticket", "receipt-text", "Ticket", "F2")
    card = Card("Where it goes", hint="customer may choose", key="F7")
    panel, sheet = Panel(), Sheet()
    panel.body.addWidget(card)
    panel.foot.addWidget(PrimaryButton("Give back 39.99 to card 4242"))
    window.add_page("ticket", sheet, panel, "ticket")
    window.show_page("ticket")
    window.say("on this receipt. " * 30, pill="Kettle recognised")
    shown(qtbot, window, *size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    screen = QRect(0, 0, *size)
    for widget in (window.field, window.top.clerk, card, panel, window.message.keys):
        spot = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        assert screen.contains(spot), widget
    assert card.width() <= panel.width()


def test_the_frame_has_the_measures_of_the_aim(qtbot) -> None:
    window = MainWindow()
    window.add_page("ticket", Sheet(), Panel(), "ticket")
    shown(qtbot, window, 1366, 768)
    assert window.top.height() == 60
    assert window.rail.width() == 96
    assert window.message.height() == 44
    window.resize(1024, 768)
    QApplication.processEvents()
    assert window.rail.width() == 72


def test_a_mirrored_language_mirrors_the_frame(qapp: QApplication, qtbot) -> None:
    window = MainWindow()
    window.rail.add("ticket", "receipt-text", "Ticket", "F2")
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.add_page("ticket", Sheet(), Panel(), "ticket")
    shown(qtbot, window, 1366, 768)
    assert window.rail.mapTo(window, QPoint(0, 0)).x() == 1366 - 96
    assert window.message.row.contentsMargins().right() == 96 + 24


def test_pages_may_share_their_sheet(qtbot) -> None:
    window, sheet = MainWindow(), Sheet()
    qtbot.addWidget(window)
    first, second = Panel(), Panel()
    window.add_page("ticket", sheet, first, "ticket")
    window.add_page("pay", sheet, second, "ticket")
    window.show_page("pay")
    assert window.page("pay").centre is sheet
    assert window.shown_page == "pay"


def test_every_part_that_takes_the_focus_has_a_name(qtbot) -> None:
    window = MainWindow()
    window.top.show_clerk("Clerk 7")
    window.top.add_chip("printer", "printer")
    window.rail.add("ticket", "receipt-text", "Ticket", "F2")
    shown(qtbot, window, 1366, 768)
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named, widget


# --- the rest ------------------------------------------------------------------------------------


def test_progress_tells_the_remaining_time_only_once_it_is_more_than_a_guess(qtbot) -> None:
    now = [0]
    card, stopped = ProgressCard("Importing", ticks=lambda: now[0]), []
    qtbot.addWidget(card)
    card.called_off.connect(lambda: stopped.append(True))
    now[0] = 500
    card.show_progress(1, 100)
    assert card.left.text() == ""
    now[0] = 10_000
    card.show_progress(25, 100)
    assert card.left.text() == "About 30 s left"
    assert card.bar.value() == 250
    qtbot.mouseClick(card.stop, Qt.MouseButton.LeftButton)
    assert stopped == [True]
    assert not card.stop.isEnabled()


def test_the_sheet_of_keys_shows_digits_as_a_range(qtbot) -> None:
    sheet = KeySheet()
    qtbot.addWidget(sheet)
    caps = [cap.text() for cap in sheet.findChildren(KeyCap)]
    assert "1 – 9" in caps
    assert "Ctrl Z" in caps
    assert "F1" in caps


def test_parts_follow_the_theme_while_they_are_shown(qapp: QApplication, qtbot) -> None:
    button = shown(qtbot, PrimaryButton("Take 5.00"), 300, 56)
    theme.apply(qapp, "dark", 2.0)
    assert button.sizeHint().height() >= 112
    middle = drawn(button).toImage().pixelColor(6, button.height() // 2).name()
    assert middle == theme.load("dark").tokens["accent"].lower()
    assert isinstance(button, KeyButton)
