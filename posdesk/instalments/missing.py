"""A payment the books do not hold and no paper proves: looked for first, believed while small.

SE-006, SE-007. A claim is only ever accepted, or left open: refusing it takes two people and a
reason in writing, and settles nothing, for a receipt found within OPEN_DAYS still counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from posdesk.clock import Moment
from posdesk.errors import Refusal
from posdesk.identity import PAYMENT, read_number
from posdesk.instalments.schedule import months_later
from posdesk.people.staff import MANAGER, OWNER, StaffMember

OPEN_DAYS = 90
FIRST_IN_MONTHS = 12
SHORTEST_REASON = 10  # letters: "because" is none
ACCEPTED, REFUSED, OPEN = "accepted", "refused", "open"


class AnotherManagerNeeded(Refusal):
    """A claim is refused by its asker and a manager who is somebody else; `figures`: asker."""

    code = "another_manager_needed"


class ReasonNeeded(Refusal):
    """A claim is refused with a reason in writing only; `figures`: letters."""

    code = "reason_needed"


class ToBeAccepted(Refusal):
    """The shop's own rule accepts that claim: there is nothing to refuse; `figures`: amount."""

    code = "to_be_accepted"


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

    @property
    def open_until(self) -> date:
        """The last day on which a receipt or a bank's proof settles it by itself, refused too."""
        return self.at.day + timedelta(days=OPEN_DAYS)


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
    """`outcome`: ACCEPTED, REFUSED or OPEN. `from_till_over` and `from_loss` sum to what is
    credited at once, minor units (an OPEN claim may have the part that was found); `shift` is where
    it was found: the shift that was over, or the receipt of a payment on another plan. A refusal
    names two people and a reason in writing."""

    claim: str
    outcome: str
    from_till_over: int = 0
    from_loss: int = 0
    shift: str = ""
    asker: str = ""
    second: str = ""
    reason: str = ""

    @property
    def credited(self) -> int:
        """What comes off her balance now; minor units."""
        return self.from_till_over + self.from_loss

    @property
    def on_another_plan(self) -> bool:
        """Whether it was found on another plan: a mistake of ours that is proved (mispost)."""
        found = read_number(self.shift) if self.outcome == ACCEPTED else None
        return found is not None and found.letter == PAYMENT


def answer(
    claim: PaymentClaim,
    over_counts: Iterable[OverCount],
    accepted_before: Iterable[date],
    limit: int,
    misplaced: str = "",
) -> ClaimAnswer:
    """What the shop's rule says, without approval: what is found first, then belief up to `limit`.

    Cash too many in a drawer of that day (and till, if she knows it) is hers; `misplaced` is the
    receipt of a payment of that sum that was out of place on another plan: it is hers too, and
    nothing is taken from that plan. The rest is believed up to `limit` minor units when none was in
    FIRST_IN_MONTHS. `accepted_before`: days on which claims of hers were believed with no trace.
    """
    found = _best(claim, over_counts)
    matched = min(claim.amount, found.left) if found else 0
    shift = found.shift if found and matched else ""
    rest = claim.amount - matched
    if rest and misplaced:
        return ClaimAnswer(claim.number, ACCEPTED, 0, claim.amount, misplaced)
    since = months_later(claim.at.day, -FIRST_IN_MONTHS)
    is_first = all(day <= since for day in accepted_before)
    if rest and not (is_first and rest <= limit):
        return ClaimAnswer(claim.number, OPEN, matched, 0, shift)
    return ClaimAnswer(claim.number, ACCEPTED, matched, rest, shift)


def refuse(
    claim: PaymentClaim, given: ClaimAnswer, asker: str, second: StaffMember, reason: str
) -> ClaimAnswer:
    """The claim refused by two people for a written reason; what was found of it stays credited.

    `given` is the rule's answer: one it accepts cannot be refused. `asker` is a staff code.
    """
    if given.outcome != OPEN:
        raise ToBeAccepted(amount=claim.amount)
    if second.code == asker or second.retired or second.role not in (MANAGER, OWNER):
        raise AnotherManagerNeeded(asker=asker)
    letters = sum(sign.isalnum() for sign in reason)
    if letters < SHORTEST_REASON:
        raise ReasonNeeded(letters=letters)
    return ClaimAnswer(
        claim.number,
        REFUSED,
        given.from_till_over,
        0,
        given.shift,
        asker=asker,
        second=second.code,
        reason=reason.strip(),
    )


def _best(claim: PaymentClaim, over_counts: Iterable[OverCount]) -> OverCount | None:
    """The drawer of that day that fits best: the very amount, else the one with most of it."""
    fitting = [
        each
        for each in over_counts
        if each.left and each.day == claim.day and claim.till in (None, each.till)
    ]
    if claim.tender not in ("", "cash") or not fitting:
        return None
    return max(fitting, key=lambda each: (each.left == claim.amount, min(each.left, claim.amount)))
