"""What keys do with the line touched last: how many, what becomes of it, the ticket as a quote."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from posdesk.ticket.ticket import Spot
from ui.actions import Meaning
from ui.screens.counter.asking import GiveQuotePaper
from ui.screens.counter.controller import Counter
from ui.screens.counter.taking_off import ask_take_off


def line_verbs(counter: Counter) -> dict[Meaning, Callable[[], object]]:
    """The verbs of a line, by what a key means."""
    return {
        Meaning.MORE: lambda: counter.trying(lambda: counter.ticket.stepping(1)),
        Meaning.LESS: lambda: counter.trying(lambda: counter.ticket.stepping(-1)),
        Meaning.DROP: lambda: counter.trying(lambda: counter.ticket.removing()),
        Meaning.BECOMES: lambda: becomes(counter),
        Meaning.TAKE_OFF: lambda: ask_take_off(counter),
        Meaning.QUOTE: lambda: counter.ask(GiveQuotePaper()),
    }


def becomes(counter: Counter, spot: Spot | None = None) -> None:
    """The next thing that may become of the line at `spot`, else of the one touched last."""
    ticket = replace(counter.ticket, spot=spot) if spot else counter.ticket
    counter.trying(ticket.conditioned)
