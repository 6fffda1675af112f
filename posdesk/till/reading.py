"""What one shift did, read from the books: the figures of the X and the Z report."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.till.shift import Shift


@dataclass(frozen=True, slots=True)
class Moved:
    """Cash moved for one source or purpose (`code` of `cash_moves`): how often, minor units."""

    code: str
    times: int
    minor: int


@dataclass(frozen=True, slots=True)
class Perpetual:
    """Sums that never go back to nothing: closed shifts, all sold, all taken back, minor units."""

    closings: int = 0
    sold: int = 0
    returned: int = 0

    def after(self, sold: int, returned: int) -> Perpetual:
        """These sums with a shift's figures counted in; the number of closings stays."""
        return Perpetual(self.closings, self.sold + sold, self.returned + returned)


@dataclass(frozen=True, slots=True)
class Pending:
    """What is told beside the figures when a drawer differs, though the ledger does not hold it.

    `waiting` papers are not printed yet; `restarts`: how often the program was started anew during
    the shift; `card_paid`: minor units cards have paid for a ticket that is not booked;
    `card_asked`: minor units shown for the card terminal, whose answer nobody knows.
    """

    waiting: int = 0
    restarts: int = 0
    card_paid: int = 0
    card_asked: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """A shift so far. Amounts in minor units; sales and returns with tax, before cash rounding.

    `taken` and `given` are by kind of tender. What the drawer should hold is not here: it is
    counted blind. `perpetual` counts this shift in.
    """

    shift: Shift
    sales: int
    sold: int
    returns: int
    returned: int
    tax: int
    rounding: int
    taken: tuple[tuple[str, int], ...]
    given: tuple[tuple[str, int], ...]
    moves: tuple[Moved, ...]
    openings: int
    counts: int
    attempts: int
    pending: Pending
    perpetual: Perpetual
