"""A payment the books do not hold and no paper proves: looked for first, believed while small.

SE-006, SE-007.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.clock import Moment

OPEN_DAYS = 90
ACCEPTED, REFUSED, OPEN = "accepted", "refused", "open"


@dataclass(frozen=True, slots=True)
class PaymentClaim:
    """The customer says she paid `amount` minor units for `plan` on `day`. Only what she can know.

    `till` and `tender` are None and empty where she does not know.
    """

    number: str
    plan: str
    customer: str
    amount: int
    day: date
    at: Moment
    till: int | None = None
    tender: str = ""


@dataclass(frozen=True, slots=True)
class OverCount:
    """A drawer counted `over` minor units too many when a shift of `till` closed on `day`.

    `taken`: what was matched to somebody before.
    """

    shift: str
    till: int
    day: date
    over: int
    taken: int = 0

    @property
    def left(self) -> int:
        """What of it nobody has claimed yet."""
        return max(0, self.over - self.taken)


@dataclass(frozen=True, slots=True)
class ClaimAnswer:
    """`outcome`: ACCEPTED, REFUSED or OPEN. `from_till_over` and `from_loss` sum to the amount
    accepted, minor units; `shift` is where the over-count was. A refusal names two people and a
    reason in writing."""

    claim: str
    outcome: str
    from_till_over: int = 0
    from_loss: int = 0
    shift: str = ""
    asker: str = ""
    second: str = ""
    reason: str = ""
