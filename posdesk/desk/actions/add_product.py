"""New goods in the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.catalogue.entering import GoodsForm, new_code, read_form
from posdesk.desk.action import Station
from posdesk.desk.actions.goods_acts import (
    GOODS,
    CodeTaken,
    GoodsKept,
    barcodes_for,
    deposit_for,
    keeper,
    once_more,
    said_of,
    seal,
)
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class AddProduct:
    """Goods as they were typed in; a code and an in-store number are given where none is."""

    operation: str
    form: GoodsForm

    topics = frozenset({GOODS})

    def perform(self, books: Books, station: Station) -> GoodsKept:
        """On the shelf and in the journal; a Refusal says why not, and nothing was kept."""
        keeper(books, station)
        day, shelf = station.at.day, books.catalogue
        product = read_form(self.form, station.taxes)
        if not product.sku:
            sku = new_code(shelf.count(), lambda code: shelf.by_sku(code, day) is not None)
            product = replace(product, sku=sku)
        if (other := shelf.by_sku(product.sku, day)) is not None:
            raise CodeTaken(sku=other.sku, text=other.text)
        product = deposit_for(product, books, station)
        gtins, given = barcodes_for(product, books, station)
        shelf.put([replace(product, gtins=gtins)], station.at, station.duty.code)
        return seal(
            books, station, self.operation, "goods_added", GoodsKept(product.sku, given),
            text=product.text, price_milli=product.price_milli, tax_code=product.tax_code,
            gtins=list(gtins), weighed=product.weighed, **said_of(product.traits),
        )  # fmt: skip

    def again(self, books: Books, facts: Mapping[str, Fact]) -> GoodsKept:
        """As it was done."""
        return once_more(facts)
