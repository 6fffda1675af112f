"""`posdesk import plans`: preview, rows told one by one, never twice, never worse for anybody."""

from __future__ import annotations

import io
import json
import time
from pathlib import Path

import pytest
from desk.shops import PIN, Templates

from posdesk import cli
from posdesk.clock import SystemClock
from posdesk.desk.lookups.brought import AskBrought
from posdesk.desk.opening import open_desk
from posdesk.instalments.brought import BroughtPerson

HEADING = (
    "Customer,Phone,Plan,Goods,Price,Paid,Balance,PaperBalance,NextDue,Parts,Every,"
    "CreditNo,Credit,SlipSays"
)
GOOD = (
    "Ana Bell,0700 900 001,OLD-1,Rings,1920.00,480.00,1440.00,1280.00,2027-01-01,9,month,,,",
    "Ben Cole,0700 900 002,OLD-2,Sofa,900.00,300.00,600.00,,2027-01-15,4,month,V-1,25.00,30.00",
    "Cara Dean,0700 900 003,,,,,,,,,,,,",
    "Dev Eng,0700 900 004,OLD-4,Coat,120.00,120.00,40.00,,2027-01-01,1,,,,",
)
BAD = (
    "Eva Fox,0700 900 005,OLD-5,TV,399,99.0.1,300,,2027-01-01,3,month,,,",
    "Fay,,OLD-6,Lamp,10,0,10,,2027-01-01,1,,,,",
    "Gus Hill,0700 900 007,OLD-7,Bike,300,0,300,,02/03/2027,3,daily,,,",
)


@pytest.fixture
def books(tmp_path: Path) -> Path:
    """A shop's books, in which nobody works yet but who is signed in by PIN."""
    (tmp_path / "shops").mkdir()
    return Templates(tmp_path / "shops").copy("GBP", tmp_path / "own")


def bring(books: Path, rows: tuple[str, ...], *more: str) -> int:
    path = books.parent / "old.csv"
    path.write_text("\n".join((HEADING, *rows)), encoding="utf-8")
    return cli.main(["import", "plans", str(path), "--books", str(books), *more])


def test_a_dry_run_shows_both_totals_and_books_nothing(
    books: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = books.read_bytes()
    assert bring(books, (*GOOD, *BAD), "--dry-run") == cli.SOME_REFUSED
    said = capsys.readouterr().out
    assert "owed on plans: 2,080.00 in the old books, 1,880.00 here" in said
    assert "Nothing was booked" in said
    for words in ("6: Paid is not a plain number", "7: neither telephone nor e-mail", "8: "):
        assert words in said
    assert books.read_bytes() == before


def test_what_her_paper_says_counts_and_nothing_comes_twice(
    books: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    assert bring(books, GOOD, "--json", "--by", "2") == cli.DONE
    report = json.loads(capsys.readouterr().out)
    assert report["owed"] == {"old_books": 208_000, "here": 188_000}
    assert report["left"] == {"old_books": 2_500, "here": 3_000}
    assert [each["number"] for each in report["differences"]] == ["OLD-4", "OLD-1", "V-1"]
    desk = open_desk(books, SystemClock())
    try:
        person = BroughtPerson("Cara Dean", "0700 900 003")
        assert desk.ask(AskBrought((person,))) == {person}
    finally:
        desk.close()
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    assert bring(books, GOOD, "--json", "--by", "2") == cli.DONE
    again = json.loads(capsys.readouterr().out)
    assert (again["booked"], again["plans"], again["rows"]["before"]) == (False, 0, 5)


def test_a_thousand_customers_take_less_than_five_seconds(
    books: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    rows = tuple(
        f"Customer {no},0700 {900_000 + no},OLD-{no},Ring,900.00,300.00,600.00,,2027-01-01,"
        f"{2 + no % 11},month,V-{no},25.00,"
        for no in range(1000)
    )
    begun = time.process_time()  # not the clock: a machine may have other work
    assert bring(books, rows, "--json", "--by", "2") == cli.DONE
    took = time.process_time() - begun
    assert json.loads(capsys.readouterr().out)["plans"] == 1000
    print(f"\nmeasured: {took:.1f} s")
    assert took < 5


def test_nobody_answers_for_it_and_nothing_is_booked(
    books: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(books, GOOD) != cli.DONE
    assert "OLD-1" not in capsys.readouterr().out
