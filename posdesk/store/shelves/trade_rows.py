"""Sales and returns as they stand in their tables, a page at a time, in the order of their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import literal, select, tuple_

from posdesk.ledger.chain import KEY_COLUMNS, SEALED_COLUMNS
from posdesk.store.tables import TABLES
from posdesk.store.unit import Unit

TRADE = ("sale", "sale_line", "sale_tender", "goods_return", "return_line", "refund_leg")


class TradeRowsShelf:
    """What an export reads. Short pages: an open read delays a COMMIT (PERFORMANCE 4)."""

    def __init__(self, unit: Unit) -> None:
        self._connection = unit.connection

    def page(
        self, name: str, after: Sequence[Any], limit: int
    ) -> tuple[tuple[Mapping[str, Any], ...], tuple[Any, ...]]:
        """At most `limit` rows of a table of TRADE after that key, and the key of the last."""
        assert name in TRADE, name
        table = TABLES[name]
        columns = SEALED_COLUMNS[name]
        keys = columns[: KEY_COLUMNS[name]]
        asked = select(*(table.c[each] for each in columns)).limit(limit)
        asked = asked.order_by(*(table.c[each] for each in keys))
        if after:
            place = tuple_(*(table.c[each] for each in keys))
            asked = asked.where(place > tuple_(*(literal(each) for each in after)))
        rows = tuple(dict(row) for row in self._connection.execute(asked).mappings())
        return rows, tuple(rows[-1][each] for each in keys) if rows else ()
