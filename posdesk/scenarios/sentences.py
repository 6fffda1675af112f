"""The step language: sentences with places for figures, and what each of them does.

A module of `steps` writes `@sentence("the balance of plan {paper} is {amount}")` above a function
that takes the stage first and then the places by name. The words of its docstring are the manual.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from posdesk.scenarios.features import Step

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# A place in a sentence -> what may stand there, and what the manual says of it.
PLACES: dict[str, tuple[str, str]] = {
    "name": (r"[A-Z][a-z]+", "a customer: `Ana`"),
    "other": (r"[A-Z][a-z]+", "another customer"),
    "amount": (r"\d[\d,]*(?:\.\d+)?", "an amount of the shop's currency: `1,280.00`"),
    "second": (r"\d[\d,]*(?:\.\d+)?", "another amount"),
    "third": (r"\d[\d,]*(?:\.\d+)?", "another amount"),
    "day": (rf"\d{{1,2}} (?:{'|'.join(_MONTHS)}) \d{{4}}", "a day: `1 Jul 2026`"),
    "until": (rf"\d{{1,2}} (?:{'|'.join(_MONTHS)}) \d{{4}}", "another day"),
    "number": (r"\d[\d,]*", "a whole number"),
    "count": (r"\d[\d,]*", "another whole number"),
    "paper": (r"[A-Z]{1,3}-?\d+", "a name the file gives a paper: `R4`, `S1`, `PA-1`"),
    "plan": (r"[A-Z]{1,3}-?\d+", "the name the file gives a plan: `PA-1`"),
    "till": (r"T\d", "a till: `T1`"),
    "role": (r"clerk|supervisor|manager|owner|auditor", "a role"),
    "every": (r"monthly|fortnightly|weekly", "`monthly`, `fortnightly` or `weekly`"),
    "by": (
        r"in cash|by card|by card \d{4}|by transfer|by cheque|on card \d{4}",
        "`in cash`, `by card`, `by card 4242`, `on card 4242`, `by transfer`, `by cheque`",
    ),
    "way": (r"cash|credit", "`cash` or `credit`"),
    "account": (
        r"[A-Z]+(?::[A-Za-z0-9_]+)?",
        "an account: `SALES`, `LOSS:unknown`, `RECV:Ana`, `CASH:T1`",
    ),
    "against": (r"[A-Z]+(?::[A-Za-z0-9_]+)?", "another account"),
    "cause": (r"[a-z_]+", "a cause of the list: `staff_error`"),
    "code": (r"[A-Za-z_]+", "the code of a refusal: `E_RULE_Z`"),
    "words": (r'"[^"]*"', "words in quotes"),
    "more": (r'"[^"]*"', "other words in quotes"),
    "phrase": (r"[A-Za-z ]+", "plain words"),
}  # fmt: skip
_PLACE = re.compile(r"\{(\w+)\}")
Act = Callable[..., None]


class Unheard(Exception):
    """No sentence is like this one, or several are; in words."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` with its places, what to do, and the room of the manual it stands in."""

    text: str
    pattern: re.Pattern[str]
    act: Act
    room: str
    table: bool
    agreed: bool

    @property
    def manual(self) -> str:
        """What it does, in a line."""
        return " ".join((self.act.__doc__ or "").split())


_SENTENCES: list[Sentence] = []


def sentence(*texts: str, table: bool = False, agreed: bool = False) -> Callable[[Act], Act]:
    """Let files say one of `texts`; `table`: rows stand below it and arrive as `rows`.

    `agreed`: the customer herself signs, spends or is handed money in it, so that what she owes
    may rise or what she holds may fall.
    """

    def taken(act: Act) -> Act:
        room = act.__module__.rpartition(".")[2]
        for text in texts:
            _SENTENCES.append(Sentence(text, _pattern(text), act, room, table, agreed))
        return act

    return taken


def _pattern(text: str) -> re.Pattern[str]:
    parts = _PLACE.split(text)
    made = [
        f"(?P<{part}>{PLACES[part][0]})" if place % 2 else re.escape(part)
        for place, part in enumerate(parts)
    ]
    return re.compile("".join(made))


def spoken() -> tuple[Sentence, ...]:
    """Every sentence there is, in the order of their rooms, whichever was loaded first."""
    from posdesk.scenarios import steps

    steps.load()
    return tuple(sorted(_SENTENCES, key=lambda each: steps.ROOMS.index(each.room)))


def understand(step: Step) -> tuple[Sentence, Mapping[str, Any]]:
    """The sentence a step says, and what stands in its places, as text; Unheard."""
    heard = [
        (sentence, found.groupdict())
        for sentence in spoken()
        if (found := sentence.pattern.fullmatch(step.text))
    ]
    if len(heard) > 1:
        raise Unheard("two sentences are like this: " + "; ".join(s.text for s, _ in heard))
    if not heard:
        near = get_close_matches(step.text, [each.text for each in spoken()], 1, 0.5)
        raise Unheard("no sentence is like this" + (f"; the nearest: {near[0]}" if near else ""))
    said, places = heard[0]
    if said.table != bool(step.rows):
        raise Unheard("rows below it are missing" if said.table else "it takes no rows below it")
    return said, {**places, **({"rows": step.rows} if said.table else {})}
