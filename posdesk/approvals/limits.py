"""How much each role says yes to alone: settings of the shop, by role and by why goods come back.

A limit is about yes. It is nowhere a limit of what the customer is owed: above it a second person
is asked, and where nobody is there the customer is served or promised in writing (SE-090).
"""

from __future__ import annotations

from posdesk.people.staff import AUDITOR, CLERK, MANAGER, OWNER, SUPERVISOR
from posdesk.values import dataclass

WISHED, OURS, UNPROVEN = "wished", "ours", "unproven"
WAYS = (WISHED, OURS, UNPROVEN)
"""Why it comes back: the customer's wish, a fault or mistake of ours, or nothing proves it."""

LIMITED = (CLERK, SUPERVISOR)
"""Roles with a limit. Managers and owners have none; who only looks says yes to nothing."""

SERVE_NOW = "serve_now"
"""Stands for the role in the row of the sum that is served where nobody came (MONEY 35)."""

SECOND_LOOK = "second_look"
"""Stands for the role in the row of the sum from which a typed price, or change, is looked at
twice. It bounds nobody: the same key goes on (sales.second_look)."""

WAIT_MS = 60_000
PROMISE_AT_MS = 600_000
"""After the first the clerk goes on alone, or may promise; at the second a promise is printed."""

# In minor units, generous: what most returns come to is nobody else's business.
_USUAL = {
    (CLERK, WISHED): 10_000, (CLERK, OURS): 50_000, (CLERK, UNPROVEN): 5_000,
    (SUPERVISOR, WISHED): 100_000, (SUPERVISOR, OURS): 200_000, (SUPERVISOR, UNPROVEN): 20_000,
    (SECOND_LOOK, ""): 5_000, (SERVE_NOW, ""): 20_000,
}  # fmt: skip
MOST_LIMIT = 100_000_000
Rows = tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """The shop's limits. `set_` holds what differs from the usual: (role, way, minor units)."""

    set_: Rows = ()

    def alone(self, role: str, way: str) -> int | None:
        """What that role says yes to without anybody else, minor units; None is without limit."""
        if role in (MANAGER, OWNER):
            return None
        return 0 if role == AUDITOR else self._row(role, way)

    @property
    def serve_now(self) -> int:
        """Up to this the clerk goes on where nobody came within WAIT_MS; looked at later."""
        return self._row(SERVE_NOW, "")

    @property
    def second_look(self) -> int:
        """From this on a price typed far above the usual, and much change, are asked about."""
        return self._row(SECOND_LOOK, "")

    def may_alone(self, role: str, way: str, amount: int) -> bool:
        """Whether somebody of that role may say yes to `amount` for that reason."""
        limit = self.alone(role, way)
        return limit is None or amount <= limit

    def with_row(self, role: str, way: str, minor: int) -> Limits:
        """With that limit in place of what it was."""
        if (role, way) not in _USUAL:
            raise KeyError((role, way))
        kept = tuple(row for row in self.set_ if row[:2] != (role, way))
        if minor == _USUAL[role, way]:
            return Limits(kept)
        return Limits(tuple(sorted((*kept, (role, way, minor)))))

    @staticmethod
    def every() -> tuple[tuple[str, str], ...]:
        """(role, way) of every limit there is, the serve-now one last."""
        return tuple(_USUAL)

    def row(self, role: str, way: str) -> int:
        """That limit, minor units (KeyError for none there is)."""
        return self._row(role, way)

    def _row(self, role: str, way: str) -> int:
        found = next((minor for a, b, minor in self.set_ if (a, b) == (role, way)), None)
        return _USUAL[role, way] if found is None else found
