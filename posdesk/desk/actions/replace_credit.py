"""A new slip in the place of one that is torn, lost or spent in part, worth what is left: MONEY 25.

The old one is worth nothing from then on; nobody's credit changes, so that nobody is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import plan_papers
from posdesk.desk.action import CREDITS, OUTBOX, Station
from posdesk.desk.settling_credits import CreditUnknown
from posdesk.errors import Refusal
from posdesk.identity import CREDIT
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.sales.store_credit import CreditUse
from posdesk.store.books import Books


class CreditEmpty(Refusal):
    """Nothing is left on that slip; `figures["number"]`."""

    code = "credit_empty"


@dataclass(frozen=True, slots=True)
class CreditReissued:
    """The new `slip`, worth `left` minor units, in the place of the slip `credit`."""

    credit: str
    slip: str
    left: int


@dataclass(frozen=True, slots=True)
class ReplaceCredit:
    """Hand out a new slip for all that is left of the slip `credit`."""

    operation: str
    credit: str

    topics = frozenset({CREDITS, OUTBOX})

    def perform(self, books: Books, station: Station) -> CreditReissued:
        """CreditUnknown, CreditReplaced, CreditEmpty."""
        station.duty.acting()
        books.credits.alone_with(self.credit)
        credit = books.credits.get(self.credit)
        if credit is None:
            raise CreditUnknown(credit=self.credit)
        number = str(books.numbers.next(CREDIT))
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        old, new = credit.replaced(number, station.at)
        if not new.left:
            raise CreditEmpty(number=self.credit)
        plan_papers.credit_slip(books, station, new, replaces=old.number)
        books.credits.add(new, replaces=old.number)
        books.credits.use(CreditUse(old.number, credit.spent, credit.given), number)
        entry = JournalEntry(
            "credit_replaced", "customer_choice", credit.currency, (),
            {"who": station.duty.code, "credit": old.number, "slip": number, "minor": new.left},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return CreditReissued(old.number, number, new.left)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> CreditReissued:
        """The slip given first."""
        return CreditReissued(self.credit, str(facts["slip"]), int(str(facts["minor"])))
