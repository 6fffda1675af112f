"""What of a receipt can be put on a gift receipt now."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.desk.actions.give_gift_receipt import free_units
from posdesk.sales.tenders import PLAN
from posdesk.store.books import Books
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class GiftableLine:
    """A line of the receipt, and the units that are on no gift receipt; thousandths if weighed."""

    no: int
    text: str
    units: int
    weighed: bool


@dataclass(frozen=True, slots=True)
class Giftable:
    """The receipt `sale`, and its lines that can be a gift."""

    sale: str
    lines: tuple[GiftableLine, ...]


@dataclass(frozen=True, slots=True)
class AskGiftable:
    """The lines of that receipt; none where all of it is back, on one, or being paid off."""

    sale: str

    def find(self, books: Books, station: Station) -> Giftable | None:
        """None where the books do not hold the receipt."""
        standing = books.sales.standing(self.sale)
        if standing is None:
            return None
        if any(leg.kind == PLAN.code for leg in standing.sale.tenders):
            return Giftable(self.sale, ())
        free = free_units(standing, books.gifts.of_sale(self.sale))
        lines = [
            GiftableLine(line.no, line.text or line.sku, free[line.no], line.weighed)
            for line in standing.sale.lines
            if line.no in free
        ]
        return Giftable(self.sale, tuple(lines))
