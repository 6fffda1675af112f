"""Goods out of a file: taken, or refused by row with the reason."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from posdesk.catalogue.product import Product
from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.intake.catalogue import Range, read_range
from posdesk.intake.troubles import NotTaken

UK = TaxScheme(True, "line", (TaxRate("S", "Standard", 20_000), TaxRate("Z", "Zero", 0)))
HEADING = "SKU,Barcode,Name,Price,Tax,Weighed"


def goods(folder: Path, *rows: str, heading: str = HEADING) -> Range:
    path = folder / "goods.csv"
    path.write_text("\n".join((heading, *rows)), encoding="utf-8")
    found = read_range(path, 2, UK, {})
    assert found.is_accounted_for
    return found


def test_a_row_becomes_a_product(tmp_path: Path) -> None:
    found = goods(tmp_path, "85123A,5012345678900 4006381333931,  Heart   holder ,2.55,Z,no")
    assert found.products == [
        Product("85123A", "Heart holder", 255_000, "Z", ("05012345678900", "04006381333931"), False)
    ]


def test_what_may_be_missing_may_be_missing(tmp_path: Path) -> None:
    found = goods(tmp_path, "5012345678900,Tea", "4006381333931,Pen", heading="EAN,Name")
    assert [(p.sku, p.price_milli, p.tax_code) for p in found.products] == [
        ("5012345678900", None, "S"),
        ("4006381333931", None, "S"),
    ]
    assert "goods without a price: 2" in found.notices[0]


def test_a_price_of_nought_is_nobodys_price(tmp_path: Path) -> None:
    assert goods(tmp_path, "1,,Bag,0,,").products[0].price_milli is None


@pytest.mark.parametrize("tax", ["Z", "z", "Zero", "0", "0%", "0.0 %"])
def test_taxes_are_known_by_code_name_and_rate(tmp_path: Path, tax: str) -> None:
    assert goods(tmp_path, f"1,,Book,1,{tax},").products[0].tax_code == "Z"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",,Tea,1.00,,", "missing"),
        ("1,,,1.00,,", "missing"),
        ("1,,Tea,one pound,,", "not_a_number"),
        ("1,,Tea,1e400,,", "too_large"),
        ("1,,Tea,-1,,", "below_zero"),
        ("1,,Tea,=1+1,,", "not_a_number"),
        ("1,,Tea,1.00,X,", "tax_code"),
        ("1,,Tea,1.00,17.5,", "tax_code"),
        ("1,,Tea,1.00,,perhaps", "not_a_yes"),
        ("1,5012345678901,Tea,1.00,,", "barcode"),
        ("1,12345,Tea,1.00,,", "barcode"),
        ("1,4111111111111111,Tea,1.00,,", "card_number"),
        ("4111 1111 1111 1111,,Tea,1.00,,", "card_number"),
        ("1,,Tea 5555555555554444,1.00,,", "card_number"),
        ("1,,Tea,4111111111111111,,", "too_large"),
        ("1,,Tea,1.00,,,,,", "columns"),
        ("1,,Tea", "columns"),
        (f"{'1' * 60},,Tea,1.00,,", "too_long"),
        ("a,,Tea,1.00,,", "sku_twice"),
        ("2,4006381333931,Tea,1.00,,", "barcode_taken"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(tmp_path: Path, row: str, code: str) -> None:
    found = goods(tmp_path, "A,4006381333931,Pen,1.00,,", row)
    (refused,) = found.refused
    assert (refused.row, refused.trouble.code) == (3, code)
    assert refused.trouble.words
    assert "4111 1111" not in refused.trouble.words
    assert [product.sku for product in found.products] == ["A"]


def test_a_card_number_is_repeated_nowhere(tmp_path: Path) -> None:
    found = goods(tmp_path, "4111111111111111,4111111111111111,4111111111111111,1,,")
    assert "4111" not in repr(found)


def test_neither_code_nor_barcode_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(NotTaken, match="sku"):
        goods(tmp_path, "Tea,1", heading="Name,Price")


def test_a_spreadsheets_lost_zeros_are_found_again(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["SKU", "UPC", "Name", "Price"])
    sheet.append([1, 36000291452, "Tissues", 1.1])
    path = tmp_path / "goods.xlsx"
    book.save(path)
    (product,) = read_range(path, 2, UK, {}).products
    assert product == Product("1", "Tissues", 110_000, "S", ("00036000291452",))


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    found = goods(tmp_path, '1,,"=cmd()\x1bp\x00 <b>x ""; DROP TABLE product;--",1,,')
    (product,) = found.products
    assert product.text.isprintable()
