"""How a plan stands, and what may be asked for by it."""

from __future__ import annotations

from posdesk.desk.actions.print_reminder import PrintReminder
from posdesk.errors import Refusal
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import Unmet, check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage


@sentence("the balance of plan {plan} is {amount}")
def balance_is(stage: Stage, plan: str, amount: str) -> None:
    """As the plan's page and its next paper would say it."""
    owed = hands.sheet(stage, plan).balance
    check(owed == stage.minor(amount), f"the balance of plan {plan} is {stage.shown(owed)}")


@sentence("the next part of plan {plan} is {amount} on {day}")
def next_part(stage: Stage, plan: str, amount: str, day: str) -> None:
    """What is left of the oldest part that is not paid, and its day."""
    due = hands.sheet(stage, plan).next_due()
    check(due is not None, "nothing is left to pay")
    assert due is not None
    said = f"it is {stage.shown(due.amount)} on {due.day}"
    check((due.amount, due.day) == (stage.minor(amount), stage.day(day)), said)


@sentence("part {number} of plan {plan} is {amount}")
def part_is(stage: Stage, number: str, plan: str, amount: str) -> None:
    """A part of the schedule in force."""
    due = hands.sheet(stage, plan).dues[int(number) - 1]
    check(due.amount == stage.minor(amount), f"it is {stage.shown(due.amount)}")


@sentence("part {number} of plan {plan} is paid and part {count} is open")
def paid_and_open(stage: Stage, number: str, plan: str, count: str) -> None:
    """Payments cover the oldest part first."""
    covered = hands.sheet(stage, plan).covered()
    check(covered[int(number) - 1].left == 0, f"part {number} is open")
    check(covered[int(count) - 1].left > 0, f"part {count} is paid")


@sentence("part {number} of plan {plan} counts as paid on time")
def on_time(stage: Stage, number: str, plan: str) -> None:
    """By the calendar: shut days and outages are nobody's lateness."""
    standing = hands.sheet(stage, plan)
    due = standing.dues[int(number) - 1]
    late = hands.days(stage, plan).days_late(due.day, stage.clock.at.day, standing.plan.number)
    check(late == 0, f"it counts as {late} days late")


@sentence("part {number} of plan {plan} may be paid until {day}")
def may_be_paid_until(stage: Stage, number: str, plan: str, day: str) -> None:
    """The last day on which it is not late."""
    standing = hands.sheet(stage, plan)
    due = standing.dues[int(number) - 1]
    last = hands.days(stage, plan).last_day(due.day, standing.plan.number)
    check(last == stage.day(day), f"it may be paid until {last}")


@sentence("plan {plan} may be paid by card and in cash")
def tenders_allowed(stage: Stage, plan: str) -> None:
    """What could be used at the signing can be used to the end."""
    from posdesk.desk.actions.take_instalment import TAKEN_FOR_PLANS

    check({"card", "cash"} <= set(TAKEN_FOR_PLANS), f"taken are {TAKEN_FOR_PLANS}")
    check(not hands.sheet(stage, plan).is_settled, "nothing is left to pay")


@sentence("{amount} of plan {plan} is overdue on {day}")
def overdue(stage: Stage, amount: str, plan: str, day: str) -> None:
    """What may be called late on that day."""
    late = hands.sheet(stage, plan).overdue(stage.day(day), hands.days(stage, plan))
    check(late == stage.minor(amount), f"{stage.shown(late)} is overdue")


@sentence("nothing of plan {plan} is late on {day}")
def nothing_late(stage: Stage, plan: str, day: str) -> None:
    """The same, for nothing."""
    overdue(stage, "0", plan, day)


@sentence("plan {plan} is closed")
def is_closed(stage: Stage, plan: str) -> None:
    """Nothing is left to pay, and its last paper says so."""
    check(hands.sheet(stage, plan).is_settled, "something is left to pay")
    text = stage.text_of(stage.printed()[-1])
    check(stage.shown(0) in text, "its last paper does not say that nothing is left")


@sentence("plan {plan} is in doubt and no demand can be printed for it")
def in_doubt(stage: Stage, plan: str) -> None:
    """Rows, accounts and papers disagree: it is shown, and nothing is asked of the customer."""
    check(hands.sheet(stage, plan).doubt, f"plan {plan} is not in doubt")
    no_reminder(stage, plan)


@sentence("the terms of plan {plan} are those that were signed")
def same_terms(stage: Stage, plan: str) -> None:
    """Their hash is the one of the agreement."""
    from posdesk.documents.codes import read_code

    read = read_code(stage.paper(plan).tokens[0], stage.desk.station().ring)
    signed = getattr(read, "terms", b"")
    check(signed != b"" and hands.sheet(stage, plan).plan.terms.startswith(signed), "they differ")


@sentence("no part of plan {plan} is larger or earlier than it was")
def not_worse(stage: Stage, plan: str) -> None:
    """The schedule in force beside the one that was signed."""
    standing = hands.sheet(stage, plan)
    for now, then in zip(standing.dues, standing.plan.dues, strict=False):
        check(now.amount <= then.amount and now.day >= then.day, f"{then} became {now}")
    check(len(standing.dues) <= len(standing.plan.dues), "there are more parts")


@sentence("no reminder can be printed for plan {plan}", "no demand can be printed for plan {plan}")
def no_reminder(stage: Stage, plan: str) -> None:
    """The act refuses, and nothing prints."""
    before = stage.printed()
    try:
        stage.do(PrintReminder(stage.desk.new_operation(), hands.number_of(stage, plan)))
    except Refusal:
        check(stage.printed() == before, "it was refused, and a paper was made")
        return
    raise Unmet("it can be printed")


@sentence("a reminder for plan {plan} is printed")
def reminder(stage: Stage, plan: str) -> None:
    """A kind one, once."""
    action = PrintReminder(stage.desk.new_operation(), hands.number_of(stage, plan))
    stage.notes["reminder"] = stage.text_of(stage.do(action))


@sentence("the reminder says {words}")
def reminder_says(stage: Stage, words: str) -> None:
    """Its words hold these."""
    check(words.strip('"') in stage.notes["reminder"], f"it does not say {words}")
