"""Everyone charged a given fee, or too much for given goods, between two days (S07, S17)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.desk.action import Station
from posdesk.store.books import Books

MOST_AT_ONCE = 1_000  # put right in one act: of more than that, the rest by the next


@dataclass(frozen=True, slots=True)
class Overcharged:
    """`amount` minor units too much on a line of a receipt, as it stands now."""

    sale: str
    line: int
    day: date
    text: str
    amount: int


@dataclass(frozen=True, slots=True)
class AskCharged:
    """`what` is the code of goods, or the words of an open line; `right` is what one piece should
    have cost, minor units: 0 for a fee that should not have been there."""

    what: str
    since: date
    until: date
    right: int = 0

    def find(self, books: Books, station: Station) -> tuple[Overcharged, ...]:
        """What is still too much on each; what came back or was put right is left out.

        The first MOST_AT_ONCE: once they are put right, the next ones are found.
        """
        found = []
        for sale, line in books.charged.lines(self.what, self.since, self.until):
            standing = books.sales.standing(sale)
            left = standing.left(line) if standing is not None else 0
            if standing is None or left <= 0:
                continue
            worth, _ = standing.refund(line, left)
            sold = standing.sale.line(line)
            more = worth - self.right * left // (1000 if sold.weighed else 1)
            if more > 0:
                found.append(Overcharged(sale, line, standing.sale.at.day, sold.text, more))
            if len(found) == MOST_AT_ONCE:
                break
        return tuple(found)
