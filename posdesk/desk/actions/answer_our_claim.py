"""A supplier or a carrier answers a claim of ours: yes to so much, so much paid, or no.

What they say yes to lowers what the return cost; what they pay comes to the bank; what they said
yes to and never pay is the shop's loss. No customer is part of any of it (PROMISE I5).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk import mending
from posdesk.desk.action import MISTAKES, Station
from posdesk.desk.actions.goods_acts import GOODS, keeper
from posdesk.errors import Refusal
from posdesk.ledger.chart import BANK, RETURNS, loss
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.our_claim import ACCEPTED, PAID, REFUSED, ClaimMovedOn, OurClaim
from posdesk.sales.booking import summed
from posdesk.store.books import Books


class OurClaimUnknown(Refusal):
    """There is no such claim; `figures["number"]`."""

    code = "our_claim_unknown"


@dataclass(frozen=True, slots=True)
class AnswerOurClaim:
    """Their answer `what` (ACCEPTED, PAID, REFUSED) to the claim `number`, of `amount` minor units
    where it is no refusal."""

    operation: str
    number: str
    what: str
    amount: int = 0

    topics = frozenset({GOODS, MISTAKES})

    def perform(self, books: Books, station: Station) -> OurClaim:
        """The claim as it stands then; ClaimMovedOn, MoreThanClaimed, OurClaimUnknown.

        Whoever keeps the catalogue deals with suppliers (NotForThisRole).
        """
        keeper(books, station)
        if self.what not in (ACCEPTED, PAID, REFUSED):
            raise ClaimMovedOn(what=self.what)
        books.our_claims.alone_with(self.number)
        claim = self._claim(books)
        amount = claim.answered(self.what, self.amount)
        at = station.at.not_before(books.journal.head().at)
        books.our_claims.step(claim, self.what, amount, at, station.duty.code)
        lost = loss("unknown")
        debit, credit = {
            ACCEPTED: (claim.account, RETURNS),
            PAID: (BANK, claim.account),
            REFUSED: (lost, claim.account),
        }[self.what]
        postings = summed(((debit, amount), (credit, -amount)))
        if self.what == REFUSED and amount:
            mending.mistakes(books, station, claim.number, [(lost, amount)], claim.document)
        facts: dict[str, Fact] = {
            "who": station.duty.code, "claim": claim.number, "against": claim.against,
            "what": self.what, "minor": amount, "document": claim.document,
        }  # fmt: skip
        kind = f"our_claim_{self.what}"
        entry = JournalEntry(kind, "supplier_carrier", station.shop.currency, postings, facts)
        books.journal.post(entry, at, self.operation)
        return self._claim(books)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> OurClaim:
        """As it stands now."""
        return self._claim(books)

    def _claim(self, books: Books) -> OurClaim:
        claim = books.our_claims.get(self.number)
        if claim is None:
            raise OurClaimUnknown(number=self.number)
        return claim
