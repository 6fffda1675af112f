"""Our mistakes on plans, and slips of the outage pad, from the plan's page."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import code_of
from scenarios.windows.plans_by_hand import open_plan
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.key_outage_slip import SlipKeyed
from posdesk.desk.actions.put_right import Righted
from posdesk.desk.actions.record_print import RecordPrint
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.our_mistakes import our_mistake
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import plan_changes


@by_hand("it is found that plan {plan} was meant to cost {amount}")
def meant_to_cost(stage: WindowStage, plan, amount) -> None:
    less = stage.minor(amount) - hands.sheet(stage, plan).plan.price
    with stage.hand() as clerk:
        open_plan(stage, clerk, plan)
        clerk.key("A", "7", our_mistake("undercharge").digit)
        clerk.enter(stage.shown(less).replace(",", ""))
    stage.notes[hands.RIGHTED] = stage.result(Righted)


@by_hand("{amount} too much was taken by receipt {paper}")
def too_much(stage: WindowStage, amount, paper) -> None:
    """She signs on her own window for what is owed again."""
    with stage.hand() as clerk:
        ask_her(stage, clerk, stage.notes[paper], stage.paper(paper).number, amount)
        clerk.sign_for_her()
    stage.notes[hands.RIGHTED] = stage.result(Righted)


@by_hand("somebody enters a cash refund of {amount} on plan {plan} while {name} is away")
def refund_without_her(stage: WindowStage, amount, plan, name) -> None:
    """The window asks her; nobody signs. Then the act itself, without her word."""
    before = len(stage.results)
    paid = [each for each, on in stage.notes.items() if on == plan and each in stage.papers]
    with stage.hand() as clerk:
        ask_her(stage, clerk, plan, stage.paper(paid[-1]).number, amount)
        hers = clerk.plans.hers.shown
        check(not hers.agree.isEnabled(), "it can be agreed to without her")
        hers.close()
        clerk.idle()
        clerk.rest()
    check(len(stage.results) == before, "something was booked")
    plan_changes.refund_without_her(stage, amount, plan, name)


def ask_her(stage: WindowStage, clerk, plan: str, number: str, amount: str) -> None:
    """Too much was taken with that payment: her window shows both figures."""
    open_plan(stage, clerk, plan)
    clerk.key("A", "6")
    panel = clerk.plans.doing.ours.too_much
    check(panel.isVisible(), f"nothing is asked: {clerk.said}")
    check(panel.which.chosen == number, "the newest payment is another")
    clerk.write(amount.replace(",", ""))
    clerk.key("Enter")
    check(clerk.plans.hers.is_open, f"she is not asked: {clerk.said}")


# --- the pad -------------------------------------------------------------------------------------


@by_hand("outage slip {number} is scanned with {amount} for plan {plan}")
def shown(stage: WindowStage, number, amount, plan) -> None:
    """The customer's half."""
    with stage.hand() as clerk:
        fill(stage, clerk, amount, plan)
        clerk.key("Enter")
    stage.notes["keyed"] = stage.result(SlipKeyed)


@by_hand("outage slip {number} is keyed with {amount} for plan {plan}")
def keyed(stage: WindowStage, number, amount, plan) -> None:
    """Ours, and refused where it counted before."""
    with stage.trying_by_hand() as clerk:
        fill(stage, clerk, amount, plan)
        clerk.key("Tab", "Tab", "Down")
        panel = clerk.plans.doing.ours.outage
        check(panel.half.chosen == "ours", "it is her half still")
        clerk.press(panel.primary)
    if stage.refused is None:
        stage.notes["keyed"] = stage.result(SlipKeyed)


def fill(stage: WindowStage, clerk, amount: str, plan: str) -> None:
    """Her plan, the slip scanned, amount and day as they are written on it."""
    number, day = stage.notes["slip of pad"]
    open_plan(stage, clerk, plan)
    clerk.scan(code_of(stage.desk.ask(AskPaper(number))))
    check(clerk.plans.doing.ours.outage.isVisible(), f"nothing is asked: {clerk.said}")
    clerk.write(amount.replace(",", ""))
    clerk.key("Enter")
    clerk.write(day.isoformat())


@by_hand("receipt {paper} is printed again")
def printed_again(stage: WindowStage, paper) -> None:
    """From the list of her plan. The printer had said that it printed, and no paper came out."""
    number = stage.paper(paper).number
    if stage.notes.pop("no_paper", False):
        with stage.read() as books:
            jobs = [job.id for job in books.outbox.waiting() if job.number == number]
        for job in jobs:
            stage.do(RecordPrint(job, "printed"))
    with stage.hand() as clerk:
        open_plan(stage, clerk, stage.notes[paper])
        rows = [row.number for row in clerk.plans.sheet.model.rows]
        clerk.press_key_times("Down", rows.index(number) + 1)
        clerk.key("P")
        check("COPY" in clerk.said, f"it is not printed again: {clerk.said}")
