"""Approvals, refusals, offers, points and card calls for tests, put into the books by hand."""

from __future__ import annotations

from dataclasses import replace

from bookmaking import AT, a_line, put_sale
from guard_tries import put
from plan_acts import a_paper, an_entry, seal
from wall_acts import ANA

from posdesk.identity import BACK, CHANGE, REFUSED
from posdesk.sales.offers.offer import Share
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile

_MOMENT = {"at_ms": AT.ms, "offset_min": AT.offset_min}


def fill_ways(file: BooksFile) -> None:
    """At least one row in every table of approvals, refusals, offers, points and cards."""
    with file.write() as books:
        three_for_two = Share("O1", "Three for two", 510)
        line = replace(a_line(1, 2), listed=1_530, discount=510, offers=(three_for_two,))
        sale = put_sale(books, line).number
    for fill in (_approvals, _refusals, _points, _cards):
        with file.write() as books:
            fill(books, sale)
            seal(books, an_entry("by hand", "staff_act"))


def _approvals(books: Books, sale: str) -> None:
    put(books, "approval_ask", id="a1", act="give_back/wished", document=sale, amount=12_000,
        asker="07", till=1, **_MOMENT)  # fmt: skip
    put(books, "approval", ask="a1", up_to=12_000, approver="02", way="pin", **_MOMENT)
    put(books, "approval_use", ask="a1", way="pin", amount=12_000, paper=sale, **_MOMENT)
    put(books, "approval_ask", id="a2", act="give_back/wished", document=sale, amount=11_000,
        asker="07", till=1, **_MOMENT)  # fmt: skip
    put(books, "approval_use", ask="a2", way="later", amount=11_000, paper=sale, **_MOMENT)
    put(books, "approval_review", ask="a2", reviewer="02", verdict="agreed", **_MOMENT)


def _refusals(books: Books, sale: str) -> None:
    number = str(books.numbers.next(REFUSED))
    books.documents.add(number, "refusal_slip", ("PD1NO",), b"a no")
    put(books, "refusal", number=number, sale=sale, reason="past_day", asker="07", approver="02",
        second="", words=b"day 75", **_MOMENT)  # fmt: skip
    put(books, "refusal_line", refusal=number, line=1)
    put(books, "refusal_appeal", refusal=number, till=1, **_MOMENT)
    put(books, "reason_said", sale=sale, line=1, no=1, reason="faulty", way="ink", **_MOMENT)


def _points(books: Books, sale: str) -> None:
    page = a_paper(books, CHANGE)
    put(books, "point_move", customer=ANA, no=1, why="earned", points=10, sale=sale, document=page)


def _cards(books: Books, sale: str) -> None:
    slip = a_paper(books, BACK)
    put(books, "card_call", key="k1", till=1, kind="refund", about=slip, leg=1, sale=sale,
        minor=510, currency="GBP", last4="4242", reverses="", earlier="", **_MOMENT)  # fmt: skip
    put(books, "card_answer", call="k1", no=1, outcome="declined", last4="4242", approval="",
        reference="", document="", **_MOMENT)  # fmt: skip
    put(books, "card_use", call="k1", way="cash", document=slip)
    put(books, "acquirer_line", id="l1", day=20261122, minor=510, currency="GBP", last4="4242",
        approval="A1", reference="R1")  # fmt: skip
    put(books, "acquirer_back", line="l1", minor=510, charges=0, document=slip)
