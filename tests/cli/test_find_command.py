"""`posdesk find`: one search, many at once, on a real day of a real shop."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from search_trial import by_credits, rows_of

from posdesk.cli import main
from posdesk.cli import shop as shops

DAY = Path(__file__).parent.parent / "data" / "online_retail"

# Customer 17850 bought six white hanging hearts several times that day.
HEARTS = {("536365", 1), ("536373", 1), ("536375", 1), ("536396", 1), ("536406", 1)}


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A day brought along, without what came back of it."""
    path = tmp_path_factory.mktemp("books") / "shop.books"
    assert main(["import", "sales", str(DAY / "2010-12-01.csv"), "--books", str(path)]) == 0
    return path


def said(books: Path, *words: str, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["find", *words, "--books", str(books)]) == 0
    return capsys.readouterr().out


def test_a_number_shows_the_sale(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(books, "536365", capsys=capsys).startswith("536365  2010-12-01 08:26")


def test_what_is_remembered_finds_it(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = said(books, "hanging", "haert", "6", "pieces", "17850", "--json", capsys=capsys)
    assert json.loads(told)["candidates"]
    told = said(books, "6x", "85123a", "customer", "17850", "--json", capsys=capsys)
    first = json.loads(told)["candidates"][0]
    assert (first["receipt"], first["line"]) in HEARTS
    assert "bought by 17850" in first["why"]
    assert first["score"] > 0
    assert "just as many" in said(books, "6x", "85123A", "1", "dec", "2010", capsys=capsys)


def test_nothing_fits(books: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "unheardofthing", "--books", str(books)]) == 2
    assert "no sale that fits" in capsys.readouterr().err
    assert main(["find", "--books", str(books)]) == 2


def test_a_batch_answers_in_its_order(
    books: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clues = tmp_path / "clues.csv"
    clues.write_text(
        "case,clue,return_date,article_code,article_words,pieces,about_date,days_off_at_most,"
        "other_article_words,about_total,total_off_percent_at_most\n"
        "A,day,2010-12-02,85123A,,6,2010-12-01,0,,,\n"
        "B,words,2010-12-02,,white metl lantern,6,2010-12-01,3,,,\n"
        "C,about_total,2010-12-02,85123A,,6,2010-12-01,7,metal lantern,139,6\n",
        encoding="utf-8",
    )
    told = json.loads(said(books, "--batch", str(clues), capsys=capsys))
    assert [each["case"] for each in told] == ["A", "B", "C"]
    assert all(each["candidates"] for each in told)
    first = told[2]["candidates"][0]
    assert set(first) == {"receipt", "line", "score", "why"}
    assert (first["receipt"], first["line"]) in HEARTS


def test_a_bad_row_is_named(
    books: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clues = tmp_path / "clues.csv"
    clues.write_text("article_code,pieces,return_date\n85123A,two,2010-12-02\n", encoding="utf-8")
    assert main(["find", "--batch", str(clues), "--books", str(books)]) == 2
    assert "Row 1, pieces" in capsys.readouterr().err
    assert main(["find", "--batch", str(tmp_path / "none.csv"), "--books", str(books)]) == 2


def test_what_came_back_of_that_day_is_found(books: Path) -> None:
    """A little of `search_trial.py`: the day's own credits, whose sale is certain."""
    known = {
        (row["credit_invoice"], row["credit_line"]): row
        for row in rows_of(DAY / "returns_matched.csv")
    }
    credits = []
    with (DAY / "credits_of_2010-12-01.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            match = known.get((row["InvoiceNo"], row["LineNo"]))
            sold_that_day = match is not None and match["alloc"].startswith("536")
            if match and sold_that_day and match["class"].startswith("unique_line"):
                credits.append(
                    {
                        **match, "date": row["InvoiceDate"], "customer": row["CustomerID"],
                        "stock_code": row["StockCode"], "qty": row["Quantity"].lstrip("-"),
                        "unit_price": row["UnitPrice"],
                    }
                )  # fmt: skip
    assert len(credits) >= 20
    with shops.opened(books) as desk:
        known_buyer, bare, visit = by_credits(desk, credits)
    assert known_buyer.first == known_buyer.asked
    assert bare.share(bare.ten) >= 80
    assert visit.share(visit.ten) >= 90
