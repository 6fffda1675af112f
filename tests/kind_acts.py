"""Serial numbers, stock, scales and doubts for tests, put into the books by hand."""

from __future__ import annotations

from dataclasses import replace

from bookmaking import AT, a_line, a_return, put_sale, return_entry
from guard_tries import Try, put, unit_of
from plan_acts import a_paper, an_entry, seal
from plan_breaches import Shop

from posdesk.catalogue.traits import DELIVERY
from posdesk.identity import BACK, CHANGE, PROMISE
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile


def fill_kinds(file: BooksFile) -> None:
    """At least one row in every table of kinds."""
    with file.write() as books:
        television = replace(a_line(1, 2), serials=("SN1", "SN2"))
        sale = put_sale(books, television, replace(a_line(2), kind=DELIVERY))
    with file.write() as books:
        back = a_return(str(books.numbers.next(BACK)), sale, 1, 0, 1)
        back = replace(back, lines=(replace(back.lines[0], serials=("SN2",)),))
        books.returns.add(back)
        books.documents.add(back.number, "return_slip", ("PD1BACK",), b"a slip")
        put(books, "return_state", goods_return=back.number, line=1, state="repair")
        put(books, "our_claim", id=f"{back.number}/1", against="supplier", sku="KETTLE",
            quantity=1, amount=510, document=back.number)  # fmt: skip
        put(books, "our_claim_step", claim=f"{back.number}/1", no=1, what="accepted", amount=500)
        books.journal.post(return_entry(back), AT, "op kinds back")
    with file.write() as books:
        paper, home = a_paper(books, PROMISE), a_paper(books, CHANGE)
        put(books, "left_goods", number=paper, line=1, sale=sale.number, units=1, why="kept")
        put(books, "left_back", number=paper, document=home)
        seal(books, an_entry("left", "customer_choice"))
    with file.write() as books:
        paper = a_paper(books, CHANGE)
        put(books, "stock_move", id="m1", sku_key="kettle", quantity=3, why="count")
        put(books, "scale_check", number=paper, till=1, weight=1_000, shown=1_000, at_ms=AT.ms)
        put(books, "line_doubt", number=paper, sale=sale.number, line=1, units=1, at_ms=AT.ms)
        seal(books, an_entry("counted", "staff_act"))


def _sold(books: Books) -> str:
    return put_sale(books, replace(a_line(1, 2), serials=("SN1",))).number


def of_sale(table: str, **values: object) -> Try:
    """A row about a sale with a serial number, put in by an act of its own."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            number = _sold(books)
        with shop.file.write() as books:
            told = {key: number if value == "SALE" else value for key, value in values.items()}
            put(books, table, **told)
            seal(books, an_entry("by hand", "staff_act"))

    return act


def other_serial(shop: Shop) -> None:
    """A return of a piece that this line never sold."""
    with shop.file.write() as books:
        number = _sold(books)
    with shop.file.write() as books:
        coming = {"number": "B1-000900-0", "sale": number, "till": 1, "currency": "GBP"}
        put(books, "goods_return", **coming)
        put(books, "serial_back", sale=number, line=1, serial="SN9", goods_return="B1-000900-0")
        assert unit_of(books)
        seal(books, an_entry("by hand", "staff_act"))


def answered(*steps: tuple[int, str, int]) -> Try:
    """Answers to a claim of 5.10: (number, what, minor units), each in an act of its own."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            put(books, "our_claim", id="C1", against="supplier", quantity=1, amount=510)
            seal(books, an_entry("by hand", "staff_act"))
        for no, what, amount in steps:
            with shop.file.write() as books:
                put(books, "our_claim_step", claim="C1", no=no, what=what, amount=amount)
                seal(books, an_entry("by hand", "staff_act"))

    return act


def left_here(*rows: tuple[int, bool], home: str = "") -> Try:
    """Pieces of a line of two left with us, each (units, on a slip) of its own act; and `home`,
    of "nothing", or "no slip"."""

    def act(shop: Shop) -> None:
        with shop.file.write() as books:
            sale = _sold(books)
        slip = ""
        for units, on_paper in rows:
            with shop.file.write() as books:
                slip = a_paper(books, PROMISE) if on_paper else "P1-000900-0"
                put(books, "left_goods", number=slip, line=1, sale=sale, units=units, why="kept")
                seal(books, an_entry("left", "customer_choice"))
        with shop.file.write() as books:
            number = slip if home == "no slip" else "P1-000901-0"
            document = "T1-000900-0" if home == "no slip" else a_paper(books, CHANGE)
            put(books, "left_back", number=number, document=document)
            seal(books, an_entry("home", "customer_choice"))

    return act


TRIES: dict[str, Try] = {
    "more left with us than was sold": left_here((1, True), (2, True)),
    "goods left with us without a slip": left_here((1, False)),
    "goods home that never were here": left_here(home="nothing"),
    "goods home without a paper": left_here((1, True), home="no slip"),
    "a second yes to a claim of ours": answered((1, "accepted", 510), (2, "accepted", 1)),
    "money for a claim they said no to": answered((1, "refused", 0), (2, "paid", 0)),
    "more paid for a claim than was accepted": answered((1, "accepted", 500), (2, "paid", 501)),
    "a yes to more than was claimed": answered((1, "accepted", 511)),
    "a serial number written to an old receipt": of_sale(
        "line_trait", sale="SALE", line=1, no=9, what="serial", said="SN9"
    ),
    "a serial number of no return": of_sale(
        "serial_back", sale="SALE", line=1, serial="SN1", goods_return="B1-000901-0"
    ),
    "a serial number that was not sold": other_serial,
    "a state of no return": of_sale(
        "return_state", goods_return="B1-000901-0", line=1, state="repair"
    ),
    "a doubt of more than was sold": of_sale(
        "line_doubt", number="Q1-000900-0", sale="SALE", line=1, units=3
    ),
}
