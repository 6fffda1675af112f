"""Past sales by any clue and the journal as a list, page after page, on both engines."""

from __future__ import annotations

from datetime import date

import pytest
from bookmaking import AT, KEY, a_line, give_back, sell

from posdesk.clock import Moment
from posdesk.ledger.chain import link_of
from posdesk.sales.sale import Sale
from posdesk.store.engine import BooksFile, open_books
from posdesk.store.shelves.past_sales import Asked

TODAY = AT.day


@pytest.fixture
def sold(file: BooksFile) -> list[Sale]:
    """Twelve sales over four days; the last ones come first."""
    sales = []
    for place in range(12):
        at = Moment(AT.ms - (11 - place) * 8 * 3_600_000)
        lines = (a_line(1, 1, 650, "MUG"), a_line(2, 1, 100 * (place % 3 + 1), "PEN"))
        sales.append(sell(file, *lines, at=at, last4="4242" if place % 2 else ""))
    return sales[::-1]


def pages(file: BooksFile, asked: Asked, size: int) -> list[list[str]]:
    """Every page there is."""
    found: list[list[str]] = []
    below = None
    while True:
        with file.read() as books:
            page = books.past_sales.page(asked, below, size)
        if page:
            found.append([row.number for row in page])
        if len(page) < size:
            return found
        below = page[-1].key


def together(found: list[list[str]]) -> list[str]:
    return [number for page in found for number in page]


def numbers(sales: list[Sale]) -> list[str]:
    return [sale.number for sale in sales]


@pytest.mark.parametrize("size", [1, 5, 12, 50])
def test_pages_hold_every_sale_once_the_newest_first(
    file: BooksFile, sold: list[Sale], size: int
) -> None:
    found = pages(file, Asked(), size)
    assert together(found) == numbers(sold)
    assert all(len(page) == size for page in found[:-1])


def test_by_days(file: BooksFile, sold: list[Sale]) -> None:
    day = sold[-1].at.day
    asked = Asked(since=day, until=day)
    assert together(pages(file, asked, 2)) == numbers([s for s in sold if s.at.day == day])


@pytest.mark.parametrize("size", [1, 4, 50])
def test_by_card_amount_and_goods_together(file: BooksFile, sold: list[Sale], size: int) -> None:
    by_card = [sale for sale in sold if sale.tenders[0].last4]
    assert together(pages(file, Asked(last4="4242"), size)) == numbers(by_card)
    both = [sale for sale in by_card if sale.total == 7_50]
    assert together(pages(file, Asked(last4="4242", paid=7_50), size)) == numbers(both)
    assert together(pages(file, Asked(last4="4242", skus=("CUP",)), size)) == []
    amount = [sale for sale in sold if sale.total == 8_50]
    assert together(pages(file, Asked(paid=8_50), size)) == numbers(amount)
    assert together(pages(file, Asked(paid=8_50, skus=("PEN",)), size)) == numbers(amount)
    assert together(pages(file, Asked(skus=("MUG",)), size)) == numbers(sold)


@pytest.mark.parametrize("size", [1, 3, 12])
def test_several_goods_are_one_list_and_no_sale_stands_in_it_twice(
    file: BooksFile, sold: list[Sale], size: int
) -> None:
    again = sell(file, a_line(1, 1, 650, "MUG"), a_line(2, 2, 650, "MUG"))
    asked = Asked(skus=("MUG", "PEN"))
    assert together(pages(file, asked, size)) == [again.number, *numbers(sold)]


def test_a_row_says_how_it_was_paid_and_what_came_back(file: BooksFile, sold: list[Sale]) -> None:
    back = give_back(file, sold[0], 1, 0, 1)
    with file.read() as books:
        row = books.past_sales.page(Asked(), None, 1)[0]
        assert (row.paid, row.given_back, row.tenders) == (9_50, 6_50, (("card", "4242"),))
        assert (row.at, row.currency) == (AT, "GBP")
        assert books.past_sales.meant([back.number], "", ()).sales == (row.number,)
        assert books.past_sales.numbered([row.number]) == (row,)
        assert books.past_sales.slips(row.number) == (back.number,)
        assert [each.number for each in books.past_sales.beginning("S1-00", 3)] == numbers(sold[:3])


def test_the_journal_pages_newest_first_and_by_kind(file: BooksFile, sold: list[Sale]) -> None:
    give_back(file, sold[0], 1, 0, 1)
    with file.read() as books:
        reach = books.entries.reach()
        whole = books.entries.page(reach, "", 50)
        first = books.entries.page(reach, "", 5)
        rest = books.entries.page((reach[0], first[-1].id), "", 50)
        assert (*first, *rest) == whole
        assert books.entries.count(reach, "") == len(whole)
        sales = books.entries.page(reach, "sale", 50)
        assert (
            [row.kind for row in sales]
            == ["sale"] * 12
            == ["sale"] * books.entries.count(reach, "sale")
        )
        assert books.entries.kinds() == tuple(sorted({row.kind for row in whole}))
    for row in whole:
        assert row.link == link_of(row.payload, row.signature)
        assert row.before == row.previous


def test_the_entries_of_a_day_are_found_by_halving(where: str) -> None:
    file = open_books(where, KEY)
    start = AT.ms
    for hour in range(1, 60, 3):
        sell(file, at=Moment(start + hour * 3_600_000))
    with file.read() as books:
        everything = books.entries.page(books.entries.reach(), "", 100)
        for since in range(start - 3_600_000, start + 64 * 3_600_000, 1_800_000):
            until = since + 24 * 3_600_000
            found = books.entries.page(books.entries.reach(since, until), "", 100)
            assert found == tuple(row for row in everything if since <= row.at_ms < until)
    file.close()


def test_a_day_before_the_first_sale_is_empty(file: BooksFile, sold: list[Sale]) -> None:
    asked = Asked(since=date(2020, 1, 1), until=date(2020, 1, 2))
    assert pages(file, asked, 50) == []
