"""Sentences done through the window, by their own words; all others stay with the desk."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from posdesk.scenarios.features import THEN, Scenario
from posdesk.scenarios.sentences import Act, Sentence, understand

ROOMS = (
    "plans_by_hand", "changes_by_hand", "claims_by_hand", "counter_by_hand", "drawer_by_hand",
    "papers_by_hand", "attempts_by_hand", "ours_by_hand",
    "shop_by_hand", "shelves_by_hand", "deposits_by_hand", "tenders_by_hand", "gifts_by_hand",
    "offers_by_hand", "approvals_by_hand", "parcels_by_hand", "with_us_by_hand", "search_by_hand",
    "kinds_by_hand", "days_by_hand", "cards_by_hand", "terms_by_hand", "warranties_by_hand",
    "second_look_by_hand",
    "second_look_by_hand",
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
    "no window takes anything off for a packaging": (
        "all of receipt {paper} comes back as {cause} with {amount} taken off for its packaging",
    ),
    "the clock goes on": ("today is {day}",),
    "rules are set once, on a page": (
        "the rules of returns hang where customers see them before they pay",
        "the shop's rules, which hang where customers see them, take less for goods worn beyond "
        "trying",
    ),
    "the shop is made there": ("a shop in {phrase}",),
    "no window takes a payment for less than was handed over": (
        "somebody tries to credit plan {plan} with {amount} of {second} that {name} hands over",
    ),
    "the list of goods was read before": ("the shop sells:",),
    "terminal and acquirer do it": (
        "the terminal took {amount} on card {number} for receipt {paper}",
        "the terminal took {amount} on card {number} once more",
        "the terminal authorised {amount} twice, and one of them is for nothing",
    ),
    "another program has the file": (
        "the program's role books {amount} to {account} by a statement",
        "the program's role sets the credit of {name} to {amount} by a statement",
        "the program's role spends {amount} of the credit of {name} by a statement",
        "the program's role sets the price of plan {plan} to {amount} by a statement",
        "the file's owner drops the guards and sets the price of plan {plan} to {amount}",
        "nobody ever registered warranty {plan}",
    ),
    "it is paper and ink": (
        "outage slip {number} was filled in by hand for {name} on {day} with {amount} on plan "
        "{plan}",
        "the printer has no paper",
    ),
    "it is stated, not done": ("{amount} is booked to {account}",),
}

# Done at the window as far as a hand gets, and then past it by the desk, which says no: the window
# has nothing to send such an act by, and neither has the command line (`test_no_face` looks).
PAST_THE_WINDOW = {
    "somebody tries to book {amount} to {account} against {against} because of {cause}": (
        "no page and no command posts an entry: each sends an act with a page of its own"
    ),
    "somebody tries to change part {number} of plan {plan} to {amount} and part {count} to "
    "{second} without asking {name}": "the page moves a part later or skips one; no amount",
    "somebody tries to make all of plan {plan} due at once": "as above: no part goes earlier",
    "somebody tries to add {words} of {amount} to plan {plan}": (
        "the page adds what she has signed on her own window, and nothing without"
    ),
    "all of receipt {paper} comes back with {amount} taken off because of {cause} and "
    "{name} was not asked": "what is taken off goes with her signature, or is not sent",
    "an open line {words} of {amount} is sold to {name}": (
        "a ticket names no customer: only her own plan does, which wants her hand"
    ),
}


def left_out(scenario: Scenario) -> list[str]:
    """What is done in that story by the desk although a clerk would do it at the window."""
    stays = {text for texts in WITH_THE_DESK.values() for text in texts}
    said = [understand(step)[0].text for step in scenario.steps if step.kind != THEN]
    return [text for text in said if text not in deeds() and text not in stays]
