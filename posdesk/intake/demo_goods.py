"""The demo shop's goods and past: real ones, from Online Retail (UCI, CC BY 4.0), see resources."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from posdesk import assets
from posdesk.catalogue.in_store import in_store_number
from posdesk.catalogue.product import Product
from posdesk.intake.figures import price_milli
from posdesk.intake.old_sales import History
from posdesk.intake.reading import Row, Table
from posdesk.intake.sales_history import Reading, read_tables

_EXPONENT = 2  # pounds


def products(tax_code: str) -> tuple[Product, ...]:
    """The range, each article with an in-store number made from its stock code."""
    found: list[Product] = []
    numbers: set[str] = set()
    for row in _rows("demo/goods.csv.gz"):
        code = row["StockCode"]
        turn = 0
        while (number := in_store_number(code, turn)) in numbers:
            turn += 1
        numbers.add(number)
        price = price_milli(row["Price"], _EXPONENT, "Price")
        found.append(Product(code, row["Description"], price, tax_code, (number.zfill(14),)))
    return tuple(found)


def past(goods: Sequence[Product], yesterday: date) -> History:
    """Two weeks of real invoices, moved so that the last of them is of `yesterday`."""
    rows = list(_rows("demo/sales.csv.gz"))
    last = max(date.fromisoformat(row["InvoiceDate"][:10]) for row in rows)
    table = _table(rows, {product.sku: product.text for product in goods}, yesterday - last)
    return read_tables([table], Reading(_EXPONENT, yesterday))


def _table(rows: Sequence[dict[str, str]], words: Mapping[str, str], by: timedelta) -> Table:
    heading = (*rows[0], "Description")

    def moved() -> Iterator[Row]:
        for number, row in enumerate(rows, 2):
            day = date.fromisoformat(row["InvoiceDate"][:10]) + by
            cells = row | {"InvoiceDate": day.isoformat() + row["InvoiceDate"][10:]}
            yield Row(number, (*cells.values(), words.get(row["StockCode"], "")))

    return Table("sales.csv.gz", heading, moved())


def _rows(name: str) -> Iterator[dict[str, str]]:
    with gzip.open(assets.path(name)) as packed:
        yield from csv.DictReader(io.TextIOWrapper(packed, encoding="utf-8", newline=""))
