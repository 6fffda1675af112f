"""Gift receipts for tests, put into the books by hand."""

from __future__ import annotations

from bookmaking import AT, a_line, put_sale
from guard_tries import Try, put
from plan_acts import a_paper, an_entry, seal
from plan_breaches import Shop

from posdesk.identity import CREDIT, GIFT
from posdesk.sales.gift import Gift, GiftLine, GiftUse
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile


def put_gift(books: Books, sale: str, quantity: int = 2) -> str:
    """A gift receipt over line 1 of that sale, in an act of its own; its number."""
    number = a_paper(books, GIFT)
    books.gifts.add(Gift(number, sale, "0f1e2d3c4b5a6978", AT, (GiftLine(1, quantity),)))
    seal(books, an_entry("gift_receipt_given", "customer_choice"))
    return number


def fill_gifts(file: BooksFile) -> None:
    """At least one row in every table of gifts."""
    with file.write() as books:
        sale = put_sale(books, a_line(1, 2)).number
    with file.write() as books:
        gift = put_gift(books, sale)
    with file.write() as books:
        books.gifts.use(GiftUse(gift, 1, 0, 1), a_paper(books, CREDIT))
        seal(books, an_entry("gift_honoured", "customer_choice"))


def on_gift(table: str, paper: bool = True, **values: object) -> Try:
    """A row about a gift receipt over two pieces, put in by an act of its own."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            sale = put_sale(books, a_line(1, 2)).number
        with shop.file.write() as books:
            gift = put_gift(books, sale)
        with shop.file.write() as books:
            document = a_paper(books, CREDIT) if paper else "C1-000900-0"
            known = {"document": document} if table == "gift_use" else {}
            put(books, table, gift=gift, **{**known, **values})
            seal(books, an_entry("by hand", "customer_choice"))

    return act


def not_bought(shop: Shop) -> None:
    """A gift of a line that the receipt does not have."""
    with shop.file.write() as books:
        sale = put_sale(books, a_line(1, 2)).number
    with shop.file.write() as books:
        put_gift(books, sale, 3)


TRIES: dict[str, Try] = {
    "more goods on a gift given before": on_gift("gift_line", line=2, quantity=1),
    "a gift of more than was bought": not_bought,
    "a gift's state that moved on": on_gift("gift_use", line=1, before=1, after=2),
    "more than the gift": on_gift("gift_use", line=1, before=0, after=3),
    "a gift back without a slip": on_gift("gift_use", paper=False, line=1, before=0, after=1),
}
