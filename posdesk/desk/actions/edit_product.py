"""Goods of the catalogue put right: name, tax, barcodes; a price has an act of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.catalogue.entering import GoodsForm, read_form
from posdesk.catalogue.product import Product
from posdesk.desk.action import Station
from posdesk.desk.actions.goods_acts import (
    GOODS,
    GoodsKept,
    barcodes_for,
    deposit_for,
    keeper,
    known,
    once_more,
    said_of,
    seal,
)
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class EditProduct:
    """The goods `form.sku` are as the form says; its price is not looked at."""

    operation: str
    form: GoodsForm

    topics = frozenset({GOODS})

    def perform(self, books: Books, station: Station) -> GoodsKept:
        """On the shelf and in the journal, with what it was before."""
        keeper(books, station)
        before = known(books, station, self.form.sku)
        typed = read_form(replace(self.form, price_milli=None), station.taxes, before.tax_code)
        after = replace(typed, sku=before.sku, price_milli=before.price_milli)
        after = deposit_for(after, books, station)
        gtins, given = barcodes_for(after, books, station)
        after = replace(after, gtins=gtins)
        books.catalogue.put([after], station.at, station.duty.code)
        return seal(
            books, station, self.operation, "goods_changed", GoodsKept(before.sku, given),
            before=_said(before), after=_said(after),
        )  # fmt: skip

    def again(self, books: Books, facts: Mapping[str, Fact]) -> GoodsKept:
        """As it was done."""
        return once_more(facts)


def _said(product: Product) -> dict[str, Fact]:
    return {
        "text": product.text, "tax_code": product.tax_code, "gtins": list(product.gtins),
        "weighed": product.weighed, **said_of(product.traits),
    }  # fmt: skip
