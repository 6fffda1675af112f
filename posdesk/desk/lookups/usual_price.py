"""What goods cost of late, for a second look at a price that was typed."""

from __future__ import annotations

from datetime import timedelta

from posdesk.desk.action import Station
from posdesk.sales.second_look import DAYS, usual
from posdesk.store.books import Books
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class AskUsual:
    """Goods of that code; for an open line the code is empty, and its words say what it is."""

    sku: str
    text: str

    def find(self, books: Books, station: Station) -> int | None:
        """Thousandths of a minor unit for one; None where it was not sold of late."""
        since = station.at.day - timedelta(days=DAYS)
        return usual(books.search.asked_for(self.sku, "" if self.sku else self.text, since))
