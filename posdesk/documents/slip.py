"""What every paper handed over has of its own: number, moment, currency, till and clerk."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.clock import Moment


@dataclass(frozen=True, slots=True)
class Slip:
    """A paper being made. `clerk` is a number, never a name; `currency` an ISO code."""

    number: str
    at: Moment
    currency: str
    till: int = 1
    clerk: str = ""
