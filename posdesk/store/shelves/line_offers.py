"""What each offer gave on the lines of a sale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import bindparam, exists, select

from posdesk.sales.offers.offer import Share
from posdesk.sales.sale import SaleLine
from posdesk.store.offer_tables import LINE_OFFER
from posdesk.store.trade_tables import GOODS_RETURN
from posdesk.store.unit import Unit

_BACK = (
    select(GOODS_RETURN.c.sale)
    .where(
        GOODS_RETURN.c.at_ms >= bindparam("start"),
        GOODS_RETURN.c.at_ms < bindparam("end"),
        exists().where(LINE_OFFER.c.sale == GOODS_RETURN.c.sale),
    )
    .distinct()
    .order_by(GOODS_RETURN.c.sale)
)
_OF_SALE = (
    select(LINE_OFFER)
    .where(LINE_OFFER.c.sale == bindparam("number"))
    .order_by(LINE_OFFER.c.line, LINE_OFFER.c.offer)
)


class LineOffers:
    """Rows only where an offer gave something: most sales have none."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def put(self, number: str, lines: Sequence[SaleLine]) -> None:
        """The shares of those lines, in the act that sells them."""
        rows = [
            {
                "sale": number, "line": line.no, "offer": share.code, "name": share.name,
                "amount": share.amount,
            }
            for line in lines
            for share in line.offers
        ]  # fmt: skip
        self._unit.add("line_offer", rows)

    def told(self, number: str, lines: Sequence[SaleLine]) -> tuple[SaleLine, ...]:
        """Those lines with the shares they were sold with."""
        shares: dict[int, tuple[Share, ...]] = {}
        for row in self._unit.connection.execute(_OF_SALE, {"number": number}):
            share = Share(row.offer, row.name, row.amount)
            shares[row.line] = (*shares.get(row.line, ()), share)
        return tuple(
            replace(line, offers=shares[line.no]) if line.no in shares else line for line in lines
        )

    def came_back(self, start_ms: int, end_ms: int) -> tuple[str, ...]:
        """Sales under offers of which goods came back between those moments."""
        asked = {"start": start_ms, "end": end_ms}
        return tuple(self._unit.connection.execute(_BACK, asked).scalars())
