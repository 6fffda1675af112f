"""Erase who a customer is: name and ways to reach her; what the law wants kept names nobody.

Sealed rows and signed papers hold her random reference alone, so that nothing of them changes: her
receipts and slips count as before, by whoever bears them; what her points pay becomes a slip of
its own, so that nothing is lost with the name they were found by. While a plan of hers runs or a
claim is open the name is needed to carry it out, and she is told so (RELIABILITY 4.5).
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import settling_promotions
from posdesk.desk.action import CUSTOMERS, OUTBOX, Station
from posdesk.desk.actions.customer_acts import known, seal
from posdesk.desk.actions.shop_acts import keeper
from posdesk.errors import Refusal
from posdesk.instalments.missing import OPEN
from posdesk.ledger.journal import Fact
from posdesk.returns import points
from posdesk.sales.promotion import Promotion
from posdesk.store.books import Books


class StillNeeded(Refusal):
    """Her name is needed for what is not settled yet; `figures`: plans, claims (their numbers)."""

    code = "still_needed"


@dataclass(frozen=True, slots=True)
class EraseCustomer:
    """Erase the customer of that reference, under every reference that is the same person."""

    operation: str
    reference: str

    topics = frozenset({CUSTOMERS, OUTBOX})

    def perform(self, books: Books, station: Station) -> tuple[str, ...]:
        """The references that name nobody from now on; StillNeeded, CustomerUnknown."""
        keeper(books, station)
        known(books, self.reference)
        references = books.customers.references(self.reference)
        plans = [row.number for row in books.plans.of_customer(*references) if row.owed]
        claims = [
            claim.number
            for reference in references
            for claim in books.claims.of_customer(reference)
            if all(answer.outcome == OPEN for answer in books.claims.answers(claim.number))
        ]
        if plans or claims:
            raise StillNeeded(plans=", ".join(plans), claims=", ".join(claims))
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        slip = _points_on_paper(books, station, references)
        books.customers.forget(*references)
        seal(
            books, station, self.operation, "customer_erased", customers=list(references),
            **({"slip": slip} if slip else {}),
        )  # fmt: skip
        return references

    def again(self, books: Books, facts: Mapping[str, Fact]) -> tuple[str, ...]:
        """Those erased the first time."""
        kept = facts["customers"]
        assert isinstance(kept, list)
        return tuple(str(each) for each in kept)


def _points_on_paper(books: Books, station: Station, references: tuple[str, ...]) -> str:
    """What her points pay, on a slip for its bearer that has no last day; empty for nothing."""
    for each in references:
        books.points.alone_with(each)
    worth = points.worth(station.offers.known)
    amount = max(books.points.balance(*references), 0) * worth
    if not amount:
        return ""
    new = Promotion("", secrets.token_hex(8), amount, None, station.at)
    return settling_promotions.give(books, station, amount, new, "")
