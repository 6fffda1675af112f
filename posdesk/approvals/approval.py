"""A second person's yes: bound to one document, one act, one amount, used once (MONEY 35).

It protects the shop. It is no evidence of anything and can take nothing from a customer (I13).
"""

from __future__ import annotations

from posdesk.approvals.limits import PROMISE_AT_MS, WAIT_MS
from posdesk.clock import Moment
from posdesk.errors import Refusal, RuleZ
from posdesk.values import dataclass

PIN, BADGE, LATER = "pin", "badge", "later"
BY_HAND = (PIN, BADGE)
GIVE_BACK = "give_back"
"""The act of giving money back for goods."""

AGREED, TALKED = "agreed", "talked"
VERDICTS = (AGREED, TALKED)
"""How a manager looks at what was served alone: agreed, or talked about. Nothing is undone."""


class ApprovalWanted(Refusal):
    """Above the limit of who asks; `figures`: act, document, amount, limit, ask, wait, may_serve.

    `amount` and `limit` are minor units; `ask` is what was asked already, empty for nothing.
    """

    code = "approval_wanted"


class OtherPersonWanted(RuleZ):
    """The second person is the first one, or was made by her: written down (SE-113)."""

    code = "other_person_wanted"


class ApproverLimit(Refusal):
    """The second person's own limit is lower as well; `figures`: amount, limit (minor units)."""

    code = "approver_limit"


class ApprovalUnknown(Refusal):
    """Nothing of that id was asked, or it was used; `figures["ask"]`."""

    code = "approval_unknown"


@dataclass(frozen=True, slots=True)
class Approval:
    """What was asked and what came of it. `approver` and `way` are empty until somebody said yes;
    `used` is the paper it was used for, empty before. `up_to` minor units."""

    ask: str
    act: str
    document: str
    asked: int
    asker: str
    till: int
    at: Moment
    up_to: int = 0
    approver: str = ""
    way: str = ""
    used: str = ""

    def is_for(self, act: str, document: str, asker: str) -> bool:
        """Whether it was asked for that act on that document by that person, and is unused."""
        return (self.act, self.document, self.asker, self.used) == (act, document, asker, "")

    def covers(self, amount: int) -> bool:
        """Whether somebody said yes to as much."""
        return bool(self.approver) and amount <= self.up_to

    def wait_ms(self, now: Moment) -> int:
        """How long the customer still waits for somebody before the clerk goes on alone."""
        return max(0, WAIT_MS - (now.ms - self.at.ms))

    def promise_in_ms(self, now: Moment) -> int:
        """How long until a promise is printed at the latest."""
        return max(0, PROMISE_AT_MS - (now.ms - self.at.ms))


@dataclass(frozen=True, slots=True)
class Served:
    """What was given back with nobody there, and how it was looked at; `verdict` empty: not yet."""

    ask: str
    act: str
    amount: int
    asker: str
    till: int
    at: Moment
    paper: str
    reviewer: str = ""
    verdict: str = ""


def act_for(act: str, way: str) -> str:
    """The act as an approval is bound to it: what is done, and whose doing it is."""
    return f"{act}/{way}"


def why_of(act: str) -> str:
    """Whose doing it is: a way of `limits`."""
    return act.rpartition("/")[2]


def document_of(numbers: tuple[str, ...]) -> str:
    """What an approval of giving back is bound to: the receipts, in order."""
    return " ".join(sorted(numbers))
