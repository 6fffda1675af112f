"""Promotional credit for tests, put into the books by hand."""

from __future__ import annotations

from dataclasses import replace

from bookmaking import AT, a_line, a_sale, sale_entry
from guard_tries import Try, put
from plan_acts import a_paper, an_entry, seal
from plan_breaches import Shop

from posdesk.identity import CREDIT, SALE, new_operation_id
from posdesk.sales.offers.offer import Share
from posdesk.sales.promotion import Promotion
from posdesk.sales.sale import Sale
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile


def put_promotion(books: Books) -> Promotion:
    """A slip over 10.00 without a last day, in an act of its own."""
    number = a_paper(books, CREDIT)
    given = Promotion(number, "0f1e2d3c4b5a6978", 1_000, None, AT)
    books.promotions.add(given, "2")
    seal(books, an_entry("promotion_given", "policy"))
    return given


def sold_with(books: Books, number: str, amount: int) -> Sale:
    """A sale off which that slip took so much, in the act that is open."""
    line = a_line(1, 1)
    share = Share(number, "Promotion", amount)
    line = replace(line, listed=line.paid + amount, discount=amount, offers=(share,))
    sale = a_sale(str(books.numbers.next(SALE)), line)
    books.sales.add(sale)
    books.documents.add(sale.number, "sale_receipt", ("PD1TOKEN",), b"a paper")
    return sale


def fill_promotions(file: BooksFile) -> None:
    """At least one row in each of the two tables."""
    with file.write() as books:
        given = put_promotion(books)
    with file.write() as books:
        sale = sold_with(books, given.number, 400)
        books.promotions.use(given, 400, sale.number)
        books.journal.post(sale_entry(sale), AT, new_operation_id(AT))


def use(before: int, after: int, taken: int) -> Try:
    """A use of the slip by a sale off which it took so much."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            given = put_promotion(books)
        with shop.file.write() as books:
            sale = sold_with(books, given.number, taken)
            put(
                books, "promotion_use", promotion=given.number, before=before, after=after,
                sale=sale.number,
            )  # fmt: skip
            books.journal.post(sale_entry(sale), AT, new_operation_id(AT))

    return act


def without_paper(shop: Shop) -> None:
    """A slip that nobody was ever given on paper."""
    with shop.file.write() as books:
        put(books, "promotion", number="C1-000900-0", bearer="0f1e", given=1_000, at_ms=AT.ms)
        seal(books, an_entry("promotion_given", "policy"))


TRIES: dict[str, Try] = {
    "a promotion without its paper": without_paper,
    "a promotion's state that moved on": use(100, 500, 400),
    "more than the promotion": use(0, 1_100, 1_100),
    "a promotion used up by no sale": use(0, 600, 400),
}
