"""`posdesk backup`, `restore`, `export` and `doctor`: what they say, and what they leave behind."""

from __future__ import annotations

import csv
from pathlib import Path

import counter_shop
import pytest
from bookmaking import a_line, put_return, put_sale

from posdesk import cli
from posdesk.clock import Moment, SystemClock
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.standing import AskStanding
from posdesk.desk.opening import open_desk


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A shop with a sale of hostile words and a return."""
    counter_shop.make_template(tmp_path)
    books = tmp_path / "shop.books"
    desk = opened(books)
    with desk._file.write() as unit:
        hostile = a_line(1, 2, sku="=1+1")
        sale = put_sale(unit, hostile, at=desk.station().at)
        put_return(unit, sale, 1, 0, 1, at=desk.station().at)
    desk.close()
    return books


def opened(books: Path) -> Desk:
    return open_desk(books, SystemClock())


def opened_at(books: Path) -> Moment:
    """When the books' last entry was made: the machine may stand before the shop's own day."""
    desk = opened(books)
    last = desk.ask(AskStanding()).at
    desk.close()
    return last


def run(*words: str | Path) -> int:
    return cli.main([str(word) for word in words])


def test_backup_and_restore(shop: Path, tmp_path: Path, capsys) -> None:
    assert run("backup", "--books", shop, "--to", tmp_path / "stick", "--keep", "2") == 0
    assert "whole, and restored for a trial." in capsys.readouterr().out
    (kept,) = (tmp_path / "stick").glob("*.backup")
    assert not (tmp_path / "stick" / f"{kept.name}.key").exists()
    desk = opened(shop)
    with desk._file.write() as unit:
        lost = put_sale(unit, at=desk.station().at).number
    assert run("restore", kept, "--books", shop) == 2
    assert "Another posdesk has these books open" in capsys.readouterr().err
    desk.close()
    assert run("restore", kept, "--books", shop) == 0
    said = capsys.readouterr().out
    assert f"Receipts {lost} to {lost} are not in these books." in said
    assert "none comes twice" in said
    assert run("verify", shop) == 0
    assert run("restore", tmp_path / "stick" / f"{kept.name}.keys.json", "--books", shop) == 2
    assert "Nothing was booked." in capsys.readouterr().err


def test_the_signing_key_goes_along_when_asked(shop: Path, tmp_path: Path, capsys) -> None:
    assert run("backup", "--books", shop, "--to", tmp_path / "safe", "--with-key") == 0
    assert "signing key" in capsys.readouterr().out
    assert len(list((tmp_path / "safe").glob("*.backup.key"))) == 1


def test_export_is_numbers_and_words_and_never_a_formula(
    shop: Path, tmp_path: Path, capsys
) -> None:
    folder = tmp_path / "out"
    assert run("export", folder, "--books", shop) == 0
    assert "sales.csv" in capsys.readouterr().out

    def rows(name: str) -> list[dict[str, str]]:
        with next(folder.glob(name)).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    (line,) = rows("sale-lines.csv")
    assert line["sku"] == "'=1+1"
    assert (line["quantity"], line["price"], line["paid"]) == ("2", "5.10000", "10.20")
    assert line["tax percent"] == "20.000"
    (sale,) = rows("sales.csv")
    assert sale["total"] == "10.20"
    assert sale["day"] == opened_day(sale["when"])
    assert "customer" not in sale
    (back,) = rows("returns.csv")
    assert back["sale"] == sale["number"]
    assert rows("return-lines.csv")[0]["refund"] == "5.10"
    assert rows("return-tenders.csv")[0]["amount"] == "5.10"
    assert rows("sale-tenders.csv")[0]["kind"] == "cash"
    assert "-5.10" in [entry["amount"] for entry in rows("journal-*.csv")]
    assert run("export", folder, "--books", shop) == 0
    assert (folder / "sales-2.csv").exists(), "nothing is written over"


def opened_day(when: str) -> str:
    return when[:10]


def test_an_export_that_cannot_be_written_says_so(shop: Path, tmp_path: Path, capsys) -> None:
    (tmp_path / "taken").write_text("a file")
    assert run("export", tmp_path / "taken", "--books", shop) == 2
    assert "was not written" in capsys.readouterr().err


def test_the_doctor(shop: Path, capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    later = counter_shop.TestClock(opened_at(shop).after(days=1))
    monkeypatch.setattr("posdesk.cli.doctor.SystemClock", lambda: later)
    code = run("doctor", "--books", shop)
    said = capsys.readouterr().out.splitlines()
    assert code in (0, 1), said  # a small disk wants a look
    assert all(line.split()[0] in ("ok", "look") and line.endswith(".") for line in said)
    desk = opened(shop)
    assert run("doctor", "--books", shop) == 1
    assert "Another posdesk has these books open" in capsys.readouterr().out
    desk.close()
    shop.write_bytes(b"none of ours " * 99)
    assert run("doctor", "--books", shop) == 2
    assert "another kind of file" in capsys.readouterr().out
