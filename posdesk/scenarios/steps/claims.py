"""A payment claimed without any paper, and how a claim is answered."""

from __future__ import annotations

from posdesk.scenarios.outcomes import NotBuilt
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence("{name} says that she paid {amount} {by} on plan {plan} on {day}")
def claims(stage: Stage, name: str, amount: str, by: str, plan: str, day: str) -> None:
    """What she can know is asked; over-counts and wrong plans are looked through."""
    raise NotBuilt("claim_payment")


@sentence("the claim is accepted at once")
def accepted(stage: Stage) -> None:
    """Without anybody's approval."""
    raise NotBuilt("claim_payment")


@sentence("the claim stays open")
def stays_open(stage: Stage) -> None:
    """It is neither accepted nor refused."""
    raise NotBuilt("claim_payment")


@sentence("the claim stays open until {day}")
def open_until(stage: Stage, day: str) -> None:
    """A receipt or a bank's word that turns up until then settles it."""
    raise NotBuilt("answer_claim")


@sentence("the {role} alone refuses the claim")
def refuses_alone(stage: Stage, role: str) -> None:
    """One person."""
    raise NotBuilt("answer_claim")


@sentence("the clerk and the manager refuse the claim without a reason")
def refuse_without_reason(stage: Stage) -> None:
    """Two people, and nothing written."""
    raise NotBuilt("answer_claim")


@sentence("the clerk and the manager refuse the claim because {words}")
def refuse_because(stage: Stage, words: str) -> None:
    """Two people and a written reason; a slip with the way to appeal is printed."""
    raise NotBuilt("answer_claim")


@sentence("no claim of {name} is open")
def none_open(stage: Stage, name: str) -> None:
    """All are settled."""
    raise NotBuilt("answer_claim")
