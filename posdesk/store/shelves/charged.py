"""Who was charged for given goods between two days, and what waits for a receipt since then."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, func, select

from posdesk.sales.tenders import STORE_CREDIT
from posdesk.store.columns import day_number
from posdesk.store.plan_tables import CREDIT_USE
from posdesk.store.plan_tables import STORE_CREDIT as SLIP
from posdesk.store.trade_tables import GOODS_RETURN, REFUND_LEG, SALE_LINE
from posdesk.store.unit import Unit

MOST = 1_000
_WITHIN = (SALE_LINE.c.day >= bindparam("since"), SALE_LINE.c.day <= bindparam("until"))
_CHARGED = (
    select(SALE_LINE.c.sale, SALE_LINE.c.no, SALE_LINE.c.text)
    .where(SALE_LINE.c.sku == bindparam("sku"), *_WITHIN)
    .order_by(SALE_LINE.c.day, SALE_LINE.c.sale, SALE_LINE.c.no)
    .limit(bindparam("most"))
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
        REFUND_LEG.c.tender_no == 0,
        GOODS_RETURN.c.number.like("M%"),
        SLIP.c.given > _SPENT,
    )
    .order_by(SLIP.c.number)
)


class ChargedShelf:
    """Lines of past sales, and credit given for them while nobody was there."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def lines(self, what: str, since: date, until: date) -> tuple[tuple[str, int], ...]:
        """(receipt, line) of the goods with that code, or of open lines with those words."""
        asked = {"since": day_number(since), "until": day_number(until), "most": MOST}
        rows = self._unit.connection.execute(_CHARGED, {**asked, "sku": what}).all()
        if not rows:
            words = what.casefold().strip()
            found = self._unit.connection.execute(_CHARGED, {**asked, "sku": ""}).all()
            rows = [row for row in found if row.text.casefold().strip() == words]
        return tuple((str(row.sale), int(row.no)) for row in rows)

    def waiting(self, sale: str) -> tuple[tuple[str, int], ...]:
        """(credit slip, what is left of it) given for that receipt and not yet spent."""
        rows = self._unit.connection.execute(_WAITS, {"sale": sale}).all()
        return tuple((str(number), int(left)) for number, left in rows)


__all__ = ["MOST", "ChargedShelf"]
