"""Looking back at the desk: a typed clue to a page of sales, papers, the journal and its export."""

from __future__ import annotations

import csv
import tempfile
import tracemalloc
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from desk.tills import CARD, Till

from posdesk.desk import csv_file, journal_export, xlsx_file
from posdesk.desk.journal_export import CSV, XLSX, export_journal
from posdesk.desk.lookups.journal import AskEntries, AskEntryKinds, CountEntries, Wanted
from posdesk.desk.lookups.past_sales import AskPastSales, AskSalePapers
from posdesk.desk.sheet_cells import Amount
from posdesk.errors import Fault
from posdesk.returns.clues import read_clues


def found(till: Till, typed: str) -> list[str]:
    clues = read_clues(typed, till.clock.at.day, 2)
    return [row.number for row in till.desk.ask(AskPastSales(clues)).rows]


@pytest.fixture
def sales(till: Till) -> list[str]:
    """A mug in cash yesterday; a kettle by card, then a mug and a coat, today."""
    first = till.sell("MUG")
    till.clock.later(days=1)
    second = till.sell("KETTLE", by=[CARD])
    till.clock.later(seconds=60)
    return [first, second, till.sell("MUG", "COAT")]


def test_every_clue_finds_its_sale_and_the_newest_is_first(till: Till, sales: list[str]) -> None:
    first, second, third = sales
    ending = "4242"
    assert found(till, "") == [third, second, first]
    for typed, expected in {
        first: [first],
        first.lower().replace("-", ""): [first],
        "1": [first],
        "#2": [second],
        "s1-0": [third, second, first],
        "today": [third, second],
        "yesterday": [first],
        "22 nov": [first],
        ending: [second],
        "39.99": [second],
        "=6.50": [first],
        "mug": [third, first],
        "KETTLE": [second],
        "5012345678900": [third, first],
        "mug today": [third],
        "mug 36.50": [third],
        f"kettle {ending}": [second],
        f"mug {ending}": [],
        "nothing we sell": [],
        "S9-000001-0": [],
    }.items():
        assert found(till, typed) == expected, typed


def test_a_return_slip_finds_its_sale_and_both_papers_are_shown(
    till: Till, sales: list[str]
) -> None:
    slip = till.take_back(sales[0]).returns[0]
    assert found(till, slip) == [sales[0]]
    papers = till.desk.ask(AskSalePapers(sales[0]))
    assert papers.numbers == (sales[0], slip)
    assert [paper.number for paper in papers.papers] == [sales[0], slip]
    row = till.desk.ask(AskPastSales(read_clues(slip, till.clock.at.day, 2))).rows[0]
    assert (row.paid, row.given_back) == (6_50, 6_50)


def test_a_sale_nobody_knows_has_no_papers(till: Till) -> None:
    assert till.desk.ask(AskSalePapers("S9-000001-0")).papers == ()


def test_pages_go_on_below_the_last_row(till: Till, sales: list[str]) -> None:
    clues = read_clues("", till.clock.at.day, 2)
    page = till.desk.ask(AskPastSales(clues, None, 2))
    assert page.below == page.rows[-1].key
    rest = till.desk.ask(AskPastSales(clues, page.below, 2))
    assert [row.number for row in (*page.rows, *rest.rows)] == sales[::-1]
    assert rest.below is None


def test_the_journal_says_who_did_what_and_that_it_holds(till: Till, sales: list[str]) -> None:
    page = till.desk.ask(AskEntries(Wanted()))
    assert all(entry.whole for entry in page.rows)
    sale = page.rows[0]
    assert (sale.kind, sale.who, sale.papers) == ("sale", till.desk.duty.code, (sales[2],))
    assert sum(posting.minor for posting in sale.postings) == 0
    assert {"sale", "shift_opened"} <= set(till.desk.ask(AskEntryKinds()))


def test_the_journal_of_a_kind_and_a_day(till: Till, sales: list[str]) -> None:
    today = till.clock.at.day
    kind = Wanted("sale", today, today)
    assert [e.papers[0] for e in till.desk.ask(AskEntries(kind)).rows] == [sales[2], sales[1]]
    assert till.desk.ask(CountEntries(kind)) == 2
    opened = till.desk.ask(AskEntries(Wanted("shift_opened"))).rows
    assert [entry.who for entry in opened] == [till.desk.duty.code]


def test_the_export_holds_every_posting_and_takes_no_other_file_s_place(
    till: Till, sales: list[str]
) -> None:
    told: list[tuple[int, int]] = []
    paths = [
        export_journal(till.desk, Wanted(), lambda *at: told.append(at), lambda: False)
        for _ in range(2)
    ]
    assert paths[0] != paths[1]
    assert told[-1][0] == told[-1][1] == till.desk.ask(CountEntries(Wanted()))
    assert isinstance(paths[0], Path)
    with paths[0].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    sale = [row for row in rows if row["papers"] == sales[1]]
    assert {row["amount"] for row in sale} >= {"39.99", "-33.32"}
    assert all(row["seal"] == "whole" for row in rows)


