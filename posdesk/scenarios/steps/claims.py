"""A payment claimed without any paper, and how a claim is answered."""

from __future__ import annotations

from posdesk.desk.actions.answer_claim import AnswerClaim
from posdesk.desk.actions.claim_payment import ClaimAnswered, ClaimPayment
from posdesk.people.staff import MANAGER
from posdesk.scenarios import hands
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage

_CLAIM = "claim"


@sentence("{name} says that she paid {amount} {by} on plan {plan} on {day}")
def claims(stage: Stage, name: str, amount: str, by: str, plan: str, day: str) -> None:
    """What she can know is asked; over-counts and wrong plans are looked through."""
    number, tender = hands.number_of(stage, plan), by.split()[1]
    action = ClaimPayment(
        stage.desk.new_operation(), number, stage.minor(amount), stage.day(day), tender=tender
    )
    stage.notes[_CLAIM] = stage.do(action)


@sentence("the claim is accepted at once")
def accepted(stage: Stage) -> None:
    """Without anybody's approval."""
    check(_claim(stage).outcome == "accepted", f"it is {_claim(stage).outcome}")


@sentence("the claim stays open")
def stays_open(stage: Stage) -> None:
    """It is neither accepted nor refused."""
    check(_claim(stage).outcome == "open", f"it is {_claim(stage).outcome}")


@sentence("the claim stays open until {day}")
def open_until(stage: Stage, day: str) -> None:
    """A receipt or a bank's word that turns up until then settles it."""
    until = _claim(stage).until
    check(until == stage.day(day), f"it stays open until {until}")


@sentence("the {role} alone refuses the claim")
def refuses_alone(stage: Stage, role: str) -> None:
    """One person."""
    stage.put_on_duty(role)
    with stage.trying():
        stage.do(AnswerClaim(stage.desk.new_operation(), _claim(stage).number, False, None, "No."))


@sentence("the clerk and the manager refuse the claim without a reason")
def refuse_without_reason(stage: Stage) -> None:
    """Two people, and nothing written."""
    with stage.trying():
        _refuse(stage, "")


@sentence("the clerk and the manager refuse the claim because {words}")
def refuse_because(stage: Stage, words: str) -> None:
    """Two people and a written reason; a slip with the way to appeal is printed."""
    _refuse(stage, words.strip('"'))


def _refuse(stage: Stage, reason: str) -> None:
    number = _claim(stage).number
    answered = stage.do(
        AnswerClaim(stage.desk.new_operation(), number, False, PEOPLE[MANAGER], reason)
    )
    stage.notes[_CLAIM] = ClaimAnswered(
        number, answered.outcome, answered.credited, answered.balance, answered.until
    )


@sentence("no claim of {name} is open")
def none_open(stage: Stage, name: str) -> None:
    """All are settled."""
    with stage.read() as books:
        claims = books.claims.of_customer(stage.customer(name))
        waiting = [
            claim.number
            for claim in claims
            if books.claims.answers(claim.number)[-1].outcome in ("open", "refused")
        ]
    check(not waiting, f"open: {', '.join(waiting)}")


def _claim(stage: Stage) -> ClaimAnswered:
    answered = stage.notes.get(_CLAIM)
    if not isinstance(answered, ClaimAnswered):
        raise Unmet("nobody said that she paid")
    return answered
