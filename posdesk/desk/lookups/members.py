"""Who collects points: found by name or number as typed at the counter, with what there is."""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.desk.settling_points import gives_points
from posdesk.returns import points
from posdesk.store.books import Books
from posdesk.values import dataclass

SHORTEST = 4  # digits of a number
RECORDS = 8  # of one person, at most


@dataclass(frozen=True, slots=True)
class MemberFound:
    """A customer by her reference; `balance` points, each of which pays `worth` minor units."""

    reference: str
    name: str
    balance: int
    worth: int


def by_member(words: str, books: Books, station: Station) -> MemberFound | None:
    """The one customer those words fit, under however many records; None: nobody, several, or the
    shop gives no points."""
    said = " ".join(words.split()).casefold()
    if not gives_points(station):
        return None
    found = books.customers.search(words, RECORDS)
    is_number = sum(sign.isdigit() for sign in said) >= SHORTEST
    if not found or not (is_number or found[0].name.casefold() == said):
        return None  # words for goods sold once are nobody's name
    records = books.customers.references(found[0].reference)
    if any(each.reference not in records for each in found):
        return None
    balance = books.points.balance(*records)
    return MemberFound(found[0].reference, found[0].name, balance, points.worth(station.offered))


@dataclass(frozen=True, slots=True)
class AskPointsMissing:
    """How many points that receipt should have brought, and did not."""

    paper: str

    def find(self, books: Books, station: Station) -> int:
        """By the offers of its day; 0 where nothing is missing."""
        return books.points.missing(self.paper, station.offers)
