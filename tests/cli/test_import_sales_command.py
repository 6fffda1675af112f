"""`posdesk import sales`: exit codes, the report, and nothing half-booked whatever the file says."""

from __future__ import annotations

import csv
import json
import signal
import sqlite3
from pathlib import Path

import openpyxl
import pytest

from posdesk import cli
from posdesk.cli import import_sales
from posdesk.clock import SystemClock
from posdesk.desk.opening import open_desk
from posdesk.ledger.chain import decode

DAY = Path(__file__).parent.parent / "data" / "online_retail"
SOLD, CREDITED = DAY / "2010-12-01.csv", DAY / "credits_of_2010-12-01.csv"
HEADING = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID"
GOOD = "536365,85123A,HEART,6,2010-12-01 08:26:00,2.55,17850"


def bring(books: Path, *words: str | Path) -> int:
    return cli.main(["import", "sales", *map(str, words), "--books", str(books)])


def put(folder: Path, *rows: str, heading: str = HEADING) -> Path:
    path = folder / "old.csv"
    path.write_bytes("\n".join((heading, *rows)).encode("utf-8", "surrogateescape"))
    return path


def acts(books: Path) -> dict[str, int]:
    with sqlite3.connect(books) as file:
        rows = file.execute("select kind, count(*) from journal group by kind").fetchall()
    file.close()
    return {kind: count for kind, count in rows if kind.endswith("_imported")}


def answers(books: Path, question: str) -> list[tuple[object, ...]]:
    file = sqlite3.connect(books)
    try:
        return file.execute(question).fetchall()
    finally:
        file.close()


