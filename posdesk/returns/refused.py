"""A no as it was said, with its slip's number."""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class Refused:
    """`number` is its slip's; `lines` of the receipt `sale` (both empty where no receipt matched).

    `asker`, `approver` and `second` are codes of people, `second` only where two had to agree.
    `words`: what was found. `again`: when the customer asked again; None: not yet.
    """

    number: str
    sale: str
    reason: str
    lines: tuple[int, ...]
    asker: str
    approver: str
    second: str
    words: str
    at: Moment
    again: Moment | None = None
