"""The imported past on both engines: one real day, its credits later, and who was who."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from bookmaking import AT, KEY

from posdesk.clock import Moment
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.past import AskBroughtBefore, AskPastLines
from posdesk.desk.lookups.past_sales import AskPastSales
from posdesk.intake.importing import Brought, book_history
from posdesk.intake.sales_history import Reading, read_history
from posdesk.money import plain
from posdesk.returns.clues import read_clues
from posdesk.store.books_file import BooksFile
from posdesk.store.shelves.past_sales import Asked

DAY = Path(__file__).parent.parent / "data" / "online_retail"


class Fixed:
    def now(self) -> Moment:
        return AT


def bring(file: BooksFile, name: str) -> Brought:
    desk = Desk(file, KEY, Fixed(), DAY)
    history = read_history([DAY / name], Reading(2, date(2026, 11, 22)))
    return book_history(desk, history)


def test_a_day_and_its_credits_come_in_and_come_in_once(file: BooksFile) -> None:
    assert bring(file, "2010-12-01.csv").booked == 143
    later = bring(file, "credits_of_2010-12-01.csv")
    assert later.booked == 16
    assert len(later.links.linked) >= 25
    again = bring(file, "2010-12-01.csv")
    assert (again.booked, len(again.before)) == (0, 143)
    with file.read() as books:
        assert books.journal.balance("IMPORTED:sold") == -58_960_79
        for link in later.links.linked:
            standing = books.sales.standing(link.sale)
            assert standing is not None
            assert standing.returned[link.line] >= link.after
            assert standing.sale.origin == "imported"


def test_old_customers_have_one_reference_each(file: BooksFile) -> None:
    made = iter(["aa", "bb", "cc"])
    with file.write() as books:
        first = books.past.references(["17850", "13047"], lambda: next(made))
    with file.write() as books:
        again = books.past.references(["13047", "12583"], lambda: next(made))
    assert first == {"17850": "aa", "13047": "bb"}
    assert again == {"13047": "bb", "12583": "cc"}


def test_claims_of_one_line_add_up(file: BooksFile) -> None:
    bring(file, "2010-12-01.csv")
    desk = Desk(file, KEY, Fixed(), DAY)
    for pieces in (3, 4):
        with file.write() as books:
            books.past.claim("536365", 1, pieces)
    lines = {(each.sale, each.no): each for each in desk.ask(AskPastLines(["17850"]))}
    line = lines["536365", 1]
    assert (line.sku, line.quantity, line.back, line.claimed) == ("85123A", 6, 0, 7)


def test_what_was_never_brought_is_not_there(file: BooksFile) -> None:
    desk = Desk(file, KEY, Fixed(), DAY)
    assert desk.ask(AskBroughtBefore(["536365"])) == {}
    assert desk.ask(AskPastLines(["17850"])) == ()


def of_customer(desk: Desk, typed: str) -> list[str]:
    """Every number the list shows for those words, asked for three rows at a time."""
    clues = read_clues(typed, AT.day, 2)
    found, below = list[str](), None
    while True:
        page = desk.ask(AskPastSales(clues, below, 3))
        found += [row.number for row in page.rows]
        below = page.below
        if below is None:
            return found


def test_an_old_customers_number_finds_what_she_bought(file: BooksFile) -> None:
    bring(file, "2010-12-01.csv")
    desk = Desk(file, KEY, Fixed(), DAY)
    with (DAY / "2010-12-01.csv").open(encoding="utf-8", newline="") as rows:
        sold = [row for row in csv.DictReader(rows) if row["CustomerID"] == "17850"]
    hers = sorted({row["InvoiceNo"] for row in sold if row["InvoiceNo"].isdigit()})
    assert len(hers) > 3
    assert sorted(of_customer(desk, "17850")) == hers
    assert of_customer(desk, "customer 17850") == of_customer(desk, "17850")
    assert of_customer(desk, "customer 17850 1 dec 2010") == of_customer(desk, "17850")
    assert of_customer(desk, "customer 17850 2 dec 2010") == []
    assert of_customer(desk, "customer 17850 4242") == []
    assert of_customer(desk, "customer 99999") == []
    lanterns = {row["InvoiceNo"] for row in sold if row["StockCode"] == "71053"}
    with file.read() as books:
        asked = Asked(skus=("71053",), customer=books.past.known(["nobody", "17850"]))
        assert {row.number for row in books.past_sales.page(asked, None, 50)} == lanterns
    assert of_customer(desk, "customer 17850 nothing we sell") == []
    paid = next(row.paid for row in desk.ask(AskPastSales(read_clues(hers[0], AT.day, 2))).rows)
    assert hers[0] in of_customer(desk, f"17850 {plain(paid, 2)}")
