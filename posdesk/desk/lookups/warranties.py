"""A warranty's paper that is scanned: what it covers, and how those goods can be made good."""

from __future__ import annotations

from posdesk.desk import gift_worth
from posdesk.desk.action import Station
from posdesk.desk.lookups.paper_answers import WarrantyFound
from posdesk.documents.codes import NotRead, ScannedDocument, read_code
from posdesk.sales.warranty import Cover, WarrantyGoodsBack
from posdesk.store.books import Books


def by_code(
    read: ScannedDocument, text: str, books: Books, station: Station
) -> WarrantyFound | str:
    """The warranty whose signed code was read: believed also where nobody ever registered it."""
    cover = cover_of(read, books)
    standing = books.sales.standing(cover.sale)
    if standing is not None and not standing.half:
        if standing.left(cover.line) <= 0:
            return WarrantyGoodsBack.code
        return WarrantyFound(cover, standing, cover.until < station.at.day, text)
    before = books.honoured.get(cover.number)
    if before is not None:
        return WarrantyGoodsBack.code
    worth = gift_worth.highest(books, station, read.lines[0])
    return WarrantyFound(cover, None, cover.until < station.at.day, text, worth)


def by_number(number: str, books: Books, station: Station) -> WarrantyFound | str:
    """The warranty of that number, by the code it was printed with."""
    kept = books.documents.get(number)
    if kept is None or not kept.tokens:
        return "warranty_unknown"
    read = read_code(kept.tokens[0], station.ring)
    if isinstance(read, NotRead):
        return read.value
    return by_code(read, kept.tokens[0], books, station)


def cover_of(read: ScannedDocument, books: Books) -> Cover:
    """What that code says, and whether our books know of it."""
    (goods,) = read.lines
    assert read.until is not None, read.number
    product = books.goods.by_sku(goods.sku, read.at.day) if goods.sku else None
    return Cover(
        read.number, read.original, goods.sale_line, goods.sku,
        product.text if product else goods.words, goods.quantity, goods.weighed, read.serial,
        read.until, read.amount, books.documents.get(read.number) is not None,
    )  # fmt: skip
