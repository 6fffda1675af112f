"""Looking back on the real window: a sale found by a few keys, its paper, the journal, the file."""

from __future__ import annotations

import csv
from functools import partial

import pytest
from counter_shop import KETTLE, MUG
from PySide6.QtWidgets import QLabel

from posdesk.desk.journal_export import CSV, XLSX
from posdesk.desk.lookups.past_sales import AskPastSales
from ui.screens.books.sheet import JOURNAL, SALES


@pytest.fixture
def books(window, qtbot):
    """Two sales, and the Books screen open."""
    window.first = window.sell(MUG)
    window.second = window.sell_by_card(KETTLE)
    open_books(window, qtbot)
    return window.application.pages.books


def open_books(window, qtbot) -> None:
    window.application.window.rail.entry(SALES).click()
    seek = window.application.pages.books.sales.seek
    qtbot.waitUntil(seek.hasFocus)


def listed(books) -> list[str]:
    return [row.number for row in books.sales.model.rows]


def rests(books, qtbot) -> None:
    qtbot.waitUntil(lambda: not books.busy)


def pictures(books) -> list[QLabel]:
    return [
        label
        for card in books.sales.panel.cards
        for label in card.findChildren(QLabel)
        if not label.pixmap().isNull()
    ]


def test_the_rail_opens_the_books_with_the_newest_sale_and_its_paper(window, books) -> None:
    assert window.page == SALES
    assert listed(books) == [window.second, window.first]
    assert len(pictures(books)) == 1
    assert pictures(books)[0].pixmap().height() > pictures(books)[0].pixmap().width()


@pytest.mark.parametrize(
    ("typed", "found"), [("4242", "second"), ("39.99", "second"), ("mug", "first"), ("1", "first")]
)
def test_a_few_keys_find_a_sale_and_enter_opens_it_on_the_ticket(
    window, books, qtbot, typed: str, found: str
) -> None:
    window.type(typed)
    rests(books, qtbot)
    number = getattr(window, found)
    assert listed(books) == [number]
    window.key("Enter")
    assert window.page == "ticket"
    assert window.ticket.returns[0].standing.sale.number == number


def test_enter_before_the_hand_rests_looks_first_and_opens_nothing(window, books) -> None:
    window.type("mug")
    window.key("Enter")
    assert listed(books) == [window.first]
    assert window.ticket.is_empty


def test_what_fits_nothing_says_what_to_try(window, books, qtbot) -> None:
    window.type("zebra")
    rests(books, qtbot)
    assert books.sales.sheet.empty.isVisible()
    window.key("Enter")
    assert window.page == SALES
    window.key("Esc")
    rests(books, qtbot)
    assert len(listed(books)) == 2


def test_esc_on_an_empty_field_and_f2_go_back_to_the_ticket(window, books, qtbot) -> None:
    window.key("Esc")
    assert window.page == "home"
    open_books(window, qtbot)
    window.key("F2")
    assert window.page == "home"
    qtbot.waitUntil(window.application.window.field.hasFocus)


def test_a_scan_on_the_books_screen_is_a_scan(window, books) -> None:
    window.scan(MUG)
    assert window.page == "ticket"
    assert window.ticket.basket.lines[0].sku == "MUG-B"
    assert books.sales.seek.text() == ""


def test_arrows_walk_the_list_and_the_paper_follows(window, books) -> None:
    window.key("Down")
    assert books.sales.number == window.first
    window.key("Down")
    assert books.sales.number == window.first
    window.key("Up")
    assert books.sales.number == window.second


def test_print_again_prints_a_copy_of_the_paper_shown(window, books) -> None:
    window.key("Down")
    card = books.sales.panel.cards[0]
    button = next(each for each in card.children() if getattr(each, "words", "") == "Print again")
    button.click()
    window.idle()
    assert "COPY 1" in window.said
    copies = list((window.folder / "receipts").glob(f"*{window.first}-copy-1.pdf"))
    assert len(copies) == 1


def test_what_came_back_is_said_and_its_slip_is_shown(window, books, qtbot) -> None:
    window.scan(window.token(window.first))
    window.scan(MUG)
    window.key("Enter")
    open_books(window, qtbot)
    window.key("Down")
    assert books.sales.model.cell(1, 1).text == "all came back"
    assert len(pictures(books)) == 2


def test_the_next_page_comes_as_the_last_row_is_reached(window, qtbot, monkeypatch) -> None:
    by_four = partial(AskPastSales, limit=4)
    monkeypatch.setattr("ui.screens.books.sales.AskPastSales", by_four)
    numbers = [window.sell(MUG) for _ in range(9)]
    open_books(window, qtbot)
    books = window.application.pages.books
    for _ in range(10):
        books.sales.sheet.move_row(1)
    assert listed(books) == numbers[::-1]
    assert not books.sales.model.canFetchMore()


def test_the_journal_shows_entries_by_kind_and_day_and_what_each_says(window, books, qtbot) -> None:
    books.show(JOURNAL)
    journal = books.journal
    qtbot.waitUntil(journal.seek.hasFocus)
    assert journal.model.rows[0].kind == "sale"
    assert all(row.whole for row in journal.model.rows)
    told = journal.panel.told.text()
    assert "staff 7" in told and window.second in told
    journal.kind.setCurrentIndex(journal.kind.findData("shift_opened"))
    journal.kind.activated.emit(journal.kind.currentIndex())
    assert [row.kind for row in journal.model.rows] == ["shift_opened"]
    window.type("21 Nov 2026")
    rests(books, qtbot)
    assert journal.sheet.empty.isVisible()
    window.key("Esc")
    window.type("mug")
    rests(books, qtbot)
    assert "names no day" in window.said


def test_the_journal_is_written_to_a_file_off_the_gui_thread(window, books, qtbot) -> None:
    books.show(JOURNAL)
    journal = books.journal
    journal.panel.exports[CSV].click()
    assert journal.panel.progress.isVisible()
    qtbot.waitUntil(lambda: journal.running is None)
    assert "journal-2026-11-22.csv" in window.said
    path = window.folder / "exports" / "journal-2026-11-22.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["papers"] for row in rows} >= {window.first, window.second}
    assert not journal.panel.progress.isVisible()


def test_the_journal_is_written_as_a_workbook_too(window, books, qtbot) -> None:
    books.show(JOURNAL)
    books.journal.panel.exports[XLSX].click()
    qtbot.waitUntil(lambda: books.journal.running is None)
    assert "journal-2026-11-22.xlsx" in window.said
    assert all(button.isVisible() for button in books.journal.panel.exports.values())


def test_an_export_that_is_stopped_says_so(window, books, qtbot) -> None:
    books.show(JOURNAL)
    books.journal.export(XLSX)
    books.journal.call_off()
    qtbot.waitUntil(lambda: books.journal.running is None)
    said = window.said
    assert "stopped" in said or "written" in said


def test_nobody_on_duty_sees_no_books(window, books) -> None:
    window.key("F12")
    window.application.window.rail.entry(SALES).click()
    assert window.page == "sign_in"
