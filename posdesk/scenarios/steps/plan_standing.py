"""How a plan stands, and what may be asked for by it."""

from __future__ import annotations

from posdesk.scenarios.outcomes import NotBuilt
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence("the balance of plan {plan} is {amount}")
def balance_is(stage: Stage, plan: str, amount: str) -> None:
    """As the plan's page and its next paper would say it."""
    raise NotBuilt("how a plan stands")


@sentence("the next part of plan {plan} is {amount} on {day}")
def next_part(stage: Stage, plan: str, amount: str, day: str) -> None:
    """What is left of the oldest part that is not paid, and its day."""
    raise NotBuilt("how a plan stands")


@sentence("part {number} of plan {plan} is {amount}")
def part_is(stage: Stage, number: str, plan: str, amount: str) -> None:
    """A part of the schedule in force."""
    raise NotBuilt("how a plan stands")


@sentence("part {number} of plan {plan} is paid and part {count} is open")
def paid_and_open(stage: Stage, number: str, plan: str, count: str) -> None:
    """Payments cover the oldest part first."""
    raise NotBuilt("how a plan stands")


@sentence("part {number} of plan {plan} counts as paid on time")
def on_time(stage: Stage, number: str, plan: str) -> None:
    """By the calendar: shut days and outages are nobody's lateness."""
    raise NotBuilt("how a plan stands")


@sentence("part {number} of plan {plan} may be paid until {day}")
def may_be_paid_until(stage: Stage, number: str, plan: str, day: str) -> None:
    """The last day on which it is not late."""
    raise NotBuilt("how a plan stands")


@sentence("plan {plan} may be paid by card and in cash")
def tenders_allowed(stage: Stage, plan: str) -> None:
    """What could be used at the signing can be used to the end."""
    raise NotBuilt("how a plan stands")


@sentence("{amount} of plan {plan} is overdue on {day}")
def overdue(stage: Stage, amount: str, plan: str, day: str) -> None:
    """What may be called late on that day."""
    raise NotBuilt("how a plan stands")


@sentence("nothing of plan {plan} is late on {day}")
def nothing_late(stage: Stage, plan: str, day: str) -> None:
    """The same, for nothing."""
    raise NotBuilt("how a plan stands")


@sentence("plan {plan} is closed")
def is_closed(stage: Stage, plan: str) -> None:
    """Nothing is left to pay, and its last paper says so."""
    raise NotBuilt("how a plan stands")


@sentence("plan {plan} is in doubt and no demand can be printed for it")
def in_doubt(stage: Stage, plan: str) -> None:
    """Rows, accounts and papers disagree: it is shown, and nothing is asked of the customer."""
    raise NotBuilt("how a plan stands")


@sentence("the terms of plan {plan} are those that were signed")
def same_terms(stage: Stage, plan: str) -> None:
    """Their hash is the one of the agreement."""
    raise NotBuilt("how a plan stands")


@sentence("no part of plan {plan} is larger or earlier than it was")
def not_worse(stage: Stage, plan: str) -> None:
    """The schedule in force beside the one that was signed."""
    raise NotBuilt("how a plan stands")


@sentence("no reminder can be printed for plan {plan}", "no demand can be printed for plan {plan}")
def no_reminder(stage: Stage, plan: str) -> None:
    """The act refuses, or there is nothing to remind of."""
    raise NotBuilt("reminder")


@sentence("a reminder for plan {plan} is printed")
def reminder(stage: Stage, plan: str) -> None:
    """A kind one, once."""
    raise NotBuilt("reminder")


@sentence("the reminder says {words}")
def reminder_says(stage: Stage, words: str) -> None:
    """Its words hold these."""
    raise NotBuilt("reminder")
