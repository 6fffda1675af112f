"""Returns by parcel for tests, put into the books by hand."""

from __future__ import annotations

from bookmaking import AT, a_line, put_sale
from guard_tries import Try, put
from plan_acts import a_paper, an_entry, seal
from plan_breaches import Shop

from posdesk.identity import PARCEL, PROMISE
from posdesk.returns.parcel import CALLED_OFF, HANDED_IN, LOST, RECEIVED, Parcel, ParcelLine
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile


def put_parcel(books: Books, sale: str, quantity: int = 2) -> Parcel:
    """Line 1 of that sale announced, in an act of its own."""
    number = a_paper(books, PARCEL)
    parcel = Parcel(number, sale, AT, (ParcelLine(1, quantity, "changed_mind"),))
    books.parcels.add(parcel, "07")
    seal(books, an_entry("parcel_announced", "customer_choice"))
    return parcel


def fill_parcels(file: BooksFile) -> None:
    """At least one row in every table of parcels."""
    with file.write() as books:
        sale = put_sale(books, a_line(1, 2)).number
    with file.write() as books:
        parcel = put_parcel(books, sale)
    with file.write() as books:
        books.parcels.step(parcel, RECEIVED, AT, "07", came={1: (1, 1)})
        seal(books, an_entry("parcel_received", "customer_choice"))


def on_parcel(table: str, **values: object) -> Try:
    """A row about a parcel of two pieces, put in by an act of its own."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            sale = put_sale(books, a_line(1, 2)).number
        with shop.file.write() as books:
            parcel = put_parcel(books, sale)
        with shop.file.write() as books:
            put(books, table, parcel=parcel.number, **values)
            seal(books, an_entry("by hand", "customer_choice"))

    return act


def of_too_much(shop: Shop) -> None:
    """More units announced than the receipt has."""
    with shop.file.write() as books:
        sale = put_sale(books, a_line(1, 2)).number
    with shop.file.write() as books:
        put_parcel(books, sale, 3)


def came(good: int, damaged: int, what: str = RECEIVED) -> Try:
    """Units that came with a step of the parcel."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            sale = put_sale(books, a_line(1, 2)).number
        with shop.file.write() as books:
            parcel = put_parcel(books, sale)
        with shop.file.write() as books:
            document = a_paper(books, PROMISE)
            books.parcels.step(parcel, what, AT, "07", document=document, came={1: (good, damaged)})
            seal(books, an_entry("parcel_received", "customer_choice"))

    return act


TRIES: dict[str, Try] = {
    "more goods on a parcel announced before": on_parcel("parcel_line", line=2, quantity=1),
    "a parcel of more than was bought": of_too_much,
    "a parcel's step that moved on": on_parcel("parcel_step", no=2, what=CALLED_OFF),
    "a parcel lost that was never handed in": on_parcel("parcel_step", no=1, what=LOST),
    "a parcel handed in without a slip": on_parcel("parcel_step", no=1, what=HANDED_IN),
    "more in a parcel than announced": came(2, 1),
    "goods out of a parcel that did not come": came(1, 0, HANDED_IN),
}
