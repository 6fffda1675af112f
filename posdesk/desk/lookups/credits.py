"""A store credit looked up: what it was given for, every use, and what is left."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.sales.store_credit import StoreCredit
from posdesk.store.books import Books
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class CreditEvent:
    """`amount` minor units were spent, for the paper `document`."""

    document: str
    amount: int


@dataclass(frozen=True, slots=True)
class CreditPage:
    """The slip as it stands, and what was spent of it, the oldest first."""

    credit: StoreCredit
    events: tuple[CreditEvent, ...]


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
        return CreditPage(credit, tuple(events))
