"""Approvals and refusals for tests, put into the books by hand."""

from __future__ import annotations

from bookmaking import a_line, put_sale
from guard_tries import Try, put, rows
from plan_acts import an_entry, seal
from plan_breaches import Shop

from posdesk.identity import REFUSED
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile

_ASK = ("approval_ask", {"id": "ask", "act": "give_back/wished", "document": "S", "amount": 100,
                         "asker": "07", "till": 1})  # fmt: skip
_YES = ("approval", {"ask": "ask", "up_to": 100, "approver": "02", "way": "pin"})
_LATER = ("approval_use", {"ask": "ask", "way": "later", "amount": 100, "paper": "B"})
_BY_PIN = ("approval_use", {"ask": "ask", "way": "pin", "amount": 100, "paper": "B"})
_NO = {"sale": "PLAN", "reason": "past_day", "asker": "07", "approver": "02", "words": b""}


def a_slip(books: Books) -> str:
    """The paper of a no, in the act being written."""
    number = str(books.numbers.next(REFUSED))
    books.documents.add(number, "refusal_slip", ("PD1NO",), b"a no")
    return number


def of_another_line(shop: Shop) -> None:
    """A no about a line that the receipt does not have."""
    with shop.file.write() as books:
        number = a_slip(books)
        put(books, "refusal", **{**_NO, "number": number, "sale": shop.plan.number})
        put(books, "refusal_line", refusal=number, line=99)
        seal(books, an_entry("by hand", "staff_act"))


def fill_approvals(file: BooksFile) -> None:
    """At least one row in every table of approvals and refusals."""
    with file.write() as books:
        sale = put_sale(books, a_line(1, 2)).number
    with file.write() as books:
        for table, values in (_ASK, _LATER):
            put(books, table, **values)
        put(books, "approval_review", ask="ask", reviewer="02", verdict="agreed")
        put(books, _ASK[0], **{**_ASK[1], "id": "another"})
        put(books, _YES[0], **{**_YES[1], "ask": "another"})
        number = a_slip(books)
        put(books, "refusal", **{**_NO, "number": number, "sale": sale})
        put(books, "refusal_line", refusal=number, line=1)
        put(books, "refusal_appeal", refusal=number, till=1)
        put(books, "reason_said", sale=sale, line=1, no=1, reason="faulty", way="ink")
        seal(books, an_entry("by hand", "staff_act"))


TRIES: dict[str, Try] = {
    "the asker says yes herself": rows(_ASK, ("approval", {**_YES[1], "approver": "07"})),
    "a yes to more than was asked": rows(_ASK, ("approval", {**_YES[1], "up_to": 200})),
    "more handed out than was asked": rows(_ASK, ("approval_use", {**_LATER[1], "amount": 200})),
    "a yes that nobody gave": rows(_ASK, _BY_PIN),
    "served alone though somebody said yes": rows(_ASK, _YES, _LATER),
    "the asker looks at her own": rows(
        _ASK, _LATER, ("approval_review", {"ask": "ask", "reviewer": "07", "verdict": "agreed"})
    ),
    "looked at though it was not served alone": rows(
        _ASK, _YES, _BY_PIN,
        ("approval_review", {"ask": "ask", "reviewer": "03", "verdict": "agreed"}),
    ),
    "a no without its paper": rows(("refusal", {**_NO, "number": "Y1-000900-0"})),
    "a no to another line": of_another_line,
}  # fmt: skip
