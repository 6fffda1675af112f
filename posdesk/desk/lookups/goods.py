"""Goods by words, as they are typed."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.catalogue.product import Product
from posdesk.desk.action import Station
from posdesk.plain_text import clean
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class SearchGoods:
    """Up to `limit` articles whose words or code fit what was typed so far."""

    words: str
    limit: int = 8

    def find(self, books: Books, station: Station) -> tuple[Product, ...]:
        """Best first; empty when nothing fits."""
        return tuple(books.catalogue.search(clean(self.words), self.limit))
