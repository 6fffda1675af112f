"""Columns are found by their headings, or by what the person says."""

from __future__ import annotations

import pytest

from posdesk.intake.mapping import CATALOGUE_FIELDS, SALES_FIELDS, find_columns
from posdesk.intake.troubles import NotTaken

ONLINE_RETAIL = [
    "InvoiceNo", "LineNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice",
    "CustomerID", "Country",
]  # fmt: skip
ONLINE_RETAIL_2 = [
    "Invoice", "StockCode", "Description", "Quantity", "InvoiceDate", "Price", "Customer ID",
    "Country",
]  # fmt: skip


def test_both_editions_of_online_retail_are_known() -> None:
    first = find_columns("a.csv", ONLINE_RETAIL, SALES_FIELDS, {})
    assert [first.place(field.name) for field in SALES_FIELDS] == [0, 1, 2, 3, 4, 5, 6, 7]
    second = find_columns("a.csv", ONLINE_RETAIL_2, SALES_FIELDS, {})
    assert [second.place(field.name) for field in SALES_FIELDS] == [0, -1, 1, 2, 3, 4, 5, 6]


def test_case_blanks_and_signs_do_not_matter() -> None:
    found = find_columns("a", ["SKU ", "EAN-13", "item_name", "sales price"], CATALOGUE_FIELDS, {})
    assert [found.place(name) for name in ("sku", "barcode", "text", "price")] == [0, 1, 2, 3]


def test_wrong_columns_name_what_is_missing_and_what_was_found() -> None:
    with pytest.raises(NotTaken) as refused:
        find_columns("tools.csv", ["Colour", "Weight"], SALES_FIELDS, {})
    words = refused.value.words
    for part in ("tools.csv", "invoice (InvoiceNo)", "price (UnitPrice)", "Colour, Weight",
                 "--map invoice=NAME", "Nothing was booked."):  # fmt: skip
        assert part in words


def test_the_person_may_say_which_column_is_which() -> None:
    heading = ["Beleg", "Artikel", "Menge", "Datum", "Preis"]
    said = dict(zip(["InvoiceNo", "sku", "qty", "Date", "price"], heading, strict=True))
    found = find_columns("kasse.csv", heading, SALES_FIELDS, said)
    assert [found.place(name) for name in ("invoice", "sku", "quantity", "date", "price")] == [
        0, 1, 2, 3, 4,
    ]  # fmt: skip
    assert found.name("price") == "Preis"
    assert found.place("customer") == -1


@pytest.mark.parametrize(
    ("heading", "said", "part"),
    [
        ([*ONLINE_RETAIL, "unitprice"], {}, "two columns called"),
        ([*ONLINE_RETAIL, "Date"], {}, "--map date="),
        (ONLINE_RETAIL, {"colour": "Country"}, "no such field"),
        (ONLINE_RETAIL, {"price": "Preis"}, "no column called Preis"),
        ([*ONLINE_RETAIL, "X", "X"], {"price": "X"}, "two columns called X"),
    ],
)
def test_headings_that_can_be_read_in_two_ways(
    heading: list[str], said: dict[str, str], part: str
) -> None:
    with pytest.raises(NotTaken, match=part):
        find_columns("a.csv", heading, SALES_FIELDS, said)


def test_saying_which_settles_it() -> None:
    found = find_columns("a", [*ONLINE_RETAIL, "Date"], SALES_FIELDS, {"date": "Date"})
    assert found.place("date") == 9
