"""What somebody tries: as far as the window lets a hand go, and then past the window by the desk."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.plans_by_hand import (
    fill_form,
    open_plan,
    ring,
    shows,
    signed_in_ink,
    to_form,
)
from scenarios.windows.window_stage import WindowStage

from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import counter, customers, plan_changes, walls
from ui.widgets.buttons import SideButton


@by_hand("the {role} is on duty")
def on_duty(stage: WindowStage, role) -> None:
    stage.desk  # noqa: B018
    stage.put_on_duty(role)
    stage.steps_by_hand += 1


@by_hand("somebody tries to book {amount} to {account} against {against} because of {cause}")
def tries_to_book(stage: WindowStage, amount, account, against, cause) -> None:
    """A line called a charge: the pay step has no tender that is her account, and her plan wants her
    own hand. Then the entry itself, as no window sends it."""
    before = len(stage.results)
    with stage.hand() as clerk:
        ring(clerk, "Charge", amount)
        clerk.key("Enter")
        check(clerk.counter.payment is not None, f"nothing is to pay: {clerk.said}")
        buttons = clerk.application.screen.pay.panel.findChildren(SideButton)
        offered = " ".join(each.words for each in buttons if each.isVisible()).lower()
        found = [word for word in ("account", "later", "owe") if word in offered]
        check(not found, f"the pay step offers {offered}")
        clerk.rest()
    check(len(stage.results) == before, "something was booked")
    walls.tries_to_book(stage, amount, account, against, cause)


@by_hand("somebody tries to replace plan {plan} by one of {amount} for the same goods")
def replaces(stage: WindowStage, plan, amount) -> None:
    """All of it comes back, and the same goods are signed for anew, dearer."""
    old = hands.sheet(stage, plan).plan
    name = stage.notes[plan]
    with stage.hand() as clerk:
        open_plan(stage, clerk, plan)
        clerk.key("A", "3", "Ctrl+A", "Enter")
    check(hands.sheet(stage, plan).balance == 0, "something is owed on it still")
    with stage.trying_by_hand() as clerk:
        to_form(stage, clerk, name, old.sale.lines[0].text, amount)
        fill_form(
            stage, clerk, str(len(old.dues)), "monthly", stage.clock.at.day.strftime("%d %b %Y")
        )
        signed_in_ink(clerk)


@by_hand(
    "somebody tries to change part {number} of plan {plan} to {amount} and part {count} to "
    "{second} without asking {name}"
)
def changes_parts(stage: WindowStage, number, plan, amount, count, second, name) -> None:
    """The window changes no amounts; a date it moves later only."""
    moves_earlier(stage, plan)
    plan_changes.changes_parts(stage, number, plan, amount, count, second, name)


@by_hand("somebody tries to make all of plan {plan} due at once")
def all_due(stage: WindowStage, plan) -> None:
    moves_earlier(stage, plan)
    plan_changes.all_due(stage, plan)


def moves_earlier(stage: WindowStage, plan: str) -> None:
    """The last part to today: it is not moved."""
    before = hands.sheet(stage, plan).dues
    with stage.hand() as clerk:
        open_plan(stage, clerk, plan)
        clerk.key("A", "1", "Shift+Tab")
        clerk.press_key_times("Down", clerk.plans.doing.move.due.count() - 1)
        clerk.key("Tab")
        clerk.write(stage.clock.at.day.isoformat())
        clerk.key("Enter")
    check(hands.sheet(stage, plan).dues == before, "a part is due earlier")


@by_hand("somebody tries to add {words} of {amount} to plan {plan}")
def adds_fee(stage: WindowStage, words, amount, plan) -> None:
    """Rung like goods: her window shows both figures, and she does not sign."""
    before, owed = len(stage.results), hands.sheet(stage, plan).balance
    offer_on_plan(stage, plan, words, amount)
    check(len(stage.results) == before, "something was booked")
    check(hands.sheet(stage, plan).balance == owed, "the plan is another")
    plan_changes.adds_fee(stage, words, amount, plan)


def offer_on_plan(stage: WindowStage, plan: str, words: str, amount: str) -> None:
    """That line on the ticket, her plan, and the key that adds it: she closes her window."""
    with stage.hand() as clerk:
        ring(clerk, words.strip('"'), amount)
        clerk.scan(stage.paper(plan).tokens[0])
        shows(clerk, hands.number_of(stage, plan))
        clerk.key("A", "5")
        hers = clerk.plans.hers.shown
        check(hers is not None and hers.isVisible(), f"she is not asked: {clerk.said}")
        check(not hers.agree.isEnabled(), "it can be agreed to without her")
        hers.close()
        clerk.idle()
        clerk.rest()


@by_hand(
    "all of receipt {paper} comes back with {amount} taken off because of {cause} and "
    "{name} was not asked"
)
def back_with_deduction(stage: WindowStage, paper, amount, cause, name) -> None:
    """The window takes nothing off what comes back: the figure is the whole of it."""
    with stage.hand() as clerk:
        clerk.scan(stage.paper(paper).tokens[0])
        clerk.key("Ctrl+A")
        whole = sum(draft.standing.worth_left for draft in clerk.counter.ticket.returns)
        clerk.key("%")  # a discount is of goods that go out
        net = -clerk.counter.settlement.net
        check(net == whole, f"{stage.shown(net)} would go back")
        clerk.rest()
    counter.back_with_deduction(stage, paper, amount, cause, name)


@by_hand("an open line {words} of {amount} is sold to {name}")
def open_line(stage: WindowStage, words, amount, name) -> None:
    """A ticket is on her account only on her plan, which wants her hand; past the window then."""
    plan = next(plan for plan, on in stage.notes.items() if on == name and plan in stage.papers)
    before = len(stage.results)
    offer_on_plan(stage, plan, words, amount)
    check(len(stage.results) == before, "something was booked")
    customers.open_line(stage, words, amount, name)
