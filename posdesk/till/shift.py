"""A shift: the time one drawer's cash is answered for as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.clock import Moment


@dataclass(frozen=True, slots=True)
class Shift:
    """Shift `number` of a till, begun with `float_minor` minor units of cash in the drawer.

    `opened_by` is the code of whoever opened it; `closed_at` is None while it runs.
    """

    number: int
    till: int
    opened_at: Moment
    opened_by: str
    float_minor: int
    closed_at: Moment | None = None
