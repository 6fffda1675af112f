"""`posdesk import offers`: a row an offer, each refused one told, one entry for all."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from desk.shops import PIN, Templates

from posdesk import cli
from posdesk.clock import SystemClock
from posdesk.desk.opening import open_desk
from posdesk.people.staff import StaffMember

FILE = """Name,Kind,Goods,Percent,Amount,Count,Free,Over,Whom,Word,First,Last
Three for two,free,MUG,100,,3,1,,,,2026-11-01,2026-12-31
Spring,ticket,,,5.00,,,,coupon,SPRING5,,
Ten off from 50,ticket,,10 %,,,,50.00,,,,
Nothing,percent,,,,,,,,,,
Odd,percent,,ten,,,,,,,,
Who,percent,NO-SUCH,5,,,,,,,,
"""


@pytest.fixture
def books(tmp_path: Path) -> Path:
    (tmp_path / "shops").mkdir()
    return Templates(tmp_path / "shops").copy("GBP", tmp_path / "own")


def bring(books: Path, monkeypatch: pytest.MonkeyPatch, *more: str) -> int:
    from argon2 import PasswordHasher

    desk = open_desk(books, SystemClock())
    with desk._file.write() as kept:
        hashed = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)
        kept.staff.add(StaffMember("2", "Manager 2", "manager", hashed))
    desk.close()
    path = books.parent / "offers.csv"
    path.write_text(FILE, encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    return cli.main(["import", "offers", str(path), "--books", str(books), *more])


def test_offers_of_a_file(
    books: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(books, monkeypatch, "--by", "2", "--json") == cli.SOME_REFUSED
    told = json.loads(capsys.readouterr().out)
    assert (told["rows"], len(told["made"])) == (6, 3)
    assert [row["row"] for row in told["refused"]] == [5, 6, 7]
    desk = open_desk(books, SystemClock())
    three, spring, ten = desk.station().offers.known
    assert (three.count, three.free, three.percent) == (3, 1, 10_000)
    assert (spring.amount, spring.word) == (500, "SPRING5")
    assert (ten.percent, ten.over) == (1_000, 5_000)
    desk.close()


def test_a_dry_run_keeps_nothing(
    books: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(books, monkeypatch, "--dry-run") == cli.SOME_REFUSED
    assert "Nothing was kept" in capsys.readouterr().out
    desk = open_desk(books, SystemClock())
    assert desk.station().offers.known == ()
    desk.close()


def test_nobody_may_do_it_unnamed(
    books: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(books, monkeypatch) != cli.DONE
    desk = open_desk(books, SystemClock())
    assert desk.station().offers.known == ()
    desk.close()
    assert "Nothing was booked" in capsys.readouterr().err
