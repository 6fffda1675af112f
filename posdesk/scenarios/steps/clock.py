"""The day, who is on duty, days the shop was shut and hours a machine was down."""

from __future__ import annotations

from posdesk.desk.actions.mark_outage import MarkOutage
from posdesk.desk.actions.mark_shut import MarkShut
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence("today is {day}")
def today(stage: Stage, day: str) -> None:
    """The shop's clock goes on to ten o'clock of that day; it never goes back."""
    stage.today(stage.day(day))


@sentence("the {role} is on duty")
def on_duty(stage: Stage, role: str) -> None:
    """The shop's clerk, supervisor, manager, owner or auditor is signed in at T1."""
    stage.put_on_duty(role)


@sentence("a shop whose smallest coin is {amount}")
def coins(stage: Stage, amount: str) -> None:
    """A fresh shop whose cash is rounded to that coin; say it first of all."""
    stage.start_over(cash_step=stage.minor(amount))


@sentence("the shop is marked shut from {day} to {until}")
def shut(stage: Stage, day: str, until: str) -> None:
    """Days in the shop's calendar on which nobody can be late."""
    stage.do(MarkShut(stage.desk.new_operation(), stage.day(day), stage.day(until)))


@sentence("the card machine is marked down from {day} to {until}")
def card_down(stage: Stage, day: str, until: str) -> None:
    """An outage in the calendar: nobody who pays by card can be late in it, or 7 days after."""
    action = MarkOutage(stage.desk.new_operation(), "card", stage.day(day), stage.day(until))
    stage.do(action)
