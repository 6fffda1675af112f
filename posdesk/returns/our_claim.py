"""What a supplier or a carrier is to make good: opened by itself, accepted, paid, or refused.

The customer was paid before, whatever becomes of it (PROMISE I5). Nobody else can owe anything
here: no customer, and nobody who works in the shop (I18).
"""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.errors import Refusal
from posdesk.values import dataclass

SUPPLIER, CARRIER = "supplier", "carrier"
ACCEPTED, PAID, REFUSED = "accepted", "paid", "refused"


class ClaimMovedOn(Refusal):
    """That answer does not fit how the claim stands; `figures`: what."""

    code = "our_claim_moved_on"


class MoreThanClaimed(Refusal):
    """More than is claimed, or than was accepted; `figures`: amount, most (minor units)."""

    code = "more_than_claimed"


@dataclass(frozen=True, slots=True)
class OurClaim:
    """What we want back of one line: `amount` minor units, without tax, is what it was sold for.

    `number` is the return's or the parcel's and its place there; `document` that paper. `accepted`
    and `paid` so far; `refused`: they said no, to all of it or to the rest. `steps`: answers so
    far.
    """

    number: str
    against: str
    sku: str
    text: str
    quantity: int
    amount: int
    document: str
    at: Moment
    accepted: int = 0
    paid: int = 0
    refused: bool = False
    steps: int = 0

    @property
    def account(self) -> str:
        """Where it stands in the books once it is accepted."""
        return f"CLAIM:{self.against}"

    @property
    def owed(self) -> int:
        """What they said yes to and have not paid; minor units."""
        return 0 if self.refused else self.accepted - self.paid

    @property
    def is_open(self) -> bool:
        """Whether an answer or money is awaited."""
        return not self.refused and (not self.accepted or self.owed > 0)

    def answered(self, what: str, amount: int) -> int:
        """The minor units that answer moves; ClaimMovedOn, MoreThanClaimed.

        ACCEPTED up to what is claimed, once. PAID up to what was accepted, in as many parts as it
        takes. REFUSED moves what they accepted before and will not pay: 0 where that is nothing.
        """
        if not self.is_open or ((what == ACCEPTED) == bool(self.accepted) and what != REFUSED):
            raise ClaimMovedOn(what=what)
        if what == REFUSED:
            return self.owed
        most = self.amount if what == ACCEPTED else self.owed
        if not 0 < amount <= most:
            raise MoreThanClaimed(amount=amount, most=most)
        return amount
