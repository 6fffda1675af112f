"""A payment claimed without any paper, and how it is answered, on the plan's page."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.plans_by_hand import open_plan
from scenarios.windows.window_stage import PIN, WindowStage

from posdesk.desk.actions.claim_payment import ClaimAnswered
from posdesk.people.staff import MANAGER
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import claims
from posdesk.scenarios.steps.claims import _CLAIM

_TENDERS = {"cash": 1, "card": 2, "transfer": 3}


@by_hand("{name} says that she paid {amount} {by} on plan {plan} on {day}")
def says(stage: WindowStage, name, amount, by, plan, day) -> None:
    stage.notes["claimed on"] = plan
    with stage.hand() as clerk:
        open_plan(stage, clerk, plan)
        clerk.key("F8")
        clerk.enter(amount.replace(",", ""))
        clerk.write(stage.day(day).isoformat())
        clerk.key("Tab", "Tab")
        clerk.press_key_times("Down", _TENDERS[by.split()[1]])
        clerk.press(clerk.plans.doing.claim.primary)
    stage.notes[_CLAIM] = stage.result(ClaimAnswered)


@by_hand("the {role} alone refuses the claim")
def refuses_alone(stage: WindowStage, role) -> None:
    """The window asks for a second person's PIN; without it nothing is sent."""
    stage.put_on_duty(role)
    with stage.hand() as clerk:
        before = len(stage.results)
        answer = to_answer(stage, clerk)
        say_no(clerk, "", "No.")
        check(bool(answer.note.text()), "nothing is said")
        check(len(stage.results) == before, "the claim was refused by one person")
    claims.refuses_alone(stage, role)


@by_hand("the clerk and the manager refuse the claim without a reason")
def without_reason(stage: WindowStage) -> None:
    with stage.trying_by_hand() as clerk:
        answer = to_answer(stage, clerk)
        say_no(clerk, PIN, "")
        check(bool(answer.note.text()), "nothing is said")


@by_hand("the clerk and the manager refuse the claim because {words}")
def because(stage: WindowStage, words) -> None:
    with stage.hand() as clerk:
        to_answer(stage, clerk)
        say_no(clerk, PIN, words.strip('"'))
    stage.notes[_CLAIM] = stage.result(ClaimAnswered)


def to_answer(stage: WindowStage, clerk: Clerk):
    """The plan, and W; the manager is the second person."""
    open_plan(stage, clerk, stage.notes["claimed on"])
    clerk.key("W")
    answer = clerk.plans.doing.answer
    check(answer.isVisible(), f"there is nothing to answer: {clerk.said}")
    answer.second.setFocus()
    manager = answer.second.findData(PEOPLE[MANAGER].code)
    clerk.press_key_times("Up", answer.second.count())
    clerk.press_key_times("Down", manager)
    return answer


def say_no(clerk: Clerk, pin: str, reason: str) -> None:
    """PIN and words, and the button."""
    clerk.key("Tab")
    clerk.write(pin)
    clerk.key("Tab")
    clerk.write(reason)
    clerk.press(clerk.plans.doing.answer.refuse)
