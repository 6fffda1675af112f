"""Hostile words in every field of a file: refused by name or taken as plain words, never more."""

from __future__ import annotations

import csv
import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from posdesk import cli
from posdesk.card_numbers import holds_card_number
from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.intake.catalogue import read_range
from posdesk.intake.sales_history import Reading, read_history
from posdesk.plain_text import clean

CORPUS = Path(__file__).parent.parent / "data" / "hostile.txt"
SALE = {
    "InvoiceNo": "1", "StockCode": "X", "Description": "A", "Quantity": "1",
    "InvoiceDate": "2010-12-01", "UnitPrice": "1.00", "CustomerID": "7",
}  # fmt: skip
GOODS = {"SKU": "X", "Barcode": "", "Name": "A", "Price": "1.00", "Tax": "", "Weighed": ""}
UK = TaxScheme(True, "line", (TaxRate("A", "standard", 20_000),))


def corpus() -> list[str]:
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.startswith('"')]


def put(path: Path, heading: list[str], rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", errors="surrogatepass", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heading)
        for row in rows:
            writer.writerow([cell.encode("utf-8", "replace").decode() for cell in row])
    return path


def is_plain(text: str) -> bool:
    return clean(text, 600) == text and not set(text) & set(map(chr, range(32)))


def test_the_corpus_is_there() -> None:
    assert len(corpus()) >= 500


@pytest.mark.parametrize("field", list(SALE))
def test_in_old_sales(tmp_path: Path, field: str) -> None:
    rows = []
    for number, words in enumerate(corpus(), 1000):
        row = SALE | {"InvoiceNo": str(number)} | {field: words}
        rows.append(list(row.values()))
    found = read_history(
        [put(tmp_path / "old.csv", list(SALE), rows)], Reading(2, date(2026, 11, 22))
    )
    assert found.is_accounted_for
    for line in found.lines:
        assert is_plain(line.text)
        assert all(is_plain(code) for code in (line.invoice, line.sku, line.customer))
    for refused in found.refused:
        assert is_plain(refused.trouble.words)
        assert is_plain(refused.invoice)
        assert not holds_card_number(refused.trouble.words + refused.invoice)
    if field in ("Quantity", "InvoiceDate", "UnitPrice"):
        assert len(found.refused) > 500


@pytest.mark.parametrize("field", list(GOODS))
def test_in_a_catalogue(tmp_path: Path, field: str) -> None:
    rows = []
    for number, words in enumerate(corpus(), 1000):
        row = GOODS | {"SKU": f"A{number}"} | {field: words}
        rows.append(list(row.values()))
    found = read_range(put(tmp_path / "goods.csv", list(GOODS), rows), 2, UK, {})
    assert found.is_accounted_for
    assert all(is_plain(product.text) for product in found.products)
    assert all(is_plain(product.sku) for product in found.products)
    for refused in found.refused:
        assert is_plain(refused.trouble.words)
        assert not holds_card_number(refused.trouble.words)
        assert not holds_card_number(refused.sku, is_barcode_field=True)


def test_as_headings(tmp_path: Path) -> None:
    path = put(tmp_path / "odd.csv", corpus()[:300], [["x"] * 300])
    assert cli.main(["import", "sales", str(path), "--books", str(tmp_path / "books")]) == 2
    assert not (tmp_path / "books").exists()


def test_books_take_the_words_as_words(tmp_path: Path) -> None:
    rows = [
        list((SALE | {"InvoiceNo": str(number), "Description": words}).values())
        for number, words in enumerate(corpus(), 1000)
    ]
    path, books = put(tmp_path / "old.csv", list(SALE), rows), tmp_path / "books"
    assert cli.main(["import", "sales", str(path), "--books", str(books)]) in (0, 1)
    file = sqlite3.connect(books)
    texts = [text for (text,) in file.execute("select text from sale_line")]
    tables = file.execute("select count(*) from sqlite_schema where name = 'sale'").fetchone()
    file.close()
    assert len(texts) > 500
    assert all(is_plain(text) for text in texts)
    assert tables == (1,)
