"""Gift receipts, and what came back with them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, case, func, select

from posdesk.clock import Moment
from posdesk.sales.gift import Gift, GiftLine, GiftUse
from posdesk.store.gift_tables import GIFT, GIFT_LINE, GIFT_USE
from posdesk.store.trade_tables import SALE_LINE
from posdesk.store.unit import Unit

_USED = (
    select(func.coalesce(func.max(GIFT_USE.c.after), 0))
    .where(GIFT_USE.c.gift == GIFT_LINE.c.gift, GIFT_USE.c.line == GIFT_LINE.c.line)
    .scalar_subquery()
)
_GET = select(GIFT).where(GIFT.c.number == bindparam("number"))
_OF_SALE = (
    select(GIFT).where(GIFT.c.sale == bindparam("sale")).order_by(GIFT.c.at_ms, GIFT.c.number)
)
_LINES = (
    select(GIFT_LINE.c.line, GIFT_LINE.c.quantity, _USED.label("used"))
    .where(GIFT_LINE.c.gift == bindparam("number"))
    .order_by(GIFT_LINE.c.line)
)


_PER = case((SALE_LINE.c.weighed == 1, 1_000_000), else_=1_000)
_EACH = SALE_LINE.c.paid * _PER / SALE_LINE.c.quantity
_HIGHEST = select(func.max(_EACH)).where(
    SALE_LINE.c.sku == bindparam("sku"), SALE_LINE.c.paid > 0, SALE_LINE.c.quantity > 0
)


class GiftsShelf:
    """What holders may bring back."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, gift: Gift) -> None:
        """Keep a gift receipt, in the act being written."""
        row = {
            "number": gift.number, "sale": gift.sale, "token": gift.token, "at_ms": gift.at.ms,
            "offset_min": gift.at.offset_min,
        }  # fmt: skip
        self._unit.add("gift", [row])
        lines = [
            {"gift": gift.number, "line": each.line, "quantity": each.quantity}
            for each in gift.lines
        ]
        self._unit.add("gift_line", lines)

    def use(self, use: GiftUse, document: str) -> None:
        """Units of it came back; BooksRefused (E_GIFT) when another till took them since."""
        row = {
            "gift": use.gift, "line": use.line, "before": use.before, "after": use.after,
            "document": document,
        }  # fmt: skip
        self._unit.add("gift_use", [row])

    def get(self, number: str) -> Gift | None:
        """The gift receipt of that number; None when these books do not hold it."""
        row = self._unit.connection.execute(_GET, {"number": number}).first()
        return None if row is None else self._gift(row)

    def of_sale(self, sale: str) -> tuple[Gift, ...]:
        """Every gift receipt over goods of that receipt, oldest first."""
        rows = self._unit.connection.execute(_OF_SALE, {"sale": sale}).all()
        return tuple(self._gift(row) for row in rows)

    def highest_charged(self, sku: str) -> int | None:
        """The highest price of one unit (thousandths of a minor unit) at which those goods were
        ever sold; None where they never were."""
        if not sku:
            return None
        found = self._unit.connection.execute(_HIGHEST, {"sku": sku}).scalar()
        return None if found is None else int(found)

    def alone_with(self, *numbers: str) -> None:
        """No other till takes goods back with these before this unit ends."""
        self._unit.alone(*(f"gift {number}" for number in numbers))

    def _gift(self, row: Row[Any]) -> Gift:
        lines = self._unit.connection.execute(_LINES, {"number": row.number})
        return Gift(
            row.number, row.sale, row.token, Moment(row.at_ms, row.offset_min),
            tuple(GiftLine(each.line, each.quantity, each.used) for each in lines),
        )  # fmt: skip
