"""Rows and lists: told line by line, as tall as they are, painted only where they are seen."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from screens.on_show import shown

from ui.models.rows import SORT_ROLE, Cell, Column, Kind, RowsModel
from ui.widgets.lines import LinesView
from ui.widgets.sheets import Sheet

pytestmark = pytest.mark.usefixtures("dressed")


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


def lines(many: int) -> list[Line]:
    return [Line(f"Mug {number}", back=number) for number in range(many)]


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
