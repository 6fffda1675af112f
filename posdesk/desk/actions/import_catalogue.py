"""Take goods into the catalogue, in place of what stood under the same codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from posdesk.catalogue.product import Product
from posdesk.desk.action import Station
from posdesk.desk.actions.bringing import GOODS_BROUGHT, Source, write_down
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class ImportCatalogue:
    """Put `products` on the shelf, all of them or none (ManagerWanted: nobody answers for it).

    Prices are no money: the entry says who brought which file and has no postings.
    """

    products: Sequence[Product]
    source: Source = field(default_factory=Source)

    operation = ""
    topics = frozenset[str]()

    def perform(self, books: Books, station: Station) -> int:
        """How many articles the catalogue holds now."""
        books.catalogue.alone_with_goods()
        write_down(GOODS_BROUGHT, self.source, books, station)
        books.catalogue.put(self.products, station.at, station.duty.code)
        return books.catalogue.count()

    def again(self, books: Books, facts: Mapping[str, Fact]) -> int:
        """Never asked: putting the same goods on the shelf twice is harmless."""
        return 0
