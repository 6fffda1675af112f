"""Rows of an old till become invoices; each row is taken, or refused by name."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from posdesk.intake.linking import UNLINKED, link_credits
from posdesk.intake.old_sales import History
from posdesk.intake.sales_history import Reading, read_history
from posdesk.intake.totals import Totals

DAY = Path(__file__).parent.parent / "data" / "online_retail"
HEADING = "InvoiceNo,LineNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID"
GOOD = "536365,1,85123A,HEART,6,2010-12-01 08:26:00,2.55,17850"
READING = Reading(2, date(2026, 11, 22))


def history(folder: Path, *rows: str, reading: Reading = READING) -> History:
    path = folder / "old.csv"
    path.write_text("\n".join((HEADING, *rows)), encoding="utf-8")
    found = read_history([path], reading)
    assert found.is_accounted_for
    return found


def reasons(found: History) -> list[tuple[int, str]]:
    return [(each.row, each.trouble.code) for each in found.refused]


def rows_of(name: str) -> list[dict[str, str]]:
    with (DAY / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_one_real_day_sums_to_its_row() -> None:
    found = read_history([DAY / "2010-12-01.csv"], READING)
    assert found.is_accounted_for
    assert not found.refused
    (day,) = Totals(found.lines, 2).by_day
    assert {name: str(value) for name, value in day.items()} == rows_of("totals_by_day.csv")[0]


def test_all_totals_agree_with_one_another() -> None:
    found = read_history([DAY / "2010-12-01.csv", DAY / "credits_of_2010-12-01.csv"], READING)
    sums = Totals(found.lines, 2)
    whole = sums.totals["all"]
    assert isinstance(whole, dict)
    assert whole["lines"] == found.rows == 3108 + 58
    assert sum(len(invoice.lines) for invoice in found.invoices.values()) == found.rows
    assert [row["day"] for row in sums.by_day] == sorted({str(row["day"]) for row in sums.by_day})


def test_credits_go_to_the_one_line_they_can_belong_to() -> None:
    found = read_history([DAY / "2010-12-01.csv", DAY / "credits_of_2010-12-01.csv"], READING)
    links = link_credits(found.invoices.values())
    linked = {(each.credit.invoice, each.credit.no): each for each in links.linked}
    sold = {row["InvoiceNo"] for row in rows_of("2010-12-01.csv")}
    certain = [
        row
        for row in rows_of("returns_matched.csv")
        if row["class"] in ("unique_line_full", "unique_line_partial")
        and row["alloc"].partition(":")[0] in sold
    ]
    assert len(certain) >= 25
    for row in certain:
        link = linked.pop((row["credit_invoice"], int(row["credit_line"])))
        pieces = link.after - link.before
        assert row["alloc"].startswith(f"{link.sale}:{link.line}x{pieces}@")
    credits = sum(len(invoice.credited) for invoice in found.invoices.values())
    assert len(links.linked) + len(links.unlinked) == credits
    assert {each.reason for each in links.unlinked} <= set(UNLINKED)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("536366,1,X,A,six,2010-12-01,2.55,", "not_a_number"),
        ("536366,1,X,A,6,2010-12-41,2.55,", "not_a_day"),
        ("536366,1,X,A,6,1/12/2010,2.55,", "ambiguous_day"),
        ("536366,1,X,A,6,2027-01-01,2.55,", "future"),
        ("536366,1,X,A,6,2010-12-01,1e400,", "too_large"),
        ("536366,1,X,A,10000000,2010-12-01,999999999.99,", "too_large"),
        ("C536366,1,X,A,-10000000,2010-12-01,999999999.99,", "too_large"),
        ("536366,1,X,A,6,2010-12-01,NaN,", "not_a_number"),
        ("536366,1,X,A,6,2010-12-01,-2,", "below_zero"),
        ("536366,1,X,A,0,2010-12-01,2.55,", "zero"),
        ("536366,1,,A,6,2010-12-01,2.55,", "missing"),
        (",1,X,A,6,2010-12-01,2.55,", "missing"),
        ("536366,one,X,A,6,2010-12-01,2.55,", "not_a_number"),
        ("536366,1,X,4111 1111 1111 1111,6,2010-12-01,2.55,", "card_number"),
        ("536366,1,X,A,6,2010-12-01,2.55,4111111111111111", "card_number"),
        ("536366,1,X,A,6,2010-12-01", "columns"),
        ("536366,1,X,A,6,2010-12-01,2.55,,,,", "columns"),
        ("S1-000123-4,1,X,A,6,2010-12-01,2.55,", None),
        ("C536366,1,X,A,6,2010-12-01,2.55,", "credit_above_zero"),
        (f"536366,1,{'X' * 300},A,6,2010-12-01,2.55,", "too_long"),
    ],
)
def test_a_row_that_cannot_be_read_is_refused_alone(
    tmp_path: Path, row: str, code: str | None
) -> None:
    found = history(tmp_path, GOOD, "536367,1,X,A,1,2010-12-01,1.00,", row)
    if code is None:  # looks like ours, but its check digit is wrong: an old number like any other
        assert not found.refused
        return
    assert reasons(found)[-1] == (4, code)
    assert "536365" in found.invoices
    assert found.refused[-1].trouble.words


def test_numbers_of_our_own_tills_are_never_brought_in(tmp_path: Path) -> None:
    from posdesk.identity import Number

    found = history(tmp_path, f"{Number('S', 1, 123)},1,X,A,6,2010-12-01,2.55,")
    assert reasons(found) == [(2, "number_of_ours")]


def test_an_invoice_is_taken_whole_or_not_at_all(tmp_path: Path) -> None:
    found = history(
        tmp_path,
        GOOD,
        "536365,2,X,A,1,not a day,1.00,17850",
        "536365,3,X,A,1,2010-12-01,1.00,17850",
        "536366,1,X,A,1,2010-12-01,1.00,",
    )
    assert reasons(found) == [(2, "rest_of_invoice"), (3, "not_a_day"), (4, "rest_of_invoice")]
    assert list(found.invoices) == ["536366"]


def test_a_row_nobody_can_place_keeps_both_its_neighbours_back(tmp_path: Path) -> None:
    found = history(
        tmp_path,
        "1,1,X,A,1,2010-12-01,1.00,",
        GOOD,
        '2,2,"open" quote,A,1,2010-12-01,1.00,',
        "536366,1,X,A,1,2010-12-01,1.00,",
        "536367,1,X,A,1,2010-12-01,1.00,",
    )
    assert reasons(found) == [(3, "rest_of_invoice"), (4, "broken_row"), (5, "rest_of_invoice")]
    assert list(found.invoices) == ["1", "536367"]


def test_a_file_cut_in_the_middle_of_a_row_loses_that_invoice_only(tmp_path: Path) -> None:
    found = history(tmp_path, "1,1,X,A,1,2010-12-01,1.00,", GOOD, "536365,2,X,A,1,2010")
    assert reasons(found) == [(3, "rest_of_invoice"), (4, "columns")]
    assert list(found.invoices) == ["1"]


def test_the_same_row_twice_counts_once(tmp_path: Path) -> None:
    found = history(tmp_path, GOOD, GOOD)
    assert found.repeated == 1
    assert len(found.invoices["536365"].lines) == 1


def test_two_different_rows_of_one_number_are_refused(tmp_path: Path) -> None:
    found = history(tmp_path, GOOD, GOOD.replace("2.55", "2.65"))
    assert reasons(found) == [(2, "rest_of_invoice"), (3, "line_twice")]


def test_equal_rows_without_line_numbers_are_two_lines(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    row = "1,X,6,2010-12-01,2.55"
    path.write_text(f"Receipt,SKU,Qty,Date,Price\n{row}\n{row}\n", encoding="utf-8")
    found = read_history([path], READING)
    assert [line.no for line in found.invoices["1"].lines] == [1, 2]


def test_gifts_write_offs_and_bad_debts_are_told_apart(tmp_path: Path) -> None:
    found = history(
        tmp_path,
        "1,1,X,A,1,2010-12-01,0,",
        "2,1,X,damaged,-4,2010-12-01,0,",
        "A3,1,B,Adjust bad debt,1,2010-12-01,-11062.06,",
        "C4,1,X,A,-1,2010-12-01,2.00,",
        "5,1,X,A,-1,2010-12-01,2.00,",
    )
    assert [line.klass for line in found.lines] == [
        "zero_price", "stock_writeoff", "bad_debt", "credit", "credit",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (["1,1,X,A,1,2010-12-01,1.00,7", "1,2,Y,A,1,2010-12-01,1.00,8"], "two_customers"),
        (["1,1,X,A,1,2010-12-01,1.00,", "1,2,Y,A,-1,2010-12-01,1.00,"], "mixed_signs"),
    ],
)
def test_what_only_the_whole_invoice_shows(tmp_path: Path, rows: Sequence[str], code: str) -> None:
    found = history(tmp_path, *rows)
    assert reasons(found) == [(2, code), (3, "rest_of_invoice")]


def test_blank_rows_are_counted_and_harm_nobody(tmp_path: Path) -> None:
    found = history(tmp_path, GOOD, "", " , , ,,,,,", "536366,1,X,A,1,2010-12-01,1.00,")
    assert (found.rows, found.blank, len(found.invoices)) == (4, 2, 2)


def test_a_customers_number_that_went_through_a_spreadsheet_is_the_same_customer(
    tmp_path: Path,
) -> None:
    found = history(tmp_path, GOOD.replace("17850", "17850.0"))
    assert found.invoices["536365"].customer == "17850"


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    words = "=cmd|'/C calc'!A0\x1bp\x00'; DROP TABLE sale;--\u202e"
    found = history(tmp_path, f'1,1,X,"{words}",1,2010-12-01,1.00,')
    (line,) = found.lines
    assert line.text.isprintable()
    assert "DROP TABLE" in line.text


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(rows: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        read_history([DAY / "2010-12-01.csv"], READING, stop)
