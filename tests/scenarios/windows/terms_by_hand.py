"""What is taken off goods coming back, on the panel that `%` opens."""

from __future__ import annotations

from scenarios.windows.approvals_by_hand import panel_of
from scenarios.windows.by_hand import by_hand
from scenarios.windows.counter_by_hand import show
from scenarios.windows.window_stage import PIN, WindowStage

from posdesk.desk.actions.put_right import Righted
from posdesk.desk.actions.settle_ticket import Settled
from posdesk.scenarios import hands
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import terms
from posdesk.scenarios.steps.counter import LAST_BACK


@by_hand(
    "line {number} of receipt {paper} comes back worn, and the {role} who saw {words} takes off "
    "{amount}"
)
def comes_back_worn(stage: WindowStage, number, paper, role, words, amount) -> None:
    """Where the panel does not offer it, it is tried at the desk."""
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.press_key_times("Down", int(number))
        clerk.key("+", "1", "%")
        panel = panel_of(clerk, "take_off")
        offered = panel.what.findData("worn") >= 0
        if offered:
            panel.what.setCurrentIndex(panel.what.findData("worn"))
            clerk.write(amount)
            clerk.key("Enter")
            check(panel.isVisible(), "it was taken off without a look")
            clerk.write(words.strip('"'))
            clerk.key("Enter")
            panel.who.setCurrentIndex(panel.who.findData(PEOPLE[role].code))
            clerk.write(PIN)
            clerk.key("Enter")
            check(clerk.counter.asking is None, f"it is not on the ticket: {panel.note.text()}")
            clerk.key("Enter")
        else:
            clerk.rest()
    if offered:
        stage.notes[LAST_BACK] = stage.result(Settled)
        return
    terms.comes_back_worn(stage, number, paper, role, words, amount)


@by_hand("{words} asks {amount} for one of line {number} of receipt {paper}")
def asks_less(stage: WindowStage, words, amount, number, paper) -> None:
    """F8, P, who asks how much; where the days are over the list has no such row."""
    before = len(stage.results)
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("F8", "P")
        panel = clerk.application.screen.asks.panels["right"]
        if panel.isVisible():
            clerk.press_key_times("Down", int(number) - 1)
            clerk.write(words.strip('"'))
            clerk.key("Enter")
            panel.amount.set_minor(stage.minor(amount))
            clerk.key("Enter")
        clerk.rest()
    if len(stage.results) > before:
        stage.notes[hands.RIGHTED] = stage.result(Righted)
        return
    terms.asks_less(stage, words, amount, number, paper)
