"""What goods bring that nothing proves: the lowest price really charged of late, else today's."""

from __future__ import annotations

from datetime import timedelta

from posdesk.catalogue.product import Product
from posdesk.catalogue.traits import DEPOSIT, WITH_PAPER
from posdesk.desk.action import Station
from posdesk.returns import unproved
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.standing import Standing
from posdesk.returns.unproved import Charged, Worth
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.pricing import price
from posdesk.sales.sale import NEVER_OURS
from posdesk.store.books import Books


def worth_of(books: Books, station: Station, said: str) -> Worth | None:
    """What one piece of the goods of that code or barcode brings (MONEY 28); None where the books
    know no price of it: somebody values it then."""
    codes = books.search.coded(said)
    if not codes:
        return None
    day = station.at.day
    product = next((found for code in codes if (found := books.goods.by_sku(code, day))), None)
    if product is not None and product.traits.kind in WITH_PAPER:
        return None  # a card or a warranty is worth what its own paper says
    days = station.shop.policy.blind_days
    charged = books.search.charged(codes, day - timedelta(days=days))
    now = _today(product, station) if product else None
    if product is not None and now is not None and product.traits.kind == DEPOSIT:
        return Worth(product.sku, product.text, now, unproved.TODAY)  # a bottle's worth is set
    least = unproved.lowest(charged, now)
    text = product.text if product else books.search.text_of(codes)
    sku = product.sku if product else codes[0]
    if least is not None:
        return Worth(sku, text, least, unproved.LOWEST, days)
    return Worth(sku, text, now, unproved.TODAY, days) if now else None


def again(books: Books, station: Station, draft: ReturnDraft) -> Standing:
    """How such goods stand now: another price may have been charged since they were valued."""
    standing = draft.standing
    (line,) = standing.sale.lines
    if standing.sale.origin == NEVER_OURS or not line.sku:
        return standing
    worth = worth_of(books, station, line.sku)
    if worth is None:
        return standing
    sale = standing.sale
    return unproved.standing_of(
        worth, line.quantity, sale.number, sale.at, sale.currency, sale.till,
        included=sale.tax_included,
    )  # fmt: skip


def _today(product: Product, station: Station) -> Charged | None:
    if product.price_milli is None or product.weighed:
        return None
    line = BasketLine(product.sku, product.text, 1, product.price_milli, product.tax_code)
    (sold,) = price(Basket((line,)), station.taxes)
    return Charged(sold.paid, sold.tax, sold.tax_code, sold.tax_rate)
