"""What becomes of goods coming back, by the key `=` or by touch."""

from __future__ import annotations

from dataclasses import replace

from posdesk.ticket.ticket import Spot
from ui.screens.counter.controller import Counter


def becomes(counter: Counter, spot: Spot | None = None) -> None:
    """The next thing that may become of the line at `spot`, else of the one touched last."""
    ticket = replace(counter.ticket, spot=spot) if spot else counter.ticket
    counter.trying(ticket.conditioned)
