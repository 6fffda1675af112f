"""Sentences done through the window, by their own words; all others stay with the desk."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from posdesk.scenarios.features import THEN, Scenario
from posdesk.scenarios.sentences import Act, Sentence, understand

ROOMS = (
    "plans_by_hand", "changes_by_hand", "claims_by_hand", "counter_by_hand", "drawer_by_hand",
    "papers_by_hand", "attempts_by_hand", "ours_by_hand",
    "shop_by_hand",
)  # fmt: skip
_DEEDS: dict[str, Act] = {}


def by_hand(*texts: str) -> Callable[[Act], Act]:
    """This is how the sentences `texts` are done at a window."""

    def taken(act: Act) -> Act:
        for text in texts:
            assert text not in _DEEDS, text
            _DEEDS[text] = act
        return act

    return taken


def deeds() -> dict[str, Act]:
    """Every sentence that is done by hand."""
    for room in ROOMS:
        import_module(f"scenarios.windows.{room}")
    return _DEEDS


def doing(said: Sentence) -> Act:
    """By hand where there is a hand for it."""
    return deeds().get(said.text, said.act)


# Not done at a window by anybody, and why. What a Then says is a check of the desk's own, but for
# those that a clerk sees on a page.
WITH_THE_DESK = {
    "the clock goes on": ("today is {day}",),
    "no window takes a payment for less than was handed over": (
        "somebody tries to credit plan {plan} with {amount} of {second} that {name} hands over",
    ),
    "another program has the file": (
        "the program's role sets the price of plan {plan} to {amount} by a statement",
        "the file's owner drops the guards and sets the price of plan {plan} to {amount}",
    ),
    "it is paper and ink": (
        "outage slip {number} was filled in by hand for {name} on {day} with {amount} on plan "
        "{plan}",
        "the printer has no paper",
    ),
    "it is stated, not done": ("{amount} is booked to {account}",),
}


def left_out(scenario: Scenario) -> list[str]:
    """What is done in that story by the desk although a clerk would do it at the window."""
    stays = {text for texts in WITH_THE_DESK.values() for text in texts}
    said = [understand(step)[0].text for step in scenario.steps if step.kind != THEN]
    return [text for text in said if text not in deeds() and text not in stays]
