"""One act for everyone who was charged a given fee, or a wrong price, between two days.

Nobody has to come and ask (S17): each gets the difference as credit that never expires, with a slip
in our voice that waits for the receipt. The shop bears it; what the goods are worth falls by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from posdesk.desk.action import CREDITS, MISTAKES, OUTBOX, RETURNS, SALES, Station
from posdesk.desk.actions.put_right import PutRight
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.desk.actions.shop_acts import keeper
from posdesk.desk.lookups.charged import AskCharged, Overcharged
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.sales.tenders import STORE_CREDIT
from posdesk.store.books import Books


class NobodyCharged(Refusal):
    """Nobody was charged that in those days, or all of it is put right already."""

    code = "nobody_charged"


class OthersCharged(Refusal):
    """The list has changed since it was shown; `figures`: shown, now (minor units)."""

    code = "others_charged"


@dataclass(frozen=True, slots=True)
class Everyone:
    """How many lines were put right, and what it comes to, minor units."""

    count: int
    amount: int


@dataclass(frozen=True, slots=True)
class CreditEveryone:
    """Credit what is too much on every line of `what` from `since` to `until`, as it was listed:
    `amount` minor units in all. `right`: what one should have cost."""

    operation: str
    what: str
    since: date
    until: date
    right: int
    amount: int

    topics = frozenset({SALES, RETURNS, CREDITS, MISTAKES, OUTBOX})

    def perform(self, books: Books, station: Station) -> Everyone:
        """Each as an entry of its own; NobodyCharged, OthersCharged."""
        keeper(books, station)
        may_act(books, station)
        asked = AskCharged(self.what, self.since, self.until, self.right)
        rows = asked.find(books, station)
        books.sales.alone_with(*(row.sale for row in rows))  # as they stand once nobody is at them
        rows = asked.find(books, station) if rows else ()
        whole = sum(row.amount for row in rows)
        if not rows:
            raise NobodyCharged()
        if whole != self.amount:
            raise OthersCharged(shown=self.amount, now=whole)
        for place, row in enumerate(rows, 1):
            self._credit(books, station, row, place)
        told: dict[str, Fact] = {
            "who": station.duty.code, "what": self.what, "since": self.since.isoformat(),
            "until": self.until.isoformat(), "right": self.right, "count": len(rows),
            "minor": whole,
        }  # fmt: skip
        entry = JournalEntry("everyone_credited", "staff_error", station.shop.currency, facts=told)
        books.journal.post(entry, station.at, self.operation)
        return Everyone(len(rows), whole)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Everyone:
        """What was done the first time."""
        return Everyone(int(str(facts["count"])), int(str(facts["minor"])))

    def _credit(self, books: Books, station: Station, row: Overcharged, place: int) -> None:
        operation = f"{self.operation} {place}"
        PutRight(
            operation, row.sale, "overcharge", row.amount, row.line, tender=STORE_CREDIT.code
        ).perform(books, station)
