"""The shelf said less than was charged: that, and what the place gives, at once (SE-050)."""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk import righting
from posdesk.desk.action import Station
from posdesk.desk.righting import PriceBack
from posdesk.errors import Refusal
from posdesk.instalments.places import place_of
from posdesk.law.prices import AtTheShelf, ShelfPrice, shelf_price
from posdesk.money import MILLI, extend, share_between
from posdesk.returns.standing import Standing
from posdesk.sales.basket import BasketLine, Discount


class ShelfNotLess(Refusal):
    """The shelf said no less than what that line costs now; `figures["amount"]` minor units."""

    code = "shelf_not_less"


def due_on(station: Station, standing: Standing, line_no: int, shelf: int) -> ShelfPrice:
    """What is due on that line where the shelf said `shelf` minor units for one of it.

    What was paid back on it before counts: the same twice is once.
    """
    shop, left = station.shop, 0
    if 0 < line_no <= len(standing.sale.lines):
        left = standing.left(line_no)
    if left <= 0 or shelf <= 0:
        return ShelfPrice(0, 0, 0)
    line = standing.sale.line(line_no)
    at = AtTheShelf(
        place_of(shop.country, shop.currency), station.at.day, standing.sale.currency, True,
        standing.sale.at.day,
    )  # fmt: skip
    paid = share_between(line.paid, line.quantity - left, line.quantity, line.quantity)
    worth, _ = standing.refund(line_no, left)
    return shelf_price(at, shelf, line.price_milli, left, paid, worth=worth, weighed=line.weighed)


def lowered(line: BasketLine, shelf: int, station: Station) -> tuple[BasketLine, ShelfPrice]:
    """A line that is not paid yet, at the shelf's price, and what it costs less by it.

    Nothing changes where the shelf says no less, or where its barcode carries the price.
    """
    shop = station.shop
    at = AtTheShelf(place_of(shop.country, shop.currency), station.at.day, shop.currency)
    listed = extend(line.price_milli, line.quantity, weighed=line.weighed)
    due = shelf_price(at, shelf, line.price_milli, line.quantity, listed, weighed=line.weighed)
    if not due.difference or line.amount_fixed is not None:
        return line, ShelfPrice(0, 0, 0)
    before = line.discount or Discount()
    discount = replace(before, amount=before.amount + due.more)
    kept = None if discount == Discount() else discount
    return replace(line, price_milli=shelf * MILLI, discount=kept), due


def shelf_back(
    station: Station, standing: Standing, number: str, line: int, shelf: int, choice: str
) -> PriceBack:
    """The refund on that line, and the bonus on top of it in cash; ShelfNotLess."""
    due = due_on(station, standing, line, shelf)
    if not due.off:
        raise ShelfNotLess(amount=shelf)
    found = righting.price_back(station, standing, number, due.off, line, choice)
    step = station.shop.cash_step
    return replace(found, bonus=-(-due.bonus // step) * step)
