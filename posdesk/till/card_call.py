"""A call to the card terminal as the books have it, and a line the acquirer settled."""

from __future__ import annotations

from datetime import date

from posdesk.clock import Moment
from posdesk.till.terminal import APPROVED, DECLINED, REVERSAL, UNKNOWN, Answer, Call
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class CardCall:
    """`about`: the ticket a charge is for, or the slip a refund is for; `leg`: which of its
    tenders; `sale`: the receipt the goods came from. `answers`: how often it was answered.

    `promise`: the slip given while nobody knew. `used`: the receipt it paid for, or the slip by
    which a refund went another way.
    """

    call: Call
    till: int
    about: str
    leg: int
    sale: str
    at: Moment
    answer: Answer | None = None
    answers: int = 0
    promise: str = ""
    used: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody knows what came of it."""
        return self.answer is None or self.answer.outcome == UNKNOWN

    @property
    def is_approved(self) -> bool:
        """Whether the money moved."""
        return self.answer is not None and self.answer.outcome == APPROVED

    @property
    def is_declined(self) -> bool:
        """Whether it did not."""
        return self.answer is not None and self.answer.outcome == DECLINED

    @property
    def is_reversal(self) -> bool:
        """Whether it takes a charge back that paid for nothing."""
        return self.call.kind == REVERSAL


@dataclass(frozen=True, slots=True)
class AcquirerLine:
    """What the acquirer settled, `minor` units: a charge above zero, a refund below it.

    `id` is made of the line itself, so that a file read twice is read once. `back`: the slip by
    which it was given back.
    """

    id: str
    day: date
    minor: int
    currency: str
    last4: str = ""
    approval: str = ""
    reference: str = ""
    back: str = ""
