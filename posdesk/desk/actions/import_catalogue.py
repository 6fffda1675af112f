"""Take goods into the catalogue, in place of what stood under the same codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from posdesk.catalogue.product import Product
from posdesk.desk.action import Station
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class ImportCatalogue:
    """Put `products` on the shelf, all of them or none. Prices are no money: nothing is posted."""

    products: Sequence[Product]

    operation = ""
    topics = frozenset[str]()

    def perform(self, books: Books, station: Station) -> int:
        """How many articles the catalogue holds now."""
        books.catalogue.put(self.products)
        return books.catalogue.count()

    def again(self, books: Books, facts: Mapping[str, Fact]) -> int:
        """Never asked: nothing is posted."""
        return 0
