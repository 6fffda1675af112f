"""Rule Z: no position worsens without the customer's own proven act (PROMISE 1).

The third wall. It looks at positions before and after, not at the shape of postings, so that it
shares no path with the posting matrix or the triggers.
"""

from __future__ import annotations

from collections.abc import Iterable

from posdesk.errors import RuleZ
from posdesk.ledger.agreements import Consent, Contract
from posdesk.ledger.causes import CREDIT, CUSTOMER, DEBT, cause
from posdesk.promise.position import Position


def keep(
    customer: str,
    before: Position,
    after: Position,
    why: str,
    contract: Contract | None = None,
    consents: Iterable[Consent] = (),
) -> None:
    """Raise RuleZ when `after` is worse than `before` by more than the customer herself agreed to.

    `why` is the code of the act's cause; `figures` say which part worsened and by how much.
    """
    agreed = [consent for consent in consents if consent.customer == customer]
    more_debt = after.debt - before.debt
    if more_debt > 0:
        allowed = sum(consent.amount for consent in agreed if consent.kind == "RECV")
        if contract is not None and contract.customer == customer:
            allowed += contract.total
        _within(DEBT, more_debt, allowed, why, customer)
    less_credit = before.credit - after.credit
    if less_credit > 0:
        allowed = sum(consent.amount for consent in agreed if consent.kind == "CREDIT")
        _within(CREDIT, less_credit, allowed, why, customer)


def _within(part: str, worse_by: int, allowed: int, why: str, customer: str) -> None:
    ground = cause(why)
    if ground.bearer != CUSTOMER or part not in ground.may_worsen:
        raise RuleZ(rule="I12", part=part, minor=worse_by, customer=customer, cause=why)
    if worse_by > allowed:
        raise RuleZ(rule="I1", part=part, minor=worse_by, customer=customer, allowed=allowed)