@pytest.mark.parametrize("form", [CSV, XLSX])
@pytest.mark.parametrize("after", [0, 1])
def test_an_export_called_off_leaves_nothing(
    till: Till, sales: list[str], form: str, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_export, "_AT_ONCE", 2)
    temporary = till.desk.folder / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    asked = iter([False] * after + [True])
    stopped = export_journal(till.desk, Wanted(), lambda *at: None, lambda: next(asked), form=form)
    assert stopped is None
    assert list((till.desk.folder / "exports").iterdir()) == []
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("form", [CSV, XLSX])
def test_a_folder_that_cannot_be_written_is_told(till: Till, form: str) -> None:
    (till.desk.folder / "exports").write_text("in the way")
    with pytest.raises(Fault, match="file_not_written"):
        export_journal(till.desk, Wanted(), lambda *at: None, lambda: False, form=form)


def test_the_workbook_holds_the_cells_of_the_csv_and_numbers_are_numbers(
    till: Till, sales: list[str]
) -> None:
    paths = [
        export_journal(till.desk, Wanted(), lambda *at: None, lambda: False, form=form)
        for form in (CSV, XLSX)
    ]
    assert paths[0] is not None and paths[1] is not None
    assert paths[1].stat().st_mode & 0o077 == 0
    with paths[0].open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    (sheet,) = opened(paths[1])
    assert len(sheet) == len(lines)
    for row, said in zip(sheet[1:], lines[1:], strict=True):
        assert [each if isinstance(each, str) else "" for each in row[2:8]] == said[2:8]
        assert [type(row[0]), type(row[1])] == [int, int]
        assert (str(row[0]), str(row[1])) == (said[0], said[1])
        if said[8]:
            assert Decimal(str(row[8])) == Decimal(said[8])
        else:
            assert row[8] is None
        assert list(row[9:]) == said[9:]


def opened(path: Path) -> list[list[tuple[object, ...]]]:
    """Every sheet of a workbook as its rows of values; a formula would be a formula."""
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type in ("s", "n") for cell in row)
    return [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]


HOSTILE = (
    "=1+1", "=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "#N/A", "#REF!", "1e5", "007", "TRUE",
    "12/10/2026", "50%", " spaces ", "<t>&amp;</t>", "]]>", "žluťoučký 🏺", "x" * 40_000, "a\0b\x1b[c",
    "http://example.org",
)  # fmt: skip


def test_hostile_words_are_words_in_a_workbook_and_read_back_as_they_are(tmp_path: Path) -> None:
    with xlsx_file.new_xlsx(tmp_path, "words", "words", ("words", "count")) as (path, sheets):
        for text in HOSTILE:
            sheets.add((text, len(text)))
    (rows,) = opened(path)
    assert rows == [
        ("words", "count"), *((xlsx_file.words(text), len(text)) for text in HOSTILE)
    ]  # fmt: skip
    assert [xlsx_file.words(text) for text in HOSTILE[:16]] == list(HOSTILE[:16])
    book = openpyxl.load_workbook(path)
    assert all(cell.quotePrefix for (cell,) in book.active.iter_rows(2, 7, 1, 1))
    assert all(cell.hyperlink is None for (cell,) in book.active.iter_rows(max_col=1))


def test_amounts_have_the_decimals_of_their_currency(tmp_path: Path) -> None:
    amounts = (
        Amount(-650, "GBP"),
        Amount(500, "JPY"),
        Amount(1_250, "KWD"),
        None,
        Amount(5, "GBP"),
    )
    with xlsx_file.new_xlsx(tmp_path, "sums", "sums", ("a",)) as (path, sheets):
        for each in amounts:
            sheets.add((each, "x"))
    cells = [row[0] for row in openpyxl.load_workbook(path).active.iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == [-6.5, 500, 1.25, None, 0.05]
    assert [cell.number_format for cell in cells[:3]] == ["0.00", "0", "0.000"]


def test_more_rows_than_a_sheet_has_go_on_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 4)
    with xlsx_file.new_xlsx(tmp_path, "many", "many", ("n",)) as (path, sheets):
        for number in range(7):
            sheets.add((number,))
    found = opened(path)
    assert found == [[("n",), (0,), (1,), (2,)], [("n",), (3,), (4,), (5,)], [("n",), (6,)]]
    assert openpyxl.load_workbook(path).sheetnames == ["many", "many 2", "many 3"]


def test_a_long_list_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    def most(rows: int) -> int:
        tracemalloc.start()
        with xlsx_file.new_xlsx(tmp_path, "long", "long", ("a", "b")) as (_, sheets):
            for number in range(rows):
                sheets.add((f"row {number}", number))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    most(10)
    assert most(4_000) < most(400) + 500_000


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", ";=1", "\0=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert csv_file.words(text).startswith("\"'")


def test_quotes_and_amounts_are_written_so_that_they_read_back() -> None:
    assert csv_file.words('a "b", c\r\nd') == '"a ""b"", c d"'
    assert csv_file.amount(-650, "GBP") == "-6.50"
    assert csv_file.amount(-5, "GBP") == "-0.05"
    assert csv_file.amount(500, "JPY") == "500"
    assert csv_file.amount(1_250, "KWD") == "1.250"
