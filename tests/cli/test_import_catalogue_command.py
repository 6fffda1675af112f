"""`posdesk import catalogue` and `export-keys`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from posdesk import cli
from posdesk.clock import SystemClock
from posdesk.desk.lookups.goods import SearchGoods
from posdesk.desk.lookups.scan import AskScan, GoodsFound
from posdesk.desk.opening import open_desk

HEADING = "SKU,Barcode,Name,Price"


def bring(folder: Path, *rows: str, more: tuple[str, ...] = ()) -> int:
    path = folder / "goods.csv"
    path.write_text("\n".join((HEADING, *rows)), encoding="utf-8")
    books = str(folder / "books")
    return cli.main(["import", "catalogue", str(path), "--books", books, *more])


def test_goods_can_be_scanned_and_found_afterwards(tmp_path: Path) -> None:
    assert bring(tmp_path, "K1,5012345678900,Kettle,39.99", "M1,,Mug blue,6.50") == 0
    desk = open_desk(tmp_path / "books", SystemClock())
    try:
        found = desk.ask(AskScan("5012345678900", scanned=True))
        assert isinstance(found, GoodsFound)
        assert (found.line.sku, found.line.price_milli) == ("K1", 3_999_000)
        assert [product.sku for product in desk.ask(SearchGoods("mug"))] == ["M1"]
    finally:
        desk.close()


def test_what_is_not_taken_is_named_and_the_rest_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(tmp_path, "K1,123,Kettle,1", "M1,,Mug,six", "N1,,Nut,1") == 1
    said = capsys.readouterr().out
    assert "2: Barcode is no barcode of goods: “123”" in said
    assert "3: Price is not a plain number: “six”" in said
    assert "1  goods in the catalogue now" in said


def test_the_report_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bring(tmp_path, "K1,123,Kettle,1", "N1,,Nut,1", more=("--json",)) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["taken"] == 1
    assert report["rows"] == {"read": 2, "good": 1, "blank": 0, "refused": 1}
    assert report["refused"][0]["reason"] == "barcode"


def test_a_dry_run_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bring(tmp_path, "N1,,Nut,1", more=("--dry-run",)) == 0
    assert "Nothing was changed" in capsys.readouterr().out
    assert not (tmp_path / "books").exists()


def test_a_second_file_changes_prices_in_place(tmp_path: Path) -> None:
    assert bring(tmp_path, "N1,,Nut,1") == 0
    assert bring(tmp_path, "n1,,Nut,2") == 0
    desk = open_desk(tmp_path / "books", SystemClock())
    try:
        (nut,) = desk.ask(SearchGoods("nut"))
        assert (nut.sku, nut.price_milli) == ("n1", 200_000)
    finally:
        desk.close()


def test_wrong_columns_say_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "goods.csv"
    path.write_text("Colour\nred\n")
    assert cli.main(["import", "catalogue", str(path), "--books", str(tmp_path / "b")]) == 2
    assert "no column for text (Description)" in capsys.readouterr().err


def test_public_keys_and_verifier_go_into_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(tmp_path, "N1,,Nut,1") == 0
    folder = tmp_path / "for-the-auditor"
    assert cli.main(["export-keys", str(folder), "--books", str(tmp_path / "books")]) == 0
    assert len(json.loads((folder / "keys.json").read_text())["keys"]) == 1
    assert (folder / "verify_receipt.py").exists()


def test_books_that_are_not_there_are_said_to_be_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["find", "1", "--books", str(tmp_path / "none")]) == 2
    assert "Nothing was booked" in capsys.readouterr().err
