"""Pages of the trade tables, for an export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from posdesk.desk.action import Station
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class TradePage:
    """Rows by column, and the key to go on after; an empty one follows the last."""

    rows: tuple[Mapping[str, Any], ...]
    after: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class AskTradeRows:
    """Rows of a trade table after that key."""

    table: str
    after: tuple[Any, ...] = ()
    limit: int = 500

    def find(self, books: Books, station: Station) -> TradePage:
        """A short read."""
        return TradePage(*books.trade_rows.page(self.table, self.after, self.limit))
