"""Why goods come back, as the customer confirmed it: no later word of ours changes it (SE-086)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import RETURNS, Station
from posdesk.desk.actions.settle_ticket import ReceiptUnknown
from posdesk.errors import NoEvidence
from posdesk.ledger.causes import E1
from posdesk.ledger.evidence import WAYS
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.reasons import reason
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class ConfirmReason:
    """The customer confirmed `why` for `line` of the receipt `sale`, by `confirmed` (ink, window).

    Her newest word counts. Without her confirmation nothing is written down.
    """

    operation: str
    sale: str
    line: int
    why: str
    confirmed: str

    topics = frozenset({RETURNS})

    def perform(self, books: Books, station: Station) -> str:
        """The reason; ReceiptUnknown, NoEvidence."""
        station.duty.acting()
        if self.confirmed not in WAYS[E1]:
            raise NoEvidence(rule="I12", sale=self.sale, line=self.line, cause=self.why)
        standing = books.sales.standing(self.sale)
        if standing is None or all(each.no != self.line for each in standing.sale.lines):
            raise ReceiptUnknown(number=self.sale)
        why = reason(self.why).code
        at = station.at.not_before(books.journal.head().at)
        books.refusals.say_reason(self.sale, self.line, why, self.confirmed, at)
        told: dict[str, Fact] = {
            "who": station.duty.code, "sale": self.sale, "line": self.line, "reason": why,
            "way": self.confirmed,
        }  # fmt: skip
        entry = JournalEntry("reason_confirmed", "staff_act", station.shop.currency, facts=told)
        books.journal.post(entry, at, self.operation)
        return why

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The reason confirmed first."""
        return str(facts["reason"])
