"""Goods by words, as they are typed; the catalogue to look through, and one article of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.catalogue.barcode import Barcode, read_barcode
from posdesk.catalogue.product import DatedPrice, Product
from posdesk.catalogue.stock import Stock
from posdesk.catalogue.tax import TaxRate
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
        return tuple(books.catalogue.search(clean(self.words), station.at.day, self.limit))


@dataclass(frozen=True, slots=True)
class ListGoods:
    """Goods to look through: those that fit what was typed, or all of them by their code.

    `after`: the code of the last row shown, to go on below it where nothing is typed.
    """

    words: str = ""
    after: str = ""
    limit: int = 50

    def find(self, books: Books, station: Station) -> tuple[Product, ...]:
        """With today's price; a barcode finds its goods."""
        day, words = station.at.day, clean(self.words)
        if not words.strip():
            start = f"{self.after}\x01" if self.after else ""
            return books.catalogue.from_code(start, day, self.limit)
        barcode = read_barcode(words)
        if isinstance(barcode, Barcode):
            exact = books.catalogue.by_gtin(barcode.gtin14, day)
            if exact is not None:
                return (exact,)
        return books.catalogue.search(words, day, self.limit)


@dataclass(frozen=True, slots=True)
class GoodsCard:
    """One article with every price it had, has and will have, its stock, the shop's tax codes."""

    product: Product
    prices: tuple[DatedPrice, ...]
    today: date
    taxes: tuple[TaxRate, ...]
    stock: Stock


@dataclass(frozen=True, slots=True)
class AskGoods:
    """All about the goods of that code."""

    sku: str

    def find(self, books: Books, station: Station) -> GoodsCard | None:
        """None when no goods have that code."""
        day = station.at.day
        product = books.catalogue.by_sku(self.sku, day)
        if product is None:
            return None
        prices = books.catalogue.prices(product.sku)
        stock = books.stock.of(product.sku)
        return GoodsCard(product, prices, day, station.taxes.rates, stock)
