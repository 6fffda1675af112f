"""Who was charged for given goods between two days, and what waits for a receipt since then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count

from sqlalchemy import bindparam, func, select

from posdesk.sales.tenders import STORE_CREDIT
from posdesk.store.columns import day_number
from posdesk.store.plan_tables import CREDIT_USE
from posdesk.store.plan_tables import STORE_CREDIT as SLIP
from posdesk.store.trade_tables import GOODS_RETURN, REFUND_LEG, SALE_LINE
from posdesk.store.unit import Unit

MOST = 1_000  # read at once
_WITHIN = (SALE_LINE.c.day >= bindparam("since"), SALE_LINE.c.day <= bindparam("until"))
_CHARGED = (
    select(SALE_LINE.c.sale, SALE_LINE.c.no, SALE_LINE.c.text)
    .where(SALE_LINE.c.sku == bindparam("sku"), *_WITHIN)
    .order_by(SALE_LINE.c.day, SALE_LINE.c.sale, SALE_LINE.c.no)
    .limit(bindparam("most"))
    .offset(bindparam("past"))
)
_SPENT = (
    select(func.coalesce(func.max(CREDIT_USE.c.after), 0))
    .where(CREDIT_USE.c.credit == SLIP.c.number)
    .scalar_subquery()
)
_WAITS = (
    select(SLIP.c.number, SLIP.c.given - _SPENT)
    .join(GOODS_RETURN, GOODS_RETURN.c.txn == SLIP.c.txn)
    .join(REFUND_LEG, REFUND_LEG.c.goods_return == GOODS_RETURN.c.number)
    .where(
        GOODS_RETURN.c.sale == bindparam("sale"),
        REFUND_LEG.c.kind == STORE_CREDIT.code,
        GOODS_RETURN.c.number.like("M%"),
        SLIP.c.given > _SPENT,
    )
    .distinct()
    .order_by(SLIP.c.number)
)


class ChargedShelf:
    """Lines of past sales, and credit given for them while nobody was there."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def lines(self, what: str, since: date, until: date) -> Iterator[tuple[str, int]]:
        """(receipt, line) of the goods with that code, or of open lines with those words; however
        many there are."""
        none = True
        for sale, no, _ in self._rows(what, since, until):
            none = False
            yield sale, no
        if none:
            words = what.casefold().strip()
            for sale, no, text in self._rows("", since, until):
                if text.casefold().strip() == words:
                    yield sale, no

    def _rows(self, sku: str, since: date, until: date) -> Iterator[tuple[str, int, str]]:
        asked = {"since": day_number(since), "until": day_number(until), "most": MOST, "sku": sku}
        for past in count(0, MOST):
            rows = self._unit.connection.execute(_CHARGED, {**asked, "past": past}).all()
            yield from ((str(row.sale), int(row.no), str(row.text)) for row in rows)
            if len(rows) < MOST:
                return

    def waiting(self, sale: str) -> tuple[tuple[str, int], ...]:
        """(credit slip, what is left of it) given for that receipt and not yet spent."""
        rows = self._unit.connection.execute(_WAITS, {"sale": sale}).all()
        return tuple((str(number), int(left)) for number, left in rows)


__all__ = ["MOST", "ChargedShelf"]
