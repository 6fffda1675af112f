"""The proofs E1 to E5 as records: what was shown to whom, before the act that rests on it.

PROMISE 1.1. A clerk's tick is not among the ways: a proof is a paper signed, figures confirmed on
the customer's own window, a row of a table, a claim's number, a dossier.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from posdesk.clock import Moment
from posdesk.ledger.causes import E1, E2, E3, E4, E5
from posdesk.values import dataclass

INK, WINDOW, PAPER, TAX_ROW, CLAIM, DOSSIER = (
    "ink", "window", "paper", "tax_row", "claim", "dossier",
)  # fmt: skip
# How each proof can come about, and no other way.
WAYS: dict[str, tuple[str, ...]] = {
    E1: (INK, WINDOW),
    E2: (PAPER,),
    E3: (TAX_ROW,),
    E4: (CLAIM,),
    E5: (DOSSIER,),
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One proof. `kind` is E1..E5, `way` one of WAYS for it, `customer` her reference.

    `shown`: the figures of the page, minor units: `before` and `after`. `document` is the paper
    handed over, or the row, claim or dossier it names. `at` lies before the act that uses it.
    """

    id: str
    kind: str
    way: str
    customer: str
    shown: Mapping[str, int] = field(default_factory=dict)
    document: str = ""
    at: Moment = Moment(0)

    def __post_init__(self) -> None:
        assert self.way in WAYS[self.kind], (self.kind, self.way)

    @property
    def worsens_by(self) -> int:
        """By how much at most the figure shown gets worse for her; minor units, 0 or more."""
        return max(0, self.shown.get("after", 0) - self.shown.get("before", 0))