@pytest.fixture(scope="module")
def brought(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    """Books with the real day in them, and the report."""
    books = tmp_path_factory.mktemp("brought") / "shop.books"
    with pytest.MonkeyPatch.context() as patch:
        said: list[str] = []
        patch.setattr("builtins.print", lambda *words, **more: said.append(str(words[0])))
        assert bring(books, SOLD, CREDITED, "--json") == 0
    return books, json.loads(said[-1])


def test_the_report_is_the_day(brought: tuple[Path, dict[str, object]]) -> None:
    _, report = brought
    with (DAY / "totals_by_day.csv").open(encoding="utf-8") as file:
        want = next(csv.DictReader(file))
    days = report["by_day"]
    assert isinstance(days, list)
    assert {name: str(value) for name, value in days[0].items()} == want
    assert report["refused"] == []
    assert report["rounding_left"] == {"amount": "0.000", "lines": []}
    assert report["rows"] == {
        "read": 3166, "taken": 3166, "in_the_books_before": 0, "repeated": 0, "blank": 0,
        "refused": 0,
    }  # fmt: skip


def test_the_books_hold_what_the_report_says(brought: tuple[Path, dict[str, object]]) -> None:
    books, report = brought
    totals = report["totals"]
    assert isinstance(totals, dict)
    sold, credited = totals["all"]["sale"], totals["all"]["credit"]
    ((lines, paid),) = answers(books, "select count(*), sum(paid) from sale_line")
    assert lines == sold["lines"] + totals["all"]["zero_price"]["lines"]
    assert f"{int(str(paid)) // 100}.{int(str(paid)) % 100:02d}0" == sold["amount"]
    balances = dict(answers(books, "select account, sum(minor) from posting group by account"))
    assert set(balances) == {"IMPORTED:paid", "IMPORTED:sold", "IMPORTED:returned"}
    back = int(str(balances["IMPORTED:returned"]))
    assert f"-{back // 100}.{back % 100:02d}0" == credited["amount"]


def test_certain_credits_are_returns_of_their_sale(brought: tuple[Path, dict[str, object]]) -> None:
    books, report = brought
    linked = report["linked"]
    assert isinstance(linked, list)
    booked = set(answers(books, "select sale, line, before, after from return_line"))
    assert booked == {
        (each["sale_invoice"], each["sale_line"], each["from_piece"], each["to_piece"])
        for each in linked
    }
    assert len(booked) >= 25
    totals = report["totals"]
    assert isinstance(totals, dict)
    unlinked = report["unlinked"]
    assert isinstance(unlinked, list)
    assert len(linked) + len(unlinked) == totals["all"]["credit"]["lines"]
    assert all(each["words"] for each in unlinked)


def test_old_sales_keep_their_number_and_day_and_have_no_tender(
    brought: tuple[Path, dict[str, object]],
) -> None:
    books, _ = brought
    rows = answers(
        books,
        "select number, day, return_by, origin, till, "
        "(select count(*) from sale_tender) from sale where number = '536365'",
    )
    assert rows == [("536365", 20101201, 20110130, "imported", 0, 0)]


def test_no_old_customer_stands_in_a_sealed_record(
    brought: tuple[Path, dict[str, object]],
) -> None:
    books, _ = brought
    ids = {old for (old,) in answers(books, "select old_id from old_customer")}
    references = {each for (each,) in answers(books, "select reference from old_customer")}
    assert len(ids) > 50
    seen = set()
    for (payload,) in answers(books, "select payload from journal where kind like '%_imported'"):
        assert isinstance(payload, bytes)
        content = decode(payload)
        facts, rows = content["facts"], content["rows"]
        assert isinstance(facts, dict)
        assert isinstance(rows, dict)
        assert facts.keys() <= {"number", "old_day", "digest", "customer", "credited", "noted"}
        whose = [facts["customer"], *(row[-1] for row in rows.get("sale", ()))]
        seen |= {each for each in whose if each}
    assert seen == references


def test_a_second_time_adds_nothing_and_says_so(
    brought: tuple[Path, dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    books, _ = brought
    before = acts(books)
    assert bring(books, SOLD) == 0
    assert acts(books) == before
    assert "nothing new" in capsys.readouterr().out


def test_an_imported_receipt_is_found_and_stands_as_it_should(
    brought: tuple[Path, dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    books, _ = brought
    assert cli.main(["find", "536365", "--books", str(books)]) == 0
    assert "139.12" in capsys.readouterr().out
    assert cli.main(["find", "999999", "--books", str(books)]) == 2


def test_credits_brought_later_find_the_sales_brought_before(tmp_path: Path) -> None:
    once, twice = tmp_path / "once", tmp_path / "twice"
    assert bring(once, SOLD, CREDITED) == 0
    assert bring(twice, SOLD) == 0
    assert bring(twice, CREDITED) == 0
    question = "select sale, line, before, after, refund from return_line order by 1, 2, 3"
    assert answers(once, question) == answers(twice, question)


def test_a_line_that_came_back_more_than_whole_stays_closed_in_later_imports(
    tmp_path: Path,
) -> None:
    books = tmp_path / "books"
    sale = "1,X,A,6,2010-12-01,1.00,7"
    assert bring(books, put(tmp_path, sale, "C2,X,A,-8,2010-12-02,1.00,7")) == 0
    assert bring(books, put(tmp_path, "C3,X,A,-1,2010-12-03,1.00,7")) == 0
    assert answers(books, "select count(*) from return_line") == [(0,)]


def test_a_workbook_brings_the_same_as_a_csv(tmp_path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    with SOLD.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    sheet.append(rows[0])
    for row in rows[1:]:
        number = int(row[0]) if row[0].isdigit() else row[0]
        sheet.append([number, int(row[1]), *row[2:4], int(row[4]), row[5], float(row[6]), *row[7:]])
    book.save(tmp_path / "day.xlsx")
    assert bring(tmp_path / "a", tmp_path / "day.xlsx") == 0
    assert bring(tmp_path / "b", SOLD) == 0
    question = (
        "select sale, no, sku, text, quantity, price_milli, paid from sale_line order by 1, 2"
    )
    assert answers(tmp_path / "a", question) == answers(tmp_path / "b", question)


def test_a_dry_run_books_nothing_and_makes_no_books(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    books = tmp_path / "books"
    assert bring(books, SOLD, "--dry-run") == 0
    assert "dry run" in capsys.readouterr().out
    assert not books.exists()
    assert bring(books, put(tmp_path, GOOD)) == 0
    assert bring(books, SOLD, "--dry-run") == 1  # 536365 stands there with other figures
    assert acts(books) == {"sale_imported": 1}


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "not a table"),
        (b"Colour,Weight\nred,3\n", "no column for invoice"),
        (HEADING.encode() + b",UnitPrice\n" + GOOD.encode() + b",1\n", "two columns"),
        (HEADING.encode() + b"\n" + b"x" * 10_000_000, "line 2"),
    ],
)
def test_a_file_that_is_no_table_of_sales_books_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, part: str
) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(content)
    assert bring(tmp_path / "books", path) == 2
    said = capsys.readouterr().err
    assert part in said
    assert "Nothing was booked." in said
    assert not (tmp_path / "books").exists()
    assert bring(tmp_path / "books", SOLD, path, "--json") == 2
    assert "error" in json.loads(capsys.readouterr().out)
    assert not (tmp_path / "books").exists()


@pytest.mark.parametrize(
    "bad",
    [
        "536366,X,A,six,2010-12-01,1.00,",
        "536366,X,A,6,2010-99-01,1.00,",
        "536366,X,A,6,1/2/2010,1.00,",
        "536366,X,A,6,2010-12-01,1e400,",
        "536366,X,A,6,2010-12-01,NaN,",
        "536366,X,A,99999999999999999999,2010-12-01,1.00,",
        "536366,X,A,6,2010-12-01,=2+2,",
        "536366,X,4111 1111 1111 1111,6,2010-12-01,1.00,",
        "536366,X,A,6,20",
        '536366,X,"A,6,2010-12-01,1.00,',
    ],
)
def test_a_bad_row_is_named_and_keeps_only_its_own_invoice_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], bad: str
) -> None:
    books = tmp_path / "books"
    path = put(tmp_path, GOOD, "536367,X,A,1,2010-12-01,1.00,", bad)
    assert bring(books, path, "--json") == 1
    report = json.loads(capsys.readouterr().out)
    assert [each["row"] for each in report["refused"] if each["reason"] != "rest_of_invoice"] == [4]
    rows = report["rows"]
    assert rows["read"] == rows["taken"] + rows["refused"]
    held = [number for (number,) in answers(books, "select number from sale order by 1")]
    assert "536365" in held
    assert "536366" not in held
    assert "4111" not in json.dumps(report)


def test_bad_rows_are_told_to_people_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = put(tmp_path, GOOD, *(f"{n},X,A,none,2010-12-01,1.00," for n in range(40)))
    assert bring(tmp_path / "books", path) == 1
    said = capsys.readouterr().out
    assert "old.csv, 3: Quantity is not a plain number: “none”" in said
    assert "20  and more of them" in said


def test_other_figures_for_a_booked_number_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    books = tmp_path / "books"
    assert bring(books, put(tmp_path, GOOD)) == 0
    assert (
        bring(books, put(tmp_path, GOOD.replace("2.55", "2.65"), "9,X,A,1,2010-12-01,1.00,")) == 1
    )
    assert "in the books already, with other figures" in capsys.readouterr().out
    assert answers(books, "select number, total from sale order by 1") == [
        ("536365", 1530),
        ("9", 100),
    ]


def test_prices_finer_than_a_penny_leave_their_rest_in_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = ("1,PADS,PADS,1,2011-05-01,0.001,", "2,PADS,PADS,3,2011-05-01,0.015,")
    assert bring(tmp_path / "books", put(tmp_path, *rows), "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["totals"]["all"]["sale"]["amount"] == "0.046"
    assert report["rounding_left"]["amount"] == "-0.004"
    assert [each["amount"] for each in report["rounding_left"]["lines"]] == ["0.001", "-0.005"]
    assert answers(tmp_path / "books", "select total from sale order by 1") == [(0,), (5,)]


def test_columns_may_be_named_by_hand(tmp_path: Path) -> None:
    path = put(tmp_path, "1;A;2;1/2/2011;1,50", heading="Bon;Artikel;Menge;Tag;Preis")
    words = [f"--map={pair}" for pair in
             ("invoice=Bon", "sku=Artikel", "quantity=Menge", "date=Tag", "price=Preis")]  # fmt: skip
    assert bring(tmp_path / "books", path, *words, "--dates", "day-first") == 0
    assert answers(tmp_path / "books", "select day, total from sale") == [(20110201, 300)]


def test_stopping_by_hand_leaves_no_trace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    books = tmp_path / "books"
    assert bring(books, put(tmp_path, GOOD.replace("536365", "1"))) == 0
    before = signal.getsignal(signal.SIGINT)
    shown: list[int] = []

    class Impatient(import_sales.Progress):
        def show(self, stage: str, done: int, total: int) -> None:
            shown.append(done)
            if total and done == 60:
                signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(import_sales, "Progress", Impatient)
    assert bring(books, SOLD) == cli.STOPPED
    assert "Stopped. Nothing was booked." in capsys.readouterr().err
    assert max(shown) == 2000  # rows read; of 143 invoices no more than 60 were begun
    assert acts(books) == {"sale_imported": 1}
    assert signal.getsignal(signal.SIGINT) is before
    monkeypatch.undo()
    assert bring(books, SOLD) == 0
    assert acts(books)["sale_imported"] > 100


def test_books_in_use_elsewhere_are_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    books = tmp_path / "books"
    assert bring(books, put(tmp_path, GOOD)) == 0
    desk = open_desk(books, SystemClock())
    try:
        assert bring(books, SOLD) == 2
    finally:
        desk.close()
    assert "Another posdesk has these books open" in capsys.readouterr().err


def test_other_files_are_not_taken_for_books(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    books = tmp_path / "letter.txt"
    books.write_text("Dear customer")
    assert bring(books, SOLD) == 2
    assert "Nothing was booked." in capsys.readouterr().err
    assert books.read_text() == "Dear customer"


@pytest.mark.parametrize(
    "words", [["import"], ["import", "sales"], ["import", "sales", "a.csv", "--map", "price"], []]
)
def test_words_that_make_no_command(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(words) == 2
    assert capsys.readouterr().err
