"""Something taken off goods that come back: a line of its own going out, with its cause.

So that what the goods bring stays exactly what was paid for them (MONEY 2), and what was taken
stands on a signed paper with its figure.
"""

from __future__ import annotations

from posdesk.values import dataclass

CHOICE, TERM = "customer_choice", "agreed_term"  # causes a customer bears (PROMISE 1.1)


@dataclass(frozen=True, slots=True)
class Taken:
    """Off goods of receipt `sale`, because of `cause`. `line`: which of its lines; 0: of all.

    `seen`: goods worn beyond trying: what was seen, and where its photo is kept; `by`: the code of
    who looked at them and did not ask.
    """

    sale: str
    cause: str = CHOICE
    line: int = 0
    seen: str = ""
    by: str = ""

    @property
    def is_term(self) -> bool:
        """Whether it rests on what stood on the receipt: no tax is charged on it."""
        return self.cause == TERM
