"""What goods on a gift receipt are worth where their receipt cannot say it (MONEY 14)."""

from __future__ import annotations

from posdesk.desk import valuing
from posdesk.desk.action import Station
from posdesk.documents.codes import ScannedLine
from posdesk.money import round_div
from posdesk.sales.gift import Gift
from posdesk.sales.sale import SaleLine
from posdesk.store.books import Books


def lowest(books: Books, station: Station, line: SaleLine, units: int) -> int:
    """Of goods whose receipt was paid back already: the lowest price of late (MONEY 28), minor."""
    worth = valuing.worth_of(books, station, line.sku) if line.sku and not line.weighed else None
    if worth is None:  # by weight, or by its words alone: what was paid for it is all there is
        return round_div(line.paid * units, line.quantity)
    return worth.charged.paid * units


def highest(books: Books, station: Station, line: ScannedLine) -> int | None:
    """Of goods whose receipt the books lost: the highest price known, minor units; None where
    nothing is known of them. The loss is ours, so that the holder never gets less than was paid as
    far as anybody can tell."""
    charged = books.gifts.highest_charged(line.sku)
    known = [charged] if charged else []
    today = _today(books, station, line.sku)
    if today is not None:
        known.append(today)
    return _of(max(known), line.quantity, line.weighed) if known else None


def twice(gift: Gift, free: dict[int, int]) -> dict[int, int]:
    """Units of each line of the gift that came back on the buyer's receipt already."""
    over = {each.line: each.left - max(free.get(each.line, 0), 0) for each in gift.lines}
    return {line: units for line, units in over.items() if units > 0}


def _today(books: Books, station: Station, sku: str) -> int | None:
    product = books.goods.by_sku(sku, station.at.day) if sku else None
    return product.price_milli if product else None


def _of(each_milli: int, units: int, weighed: bool) -> int:
    return round_div(each_milli * units, 1_000_000 if weighed else 1_000)
