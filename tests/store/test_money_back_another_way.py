"""Money that went back another way than it was paid is remembered, so that coins do not drift."""

from __future__ import annotations

from dataclasses import replace

from bookmaking import AT, a_return, return_entry, sell

from posdesk.identity import BACK, new_operation_id
from posdesk.store.engine import BooksFile


def test_what_no_tender_of_the_sale_took_stands_under_nought(file: BooksFile) -> None:
    sale = sell(file, last4="4242")
    with file.write() as books:
        back = a_return(str(books.numbers.next(BACK)), sale, 1, 0, 1)
        back = replace(back, legs=tuple(replace(leg, tender_no=0) for leg in back.legs))
        books.returns.add(back)
        books.journal.post(return_entry(back), AT, new_operation_id(AT))
    with file.read() as books:
        standing = books.sales.standing(sale.number)
        assert standing is not None
        assert standing.refunded == {0: back.total}


def test_what_coins_kept_back_is_summed_over_the_visits(file: BooksFile) -> None:
    sale = sell(file, last4="4242")
    with file.write() as books:
        back = a_return(str(books.numbers.next(BACK)), sale, 1, 0, 1)
        (leg,) = back.legs
        back = replace(back, legs=(replace(leg, amount=leg.amount - 2),), rounding=-2)
        books.returns.add(back)
        books.journal.post(return_entry(back), AT, new_operation_id(AT))
    with file.read() as books:
        standing = books.sales.standing(sale.number)
        assert standing is not None
        assert standing.rounded == -2
