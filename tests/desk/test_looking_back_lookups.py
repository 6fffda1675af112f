"""Looking back at the desk: a typed clue to a page of sales, papers, the journal and its export."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from desk.tills import CARD, Till

from posdesk.desk import csv_file
from posdesk.desk.journal_export import export_journal
from posdesk.desk.lookups.journal import AskEntries, AskEntryKinds, CountEntries, Wanted
from posdesk.desk.lookups.past_sales import AskPastSales, AskSalePapers
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


def test_an_export_called_off_leaves_nothing(till: Till, sales: list[str]) -> None:
    assert export_journal(till.desk, Wanted(), lambda *at: None, lambda: True) is None
    assert list((till.desk.folder / "exports").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(till: Till) -> None:
    (till.desk.folder / "exports").write_text("in the way")
    with pytest.raises(Fault, match="file_not_written"):
        export_journal(till.desk, Wanted(), lambda *at: None, lambda: False)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", ";=1", "\0=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert csv_file.words(text).startswith("\"'")


def test_quotes_and_amounts_are_written_so_that_they_read_back() -> None:
    assert csv_file.words('a "b", c\r\nd') == '"a ""b"", c d"'
    assert csv_file.amount(-650, "GBP") == "-6.50"
    assert csv_file.amount(-5, "GBP") == "-0.05"
    assert csv_file.amount(500, "JPY") == "500"
    assert csv_file.amount(1_250, "KWD") == "1.250"
