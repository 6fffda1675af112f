"""A price or cash typed at the counter, and whether it is asked about."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.plans_by_hand import open_line, ring
from scenarios.windows.window_stage import WindowStage

from posdesk.scenarios.steps.second_look import ASKED
from ui.screens.counter.asking import UnusualCash, UnusualPrice


@by_hand("{amount} is typed as the price of {words}")
def price_typed(stage: WindowStage, amount, words) -> None:
    with stage.hand() as clerk:
        ring(clerk, "Card", "1.00")
        open_line(clerk, words.strip('"'), amount)
        stage.notes[ASKED] = isinstance(clerk.counter.asking, UnusualPrice)
        clerk.rest()


@by_hand("{amount} is typed as handed over for {second}")
def cash_typed(stage: WindowStage, amount, second) -> None:
    with stage.hand() as clerk:
        ring(clerk, "Something", second)
        clerk.key("Enter")
        clerk.write(amount.replace(",", ""))
        before = len(stage.results)
        clerk.key("Enter")
        stage.notes[ASKED] = isinstance(clerk.counter.asking, UnusualCash)
        assert len(stage.results) == before or not stage.notes[ASKED]
        clerk.rest()
