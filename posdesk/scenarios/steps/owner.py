"""The owner's pages: the register of mistakes, and every attempt."""

from __future__ import annotations

from posdesk.scenarios.outcomes import NotBuilt
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence("the owner's register shows the attempt of the {role}")
def shows_attempt(stage: Stage, role: str) -> None:
    """Who tried what, when, with what figures."""
    raise NotBuilt("the owner's register")


@sentence("the owner's register shows {cause} of the {role} beside the shop's median")
def shows_share(stage: Stage, cause: str, role: str) -> None:
    """How often a person says it, and how often everybody else."""
    raise NotBuilt("the owner's register")


@sentence("the owner's register shows receipt {paper} beside the case of {name}")
def shows_beside(stage: Stage, paper: str, name: str) -> None:
    """With its refund at hand."""
    raise NotBuilt("the owner's register")
