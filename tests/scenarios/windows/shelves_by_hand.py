"""The shelf said less: F8 on a line going out, or on a receipt."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.counter_by_hand import put_right, rung
from scenarios.windows.window_stage import WindowStage

from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import shelves


@by_hand("{number} pieces are rung at {amount} each, and the shelf says {second}")
def rung_dearer(stage: WindowStage, number, amount, second) -> None:
    with stage.hand() as clerk:
        rung(stage, clerk, {"goods": "Bowl", "pieces": number, "each": amount})
        clerk.key("F8")
        check(clerk.application.screen.asks.panels["shelf"].isVisible(), f"F8: {clerk.said}")
        clerk.enter(second)
        stage.notes[shelves.LAST_TICKET] = clerk.counter.ticket
        clerk.rest()


@by_hand("it is seen that the shelf said {amount} for line {number} of receipt {paper}")
def shelf_said(stage: WindowStage, amount, number, paper) -> None:
    put_right(stage, paper, "shelf", amount=stage.minor(amount), line=int(number))
