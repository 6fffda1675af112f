"""What may go out: nothing at less than nothing, and no piece that is kept for somebody (S14)."""

from __future__ import annotations

from collections.abc import Iterable

from posdesk.errors import Refusal
from posdesk.sales.basket import BasketLine, NotForSale
from posdesk.store.books import Books


class LaidBy(Refusal):
    """That very piece waits on a plan for who pays for it in parts; `figures`: serial, plan."""

    code = "laid_by"


def check(books: Books, lines: Iterable[BasketLine], customer: str = "") -> None:
    """NotForSale, or LaidBy for a piece whose serial number is on a plan that keeps its goods.

    `customer`: the reference of who signs for them now; a plan of her own stands in no way.
    """
    for line in lines:
        if not line.is_for_sale:
            raise NotForSale(text=line.text)
        for serial in line.serials:
            for number, no in books.search.with_serial(serial):
                if _is_kept(books, number, no, line.sku, serial, customer):
                    raise LaidBy(serial=serial, plan=number)


def _is_kept(books: Books, number: str, no: int, sku: str, serial: str, customer: str) -> bool:
    plan = books.plans.get(number)
    if plan is None or plan.released or plan.plan.customer == customer:
        return False
    goods = books.sales.standing(number)
    if goods is None or goods.sale.line(no).sku != sku:
        return False
    left = goods.serials_left(no)
    return serial in left and goods.left(no) >= len(left)  # fewer: some came back unread
