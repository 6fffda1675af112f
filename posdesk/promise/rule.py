"""Rule Z: no position worsens without the customer's own proven act (PROMISE 1).

The third wall. It looks at positions before and after, not at the shape of postings, so that it
shares no path with the posting matrix or the triggers.
"""

from __future__ import annotations

from posdesk.errors import NoEvidence, RuleZ
from posdesk.ledger.agreements import NOTHING, Grounds
from posdesk.ledger.causes import CREDIT, CUSTOMER, DEBT, LINES, TERM, cause
from posdesk.promise.position import PlanPart, Position

GOODS = "O"


def keep(
    customer: str, before: Position, after: Position, why: str, grounds: Grounds = NOTHING
) -> None:
    """Raise RuleZ when `after` is worse than `before` by more than the customer herself agreed to.

    `why` is the code of the act's cause; `figures` say which part worsened and by how much.
    NoEvidence where the cause may worsen that part, and its proof is not in the act (I12).
    """
    act = _Act(customer, why, grounds)
    act.within(DEBT, after.debt - before.debt, act.debt_agreed)
    act.within(DEBT, after.owed - before.owed, act.debt_agreed)
    act.within(CREDIT, before.credit - after.credit, act.credit_agreed)
    for slip, left in before.slips.items():
        act.within(CREDIT, left - after.slips.get(slip, 0), act.credit_agreed)
    for number, plan in after.plans.items():
        _terms(act, number, before.plans.get(number), plan)
    for number, plan in before.plans.items():
        if number not in after.plans or (plan.released and not after.plans[number].released):
            raise RuleZ(rule="I3", part=GOODS, plan=number, customer=customer)
    worth = sum(before.lines.values()) - sum(after.lines.get(line, 0) for line in before.lines)
    act.within(LINES, worth, worth if act.proved() else 0)


def _terms(act: _Act, number: str, before: PlanPart | None, after: PlanPart) -> None:
    """No day on which more has fallen due than before, and no more parts, but on her own word."""
    if before is None:
        if act.signed != number:
            raise RuleZ(rule="I2", part=TERM, plan=number, customer=act.customer)
        return
    if after.only_less_than(before):
        return
    more = max(0, after.owed - before.owed)  # held to her word as debt: it falls due as signed
    worse = max((after.due_by(day) - before.due_by(day) for day, _ in after.dues), default=0) - more
    if worse > 0 or (not more and after.parts > before.parts):
        act.within(TERM, max(worse, 1), worse + 1 if act.proved() else 0)


class _Act:
    """One act, as it stands to one customer."""

    def __init__(self, customer: str, why: str, grounds: Grounds) -> None:
        self.customer, self._why, self._grounds = customer, why, grounds
        contract = grounds.contract
        hers = contract is not None and contract.customer == customer
        self.signed = contract.id if hers and contract is not None else ""

    @property
    def debt_agreed(self) -> int:
        """By how much she may owe more: signed for, handed back to her, or taken by her bank."""
        contract = self._grounds.contract
        total = contract.total if contract is not None and self.signed else 0
        returned = [each for each in self._grounds.bank_returns if each.customer == self.customer]
        return (
            total + self._confirmed("RECV") + sum(min(each.amount, each.taken) for each in returned)
        )

    @property
    def credit_agreed(self) -> int:
        """By how much her credit may shrink."""
        return self._confirmed("CREDIT")

    def _confirmed(self, kind: str) -> int:
        proofs = {each.id for each in self._grounds.evidence if each.customer == self.customer}
        return sum(
            each.amount
            for each in self._grounds.consents
            if (each.customer, each.kind) == (self.customer, kind) and each.evidence in proofs
        )

    def proved(self) -> bool:
        """Whether the proof its cause asks for is in the act, and of this customer."""
        wanted = cause(self._why).evidence
        return bool(wanted) and any(
            (each.kind, each.customer) == (wanted, self.customer) for each in self._grounds.evidence
        )

    def within(self, part: str, worse_by: int, allowed: int) -> None:
        """Raise when that part got worse without a cause, a proof, or by more than was agreed."""
        if worse_by <= 0:
            return
        ground, told = cause(self._why), {"part": part, "minor": worse_by}
        if ground.bearer != CUSTOMER or part not in ground.may_worsen:
            raise RuleZ(rule="I12", customer=self.customer, cause=self._why, **told)
        if not self._grounds.evidence:
            raise NoEvidence(rule="I12", customer=self.customer, cause=self._why, **told)
        if worse_by > allowed:
            raise RuleZ(rule="I1", customer=self.customer, allowed=allowed, **told)
