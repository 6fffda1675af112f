"""Plans otherwise: kept goods, goods handed over, a schedule looked at, a slip of the keypad."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.plans_by_hand import (
    fill_form,
    keep_plan,
    open_plan,
    ring,
    to_form,
)
from scenarios.windows.window_stage import WindowStage

from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import plans


@by_hand(
    "{name} signs layaway {plan} on {day}: {words} for {amount} in {number} {every} parts "
    "from {until}",
)
def signs_layaway(stage: WindowStage, name, plan, day, words, amount, number, every, until) -> None:
    """The goods are kept; she signs on her own window."""
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        to_form(stage, clerk, name, words.strip('"'), amount)
        fill_form(stage, clerk, number, every, until)
        clerk.key("Tab", "Down")
        check(clerk.plans.signing.signing.kept, "the goods are not kept")
        clerk.press(clerk.plans.signing.side.primary)
        check(clerk.page == "plans/agreement", f"{clerk.page}: {clerk.said}")
        clerk.key("Enter")
        clerk.sign_for_her()
    keep_plan(stage, name, plan)


@by_hand("the goods of plan {plan} are handed over")
def hands_over(stage: WindowStage, plan) -> None:
    with stage.hand() as clerk:
        before = len(stage.results)
        open_plan(stage, clerk, plan)
        clerk.key("H")
        check(len(stage.results) > before, f"nothing was handed over: {clerk.said}")


@by_hand("a schedule of {amount} in {number} {every} parts from {day} is made")
def schedule_made(stage: WindowStage, amount, number, every, day) -> None:
    """On the form of a plan that nobody signs. No plan begins on a day gone by: a year later."""
    if stage.day(day) < stage.clock.at.day:
        day = f"{day[:-4]}{stage.clock.at.day.year + 1}"
    with stage.hand() as clerk:
        ring(clerk, "Rings", amount)
        clerk.key("Enter", "P")
        clerk.write("Ana")
        clerk.key("Enter")
        fill_form(stage, clerk, number, every, day)
        rows = clerk.plans.signing.form.model.rows
        check(bool(rows), clerk.plans.signing.form.told.text())
        stage.notes["parts"] = tuple(due.amount for _, due in rows)
        clerk.key("Esc")
        clerk.rest()


@by_hand("the card machine is marked down from {day} to {until}")
def card_down(stage: WindowStage, day, until) -> None:
    """One key on the day it stops, and again on the last day."""
    for said in (day, until):
        stage.today(stage.day(said))
        with stage.hand() as clerk:
            before = len(stage.results)
            clerk.to_shop("shop/calendar")
            clerk.key("C")
            check(len(stage.results) > before, f"nothing was marked: {clerk.said}")


@by_hand("{amount} is typed for the part of {second} of plan {plan}")
def typed(stage: WindowStage, amount, second, plan) -> None:
    """K after the amount: the question comes before the terminal is asked for anything."""
    due = hands.sheet(stage, plan).open_dues[0].amount
    check(due == stage.minor(second), f"{stage.shown(due)} is due")
    with stage.hand() as clerk:
        open_plan(stage, clerk, plan)
        clerk.write(amount.replace(",", ""))
        clerk.key("K")
        card = clerk.plans.card
        check(not card.isVisible(), "the terminal's slip is asked for already")
        check("three times" in clerk.said, f"nothing is asked: {clerk.said}")
        clerk.rest()
    plans.typed(stage, amount, second, plan)
