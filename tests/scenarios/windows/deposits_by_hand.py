"""A deposit with a promised day: its slip by Ctrl+P, and scanned when the day was missed."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.give_deposit_back import DepositGiven
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import deposits
from posdesk.scenarios.steps.counter import tender_of
from ui.screens.counter.asking import DepositBack


@by_hand(
    "{name} pays a deposit of {amount} on {day}, {by}, for {phrase} by {until}, slip {paper}"
)  # fmt: skip
def pays_deposit(stage: WindowStage, name, amount, day, by, phrase, until, paper) -> None:
    stage.today(stage.day(day))
    kind, last4 = tender_of(by)
    with stage.hand() as clerk:
        before = set(stage.printed())
        clerk.key("Ctrl+P")
        panel = clerk.application.screen.asks.panels["promise"]
        clerk.write(amount)
        clerk.key("Enter")
        clerk.write(phrase)
        clerk.key("Enter")
        clerk.write(stage.day(until).isoformat())
        if kind == "card":
            panel.tender.setCurrentIndex(1)
            panel.last4.edit.setText(last4)
            panel.approval.edit.setText("081552")
            clerk.press(panel.primary)
        else:
            clerk.key("Enter")
        check(clerk.counter.asking is None, f"no slip was given: {clerk.said}")
    (number,) = set(stage.printed()) - before
    stage.hold(paper, number)


@by_hand("promise slip {paper} is shown and the deposit is wanted back")
def wants_deposit(stage: WindowStage, paper) -> None:
    """Scanned: sorry first, Enter gives it back. Where it counted before nothing is offered."""
    with stage.hand() as clerk:
        clerk.scan(stage.paper(paper).tokens[0])
        offered = isinstance(clerk.counter.asking, DepositBack)
        if offered:
            clerk.key("Enter")
        else:
            clerk.rest()
    if offered:
        stage.notes[deposits.GIVEN] = stage.result(DepositGiven)
    else:
        deposits.wants_deposit(stage, paper)
