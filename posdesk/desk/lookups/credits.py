"""A store credit looked up: what it was given for, every use, and what is left."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.sales.sale import TenderLeg
from posdesk.sales.store_credit import StoreCredit
from posdesk.sales.tenders import CARD, CASH
from posdesk.store.books import Books
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class CreditEvent:
    """`amount` minor units were spent, for the paper `document`."""

    document: str
    amount: int


@dataclass(frozen=True, slots=True)
class CreditPage:
    """The slip as it stands, and what was spent of it, the oldest first.

    `bought`: it is a gift card of which nothing is spent, and this is how it was paid for.
    """

    credit: StoreCredit
    events: tuple[CreditEvent, ...]
    bought: TenderLeg | None = None


@dataclass(frozen=True, slots=True)
class AskCredit:
    """The slip of that number."""

    number: str

    def find(self, books: Books, station: Station) -> CreditPage | None:
        """None where the books do not hold it."""
        credit = books.credits.get(self.number)
        if credit is None:
            return None
        events = [
            CreditEvent(document, use.amount) for use, document in books.credits.uses(self.number)
        ]
        return CreditPage(credit, tuple(events), _bought(books, credit))


def _bought(books: Books, credit: StoreCredit) -> TenderLeg | None:
    """Cash, where it was paid in several ways."""
    if credit.spent or not credit.left:
        return None
    number = books.credits.sold_as(credit.number)
    sold = books.sales.standing(number) if number else None
    if sold is None:
        return None
    legs = [leg for leg in sold.sale.tenders if leg.applied and not leg.carried]
    one = len(legs) == 1 and legs[0].kind in (CARD.code, CASH.code)
    return legs[0] if one else TenderLeg(CASH.code, credit.left)
